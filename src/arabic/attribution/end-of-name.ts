/** Whether a speaker's name ends before a word: at a stop, a clause, an adverb, a manner, what is said, who is told, a verb. */
import { TITLES } from "../name-neighbours.ts";
import { BODIES, GIVEN_NAMES, OFFICES, OUTLETS, UNNAMED_MANY } from "../speakers.ts";
import { listOfForms, typedList, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import { isClause, isResumptive } from "./describing-clause.ts";
import { cueAt, type FoundCue } from "./find-cues.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { CREWS, isSaid, isTemporal, MANNERS, OCCASIONS, SAID_THINGS, SPEAKER_NOUNS, WORKS } from "./speaker-words.ts";
import { isTold } from "./who-is-told.ts";
import { bearsArticle, endsIn, hasArticle, PRONOUNS, withoutAnd, withoutArticle, withoutEnding } from "./word-parts.ts";
import { hasPronoun, isBody, isDeed, isFamilyName, isStop, isTanwin } from "./word-shapes.ts";

/** Says whether the name that begins at `from` ends before the word at `at`; `cue` is the verb that it stands behind. */
export function stops(words: readonly Word[], at: number, from: number, cue: FoundCue | undefined): boolean {
  const [before, word] = [wordAt(words, at - 1), wordAt(words, at)];
  const { folded, typed } = word;
  if (folded === "باسم" || isFamilyName(word, before)) return false;
  // «موقع والا»: behind the bare noun of an outlet stands its name.
  const isName = OUTLETS.has(before.folded) && folded.startsWith("و") && folded.length > 3;
  if (isThisOf(words, at) || HIMSELF.has(typed)) return false;
  // «أطباء بلا حدود», not «أجابت الكاتبة بلا تردد».
  if (folded === "بلا") return hasArticle(before.folded);
  if (KNOWING.has(before.folded) && folded.startsWith("ب")) return false;
  if (folded.length === 1 || (isStop(word) && !isName) || isTemporal(folded, wordAt(words, at + 1).folded)) return true;
  if (isComplementizer(word) || isTanwin(word)) return true;
  if (isClause(words, at, from) || isResumptive(words, at, from) || isAdverb(words, at) || isGoingOn(word)) return true;
  if (keepsItsNun(before) && hasArticle(folded)) return true;
  if (isOf(before, word)) return false;
  if (SAID_THINGS.has(folded) || (folded.startsWith("ب") && isSaid(folded.slice(1)))) return true;
  if (isBeyondBody(wordAt(words, from), before, word)) return true;
  if (isManner(word, before, cue)) return true;
  if (isWorkTold(word) || isBehindBi(typed)) return true;
  if (isDeed(typed) && !GIVEN_NAMES.has(folded) && !isField(before, typed)) return true;
  if (isTold(words, at, from)) return true;
  const found = cueAt(words, at);
  if (found === undefined) return false;
  const { kind, pronoun } = found.form;
  if (kind === "noun") return pronoun;
  return kind !== "past" || isFeminineVerb(found);
}

/** «نفسها»، «ذاته»: the name goes on. */
const HIMSELF = typedList("ذاته ذاتها ذاتهم نفسه نفسها نفسهم عينه عينها عينهم");
/** «مسؤول على علم بالملف»، «أشخاص لهم صلة بالقضية». */
const KNOWING = wordList("علم دراية معرفة صلة");

/** «بالخبر»، «بما»، «بانسحابه»: with what he says it. */
const isBehindBi = (typed: string): boolean =>
  typed.startsWith("ب") &&
  (hasArticle(typed.slice(1)) || typed.startsWith("بان") || typed === "بما" || endsIn(typed, PRONOUNS));

/** «أصحاب هذا الرأي»، «سكان تلك القرى»: of which ones; not when, «قال محللون هذا الأسبوع». */
function isThisOf(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  if (hasArticle(before.folded) || endsIn(before.typed, ["ون", "ين", "ان"])) return false;
  return THIS.has(word.folded) && hasArticle(next.folded) && !WHEN_THIS.has(next.folded);
}

const THIS = wordList("هذا هذه ذلك تلك هؤلاء");

const WHEN_THIS = wordList(
  "الأسبوع اليوم الشهر العام السنة الصباح المساء الليلة الصيف الشتاء الموسم الربيع الخريف المرة الأثناء الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
);

const isFeminineVerb = ({ form, opening }: FoundCue): boolean =>
  form.kind === "past" && (form.gender === "f" || form.many || form.pronoun || opening !== "");

/** «الشركة تراجع أرباحها»: no bare noun goes on with a body that has the article; a name, a number may. */
const isBeyondBody = (first: Word, before: Word, { folded }: Word): boolean =>
  bearsArticle(first.folded) &&
  isBody(withoutArticle(hasArticle(first.folded) ? first.folded : withoutAnd(first.folded))) &&
  hasArticle(before.folded) &&
  !hasArticle(folded) &&
  !/^[ول\p{N}]/u.test(folded) &&
  !TEN.has(folded) &&
  !GIVEN_NAMES.has(folded);

/** «الشركات الثلاث عشرة». */
const TEN = wordList("عشر عشرة");

/** «وكالة الأنباء»، «فرق إنقاذ»، «دائرة صحة»: behind the bare noun of a body stands what it is of. */
function isOf(before: Word, { folded, typed }: Word): boolean {
  if (hasArticle(before.folded) || ["ه", "ها"].some((ending) => typed.endsWith(ending))) return false;
  if (hasArticle(folded)) return before.typed.endsWith("ة");
  return CREWS.has(before.folded) || BODIES.has(before.folded) || OFFICES.has(before.folded);
}

/** «تقريرا»، «بيانا»: a work in the accusative is what is said. */
const isWorkTold = ({ folded }: Word): boolean => {
  const work = folded.slice(0, -1);
  return folded.endsWith("ا") && (WORKS.has(work) || OCCASIONS.has(work));
};

/** «ضاحكا»، «متأثرا»، «بمرارة»: how somebody speaks; accusatives behind a definite noun, and not behind a woman's verb. */
function isManner({ folded, typed }: Word, before: Word, cue: FoundCue | undefined): boolean {
  if (folded.startsWith("ب") && MANNERS.has(folded.slice(1))) return true;
  if (MANNERS.has(withoutEnding(folded, ["ا", "ه"]))) return true;
  const isAccusative = /^(?:\p{L}ا\p{L}{2}|م\p{L}{3,4})ا$/u.test(typed) && !GIVEN_NAMES.has(folded);
  return isAccusative && hasArticle(before.folded) && cue?.form.gender !== "f";
}

/** «ممثلو الشركة فورا على»: an accusative behind a definite noun, at the end of the phrase, is no name. */
function isAdverb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  if (!hasArticle(before.folded)) return false;
  if (!endsIn(word.typed, ["ا"]) || hasArticle(word.folded) || GIVEN_NAMES.has(word.folded)) return false;
  return !TITLES.has(before.folded) && (isStop(next) || isComplementizer(next));
}

/** «قالها الطبيب ومضى»: what he did next. */
const isGoingOn = ({ folded }: Word): boolean => DID_NEXT.has(folded);

const DID_NEXT = listOfForms(
  "و ف",
  "مضى غادر خرج نهض ابتسم ضحك بكى صمت سكت انصرف غاب ترك رحل جلس أغلق التفت تنهد أنهى اكتفى رفض طلب دعا",
  "- ت وا",
);

/** «محللون الهبوط»، «مسؤولون الخبر»: many men who keep their «ن» are of nothing; what follows with the article is an object. */
const keepsItsNun = ({ folded, typed }: Word): boolean =>
  endsIn(typed, ["ون"]) && (UNNAMED_MANY.has(folded) || SPEAKER_NOUNS.has(folded));

/** «الباحث في تاريخ العمارة»: what one works on has the measure of an act as well. */
const isField = ({ folded }: Word, typed: string): boolean => folded === "في" && !hasPronoun(typed);
