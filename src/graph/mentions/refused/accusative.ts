/** Adjectives of nations that are spelt like the state, for harakat are seldom typed: «مبعوثا روسيا»، «كان الطيار ليبيا». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { isIndefiniteMan, isManInAccusative, isOneMan, isStateInYa } from "../../../arabic/nisba-words.ts";
import { isPlace, type Standing } from "../standing.ts";

/** Says whether a token ends in a tanwin: «تركياً» is an adverb or an adjective; no name ends so. Names in «ـة» take none at all. */
export const endsInTanwin = (typed: string): boolean =>
  /[\u064b-\u064d]/u.test(typed) && /(?:\u064b\p{M}*[اى]|[اى]\p{M}*\u064b|ة\p{M}*[\u064b-\u064d])\p{M}*$/u.test(typed);

/** Says whether «ـيا» ends an adjective in the accusative; `typedBefore` is the word before it, harakat and all. */
export const isNationOf = (standing: Standing, typedBefore: string): boolean =>
  standing.token.endsWith("يا") &&
  (isBehindAccusative(standing, typedBefore) ||
    isOneOfMany(standing) ||
    isWhatOneIs(standing) ||
    isOfOneMan(standing) ||
    isSomebody(standing));

/** «مبعوثًا روسيًا», also without its vowels: an indefinite noun; «فرنسا وروسيا»، «منتخبا سوريا وإيران» are two, «تهديدًا لروسيا» as well. */
const isBehindAccusative = ({ clitic, previous, end, found }: Standing, typedBefore: string): boolean =>
  (clitic !== "preposition" && endsInTanwin(typedBefore)) ||
  (clitic === "none" && isAccusativeNoun(previous) && !isPlace(found.joined(end)));

/** «مبعوثا», «مواطنا», «رجلا»; not «زارها»، «دخلنا»، «إلا», nor a state. */
const isAccusativeNoun = (word: string): boolean =>
  !NAME_STOPS.has(word) &&
  !ADVERBS.test(word) &&
  ((/^\p{L}{3,}ا$/u.test(word) && !/(?:ها|نا|ما|وا|لا|تا)$/u.test(word)) || isManInAccusative(word)) &&
  !isStateInYa(word);

/** «وتدعم عسكريا سوريا»: how, or when. */
const ADVERBS =
  /^(?:يومي|حالي|سنوي|شهري|اسبوعي|جزيي|كلي|عسكري|سياسي|مالي|اقتصادي|علني|مبدءي|فعلي|نسبي|دولي|اقليمي|اعلامي|رسمي|نهايي|تدريجي|مبدئي)ا$/u;

/** «وظفت ليبيا ومصريا»، «تركيا كان أم عربيا»: joined to another man of a nation. */
const isOneOfMany = ({ clitic, next, textBehind }: Standing): boolean =>
  clitic === "none" &&
  (/^و(?:مصر|عرب|تونس|مغرب|جزاير|لبنان|عراق|اردن|سعود|كويت|يمن|سودان|فلسطين|كرد|فرنس|امريك|اميرك|اجنب)يا$/u.test(
    next,
  ) ||
    /^ كان ا[مو] /u.test(textBehind));

/** «كان الطيار ليبيا»، «كان والده سوريا»، «ليس سوريا»: the nation of whoever stands before it; of a state «ليست» would be said. */
const isWhatOneIs = ({ clitic, previous, earlier, next }: Standing): boolean =>
  (/^ال\p{L}{3,}|\p{L}{3}(?:ه|ها|هم)$/u.test(previous) && HE_IS.test(earlier)) ||
  (clitic === "none" && AS.test(previous)) ||
  // «كأن سوريا لم تعد» is written like «كان سوريا».
  (clitic === "none" &&
    HE_IS.test(previous) &&
    !(/كان$/u.test(previous) && /^(?:ت\p{L}{2,}|لم|لن|لا|بلد|بلاد|دوله)$/u.test(next)));

const HE_IS = /^[وف]?(?:كان|صار|اصبح|ليس|يكون|بات|صرت|كنت|لست|بت|اكون|نكون|صرنا|كنا|لسنا)$/u;
const AS = /^[وف]?(?:كونه|لكونه|بصفته|بوصفه|باعتباره|ليسوا)$/u;

/** «يحمل جواز سفر سوريا»، «رجل أعمال روسيا»: an indefinite man or thing of two words, which no state owns. */
const isOfOneMan = ({ clitic, previous, earlier }: Standing): boolean =>
  clitic === "none" && isOneMan(earlier, previous);

/** «إن سوريا يعيش في برلين قال»، «إن روسيا مقيما في حلب»: a man's verb, or a man in the accusative; states in «ـيا» are feminine. */
const isSomebody = ({ clitic, previous, next }: Standing): boolean =>
  clitic === "none" &&
  /^[وف]?(?:[بل]?ان|لكن)$/u.test(previous) &&
  (isIndefiniteMan(next) || (/^ي\p{L}{3,}(?<!ي|يه)$/u.test(next) && !/^يوم/u.test(next)));
