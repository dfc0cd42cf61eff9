/** The signs and particles between words: they end clauses, open quotations, open what a verb says. */

import { isComplementizer } from "./behind-cue.ts";
import type { CueScope } from "./cue-scope.ts";
import { type Level, openLevel, restart, type Walk } from "./cue-walk.ts";
import type { FoundCue } from "./find-cues.ts";
import type { Word } from "./sentence-words.ts";

/** Words that begin a clause of its own behind a comma; the second word goes with the first. */
const CONTRASTS = /^(?:و?لكن(?:ه|ها|هم)?|و?فيما|و?بينما|اما|و?غير|الا|بيد|علي|و?في|ثم|حيث|و?قد|و?كان|و?كانت)$/u;
const CONTRAST_SECONDS: Readonly<Record<string, RegExp>> = {
  غير: /^ان/u,
  الا: /^ان/u,
  بيد: /^ان/u,
  علي: /^ان$/u,
  في: /^حين$/u,
  وفي: /^حين$/u,
};

/** Reads the signs before a word: they end clauses, open quotations, or hold a parenthesis. */
export function enter(state: Walk, word: Word, at: number, scope: CueScope): void {
  const isOwn = scope.explicit || word.start < scope.start;
  if (/[؛.!؟?]/u.test(word.gap) && at > 0) {
    restart(state, at);
    return;
  }
  if (/[:：]|[^\s][«“"]|^\s*[«“"]/u.test(word.gap) && opensQuotation(state, word, at)) return;
  if (!/[،,]/u.test(word.gap)) return;
  if (isContrast(state.words, at)) {
    if (isOwn) restart(state, at);
    return;
  }
  if (isOwn && endsSubordinate(state, word, at)) {
    restart(state, at);
    return;
  }
  if (!isAnd(word) || isComplementizer(word) || /^وه[ويم]$/u.test(word.folded)) return;
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
  const [first = "", second = ""] = [words[from], words[from + 1]].map((each) => each?.folded ?? "");
  if (/^(?:و|ال[ذت]ي|الذين)/u.test(word.folded) || isComplementizer(word)) return false;
  return SUBORDINATE.test(`${first} ${second} `);
}

/** Words between what begins a subordinate clause and its verb. */
const SUBORDINATE_REACH = 6;
const SUBORDINATE =
  /^[وف]?(?:(?:مع|رغم|بعد|قبل|منذ) ان |(?:بعدما|قبلما|عندما|حينما|حين|لما|بينما|فيما|طالما) |علي الرغم |في حين )/u;

const isLastWord = ({ words }: Walk, at: number): boolean => at === words.length - 1 && words[at]?.folded === "و";

/** «و» or «ف» written onto a word, or alone; not a word that begins so of its own. */
const isAnd = ({ folded }: Word): boolean =>
  /^و/u.test(folded) && !/^(?:وزي|وزرا|وزار|وكال|وكيل|وفد|وفود|واشنطن|واحد|وطن|وحد|ولي|وسط|وفق|وقت|والي)/u.test(folded);

export function isContrast(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? "";
  if (!CONTRASTS.test(folded) || /^(?:و?قد|و?كانت?|حيث)$/u.test(folded)) return false;
  const second = CONTRAST_SECONDS[folded.replace(/^و(?=غير)/u, "")];
  return second === undefined ? !/^و?في$|^علي$/u.test(folded) : second.test(words[at + 1]?.folded ?? "");
}

