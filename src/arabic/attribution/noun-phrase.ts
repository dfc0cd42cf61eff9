/** The noun phrase that names a speaker: whether one begins at a word, and at which word it ends. */

import { isRelativeVerb } from "../finite-verbs.ts";
import { foldKey } from "../fold.ts";
import { TITLES } from "../name-neighbours.ts";
import { BODIES, GIVEN_NAMES, OFFICES, OUTLETS, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import { affiliates } from "./affiliation.ts";
import { cueAt, cuesAmong, type FoundCue, isComplementizer, isTens } from "./find-cues.ts";
import { headOf, isKin, ownsWaw } from "./name-head.ts";
import { isObject } from "./object-of-verb.ts";
import type { Word } from "./sentence-words.ts";
import {
  CREWS,
  genderOf,
  isKnownNoun,
  isSaid,
  isTemporal,
  MANNERS,
  NAME_STOPS,
  NUMERALS,
  OCCASIONS,
  QUANTITIES,
  SAID_THINGS,
  SPEAKER_NOUNS,
  WORKS,
} from "./speaker-words.ts";
import { isTold } from "./who-is-told.ts";

/** A speaker as the sentence names it: a stretch of the text (UTF-16), and what a verb must agree with. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  /** Its first word as typed. */
  readonly head: string;
  /** Several are named, joined by «و». */
  readonly joint: boolean;
  /** What «لل» has swallowed of the article: the name of «للصحيفة» is «الصحيفة». */
  readonly prefix: string;
  /** The last of its words, by number. */
  readonly last: number;
}

/** What is known of the place where a phrase may stand. */
export interface Around {
  /** The verb that it stands behind. */
  readonly cue?: FoundCue | undefined;
  /** A preposition is written onto its first word: «للصحيفة». */
  readonly joined?: boolean;
  /** It stands behind «بحسب» or its like, where every noun is somebody's. */
  readonly source?: boolean;
  /** The word, by number, before which it ends at the latest. */
  readonly to?: number;
  /** Somebody is told or met, so that a second noun may follow. */
  readonly objectFollows?: boolean;
}

const LONGEST = 14;

/**
 * Reads the noun phrase that begins at a word: its noun, what that is of, its adjectives, names, and where an unnamed one
 * belongs; up to a preposition, a sign, a verb, a word of time or manner. `undefined` where none begins.
 */
export function phraseAt(words: readonly Word[], from: number, around: Around = {}): Speaker | undefined {
  const { cue, joined = false, source = false, to = words.length } = around;
  const first = words[from];
  if (first === undefined || from >= to || (cue !== undefined && breaks(first.gap))) return undefined;
  const head = headOf(first, joined);
  const counted = countOf(words, from, head.folded);
  if (counted === from && !isHead(words, from, head.folded, first, cue, source)) return undefined;
  if (!joined && isTold(words, from, from)) return undefined;
  const last = lastOf(words, from, counted, around);
  const end = words[last]?.end ?? first.end;
  const joint = words
    .slice(counted + 1, last + 1)
    .some(({ folded }) => /^و(?:ال|\p{L}{3})/u.test(folded) && !ownsWaw(folded));
  return { start: first.start + head.cut, end, prefix: "", head: head.typed, joint, last };
}

const takesObject = (words: readonly Word[], cue: FoundCue | undefined): boolean =>
  cue?.form.entry.addresses === true || (cue?.form.entry.objects === true && !opensSoon(words, cue.last + 1));

/** Signs at which every name ends. */
export const breaks = (gap: string): boolean => /[،,؛:.!؟?()[\]—–]|\s-\s/u.test(gap);

function lastOf(words: readonly Word[], from: number, counted: number, around: Around): number {
  const { cue, to = words.length, objectFollows = takesObject(words, cue) } = around;
  let last = counted;
  const onlyThings = cue?.form.entry.objects === true;
  let affiliated = counted > from;
  let quoted = false;
  for (let at = counted + 1; at < Math.min(to, from + LONGEST); at += 1) {
    const word = words[at];
    if (word === undefined || breaks(word.gap)) break;
    if (/[»”]/u.test(word.gap)) quoted = false;
    // Inside a quotation that the phrase has opened nothing ends it: «موقع «ميدل إيست آي»».
    if (quoted || (/[«“]/u.test(word.gap) && isBody(words[at - 1]?.folded ?? ""))) last = at;
    else if (isNeeded(word, cue)) break;
    else if (!affiliated && affiliates(words, at, from, cue)) affiliated = true;
    else if (
      objectFollows &&
      (!onlyThings || word.folded.startsWith("ال")) &&
      isObject(words, at, from, cue?.form.gender)
    )
      break;
    else if (stops(words, at, from, cue)) break;
    last = at;
    if (/[«“]/u.test(word.gap)) quoted = true;
  }
  const final = words[last];
  const before = words[last - 1];
  const isLeftOver = final !== undefined && last > from && isStop(final) && !(before && isFamilyName(final, before));
  return isLeftOver ? last - 1 : last;
}

