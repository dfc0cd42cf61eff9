/** Whether a speaker's name ends before a word: at a stop, a clause, an adverb, a manner, what is said, who is told, a verb. */
import { foldKey } from "../fold.ts";
import { TITLES } from "../name-neighbours.ts";
import { BODIES, GIVEN_NAMES, OFFICES, OUTLETS, UNNAMED_MANY } from "../speakers.ts";
import { isComplementizer } from "./behind-cue.ts";
import { isClause, isResumptive } from "./describing-clause.ts";
import { cueAt, type FoundCue } from "./find-cues.ts";
import type { Word } from "./sentence-words.ts";
import { CREWS, isSaid, isTemporal, MANNERS, OCCASIONS, SAID_THINGS, SPEAKER_NOUNS, WORKS } from "./speaker-words.ts";
import { isTold } from "./who-is-told.ts";
import { hasPronoun, isBody, isDeed, isFamilyName, isStop, isTanwin } from "./word-shapes.ts";

/** Says whether the name that begins at `from` ends before the word at `at`; `cue` is the verb that it stands behind. */
export function stops(words: readonly Word[], at: number, from: number, cue: FoundCue | undefined): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return true;
  const { folded, typed } = word;
  if (folded === "باسم" || isFamilyName(word, before)) return false;
  // «موقع والا»: behind the bare noun of an outlet stands its name.
  const isName = OUTLETS.has(before.folded) && /^و\p{L}{3}/u.test(folded);
  if (isThisOf(words, at) || /^(?:ذات|نفس|عين)(?:ه|ها|هم)$/u.test(typed)) return false;
  // «أطباء بلا حدود», not «أجابت الكاتبة بلا تردد».
  if (folded === "بلا") return before.folded.startsWith("ال");
  if (/^(?:علم|درايه|معرفه|صله)$/u.test(before.folded) && /^ب/u.test(folded)) return false;
  if (folded.length === 1 || (isStop(word) && !isName) || isTemporal(folded, words[at + 1]?.folded ?? "")) return true;
  if (isComplementizer(word) || isTanwin(word)) return true;
  if (isClause(words, at, from) || isResumptive(words, at, from) || isAdverb(words, at) || isGoingOn(word)) return true;
  if (keepsItsNun(before) && word.folded.startsWith("ال")) return true;
  if (isOf(before, word)) return false;
  if (SAID_THINGS.has(folded) || (folded.startsWith("ب") && isSaid(folded.slice(1)))) return true;
  if (isBeyondBody(words[from], before, word)) return true;
  if (isManner(word, before, cue)) return true;
  if (isWorkTold(word) || /^ب(?:ال|ان|ما$|\p{L}{2,}(?:ه|ها|هم)$)/u.test(typed)) return true;
  if (isDeed(typed) && !GIVEN_NAMES.has(folded) && !isField(before, typed)) return true;
  if (isTold(words, at, from)) return true;
  const found = cueAt(words, at);
  if (found === undefined) return false;
  const { kind, pronoun } = found.form;
  return (kind === "noun" && pronoun) || !/^(?:noun|past)$/u.test(kind) || isFeminineVerb(found);
}

/** «أصحاب هذا الرأي»، «سكان تلك القرى»: of which ones; not when, «قال محللون هذا الأسبوع». */
function isThisOf(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || next === undefined || before.folded.startsWith("ال")) return false;
  if (/(?:ون|ين|ان)$/u.test(before.typed)) return false;
  return (
    /^(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(word.folded) && /^ال\p{L}{2}/u.test(next.folded) && !WHEN_THIS.has(next.folded)
  );
}

const WHEN_THIS: ReadonlySet<string> = new Set(
  "الأسبوع اليوم الشهر العام السنة الصباح المساء الليلة الصيف الشتاء الموسم الربيع الخريف المرة الأثناء الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت"
    .split(" ")
    .map(foldKey),
);

const isFeminineVerb = ({ form, opening }: FoundCue): boolean =>
  form.kind === "past" && (form.gender === "f" || form.many || form.pronoun || opening !== "");

/** «الشركة تراجع أرباحها»: no bare noun goes on with a body that has the article; a name, a number may. */
const isBeyondBody = (first: Word | undefined, before: Word, { folded }: Word): boolean =>
  first !== undefined &&
  isBody(/^[وف]?ال(\p{L}+)/u.exec(first.folded)?.[1] ?? "") &&
  before.folded.startsWith("ال") &&
  !/^(?:ال|و|ل|\p{N}|عشره?$)/u.test(folded) &&
  !GIVEN_NAMES.has(folded);

/** «وكالة الأنباء»، «فرق إنقاذ»، «دائرة صحة»: behind the bare noun of a body stands what it is of. */
function isOf(before: Word, { folded, typed }: Word): boolean {
  if (before.folded.startsWith("ال") || /(?:ه|ها)$/u.test(typed)) return false;
  if (folded.startsWith("ال")) return /ة$/u.test(before.typed);
  return CREWS.has(before.folded) || BODIES.has(before.folded) || OFFICES.has(before.folded);
}

/** «تقريرا»، «بيانا»: a work in the accusative is what is said. */
const isWorkTold = ({ folded }: Word): boolean =>
  folded.endsWith("ا") && (WORKS.has(folded.slice(0, -1)) || OCCASIONS.has(folded.slice(0, -1)));

/** «ضاحكا»، «متأثرا»، «بمرارة»: how somebody speaks; accusatives behind a definite noun, and not behind a woman's verb. */
function isManner({ folded, typed }: Word, before: Word, cue: FoundCue | undefined): boolean {
  if (/^ب/u.test(folded) && MANNERS.has(folded.slice(1))) return true;
  if (MANNERS.has(folded.replace(/(?:ا|ه)$/u, ""))) return true;
  const isAccusative = /^(?:\p{L}ا\p{L}{2}|م\p{L}{3,4})ا$/u.test(typed) && !GIVEN_NAMES.has(folded);
  return isAccusative && before.folded.startsWith("ال") && cue?.form.gender !== "f";
}

/** «ممثلو الشركة فورا على»: an accusative behind a definite noun, at the end of the phrase, is no name. */
function isAdverb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || !before.folded.startsWith("ال")) return false;
  if (!/^\p{L}{3,}ا$/u.test(word.typed) || /^ال/u.test(word.folded) || GIVEN_NAMES.has(word.folded)) return false;
  return !TITLES.has(before.folded) && next !== undefined && (isStop(next) || isComplementizer(next));
}

/** «قالها الطبيب ومضى»: what he did next. */
const isGoingOn = ({ folded }: Word): boolean => DID_NEXT.test(folded);

const DID_NEXT =
  /^[وف](?:مضي|غادر|خرج|نهض|ابتسم|ضحك|بكي|صمت|سكت|انصرف|غاب|ترك|رحل|جلس|اغلق|التفت|تنهد|انهي|اكتفي|رفض|طلب|دعا)(?:ت|وا)?$/u;

/** «محللون الهبوط»، «مسؤولون الخبر»: many men who keep their «ن» are of nothing; what follows with the article is an object. */
const keepsItsNun = ({ folded, typed }: Word): boolean =>
  /^(?!ال)\p{L}{3,}ون$/u.test(typed) && (UNNAMED_MANY.has(folded) || SPEAKER_NOUNS.has(folded));

/** «الباحث في تاريخ العمارة»: what one works on has the measure of an act as well. */
const isField = ({ folded }: Word, typed: string): boolean => folded === "في" && !hasPronoun(typed);