/** A colon or an opened quotation mark begins what the last verb says. */
function opensQuotation(state: Walk, word: Word, at: number): boolean {
  const last = state.levels.at(-1);
  const top =
    last !== undefined && isWhatHeSaid(state.words, last)
      ? last
      : state.levels.findLast(({ open, relative }) => !open && !relative);
  const colon = /[:：]/u.test(word.gap);
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
  words[cue.first - 1]?.folded === "ما";

/** «صحيفة «الوطن»»: the quotation marks stand round a name. */
const namesBetween = (state: Walk, { cue }: Level, at: number): boolean => {
  const words = state.words.slice(at, at + 4);
  return cue.last === at - 1 ? false : words.some(({ gap }, index) => index > 0 && /[»”"]/u.test(gap));
};

/** Words behind which «أن» belongs to no verb of speech: «قبل أن»، «يمكن أن»، «إلا أن». */
const OTHER_OWNERS =
  /^(?:قبل|بعد|دون|غير|الا|منذ|كما|رغم|مع|حيث|اذ|ذلك|لولا|بدل|بما|يمكن|يجب|ينبغي|بد|بيد|لو|كاد|يكاد|عسي|الممكن|شانه|شانها|المفترض|المقرر|حتي|الي حين)$/u;
/** «علما أن»: a remark of the writer's own, whatever was said before. */
const REMARKS = /^(?:علما|خصوصا|خاصه|سيما|لاسيما|والحال|والحقيقه|الا)$/u;
const PREPOSITIONS = /^(?:الي|عن|من|علي|في)$/u;

/** An «أن» opens the innermost verb that waits for it and takes its preposition. */
export function open(state: Walk, word: Word, at: number): void {
  const previous = state.words[at - 1]?.folded ?? "";
  if (REMARKS.test(previous)) {
    state.interrupted = true;
    state.alien = true;
    for (const level of state.levels) level.nominal = false;
    return;
  }
  // «على الرغم من أن»، «بالرغم من أن».
  const isThough = previous === "من" && /رغم$/u.test(state.words[at - 2]?.folded ?? "");
  if ((isThough || hasHappened(state, at) || OTHER_OWNERS.test(previous)) && word.gap.trim() === "") {
    for (const level of state.levels) if (!level.open) level.nominal = false;
    return;
  }
  // «سأله إن كان»: a question.
  if (/^إن$/u.test(word.typed) && /^كان(?:ت|وا)?$/u.test(state.words[at + 1]?.folded ?? "")) {
    state.alien = true;
    for (const level of state.levels) level.nominal = false;
    return;
  }
  const particle = /إ/u.test(word.typed) ? "إن" : "أن";
  const preposition = /^[وف]?ب/u.test(word.folded) ? "ب" : (PREPOSITIONS.exec(previous)?.[0] ?? "");
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

/** «أكد النائب، وكان قد نفى الخبر، أن»: behind the comma that ends a parenthesis goes on what stood before it. */
function beforeParenthesis(state: Walk, at: number, particle: string): Level | undefined {
  const { words, levels } = state;
  if (!/[،,]/u.test(words[at]?.gap ?? "")) return undefined;
  const from = words.findLastIndex(({ gap }, index) => index < at && /[،,]/u.test(gap));
  if (from < 0 || !/^(?:و|الذي|التي)/u.test(words[from]?.folded ?? "")) return undefined;
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
  levels.length === 0 && at - from < 6 && words.slice(from, at).some(({ folded }) => /^[وف]?سبق$/u.test(folded));

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
      (fold(cue.form.entry.to) === preposition && preposition !== "") ||
      preposition === "" ||
      mayTake(cue, preposition) ||
      feels(words, cue, at) ||
      isSilent(cue),
  );
  const saying = particle === "إن" ? fits.findLast(({ cue }) => isSaying(cue)) : undefined;
  const own = preposition === "" ? undefined : fits.findLast(({ cue }) => fold(cue.form.entry.to) === preposition);
  const found = saying ?? own ?? fits.findLast(({ cue }) => !cue.form.entry.ambiguous) ?? fits.at(-1);
  if (found === undefined) return undefined;
  return levels.indexOf(found) > innermost || particle === "إن" ? found : undefined;
}

/** «أعرب عن قلقه من أن»: the noun behind «عن» brings a preposition of its own; whoever only hopes says nothing. */
function feels(words: readonly Word[], { form, last }: FoundCue, at: number): boolean {
  if (form.entry.to !== "عن") return false;
  const noun = words.slice(last + 1, at).findIndex(({ folded }) => folded === "عن");
  return noun >= 0 && !HOPES.test(words[last + 2 + noun]?.folded ?? "");
}

const HOPES = /^(?:ال)?(?:امل|رغب|تمني|امني|استعداد|حرص|نيت|تطلع|رجا)/u;

/** «ومما قاله الشاهد إن»: what he said is told behind it. */
const isOfWhat = (words: readonly Word[], { first }: FoundCue): boolean =>
  first < 3 && /^[وف]?مما$/u.test(words[first - 1]?.folded ?? "");

/** «نقلته الوكالة»: what it says stands before it. */
const takesItsObject = ({ form }: FoundCue): boolean =>
  form.pronoun && form.entry.addresses !== true && form.kind !== "noun" && form.kind !== "phrase";

const fold = (preposition: string | undefined): string =>
  (preposition ?? "").replace("إلى", "الي").replace("على", "علي");
const mayTake = ({ form }: FoundCue, preposition: string): boolean =>
  form.entry.to === undefined || (preposition === "ب" && form.entry.to !== "إلى") || form.entry.needs !== undefined;
/** «لم ترد … على أن»: what nobody answered to stands behind any preposition. */
const isSilent = ({ form, negated }: FoundCue): boolean => negated && form.entry.negated === "noReply";
const isSaying = ({ form, lemma }: FoundCue): boolean =>
  form.entry.says === true ||
  form.entry.relays === true ||
  form.kind === "phrase" ||
  (form.kind === "noun" && lemma === "قال");

/** «… وأن» goes on with what was opened by the same particle. */
function goOn(state: Walk, word: Word, particle: string): void {
  if (!/^و/u.test(word.folded)) return;
  const same = state.levels.findLastIndex((level) => level.open && level.particle === particle);
  if (same >= 0) state.levels = state.levels.slice(0, same + 1);
  state.interrupted = false;
}
