/** Shapes of words at which a name ends or goes on, whatever stands around them: signs, stops, accusatives, nouns of acts. */
import { foldKey } from "../fold.ts";
import { BODIES, GIVEN_NAMES, OUTLETS } from "../speakers.ts";
import { listOfForms, typedList } from "../word-list.ts";
import type { Word } from "./sentence-words.ts";
import { NAME_STOPS, WORKS } from "./speaker-words.ts";
import { endsIn, hasArticle } from "./word-parts.ts";

/** «علي» is a man, «على» a preposition: folding makes them one. */
export const isStop = ({ folded, typed }: Word): boolean =>
  !ALI.has(typed) && (NAME_STOPS.has(folded) || (folded.startsWith("و") && NAME_STOPS.has(folded.slice(1))));

const ALI = typedList("علي وعلي");

export const isTanwin = ({ marked }: Word): boolean => /\u064b\p{M}*[اى]?\p{M}*$|[اى]\p{M}*\u064b\p{M}*$/u.test(marked);

/** «سمير اللواتي»: behind a given name «اللواتي» describes no women. */
export const isFamilyName = ({ folded }: Word, before: Word): boolean =>
  folded === "اللواتي" && GIVEN_NAMES.has(before.folded);

/** Nouns of acts, by their measure, and whatever belongs to the one who speaks: «انسحابه»، «مسؤوليته». */
export const isDeed = (typed: string): boolean =>
  !hasArticle(typed) &&
  !WORKS.has(foldKey(typed)) &&
  (/^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L})(?:ه|ها|هم)?$/u.test(typed) || hasPronoun(typed));

export const hasPronoun = (typed: string): boolean =>
  !hasArticle(typed) &&
  (endsIn(typed, ["ته", "تها", "تهم"]) || /^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L}|رفض)(?:ه|ها|هم)$/u.test(typed));

export const isBody = (folded: string): boolean => BODIES.has(folded) || OUTLETS.has(folded);

/** «عشرين طالبا»: what is counted is no verb, whatever it is spelt like. */
export const isTens = (folded: string): boolean => TENS.has(folded) || /^\p{N}/u.test(folded);

const TENS = listOfForms("-", "عشر ثلاث أربع خمس ست سبع ثمان تسع", "ون ين");
