/** Shapes of words at which a name ends or goes on, whatever stands around them: signs, stops, accusatives, nouns of acts. */
import { foldKey } from "../fold.ts";
import { BODIES, GIVEN_NAMES, OUTLETS } from "../speakers.ts";
import type { Word } from "./sentence-words.ts";
import { NAME_STOPS, WORKS } from "./speaker-words.ts";

/** Signs at which every name ends. */
export const breaks = (gap: string): boolean => /[،,؛:.!؟?()[\]—–]|\s-\s/u.test(gap);

/** «علي» is a man, «على» a preposition: folding makes them one. */
export const isStop = ({ folded, typed }: Word): boolean =>
  !/^و?علي$/u.test(typed) &&
  (NAME_STOPS.has(folded) || (/^و\p{L}{2}/u.test(folded) && NAME_STOPS.has(folded.slice(1))));

export const isTanwin = ({ marked }: Word): boolean => /\u064b\p{M}*[اى]?\p{M}*$|[اى]\p{M}*\u064b\p{M}*$/u.test(marked);

/** «سمير اللواتي»: behind a given name «اللواتي» describes no women. */
export const isFamilyName = ({ folded }: Word, before: Word): boolean =>
  folded === "اللواتي" && GIVEN_NAMES.has(before.folded);

/** Nouns of acts, by their measure, and whatever belongs to the one who speaks: «انسحابه»، «مسؤوليته». */
export const isDeed = (typed: string): boolean =>
  !/^ال/u.test(typed) &&
  !WORKS.has(foldKey(typed)) &&
  (/^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L})(?:ه|ها|هم)?$/u.test(typed) || hasPronoun(typed));

export const hasPronoun = (typed: string): boolean =>
  !/^ال/u.test(typed) &&
  (/\p{L}{3}(?:ته|تها|تهم|اته|اتها)$/u.test(typed) ||
    /^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L}|رفض)(?:ه|ها|هم)$/u.test(typed));

export const isBody = (folded: string): boolean => BODIES.has(folded) || OUTLETS.has(folded);

/** «عشرين طالبا»: what is counted is no verb, whatever it is spelt like. */
export const isTens = (folded: string | undefined): boolean =>
  folded !== undefined && /^(?:(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|\p{N}+)$/u.test(folded);
