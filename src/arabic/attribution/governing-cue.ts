/** The one verb or phrase by which a sentence attributes some of its words; nothing where the sentence leaves it in doubt. */
import { foldKey } from "../fold.ts";
import { listOfForms, listWithAnd, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import { endsSubordinate, enter, isContrast, isWhatHeSaid, open } from "./clause-signs.ts";
import { cueAfter } from "./cue-after.ts";
import type { CueScope, GoverningCue } from "./cue-scope.ts";
import { type Level, openLevel, restart, type Walk } from "./cue-walk.ts";
import { cuesAmong, type FoundCue } from "./find-cues.ts";
import { meet } from "./meet-cue.ts";
import type { Speaker } from "./noun-phrase.ts";
import { calledUntrue } from "./refusals.ts";
import { readWords, type Word, wordAt } from "./sentence-words.ts";
import { endsSentence, holdsColon, holdsComma } from "./signs.ts";
import { speakerBeforeColon } from "./speaker-before-colon.ts";
import { EVENTS, WORKS } from "./speaker-words.ts";
import { tellCue } from "./tell-cue.ts";
import { hasArticle, withoutArticle } from "./word-parts.ts";

/**
 * Finds the cue of some words of a sentence. The outermost verb governs («قالت الصحيفة إن تحقيقات أكدت أن» is «قالت»),
 * never one of a clause before or within the words; what an inner verb denies or doubts is denied or doubted.
 */
export function governingCue(sentence: string, scope: CueScope): GoverningCue | undefined {
  if ((scope.explicit ? scope.start : scope.end) > LONGEST_BEFORE) return undefined;
  const before = walk(sentence, scope);
  if (before === "doubt") return undefined;
  return refuted(before ?? cueAfter(sentence, scope), sentence, scope);
}

/** «قال إن الحديث عن […] بعيد عن الصحة»: whoever affirms that the words are untrue denies them. */
function refuted(cue: GoverningCue | undefined, sentence: string, scope: CueScope): GoverningCue | undefined {
  const untrue = calledUntrue(sentence, scope);
  if (untrue === undefined || (cue !== undefined && cue.stance !== "affirms")) return cue;
  return untrue === "doubt" ? undefined : { strength: "denying", ...cue, stance: "denies" };
}

/** Characters of the words themselves in which what a verb needs may stand: «رفض [التعليق على …]». */
const NEEDED_AHEAD = 80;
/** Characters before the words: who began further away than this, no reader knows any more. */
const LONGEST_BEFORE = 1500;

function walk(sentence: string, scope: CueScope): GoverningCue | "doubt" | undefined {
  const before = sentence.slice(0, scope.explicit ? scope.start : scope.end);
  const words = readWords(before).map((word) => fenced(word, scope));
  const ahead = readWords(sentence.slice(before.length, Math.min(scope.end, before.length + NEEDED_AHEAD)));
  const shut = closedQuotations(sentence, scope);
  const state: Walk = {
    words,
    ahead,
    cues: cuesAmong(words, ahead).filter(({ start }) => ![...scope.others, ...shut].some((span) => isIn(start, span))),
    levels: [],
    waiting: [],
    speaker: undefined,
    interrupted: false,
    alien: false,
    doubt: false,
    from: 0,
    before: 0,
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = wordAt(words, at);
    enter(state, word, at, scope);
    const cue = state.cues.find(({ first }) => first === at);
    const refused = cue && refusedToSay(state, cue);
    if (cue !== undefined) {
      if (refused === undefined) meet(state, cue, at);
      at = (refused ?? cue).last;
    } else if (isComplementizer(word)) open(state, word, at);
  }
  return settle(state, sentence, before, scope);
}

/** «رفضت أن تؤكد أو تنفي أن»: whoever refuses to say either says neither; whoever refuses to say one declines. The last of these verbs. */
function refusedToSay({ levels, cues }: Walk, cue: FoundCue): FoundCue | undefined {
  const level = levels.at(-1);
  if (level?.cue.lemma !== "رفض" || !level.open || level.openedAt !== cue.first - 1) return undefined;
  if (cue.form.kind !== "present") return undefined;
  const other = cues.find(({ first }) => first > cue.last && first <= cue.last + 2);
  const isBoth = other?.form.kind === "present" && (cue.stance === "denies") !== (other.stance === "denies");
  level.stance = isBoth ? "neither" : "declined";
  return isBoth ? other : cue;
}

/** The words of another mark are no part of a name before or behind them: a bracket stands there. */
function fenced(word: Word, { others }: CueScope): Word {
  const begins = others.some(({ start }) => start <= word.start && start >= word.start - word.gap.length);
  return begins ? { ...word, gap: `${word.gap}[` } : word;
}

const isIn = (at: number, { start, end }: { start: number; end: number }): boolean => at >= start && at < end;

const QUOTATION = /[«“"][^«»“”"]*[»”"]/gu;

/** Quotations of the sentence that do not hold the words: their verbs are somebody's words. */
function closedQuotations(sentence: string, { start, end }: CueScope): { start: number; end: number }[] {
  return [...sentence.matchAll(QUOTATION)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((quotation) => end <= quotation.start || start >= quotation.end);
}

/** What the walk has come to where the words begin. */
function settle(state: Walk, sentence: string, before: string, scope: CueScope): GoverningCue | "doubt" | undefined {
  const gap = before.slice(state.words.at(-1)?.end ?? 0);
  if (scope.explicit) arrive(state, gap);
  if (state.doubt || deniesEach(state)) return "doubt";
  const open = state.levels.filter((level) => level.open);
  const [outer] = open;
  const [first] = state.levels;
  if (first !== undefined && outer !== first && outer !== undefined && refuses(first))
    return toCue(first, state.levels, state, sentence);
  if (outer?.relative === true && outer.subject === undefined) return "doubt";
  if (scope.explicit && isDeniedWithin(state, open.at(-1))) return "doubt";
  if (outer !== undefined && isOfNothing(outer, state)) return "doubt";
  if (outer !== undefined) return state.interrupted ? "doubt" : toCue(outer, state.levels, state, sentence);
  if (state.alien) return undefined;
  if (scope.explicit && state.levels.length === 0) return speakerBeforeColon(state.words, gap, sentence);
  const called = state.levels.at(-1);
  if (called !== undefined && isCalledSo(called, state)) return toCue(called, [called], state, sentence);
  const waiting = state.levels.findLast((level) => level.nominal && !level.relative);
  if (waiting === undefined || !reaches(state, waiting, gap, scope)) return undefined;
  if (!isLinked(state, waiting, scope, sentence)) return undefined;
  return toCue(waiting, state.levels.slice(0, state.levels.indexOf(waiting) + 1).slice(-1), state, sentence);
}

const WHATEVER = wordList("ما من");
const NEGATIONS = listWithAnd("لم لا لن ليس ليست ليسوا");

/** «لم يصدر عن الوزارة ما يؤكد أن»، «لم ينشر أي بيان ينفي أن»: what is not there says nothing. */
function isOfNothing({ cue }: Level, { words, from }: Walk): boolean {
  const before = words.slice(from, cue.first).map(({ folded }) => folded);
  const isSuch = before.slice(-1).some((word) => WHATEVER.has(word)) || before.at(-2) === "اي";
  return isSuch && before.some((word) => NEGATIONS.has(word));
}

/** «في ما وصفه مراقبون بـ[ضغط انتخابي]»: what somebody calls it stands right behind the preposition. */
const isCalledSo = ({ cue, subject, relative }: Level, { words }: Walk): boolean =>
  relative &&
  subject !== undefined &&
  cue.form.pronoun &&
  cue.stance === "affirms" &&
  cue.form.entry.addresses === true &&
  (words.at(-1)?.folded === "ب" || (cue.lemma === "سمّى" && words.length - cue.last < 5)) &&
  words.length - cue.last < LONGEST_REACH;

/** «لا الحكومة تؤكد ولا المعارضة تنفي أن»: each is denied something else. */
const deniesEach = ({ words, from, levels }: Walk): boolean =>
  levels.length > 0 && NOR.has(wordAt(words, from).folded) && hasArticle(wordAt(words, from + 1).folded);

const NOR = wordList("لا ولا");

/** «نفت الوزارة الأنباء التي قالت إن […]»: what is denied, doubted, taken back is told behind it. */
const refuses = ({ open, cut, cue, relative }: Level): boolean =>
  !open && !cut && !relative && cue.stance !== "affirms";

/** «قال إنه لم يتلق أي بلاغ عن […]»: a negation inside what is said, by no verb of the table, leaves all in doubt. */
function isDeniedWithin({ words, cues }: Walk, inner: Level | undefined): boolean {
  if (inner === undefined) return false;
  return words.some(({ folded }, at) => {
    if (at <= inner.openedAt || !NEGATIONS.has(folded)) return false;
    if (STILL.has(wordAt(words, at + 1).folded)) return false;
    return !cues.some(
      ({ negated, first, form }) => (negated || form.kind === "phrase") && first >= at && first <= at + 2,
    );
  });
}

/** «لا يزال»، «ما زالت»: it is still so. */
const STILL = wordList("زال زالت زالوا يزال تزال يزالون يزالوا");

/** The words themselves may begin with «إن», or stand behind a colon or an opened quotation mark. */
function arrive(state: Walk, gap: string): void {
  const [first] = state.ahead;
  const at = state.words.length;
  if (endsSentence(gap)) restart(state, at);
  if (first === undefined) return;
  const word = { ...first, gap: gap + first.gap };
  if ((holdsColon(word.gap) || /[«“"]/u.test(word.gap)) && state.levels.some(({ open }) => !open)) {
    const top = state.levels.findLast((level) => isWhatHeSaid(state.words, level) || (!level.open && !level.relative));
    if (top !== undefined && (holdsColon(word.gap) || !top.relative)) openLevel(state, top, ":", at);
  } else if (holdsComma(gap) && (isContrast([...state.words, word], at) || endsSubordinate(state, word, at)))
    restart(state, at);
  else if (isComplementizer(first)) open(state, word, at);
}

const LONGEST_REACH = 16;

/** «أقر البرلمان [قانون الموازنة]» admits nothing: what a verb says stands behind a preposition, where it takes one. */
function isLinked(state: Walk, { cue, subject }: Level, scope: CueScope, sentence: string): boolean {
  const { words } = state;
  const last = wordAt(words, words.length - 1).folded;
  const { to, bare, negated, needs, ofWorks, objects, ambiguous } = cue.form.entry;
  const [ahead] = [wordAt(state.ahead, 0).folded].map((word) => (word.startsWith("بال") ? word.slice(1) : word));
  if (cue.form.notOf?.some((word) => word === ahead)) return false;
  const own = cue.form.to;
  // «أرجع تجار [ارتفاع الأسعار إلى كلفة الشحن]»: what it is put down to stands in the words themselves.
  const holdsCause = objects === true && own === "الي" && state.ahead.some(({ folded }) => folded === own);
  if (holdsCause) return true;
  if (objects === true && ambiguous === true && to !== undefined && last !== own) return false;
  const [behind] = cue.form.unless === undefined ? [] : readWords(sentence.slice(scope.end, scope.end + NEEDED_AHEAD));
  if (behind !== undefined && cue.form.unless?.includes(behind.folded) === true) return false;
  if (cue.form.entry.ofEvents === true && !state.ahead.slice(0, 4).some(isEvent)) return false;
  if (cue.form.entry.ofAmounts === true && last !== "ب" && !state.ahead.some(isAmount)) return false;
  if (cue.negated && negated === "noReply") return true;
  if (ofWorks === true && !cue.negated && !speaksAsWork(subject)) return false;
  if (needs === undefined && cue.stance === "affirms" && last !== own && OTHER_PREPOSITIONS.has(last)) return false;
  if (to === undefined || bare === true || cue.form.kind === "phrase" || !scope.explicit) return true;
  const isPreposition = ({ folded }: Word): boolean =>
    folded === own || TALKED_OF.has(folded) || folded.startsWith("ب");
  return words.slice(cue.last + 1).some(isPreposition) || sentence.startsWith("ب", scope.start);
}

/** «[مقتل تسعة]»، «[ست عشرة حالة تسمم]», not «[ثلاثة أهداف]». */
const isEvent = ({ folded }: Word, at: number): boolean => (at === 0 && EVENTS.has(folded)) || CASES.has(folded);

const CASES = wordList(
  "حالة حالات قتيل قتيلا قتلى جريح جريحا جرحى إصابات وفيات ضحايا انتهاك انتهاكا انتهاكات اعتداءات هجمات خروقات خرقا",
);

/** «بأربعين ألفا»، «بنحو ملياري دولار». */
const isAmount = ({ folded }: Word): boolean =>
  /^ب(?:نحو|حوالي|اكثر|اقل|عشر|ثلا?ث|اربع|خمس|ست|سبع|ثمان|تسع|مي[هت]|مئ|الف|الاف|ملي|ملاي|نصف|ربع|واحد|اثن|\p{N})/u.test(
    folded,
  );

const speaksAsWork = (subject: Speaker | undefined): boolean =>
  subject !== undefined && WORKS.has(withoutArticle(foldKey(subject.head)));

/** «كشف الطبيب على [المريض]»: a preposition that makes it another verb. */
const OTHER_PREPOSITIONS = wordList("على في إلى مع من");
const TALKED_OF = wordList("عن حول");

/** A noun that is said stands near its verb, and no comma ends the clause between them. */
function reaches(state: Walk, { cue, subject, aside }: Level, gap: string, scope: CueScope): boolean {
  const { words } = state;
  if (cue.form.kind === "phrase" && !scope.explicit && subject !== undefined && opensClause(state, subject.last))
    return true;
  if (cue.form.kind === "phrase" || aside) return subject !== undefined && closesWith(state, subject.last, gap);
  if (words.slice(cue.last + 1).some(({ folded }) => BECAUSE.has(folded))) return false;
  const from = scope.explicit ? words.length : words.findIndex((word) => word.end > scope.start);
  if (!scope.explicit) return cue.first - from < 8;
  const commas = words.slice(cue.last + 1).filter(({ gap: signs }) => holdsComma(signs)).length;
  return (
    words.length - cue.last < LONGEST_REACH &&
    (commas === 0 || commas === 2) &&
    !holdsComma(gap) &&
    wordAt(words, words.length - 1).folded !== "و"
  );
}

const BECAUSE = listOfForms("- و ف", "لأن", "- ه ها هم هما هن نا ني");

/** «وبحسب الدراسة، يشرب …»: a clause without brackets begins behind the comma. */
const opensClause = ({ words, from }: Walk, last: number): boolean =>
  last - from < LONGEST_REACH / 2 && holdsComma(wordAt(words, last + 1).gap);

/** «بحسب مصدر طلب عدم الكشف عن هويته، […]»: what tells of the speaker ends with a comma, and the words begin. */
function closesWith({ words }: Walk, last: number, gap: string): boolean {
  const behind = words.length - 1 - last;
  const commas = words.slice(last + 1).filter(({ gap: signs }) => holdsComma(signs)).length;
  return behind < 4 || (behind < LONGEST_REACH && commas === 0 && holdsComma(gap));
}

const GOD = wordList("الله تعالى");

function toCue(outer: Level, levels: readonly Level[], { words }: Walk, sentence: string): GoverningCue | "doubt" {
  const { cue, subject } = outer;
  if (subject !== undefined && GOD.has(foldKey(subject.head))) return "doubt";
  const inner = levels
    .slice(levels.indexOf(outer))
    .filter((level) => level === outer || level.open || isNear(level, words));
  const stances = inner.map(({ stance }) => stance).filter((stance) => stance !== "affirms");
  const [stance = "affirms", second] = stances;
  if (stance === "doubt" || second !== undefined) return "doubt";
  return tellCue(cue, stance, subject, sentence);
}

/** «… نفى [قصف المشفى]»: the innermost verb stands right before the words, or its subject does. */
const isNear = ({ cue, nominal, relative }: Level, words: readonly Word[]): boolean =>
  nominal &&
  !relative &&
  words.length - cue.last < LONGEST_REACH / 2 &&
  !words.slice(cue.last + 1).some(({ gap }) => holdsComma(gap));
