/** The cue that follows the words it attributes: «…، بحسب الوزارة»، «…، كما أكد الوزير»، «…، يقول أبو أحمد». */

import type { CueStance } from "../cues.ts";
import { isComplementizer } from "./behind-cue.ts";
import type { CueScope, GoverningCue } from "./cue-scope.ts";
import { cuesAmong, type FoundCue } from "./find-cues.ts";
import { speakerBehind, speakerOfPhrase } from "./find-speaker.ts";
import { neitherNor } from "./meet-cue.ts";
import { readWords, type Word } from "./sentence-words.ts";
import { tellCue } from "./tell-cue.ts";

/** Words by which a clause takes up what was just said: «كما أكد»، «وهو ما نفاه»، «على ما أفاد». */
const TAKES_UP = /^(?:كما|مثلما|هكذا|حسبما|بحسبما|ما|لما|وفقما)$/u;
const ENDS = /^(?:و?لكن(?:ه|ها|هم)?|و?فيما|و?بينما|اما|غير|الا|ثم|حيث|اذ|بعدما|قبل)$/u;

/** Characters behind the words in which their cue must begin. */
const LONGEST_AFTER = 500;

/** Finds the cue behind some words of a sentence; none where a new statement or another mark's words come first. */
export function cueAfter(sentence: string, scope: CueScope): GoverningCue | undefined {
  const from = scope.explicit ? scope.end : scope.start;
  const rest = sentence.slice(from, from + LONGEST_AFTER);
  const words = readWords(rest);
  const cues = cuesAmong(words);
  const other = Math.min(...scope.others.map(({ start }) => start - from).filter((start) => start >= 0));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || /[؛.!؟?](?!\s*[«“"»”])/u.test(word.gap)) return undefined;
    const cue = cues.find(({ first }) => first === at);
    if (cue !== undefined && cue.form.kind !== "phrase" && word.start >= other) return undefined;
    if (cue !== undefined)
      return scope.explicit || cue.form.kind === "phrase"
        ? taken(words, cue, cues, at, { rest, from }, scope)
        : undefined;
    if (ENDS.test(word.folded) && at > 0 && scope.explicit) return undefined;
    if (
      /[،,]/u.test(word.gap) &&
      /^و/u.test(word.folded) &&
      !/^و(?:هو|هذا|هي|ذلك)$/u.test(word.folded) &&
      scope.explicit
    )
      return undefined;
  }
  return undefined;
}

/** What follows the words, and where in the sentence it begins. */
interface Rest {
  readonly rest: string;
  readonly from: number;
}

function taken(
  words: readonly Word[],
  cue: FoundCue,
  cues: readonly FoundCue[],
  at: number,
  { rest, from }: Rest,
  scope: CueScope,
): GoverningCue | undefined {
  if (cue.form.kind === "phrase") return takenPhrase(words, cue, cues, { rest, from }, scope);
  if (cue.opening !== "" || /^(?:participle|noun|passive)$/u.test(cue.form.kind)) return undefined;
  const before = words[cue.negated ? at - 2 : at - 1];
  const earlier = words[cue.negated ? at - 3 : at - 2]?.folded;
  // «ما دفع المصرف إلى»: what came of it, not what somebody says.
  const isDeed = before?.folded === "ما" && earlier !== "علي" && cue.form.entry.ambiguous === true && !cue.form.pronoun;
  const takesUp =
    (before !== undefined && TAKES_UP.test(before.folded) && !isDeed) ||
    (cue.form.pronoun && (/^الذي|^التي/u.test(before?.folded ?? "") || isAboutThat(words, at)));
  const start = cue.negated ? at - 1 : at;
  if (!takesUp && start > 0) return undefined;
  if (!takesUp && !/[،,»”"]/u.test(words[0]?.gap ?? "")) return undefined;
  if (saysMore(words, cue)) return undefined;
  const subject = speakerBehind(words, cue);
  const isQuoted = cue.form.entry.says === true && /[»”]/u.test(words[0]?.gap ?? "");
  if (subject === undefined && !takesUp && !isQuoted) return undefined;
  return tellCue(cue, stanceOf(cue, cues), subject, rest, from);
}

/** «وهي رواية تنفيها العائلة»: a noun for what was just said, and a verb about it. */
const isAboutThat = (words: readonly Word[], at: number): boolean =>
  at > 1 && at < 4 && /^وه[وي]$/u.test(words[0]?.folded ?? "");

function takenPhrase(
  words: readonly Word[],
  cue: FoundCue,
  cues: readonly FoundCue[],
  { rest, from }: Rest,
  scope: CueScope,
): GoverningCue | undefined {
  if (cue.opening !== "" || cue.form.entry.stance !== undefined) return undefined;
  if (!scope.explicit && !/[،,]/u.test(words[cue.first]?.gap ?? "")) return undefined;
  const next = words[cue.last + 1];
  const verb =
    next !== undefined && TAKES_UP.test(next.folded) ? cues.find(({ first }) => first === cue.last + 2) : undefined;
  if (verb !== undefined) return tellCue(verb, verb.stance, speakerBehind(words, verb), rest, from);
  const { pronoun } = cue.form;
  const subject = pronoun ? undefined : speakerOfPhrase(words, cue);
  return subject === undefined && !pronoun ? undefined : tellCue(cue, cue.stance, subject, rest, from);
}

/** «وهو ما لم تؤكده الإدارة ولم تنفه»: the second verb takes back half of the first. */
function stanceOf(cue: FoundCue, cues: readonly FoundCue[]): CueStance {
  const next = cues.find(({ first }) => first > cue.last);
  return next !== undefined && next.first - cue.last < 6 && neitherNor(cue, next) ? "neither" : cue.stance;
}

/** A verb with an «أن» of its own says something else. */
function saysMore(words: readonly Word[], cue: FoundCue): boolean {
  for (const word of words.slice(cue.last + 1)) {
    if (/[،,؛:.]/u.test(word.gap)) return /[:]/u.test(word.gap);
    if (isComplementizer(word)) return true;
  }
  return false;
}
