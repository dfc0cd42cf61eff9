/** The signs and particles between words: they end clauses, open quotations, open what a verb says. */

import { fold } from "../fold.ts";
import { listOfForms, listWithAnd, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import type { CueScope } from "./cue-scope.ts";
import { type Level, openLevel, restart, type Walk } from "./cue-walk.ts";
import type { FoundCue } from "./find-cues.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { endsSentence, holdsColon, holdsComma } from "./signs.ts";
import { withoutAnd } from "./word-parts.ts";

/** Words that begin a clause of its own behind a comma, by themselves. */
const CONTRASTS = wordList("لكن لكنه لكنها لكنهم ولكن ولكنه ولكنها ولكنهم فيما وفيما بينما وبينما أما ثم");
/** Words that do so with the word behind them: «غير أنه»، «على أن»، «في حين». */
const THAT = listOfForms("-", "أن", "- ه ها هم هما هن نا ني");
const CONTRASTS_OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...wordList("غير وغير إلا بيد")].map((first) => [first, THAT] as const),
  ...[...wordList("على")].map((first) => [first, wordList("أن")] as const),
  ...[...wordList("في وفي")].map((first) => [first, wordList("حين")] as const),
]);

/** Reads the signs before a word: they end clauses, open quotations, or hold a parenthesis. */
export function enter(state: Walk, word: Word, at: number, scope: CueScope): void {
  const isOwn = scope.explicit || word.start < scope.start;
  if (endsSentence(word.gap)) {
    restart(state, at);
    return;
  }
  if ((holdsColon(word.gap) || /[«“"]/u.test(word.gap)) && opensQuotation(state, word, at)) return;
  if (!holdsComma(word.gap)) return;
  if (isContrast(state.words, at)) {
    if (isOwn) restart(state, at);
    return;
  }
  if (isOwn && endsSubordinate(state, word, at)) {
    restart(state, at);
    return;
  }
  if (!isAnd(word) || isComplementizer(word) || AND_HE.has(word.folded)) return;
  if (state.cues.some(({ first }) => first === at)) return;
  if (isOwn && !isLastWord(state, at)) state.interrupted = true;
  for (const level of state.levels.filter((each) => !each.open)) {
    level.nominal = false;
    level.cut = true;
  }
}

/** «ومع أن الشرطة قالت إن {…}، ظل …»: behind the comma begins what the sentence itself tells. */
export function endsSubordinate({ words, levels, from }: Walk, word: Word, at: number): boolean {
  const [outer] = levels;
  if (outer?.open !== true || outer.openedAt >= at - 1 || outer.cue.first - from > SUBORDINATE_REACH) return false;
  if (word.folded.startsWith("و") || WHO.has(word.folded) || isComplementizer(word)) return false;
  const [first, second] = [wordAt(words, from).folded, wordAt(words, from + 1).folded];
  return BEFORE_A_CLAUSE.has(first) || BEFORE_A_CLAUSE.has(`${first} ${second}`);
}

/** Words between what begins a subordinate clause and its verb. */
const SUBORDINATE_REACH = 6;
const BEFORE_A_CLAUSE: ReadonlySet<string> = new Set([
  ...listWithAnd("بعدما قبلما عندما حينما حين لما بينما فيما طالما"),
  ...[...listWithAnd("مع رغم بعد قبل منذ")].map((first) => fold(`${first} أن`)),
  ...[...listWithAnd("على")].map((first) => fold(`${first} الرغم`)),
  ...[...listWithAnd("في")].map((first) => fold(`${first} حين`)),
]);
/** «وهو وزير سابق»: it describes whoever was named before. */
const AND_HE = wordList("وهو وهي وهم");
const WHO = wordList("الذي التي الذين");

const isLastWord = ({ words }: Walk, at: number): boolean =>
  at === words.length - 1 && wordAt(words, at).folded === "و";

/** «و» written onto a word, or alone; not a word that begins so of its own. */
const isAnd = ({ folded }: Word): boolean => folded.startsWith("و") && !OWN_WAW.test(folded);

const OWN_WAW = /^(?:وزي|وزرا|وزار|وكال|وكيل|وفد|وفود|واشنطن|واحد|وطن|وحد|ولي|وسط|وفق|وقت|والي)/u;

export function isContrast(words: readonly Word[], at: number): boolean {
  const { folded } = wordAt(words, at);
  const second = CONTRASTS_OF_TWO.get(folded);
  return second === undefined ? CONTRASTS.has(folded) : second.has(wordAt(words, at + 1).folded);
}

/** A colon or an opened quotation mark begins what the last verb says. */
function opensQuotation(state: Walk, word: Word, at: number): boolean {
  const last = state.levels.at(-1);
  const top =
    last !== undefined && isWhatHeSaid(state.words, last)
      ? last
      : state.levels.findLast(({ open, relative }) => !open && !relative);
  const colon = holdsColon(word.gap);
  if (top === undefined || (!colon && namesBetween(state, top, at))) return colon;
  openLevel(state, top, ":", at);
  return true;
}

/** «يؤكد ذلك ما قاله لنا جار المستودع: «…»»: what he said stands behind the colon. */
export const isWhatHeSaid = (words: readonly Word[], { cue, subject, relative, open }: Level): boolean =>
  relative &&
  !open &&
  subject !== undefined &&
  cue.form.pronoun &&
  cue.form.entry.says === true &&
  wordAt(words, cue.first - 1).folded === "ما";

/** «صحيفة «الوطن»»: the quotation marks stand round a name. */
const namesBetween = (state: Walk, { cue }: Level, at: number): boolean => {
  const words = state.words.slice(at, at + 4);
  return cue.last === at - 1 ? false : words.some(({ gap }, index) => index > 0 && /[»”"]/u.test(gap));
};

/** Words behind which «أن» belongs to no verb of speech: «قبل أن»، «يمكن أن»، «إلا أن». */
const OTHER_OWNERS = wordList(
  "قبل بعد دون غير إلا منذ كما رغم مع حيث إذ ذلك لولا بدل بما يمكن يجب ينبغي بد بيد لو كاد يكاد عسى الممكن شأنه شأنها المفترض المقرر حتى",
);
/** «علما أن»: a remark of the writer's own, whatever was said before. */
const REMARKS = wordList("علما خصوصا خاصة سيما لاسيما والحال والحقيقة إلا");
const PREPOSITIONS = wordList("إلى عن من على في");
const WAS = wordList("كان كانت كانوا");
const HAS_HAPPENED = listWithAnd("سبق");
const OF_WHAT = listWithAnd("مما");

/** An «أن» opens the innermost verb that waits for it and takes its preposition. */
export function open(state: Walk, word: Word, at: number): void {
  const previous = wordAt(state.words, at - 1).folded;
  if (REMARKS.has(previous)) {
    state.interrupted = true;
    state.alien = true;
    for (const level of state.levels) level.nominal = false;
    return;
  }
  // «على الرغم من أن»، «بالرغم من أن».
  const isThough = previous === "من" && wordAt(state.words, at - 2).folded.endsWith("رغم");
  if ((isThough || hasHappened(state, at) || OTHER_OWNERS.has(previous)) && word.gap.trim() === "") {
    for (const level of state.levels) if (!level.open) level.nominal = false;
    return;
  }
  // «سأله إن كان»: a question.
  if (word.typed === "إن" && WAS.has(wordAt(state.words, at + 1).folded)) {
    state.alien = true;
    for (const level of state.levels) level.nominal = false;
    return;
  }
  const particle = word.typed.includes("إ") ? "إن" : "أن";
  const preposition = prepositionBefore(word, previous);
  if (preposition === "من" && state.levels.some(({ cue, open: isOpen }) => !isOpen && takesItsObject(cue))) {
    const [outer] = state.levels;
    if (outer !== undefined && !outer.open && outer.cue.stance !== "affirms") openLevel(state, outer, particle, at);
    else state.doubt = true;
    return;
  }
  const level = beforeParenthesis(state, at, particle) ?? waiting(state, at, particle, preposition);
  if (level !== undefined) openLevel(state, level, particle, at);
  else if (state.levels.some((each) => each.open)) goOn(state, word, particle);
  else if (preposition === "" || !state.levels.length) state.alien = true;
  else for (const each of state.levels) each.nominal = false;
}

const prepositionBefore = ({ folded }: Word, previous: string): string =>
  withoutAnd(folded).startsWith("ب") ? "ب" : PREPOSITIONS.has(previous) ? previous : "";

/** «أكد النائب، وكان قد نفى الخبر، أن»: behind the comma that ends a parenthesis goes on what stood before it. */
function beforeParenthesis(state: Walk, at: number, particle: string): Level | undefined {
  const { words, levels } = state;
  if (!holdsComma(wordAt(words, at).gap)) return undefined;
  const from = words.findLastIndex(({ gap }, index) => index < at && holdsComma(gap));
  const { folded } = wordAt(words, from);
  if (!folded.startsWith("و") && !WHO.has(folded)) return undefined;
  const here = levels.filter(({ open, cut, cue }) => !open && cut && cue.last < from);
  const before = state.waiting.filter(({ until }) => until >= from).map(({ level }) => level);
  const level = [...before, ...here].findLast(
    ({ cue }) => !takesItsObject(cue) && (particle === "أن" || isSaying(cue)),
  );
  if (level !== undefined && !levels.includes(level)) state.levels = [level];
  return level;
}

/** «سبق للنقابة أن حذرت من». */
const hasHappened = ({ words, from, levels }: Walk, at: number): boolean =>
  levels.length === 0 && at - from < 6 && words.slice(from, at).some(({ folded }) => HAS_HAPPENED.has(folded));

function waiting({ words, levels }: Walk, at: number, particle: string, preposition: string): Level | undefined {
  const innermost = levels.findLastIndex((level) => level.open);
  const closed = levels.filter(
    ({ open, cut, cue, aside }) =>
      !open &&
      (aside || !takesItsObject(cue) || isOfWhat(words, cue)) &&
      (!cut || (particle === "إن" && isSaying(cue))),
  );
  const fits = closed.filter(
    ({ cue }) =>
      preposition === "" ||
      cue.form.to === preposition ||
      mayTake(cue, preposition) ||
      feels(words, cue, at) ||
      isSilent(cue),
  );
  const saying = particle === "إن" ? fits.findLast(({ cue }) => isSaying(cue)) : undefined;
  const own = preposition === "" ? undefined : fits.findLast(({ cue }) => cue.form.to === preposition);
  const found = saying ?? own ?? fits.findLast(({ cue }) => !cue.form.entry.ambiguous) ?? fits.at(-1);
  if (found === undefined) return undefined;
  return levels.indexOf(found) > innermost || particle === "إن" ? found : undefined;
}

/** «أعرب عن قلقه من أن»: the noun behind «عن» brings a preposition of its own; whoever only hopes says nothing. */
function feels(words: readonly Word[], { form, last }: FoundCue, at: number): boolean {
  if (form.to !== "عن") return false;
  const noun = words.slice(last + 1, at).findIndex(({ folded }) => folded === "عن");
  return noun >= 0 && !HOPES.test(wordAt(words, last + 2 + noun).folded);
}

const HOPES = /^(?:ال)?(?:امل|رغب|تمني|امني|استعداد|حرص|نيت|تطلع|رجا)/u;

/** «ومما قاله الشاهد إن»: what he said is told behind it. */
const isOfWhat = (words: readonly Word[], { first }: FoundCue): boolean =>
  first < 3 && OF_WHAT.has(wordAt(words, first - 1).folded);

/** «نقلته الوكالة»: what it says stands before it. */
const takesItsObject = ({ form }: FoundCue): boolean =>
  form.pronoun && form.entry.addresses !== true && form.kind !== "noun" && form.kind !== "phrase";

const mayTake = ({ form }: FoundCue, preposition: string): boolean =>
  form.to === undefined || (preposition === "ب" && form.to !== "الي") || form.entry.needs !== undefined;
/** «لم ترد … على أن»: what nobody answered to stands behind any preposition. */
const isSilent = ({ form, negated }: FoundCue): boolean => negated && form.entry.negated === "noReply";
const isSaying = ({ form, lemma }: FoundCue): boolean =>
  form.entry.says === true ||
  form.entry.relays === true ||
  form.kind === "phrase" ||
  (form.kind === "noun" && lemma === "قال");

/** «… وأن» goes on with what was opened by the same particle. */
function goOn(state: Walk, word: Word, particle: string): void {
  if (!word.folded.startsWith("و")) return;
  const same = state.levels.findLastIndex((level) => level.open && level.particle === particle);
  if (same >= 0) state.levels = state.levels.slice(0, same + 1);
  state.interrupted = false;
}
