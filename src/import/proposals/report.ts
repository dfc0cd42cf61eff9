/** One report of a sentence as data: who speaks, through whom, where the reported words begin. */
import type { CueStance } from "../../arabic/cues.ts";
import { isRelativeVerb, verbInName } from "../../arabic/finite-verbs.ts";
import type { Mention } from "./mention.ts";
import type { Speaker } from "./name-kinds.ts";
import { type Token, word } from "./tokens.ts";

/** How a verb agrees with its subject: what a pronoun must agree with too. */
export interface Agreement {
  readonly gender: "m" | "f" | undefined;
  readonly many: boolean;
}

/**
 * Whom a report has for its speaker: those it names; those a noun points back to («الصحيفة»); a pronoun's; those of the
 * report before («…، مضيفًا أن»); nobody.
 */
export type Subject =
  | { readonly kind: "speakers"; readonly speakers: readonly Speaker[] }
  | {
      readonly kind: "pointing";
      readonly noun: string;
      readonly adjectives: readonly string[];
      readonly typed?: string;
    }
  | { readonly kind: "pronoun" | "same" | "nobody" };

/** One report. Its words begin at the token `from`, and end before `to` where the report itself tells: a quotation, «…، بحسب الوزارة». */
export interface Report {
  readonly subject: Subject;
  readonly relays: readonly Subject[];
  readonly stance: CueStance;
  readonly agreement: Agreement;
  readonly from: number;
  readonly to?: number;
  /** The token behind all of it, where its words stand before the verb. */
  readonly end?: number;
  /** It stands before its words: «بحسب فلان، …». */
  readonly isLead?: true;
  /** Where a name begins (UTF-16) whose end was not found: the other reader may know it. */
  readonly cutFrom?: number;
}

/** A report with the tokens its words cover. */
export interface Placed {
  readonly report: Report;
  readonly from: number;
  readonly to: number;
}

export interface Named {
  readonly subject: Subject | undefined;
  readonly end: number;
  readonly cutFrom?: number;
}

export const NOBODY: Subject = { kind: "nobody" };

/** «سبق أن»: what was said before. */
export const SAID_EARLIER = /^[وف]?سبق$/u;

/** Words from the verb to what is said: further away, «أن» belongs to something else. */
export const REACH = 24;

export const agreementOf = ({ cue }: Token): Agreement => ({ gender: cue?.form.gender, many: cue?.form.many ?? false });

/** The token behind the words that a cue is made of. */
export const behind = (tokens: readonly Token[], at: number): number =>
  at + ((tokens[at]?.cue?.last ?? 0) - (tokens[at]?.cue?.first ?? 0)) + 1;

export const subjectOf = (mention: Mention): Subject => {
  if (mention.kind === "speakers") return { kind: "speakers", speakers: mention.speakers };
  return mention.kind === "pointing" ? mention : NOBODY;
};

export const OPENER = /^[وف]?ب?ان(?:ه|ها|هم|هما|هن|نا|ني)?$/u;

/** What may stand before the first verb of a sentence whose subject is a pronoun: «وفي تصريح صحفي»، «كما»، «وعن الأسباب،». */
const LEAD_IN =
  /^[وف]?(?:في|من|خلال|بعد|قبل|عقب|كما|ثم|الي|على|عبر|مع|قد|عن|حول|بشان|بخصوص|ردا|تعليقا|هكذا|هنا|ايضا|كذلك|بل|حيث|لكنه|لكنها|وهو|ومن)$/u;

/** «من جهته»: somebody else speaks now. */
const TURNS = /^(?:جهت|جانب|ناحيت|طرف)(?:ه|ها|هم|هما)$/u;

/** No lead-in has more tokens. */
const LONGEST_LEAD_IN = 20;

/** Whether nothing but a lead-in stands here, no clause with a verb and a subject of its own. */
export const isLeadIn = (before: readonly Token[]): boolean =>
  before.length === 0 ||
  (before.length <= LONGEST_LEAD_IN &&
    LEAD_IN.test(word(before[0])) &&
    !before.some(
      (token) =>
        TURNS.test(word(token)) ||
        (token.cue !== undefined && !token.quoted && /^(?:past|present)$/u.test(token.cue.form.kind)),
    ) &&
    !before.slice(1).some(({ text, quoted }) => !quoted && isRelativeVerb(text, "unknown")) &&
    verbInName(before.map(word).filter(Boolean).join(" ")) === undefined);
