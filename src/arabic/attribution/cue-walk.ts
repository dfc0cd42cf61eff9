/** The way from a sentence's beginning to some of its words: which verbs are said on it, and what each has opened. */
import type { CueStance } from "../cues.ts";
import type { FoundCue } from "./find-cues.ts";
import type { Speaker } from "./noun-phrase.ts";
import { type Word, wordAt } from "./sentence-words.ts";

/** A cue on the way to the words: `open` once its «أن», colon or quotation has begun. */
export interface Level {
  readonly cue: FoundCue;
  readonly subject: Speaker | undefined;
  stance: CueStance | "doubt";
  open: boolean;
  /** The word at which it was opened, by number. */
  openedAt: number;
  /** «إن» or «أن», as it was opened. */
  particle: string;
  /** In a clause that only describes a noun: «الوزير الذي أكد». */
  readonly relative: boolean;
  /** «بحسب ما ذكرت الوكالة»: a verb that only tells by whom. */
  readonly aside: boolean;
  /** A noun right behind it may still be what it says: «أعلنت الوزارة [مقتل …]». */
  nominal: boolean;
  /** A clause of its own has begun before it opened: only «إن» still comes back to it. */
  cut: boolean;
  /** Who is spoken of right behind «إن». */
  inner?: Speaker | undefined;
}

/** A verb that waits behind a parenthesis which has a verb of its own: «أكد النائب، وكان قد نفى الخبر، أن». */
export interface Waiting {
  readonly level: Level;
  /** The word before which its parenthesis begins. */
  readonly until: number;
}

export interface Walk {
  readonly words: readonly Word[];
  /** The first of the words in question. */
  readonly ahead: readonly Word[];
  readonly cues: readonly FoundCue[];
  /** From the outermost to the innermost. */
  levels: Level[];
  /** Verbs of the clauses before that have opened nothing yet. */
  waiting: readonly Waiting[];
  /** The last speaker of a main verb, whom «مؤكدا» and «وأضاف» go on from. */
  speaker: Speaker | undefined;
  /** The words that were said may have ended: a clause of its own has begun behind a comma. */
  interrupted: boolean;
  /** An «أن» that belongs to no cue: «طلب أن». */
  alien: boolean;
  doubt: boolean;
  /** The first word of the clause, and of the one before it. */
  from: number;
  before: number;
}

/** Begins anew: what came before no longer governs. */
export function restart(state: Walk, at: number): void {
  state.levels = [];
  state.waiting = [];
  state.interrupted = false;
  state.alien = false;
  state.doubt = false;
  state.before = state.from;
  state.from = at;
}

/** Begins what a verb says; verbs further in that still waited are done. */
export function openLevel(state: Walk, level: Level, particle: string, at: number): void {
  state.levels = state.levels.slice(0, state.levels.indexOf(level) + 1);
  level.open = true;
  level.openedAt = at;
  level.particle = particle;
  level.inner = innerSpeaker(state.words, at, particle);
  state.interrupted = false;
}

function innerSpeaker(words: readonly Word[], at: number, particle: string): Speaker | undefined {
  const head = words[at + 1];
  if (head === undefined || particle === ":" || !wordAt(words, at).folded.endsWith("ان")) return undefined;
  return { start: head.start, end: head.end, prefix: "", head: head.typed, joint: false, last: at + 1 };
}

/** Takes a cue as a sentence's own new statement. */
export function begin(state: Walk, cue: FoundCue, subject: Speaker | undefined, aside = false): void {
  const { levels } = state;
  restart(state, cue.first);
  state.waiting = levels
    .filter(({ open, relative }) => !open && !relative)
    .map((level) => ({ level, until: cue.first }));
  push(state, cue, subject, false, aside);
}

/** «نفي الوزارة [الخبر]»، «تحذيرات الأرصاد من [سيول]»: of these the noun of the act takes a noun, as its verb does. */
const NOUNS_OF_NOUNS: ReadonlySet<string> = new Set(["نفى", "حذّر"]);

/** «لم يرد على», «لم يتحقق من»: negated it takes a noun, where its table says what it then means. */
const refusesNoun = ({ negated, form }: FoundCue): boolean =>
  negated && (form.entry.negated !== undefined || form.entry.needs !== undefined);

/** Takes a cue as one further in. */
export function push(
  state: Walk,
  cue: FoundCue,
  subject: Speaker | undefined,
  relative: boolean,
  aside = false,
): Level {
  const { entry, kind, pronoun, mine } = cue.form;
  const silent = cue.negated && entry.negated === "noReply";
  const takesNoun =
    silent ||
    entry.ofEvents === true ||
    entry.ofAmounts === true ||
    (entry.objects === true && cue.form.to !== undefined) ||
    (!entry.says && (!entry.ambiguous || refusesNoun(cue)));
  const nominal = takesNoun && !relative && !pronoun && !mine && (kind !== "noun" || NOUNS_OF_NOUNS.has(cue.lemma));
  if (state.levels.length === 0) state.speaker = subject ?? state.speaker;
  const level: Level = {
    cue,
    subject,
    stance: cue.stance,
    open: false,
    openedAt: -1,
    particle: "",
    relative,
    aside,
    nominal: nominal || aside,
    cut: false,
  };
  state.levels.push(level);
  return level;
}