/** Where what only counts ends: «ما لا يقل عن خمسة شهود»، «كل من»، «عدد من»; the first word itself where nothing counts. */
function countOf(words: readonly Word[], from: number, head: string): number {
  const [second, third, fourth] = [1, 2, 3].map((ahead) => words[from + ahead]?.folded);
  if (isOfWhoever(words, from)) return from;
  if (head === "ما" && second === "لا" && /^[يت]قل(?:ون)?$/u.test(third ?? "") && fourth === "عن") return from + 3;
  if (/^(?:نحو|حوالي|قرابه|زهاء)$/u.test(head) && second !== undefined) return from + (isTens(second) ? 2 : 1);
  return QUANTITIES.has(head) && second === "من" ? from + 1 : from;
}

function isHead(
  words: readonly Word[],
  from: number,
  folded: string,
  word: Word,
  cue: FoundCue | undefined,
  source: boolean,
): boolean {
  if (folded.length < 2 || isStop(word) || isComplementizer(word) || isTanwin(word) || isVerb(word)) return false;
  if (/^ب(?:ال|ان)/u.test(folded)) return false;
  if (isOfWhoever(words, from)) return false;
  if (folded === "كل" || isNamedNoun(folded) || (NUMERALS.has(folded) && /^ال/u.test(words[from + 1]?.folded ?? "")))
    return true;
  if (isKin(word.typed) || source) return true;
  if (cue !== undefined && comesSmiling(word, cue)) return false;
  const saysMore = cue !== undefined && cue.stance === "affirms" && opensSoon(words, cue.last + 1);
  return !SAID_THINGS.has(folded) && (saysMore ? !hasPronoun(word.typed) : !isDeed(word.typed));
}

/** «معظم من حضروا»، «كل من عمل معه»: whoever they are; «كل من الوزير والمحافظ» are named. */
function isOfWhoever(words: readonly Word[], from: number): boolean {
  const [head = "", second, third = ""] = words.slice(from, from + 3).map(({ folded }) => folded);
  if (second !== "من" || third.startsWith("ال")) return false;
  return /^[وف]?(?:معظم|اغلب|غالبيه|بعض|جميع)$/u.test(head) || (/^[وف]?كل$/u.test(head) && isVerbOf(words[from + 2]));
}

const isVerbOf = (word: Word | undefined): boolean =>
  word !== undefined && (isRelativeVerb(word.typed, "m") || /(?:نا(?:ه|ها|هم)?|وا)$/u.test(word.typed));

/** Nouns that act whatever their measure looks like: «اتحاد الكتاب»، «تقرير»، «إسلام». */
const isNamedNoun = (folded: string): boolean =>
  WORKS.has(folded) || BODIES.has(folded) || GIVEN_NAMES.has(folded) || OFFICES.has(folded);

/** What the verb says begins soon, so that the noun behind it is no object. */
function opensSoon(words: readonly Word[], from: number): boolean {
  const near = words.slice(from, from + LONGEST);
  const stop = near.findIndex(({ gap }, at) => at > 0 && /[؛.!؟?]/u.test(gap));
  return near.slice(0, stop < 0 ? near.length : stop).some((word) => isComplementizer(word) || /[:：]/u.test(word.gap));
}

/** «سمير اللواتي»: behind a given name «اللواتي» describes no women. */
const isFamilyName = ({ folded }: Word, before: Word): boolean =>
  folded === "اللواتي" && GIVEN_NAMES.has(before.folded);

/** «علي» is a man, «على» a preposition: folding makes them one. */
export const isStop = ({ folded, typed }: Word): boolean =>
  !/^و?علي$/u.test(typed) &&
  (NAME_STOPS.has(folded) || (/^و\p{L}{2}/u.test(folded) && NAME_STOPS.has(folded.slice(1))));

/** A finite verb of the table that no noun is spelt like: «قالت», not «قال». */
function isVerb(word: Word): boolean {
  const [cue] = cuesAmong([word]);
  if (cue === undefined || cue.form.entry.ambiguous) return false;
  return cue.form.kind === "present" || (cue.form.kind === "past" && (cue.form.gender === "f" || cue.form.many));
}

const isTanwin = ({ marked }: Word): boolean => /\u064b\p{M}*[اى]?\p{M}*$|[اى]\p{M}*\u064b\p{M}*$/u.test(marked);

/** «الباحث في تاريخ العمارة»: what one works on has the measure of an act as well. */
const isField = ({ folded }: Word, typed: string): boolean => folded === "في" && !hasPronoun(typed);

/** Nouns of acts, by their measure, and whatever belongs to the one who speaks: «انسحابه»، «مسؤوليته». */
const isDeed = (typed: string): boolean =>
  !/^ال/u.test(typed) &&
  !WORKS.has(foldKey(typed)) &&
  (/^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L})(?:ه|ها|هم)?$/u.test(typed) || hasPronoun(typed));

const hasPronoun = (typed: string): boolean =>
  !/^ال/u.test(typed) &&
  (/\p{L}{3}(?:ته|تها|تهم|اته|اتها)$/u.test(typed) ||
    /^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L}|رفض)(?:ه|ها|هم)$/u.test(typed));

