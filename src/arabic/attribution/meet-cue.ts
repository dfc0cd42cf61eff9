/** What a cue on the way is: the beginning of a sentence's own statement, or a verb inside what is said. */

import { listOfForms, listWithAnd, typedList, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import { begin, push, type Walk } from "./cue-walk.ts";
import type { FoundCue } from "./find-cues.ts";
import {
  agreesWith,
  leadsTo,
  speakerBefore,
  speakerBehind,
  speakerByPreposition,
  speakerOfOpening,
  speakerOfPhrase,
  speakerRightBefore,
} from "./find-speaker.ts";
import type { Speaker } from "./noun-phrase.ts";
import { NO_WORD, type Word, wordAt } from "./sentence-words.ts";
import { holdsComma, partsClauses } from "./signs.ts";
import { genderOf, WORKS } from "./speaker-words.ts";
import { hasArticle, withoutEnding } from "./word-parts.ts";

const RELATIVE = wordList("الذي التي الذين اللذين اللتين اللواتي ما لما مما بما من ممن لمن");

/** A cue on the way: the beginning of a sentence's own statement, or one inside what is said. */
export function meet(state: Walk, cue: FoundCue, at: number): void {
  if (cue.form.kind === "noun") meetNoun(state, cue);
  else if (cue.form.kind === "phrase") meetPhrase(state, cue, at);
  else meetVerb(state, cue, at);
}

function meetVerb(state: Walk, cue: FoundCue, at: number): void {
  const top = state.levels.at(-1);
  const relative = isRelative(state.words, cue, at);
  if (!state.levels.some(({ open }) => open) && isHypothetical(state.words, cue, at)) state.doubt = true;
  const own = ownSpeaker(state, cue, relative);
  const goesOn = isCoordinated(state.words, cue, at);
  if (isAside(state, cue, at)) begin(state, cue, speakerBehind(state.words, cue), true);
  else if (top !== undefined && !top.open && neitherNor(top.cue, cue)) top.stance = "neither";
  else if (top === undefined) push(state, cue, own ?? continued(state, cue), relative);
  else if (!state.levels.some((level) => level.open)) meetWaiting(state, cue, own, relative, goesOn);
  else if (!goesOn) push(state, cue, own, relative);
  else if (own !== undefined && cue.form.kind !== "participle") begin(state, cue, own);
  else joinOrNest(state, cue, at);
}

/** «هل قالت»، «إذا أثبت»، «قد يقول قائل»، «لا أحد ينكر»: nobody is told to have said it. */
function isHypothetical(words: readonly Word[], { form }: FoundCue, at: number): boolean {
  const before = wordAt(words, at - 1).folded;
  if (IF.has(before)) return true;
  if (before === "احد" && NO.has(wordAt(words, at - 2).folded)) return true;
  return form.kind === "present" && MAY.has(before);
}

const IF = listWithAnd("هل إذا لو");
const NO = listWithAnd("لا من ما");
const MAY = listWithAnd("قد");

/** «بحسب ما ذكرت الوكالة»، «وفقا لما أورده الموقع»، «كما قال لي شيخ،», where nothing governs yet. */
function isAside({ words, cues, levels }: Walk, cue: FoundCue, at: number): boolean {
  const before = wordAt(words, at - 1).folded;
  if (levels.length > 0) return false;
  if (WHAT.has(before)) return cues.some(({ form, last }) => form.kind === "phrase" && last === at - 2);
  if (!AS.has(before)) return false;
  const behind = wordAt(words, (speakerBehind(words, cue)?.last ?? words.length) + 1);
  return behind === NO_WORD || holdsComma(behind.gap);
}

const WHAT = wordList("ما لما");
const AS = listWithAnd("كما مثلما حسبما بحسبما وفقما");

function meetWaiting(state: Walk, cue: FoundCue, own: Speaker | undefined, relative: boolean, goesOn: boolean): void {
  const speaker = own ?? continued(state, cue);
  if (relative || isAboutHim(state, cue)) push(state, cue, own, true);
  else if (goesOn) begin(state, cue, speaker);
  else push(state, cue, speaker, false);
}

/** «رفض مسؤول، تحدث بشرط عدم كشف هويته، التعليق»: a verb between commas that describes an indefinite noun. */
function isAboutHim({ words, levels }: Walk, cue: FoundCue): boolean {
  const subject = levels.at(-1)?.subject;
  return (
    subject !== undefined &&
    !hasArticle(subject.head) &&
    cue.opening === "" &&
    cue.form.kind === "past" &&
    holdsComma(wordAt(words, cue.first).gap) &&
    ON_CONDITION.has(wordAt(words, cue.last + 1).folded)
  );
}

const ON_CONDITION = wordList("بشرط شريطة طالبا مشترطا طلب دون");

/** «… وأكد أن» behind what somebody says: his own next statement, or that of one he speaks of. */
function joinOrNest(state: Walk, cue: FoundCue, at: number): void {
  const [main] = state.levels;
  if (main === undefined) return;
  const isMain = main.subject === undefined ? sameForm(main.cue, cue) : agreesWith(cue, main.subject);
  const { inner } = state.levels.findLast((level) => level.open) ?? main;
  const afterComma = holdsComma(wordAt(state.words, at).gap);
  const couldBeInner = inner !== undefined && agreesWith(cue, inner) && genderOf(inner.head) !== "unknown";
  if (!isMain) push(state, cue, inner, false);
  else if (couldBeInner && !afterComma && !GOES_ON.has(cue.lemma)) state.doubt = true;
  else begin(state, cue, impersonal(state, cue) ? undefined : main.subject);
}

/** Verbs that only whoever spoke before can go on with. */
const GOES_ON = typedList("أضاف تابع أردف استطرد استدرك ختم");

const sameForm = (a: FoundCue, b: FoundCue): boolean =>
  b.form.gender === undefined ||
  a.form.gender === undefined ||
  (a.form.gender === b.form.gender && a.form.many === b.form.many);

/** «لا تؤكد ولا تنفي»، «لم ينف أو يؤكد». */
export function neitherNor(first: FoundCue, second: FoundCue): boolean {
  const denies = (cue: FoundCue): boolean => cue.strength === "denying";
  return (
    first.negated &&
    denies(first) !== denies(second) &&
    second.form.kind !== "participle" &&
    (first.strength === "affirming" || second.strength === "affirming")
  );
}

function isRelative(words: readonly Word[], { form }: FoundCue, at: number): boolean {
  const back = OF_THE_VERB.has(wordAt(words, at - 1).folded) ? 2 : 1;
  const before = wordAt(words, at - back);
  if (before === NO_WORD || partsClauses(wordAt(words, at).gap)) return false;
  return RELATIVE.has(before.folded) || (form.pronoun && form.kind !== "participle");
}

const OF_THE_VERB = wordList("لم لا لن قد");

function isCoordinated(words: readonly Word[], { opening, form, negated }: FoundCue, at: number): boolean {
  if (opening !== "" || form.kind === "participle") return true;
  return holdsComma(wordAt(words, negated ? at - 1 : at).gap) || COORDINATES.has(wordAt(words, at - 1).folded);
}

const COORDINATES = wordList("ثم كما أو بل وقد ولم ولا فلم");

function ownSpeaker(state: Walk, cue: FoundCue, relative: boolean): Speaker | undefined {
  if (cue.form.kind === "passive" || cue.form.kind === "participle" || cue.form.mine) return undefined;
  if (cue.form.entry.by !== undefined) return speakerByPreposition(state.words, cue);
  const inside = state.levels.some((level) => level.open);
  const before = inside || describesWork(state, cue) ? undefined : nameBefore(state, cue);
  if (inside) return speakerBehind(state.words, cue);
  if (!relative && before !== undefined && leadsTo(state.words, before, cue)) return before;
  return speakerBehind(state.words, cue) ?? before ?? speakerRightBefore(state.words, cue, relative);
}

const nameBefore = (state: Walk, cue: FoundCue): Speaker | undefined =>
  cue.opening === "" ? speakerBefore(state.words, cue, state.from) : openedByAnd(state, cue);

/** «أما الوزارة فقالت». */
const openedByAnd = (state: Walk, cue: FoundCue): Speaker | undefined =>
  cue.opening === "ف" && wordAt(state.words, state.from).folded === "اما"
    ? speakerBefore(state.words, cue, state.from)
    : undefined;

/** The one who spoke before, where the verb agrees with him. */
function continued(state: Walk, cue: FoundCue): Speaker | undefined {
  const speaker =
    state.speaker ??
    speakerOfOpening(state.words, state.from, cue.first) ??
    speakerOfOpening(state.words, lastComma(state, cue), cue.first) ??
    speakerOfOpening(state.words, state.before, state.from);
  if (speaker === undefined || cue.form.kind === "passive" || impersonal(state, cue)) return undefined;
  if (describesWork(state, cue)) return undefined;
  return agreesWith(cue, speaker) ? speaker : undefined;
}

/** «وقعا اتفاقا ينص على أن»، «نشرت وثيقة تؤكد أن»: behind an indefinite work its verb says what stands in it. */
function describesWork({ words, from }: Walk, { form, first, opening }: FoundCue): boolean {
  if (form.kind !== "present" || opening !== "" || first - 1 <= from) return false;
  // «نشرت تقريرا تقول فيه»: who published it says so in it.
  if (IN_IT.has(wordAt(words, first + 1).folded)) return false;
  const before = wordAt(words, first - 1).folded;
  return WORKS.has(before) || WORKS.has(withoutEnding(before, ["ا"]));
}

const IN_IT = listOfForms("-", "في ب خلال ضمن", "ه ها هما");

/** «وردا على سؤال، اكتفى مسؤول بالقول إن»: where the last clause before the verb begins. */
const lastComma = ({ words, from }: Walk, { first }: FoundCue): number =>
  Math.max(
    from,
    words.slice(0, first).findLastIndex(({ gap }) => holdsComma(gap)),
  );

/** «ويرجح أن»: it may be he who thinks so, or nobody. */
const impersonal = ({ words }: Walk, cue: FoundCue): boolean =>
  cue.form.kind === "passive" ||
  cue.form.mine === true ||
  (cue.form.kind === "present" &&
    cue.form.entry.passive?.some((form) => form.startsWith("يُ")) === true &&
    isComplementizer(wordAt(words, cue.last + 1)));

/** «رغم نفي الوزارة أن»، «كرر نفيه أن»: a noun of saying speaks only where no verb does. */
function meetNoun(state: Walk, cue: FoundCue): void {
  const last = state.levels.at(-1);
  if (last?.cue.form.kind === "noun" && !last.open) state.levels.pop();
  const top = state.levels.at(-1);
  if (top !== undefined) {
    if (top.stance === "neither" || top.stance === "declined" || (!top.open && isOfAnotherTime(state.words, cue)))
      return;
    if (!top.open && cue.stance !== "affirms" && top.cue.stance === "affirms") top.stance = cue.stance;
    else if (!top.open && cue.stance !== "affirms" && cue.strength !== top.cue.strength) top.stance = "doubt";
    return;
  }
  if (!cue.form.pronoun && isShunned(state.words, cue)) return;
  const named = cue.form.pronoun ? undefined : speakerBehind(state.words, cue);
  const subject = named ?? (cue.form.pronoun || isHelped(state.words, cue) ? continued(state, cue) : undefined);
  if (isNegatedBefore(state, cue)) return;
  if (subject !== undefined || cue.form.pronoun) push(state, cue, subject, false);
}

/** «أقرت، بعد نفي طويل، بأن»: between commas it tells of another time. */
const isOfAnotherTime = (words: readonly Word[], { first }: FoundCue): boolean =>
  OF_TIMES.has(wordAt(words, first - 1).folded) &&
  holdsComma(wordAt(words, first - 1).gap) &&
  words.slice(first + 1, first + 4).some(({ gap }) => holdsComma(gap));

const OF_TIMES = wordList("بعد قبل رغم برغم وسط");

/** «سارع النادي إلى نفي أن»: a verb that only helps the noun of the act. */
const isHelped = (words: readonly Word[], { first }: FoundCue): boolean => wordAt(words, first - 1).folded === "الي";

/** «لم يصل الوزير إلى حد القول إن»: whoever did not come to saying it has said nothing. */
const isNegatedBefore = ({ words, from }: Walk, { first }: FoundCue): boolean =>
  LEADING_TO.has(wordAt(words, first - 1).folded) &&
  words.slice(from, first).some(({ folded }) => NEGATIONS.has(folded));

const LEADING_TO = wordList("إلى على حد");
const NEGATIONS = listWithAnd("لم لا لن");

/** «تنصل الحزب من تصريحات نائبه بأن»: a verb of no table does something about what another said; «على الرغم من» does nothing. */
const isShunned = (words: readonly Word[], { first }: FoundCue): boolean =>
  FROM.has(wordAt(words, first - 1).folded) && !wordAt(words, first - 2).folded.endsWith("رغم");

const FROM = wordList("من عن");

function meetPhrase(state: Walk, cue: FoundCue, at: number): void {
  const { verbless, stance } = cue.form.entry;
  if (verbless && stance !== undefined) {
    push(state, cue, undefined, false).open = true;
    return;
  }
  if (cue.stance !== "affirms") {
    push(state, cue, cue.form.pronoun ? undefined : speakerOfPhrase(state.words, cue), false);
    return;
  }
  const isNew = cue.opening !== "" || state.levels.length === 0;
  if (!isNew || RELATIVE.has(wordAt(state.words, cue.last + 1).folded) || isRelative(state.words, cue, at)) return;
  const subject = cue.form.pronoun ? undefined : speakerOfPhrase(state.words, cue);
  if (subject !== undefined) begin(state, cue, subject);
}
