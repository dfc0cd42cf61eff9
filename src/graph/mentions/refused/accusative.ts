/** Adjectives of nations that are spelt like the state, for harakat are seldom typed: «مبعوثا روسيا»، «كان الطيار ليبيا». */
import { isStateInYa } from "../../../arabic/nisba-words.ts";
import type { Standing } from "../standing.ts";

/** Says whether a token ends in a tanwin: «تركياً» is an adverb or an adjective; no name ends so. Names in «ـة» take none at all. */
export const endsInTanwin = (typed: string): boolean =>
  /[\u064b-\u064d]/u.test(typed) && /(?:\u064b\p{M}*[اى]|[اى]\p{M}*\u064b|ة\p{M}*[\u064b-\u064d])\p{M}*$/u.test(typed);

/** Says whether «ـيا» ends an adjective in the accusative; `typedBefore` is the word before it, harakat and all. */
export const isNationOf = (standing: Standing, typedBefore: string): boolean =>
  standing.token.endsWith("يا") && (isBehindAccusative(standing, typedBefore) || isWhatOneIs(standing));

/** «مبعوثًا روسيًا», also without its vowels: an indefinite noun; «فرنسا وروسيا» are two. */
const isBehindAccusative = ({ clitic, previous }: Standing, typedBefore: string): boolean =>
  endsInTanwin(typedBefore) ||
  (clitic === "none" && /^(?!.*(?:ها|نا|ما|وا|لا|تا)$)\p{L}{3,}ا$/u.test(previous) && !isStateInYa(previous));

/** «كان الطيار ليبيا»: the nation of whoever stands before it. */
const isWhatOneIs = ({ previous, earlier }: Standing): boolean =>
  /^ال\p{L}{3,}/u.test(previous) && /^[وف]?(?:كان|صار|اصبح|ليس|يكون|بات)$/u.test(earlier);