/** «امتنع … عن التعليق»، «سحب … أقواله»: what the verb needs is not its subject's. */
const isNeeded = ({ folded }: Word, cue: FoundCue | undefined): boolean =>
  cue?.form.needs?.some((need) => need === folded.replace(/(?<=\p{L}{3})(?:ه|ها|هم)$/u, "")) === true;

function stops(words: readonly Word[], at: number, from: number, cue: FoundCue | undefined): boolean {
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

const isBody = (folded: string): boolean => BODIES.has(folded) || OUTLETS.has(folded);

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

/** «يقول مبتسما»، «تقول ضاحكة»: how, where who speaks is not named. */
const comesSmiling = ({ folded, typed }: Word, { form }: FoundCue): boolean =>
  MANNERS.has(folded.replace(/(?:ا|ه)$/u, "")) ||
  (form.gender === "m" && /^م[^ايو]\p{L}{1,3}[^ن]ا$/u.test(typed) && !GIVEN_NAMES.has(folded));

/** «ضاحكا»، «متأثرا»، «بمرارة»: how somebody speaks; accusatives behind a definite noun, and not behind a woman's verb. */
function isManner({ folded, typed }: Word, before: Word, cue: FoundCue | undefined): boolean {
  if (/^ب/u.test(folded) && MANNERS.has(folded.slice(1))) return true;
  if (MANNERS.has(folded.replace(/(?:ا|ه)$/u, ""))) return true;
  const isAccusative = /^(?:\p{L}ا\p{L}{2}|م\p{L}{3,4})ا$/u.test(typed) && !GIVEN_NAMES.has(folded);
  return isAccusative && before.folded.startsWith("ال") && cue?.form.gender !== "f";
}

const COMMON: readonly ReadonlySet<string>[] = [NUMERALS, OFFICES, UNNAMED_ONE, UNNAMED_MANY];

/** «وثائق حصلنا عليها»، «شهود التقيناهم»: what whoever writes did with them. */
const isOurVerb = ({ folded }: Word): boolean =>
  /^(?:حصل|اطلع|تلقي|راجع|شاهد|التقي|قابل|سال|تحدث|حاور|استطلع|تواصل|اتصل)نا(?:ه|ها|هم)?$/u.test(folded);

/** «تقرير داخلي حصل عليه الموقع»، «فواتير اطلعت عليها»: a verb whose preposition leads back to the indefinite noun. */
function isResumptive(words: readonly Word[], at: number, from: number): boolean {
  const [head, word, next] = [words[from], words[at], words[at + 1]];
  if (head === undefined || word === undefined || next === undefined || breaks(next.gap)) return false;
  if (
    /^ال|^(?:نفس|ذات|عين)/u.test(word.folded) ||
    words.slice(from, at).some(({ folded }) => /^[وفبل]?ال\p{L}{2}/u.test(folded))
  )
    return false;
  return /^(?:علي|في|من|الي|عن|ب|ل|مع|لدي)(?:ه|ها|هم|هما|هن)$/u.test(next.folded) && /^\p{L}{3,}$/u.test(word.folded);
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

/** «محللون استطلعت آراؤهم»: a verb behind an indefinite noun, and a pronoun that leads back to it. */
const isResumed = (words: readonly Word[], at: number): boolean =>
  /^\p{L}{3,}ت$/u.test(words[at]?.typed ?? "") &&
  !/[اي]ت$/u.test(words[at]?.typed ?? "") &&
  /\p{L}{2}(?:ه|ها|هم|هن|هما)$/u.test(words[at + 1]?.typed ?? "") &&
  !breaks(words[at + 1]?.gap ?? "");

/** «سيدة طلبت …»، «رجل كان …»، «وثائق اطلعت عليها …»: behind an indefinite noun a verb begins what describes it. */
function isClause(words: readonly Word[], at: number, from: number): boolean {
  const [head, before, word] = [words[from], words[at - 1], words[at]];
  if (head === undefined || before === undefined || word === undefined || /^ال/u.test(word.folded)) return false;
  if (isStop(before)) return false;
  const own = headOf(head, false).folded;
  const isWork = WORKS.has(own.replace(/^ال/u, ""));
  const isSame = /^(?:ذات|نفس|عين)(?:ه|ها)$/u.test(word.typed);
  if (isWork && /(?:ه|ها|(?<=\p{L}{3})ت)$/u.test(word.typed) && !/ات$/u.test(word.typed) && !isSame) return true;
  if (own.startsWith("ال") || GIVEN_NAMES.has(before.folded) || TITLES.has(before.folded)) return false;
  const isCommon = [isKnownNoun(own), ...COMMON.map((list) => list.has(own))].includes(true);
  if (/(?:ان|ون|ين|اء)$/u.test(head.typed) && /\p{L}{3}وا$/u.test(word.typed)) return true;
  if (/ان$/u.test(head.typed) && /\p{L}{3}ا$/u.test(word.typed) && !GIVEN_NAMES.has(word.folded)) return true;
  if (isCommon && (isOurVerb(word) || isResumed(words, at))) return true;
  return isCommon && isRelativeVerb(word.typed, genderOf(headOf(head, false).typed));
}
