/** What the letters of a noun tell: whether it is definite, an adjective of a place, the head of a name. */
import { MANNERS, NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import {
  BODIES,
  GIVEN_NAMES,
  NAME_ENDS,
  OFFICES,
  ONE_OF,
  OUTLETS,
  OWN_WAW,
  SOME_OF,
  STATES,
  UNNAMED_MANY,
  UNNAMED_ONE,
} from "../../arabic/speakers.ts";

export const KUNYA = /^(?:ابو|ابي|ابا|ام)$/u;

/** «و» written onto a word, not a word's own first letter. */
export const isAnd = (noun: string): boolean => /^و\p{L}{2}/u.test(noun) && !OWN_WAW.test(noun);

export const bare = (noun: string): string => (isDefinite(noun) ? noun.slice(2) : noun);

export const isDefinite = (noun: string): boolean =>
  /^(?:ال|لل)\p{L}{2}/u.test(noun) || (/^وال\p{L}{2}/u.test(noun) && !OWN_WAW.test(noun));

export const isNisba = (noun: string): boolean => /\p{L}{2}(?:ي|يه|يون|يين|يان|يات)$/u.test(noun);

/** A body or a house that publishes, an office, people without a name: what begins a phrase of its own. */
export const isHead = (noun: string): boolean =>
  BODIES.has(noun) || OUTLETS.has(noun) || OFFICES.has(noun) || UNNAMED_ONE.has(noun) || UNNAMED_MANY.has(noun);

export const isPeople = (noun: string): boolean =>
  UNNAMED_ONE.has(noun) || UNNAMED_MANY.has(noun) || SOME_OF.has(noun) || ONE_OF.has(noun);

export const isBody = (noun: string): boolean => BODIES.has(bare(noun)) || OUTLETS.has(bare(noun));

/** Whether no name goes on with a word: a preposition, a particle, a time, a manner («بشدة»). «علي» is one; «على» stays unfolded here. */
export const endsName = (noun: string): boolean =>
  NAME_ENDS.has(noun) ||
  (NAME_STOPS.has(noun) && noun !== "علي") ||
  (/^ب\p{L}{2}/u.test(noun) && MANNERS.has(noun.slice(1)));

/** The noun of an act in the measures that few names have: «التزام»، «استعداد»، «تفعيل». */
export const isAct = (noun: string): boolean =>
  /^(?:ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{2,3}ا?\p{L}|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2})ه?$/u.test(noun) &&
  !GIVEN_NAMES.has(noun) &&
  !STATES.has(noun);

/** «أكد الأمير أهمية الأنشطة»: what is stressed of something. */
export const isValued = (noun: string): boolean => VALUED.has(noun);

const VALUED: ReadonlySet<string> = new Set(
  "اهميه ضروره حرص عمق متانه قدره جاهزيه استعداد وقوف موقف التزام تقدير اعتزاز خطوره صعوبه استحاله امكانيه احتمال وجوب حقيقه فكره سعي عزم تعازي تهاني تحيات".split(
    " ",
  ),
);

/** «لفت النظر»، «لفت انتباهه»: what is drawn belongs to the verb. */
export const isDrawn = (noun: string): boolean => /^(?:ال)?(?:نظر|انتباه)(?:ي|ه|ها|هم|نا)?$/u.test(noun);

/** «نفسه»، «المذكور»: says only that it is the one named before. */
export const isSame = (noun: string): boolean =>
  /^(?:(?:نفس|ذات|عين)(?:ه|ها|هم|هما)?|انفسهم|(?:ال)?مذكوره?)$/u.test(noun);

/** «معاليه»، «سموه»: his excellency is whoever was named before. */
export const isHonour = (noun: string): boolean => HONOUR.test(noun);

const HONOUR = /^(?:معالي|سمو|فضيلت|سعادت|جلالت|فخامت|سيادت|سماحت|غبطت|قداست|نيافت|دولت|حضرت)(?:ه|ها|هم)$/u;

export const isPlain = (noun: string): boolean =>
  !isDefinite(noun) &&
  !isHead(noun) &&
  (GIVEN_NAMES.has(noun) || !/^(?:لل?|ب|ك)\p{L}{3}/u.test(noun)) &&
  noun !== "في" &&
  noun !== "باسم";
