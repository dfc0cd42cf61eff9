/** The cue that follows the words it attributes: «…، بحسب الوزارة»، «…، كما أكد الوزير»، «…، يقول أبو أحمد». */

import type { CueStance } from "../cues.ts";
import { wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import type { CueScope, GoverningCue } from "./cue-scope.ts";
import { cuesAmong, type FoundCue } from "./find-cues.ts";
import { speakerBehind, speakerOfPhrase } from "./find-speaker.ts";
import { neitherNor } from "./meet-cue.ts";
import { readWords, type Word, wordAt } from "./sentence-words.ts";
import { closesQuote, holdsColon, holdsComma, partsClauses } from "./signs.ts";
import { tellCue } from "./tell-cue.ts";

/** Words by which a clause takes up what was just said: «كما أكد»، «وهو ما نفاه»، «على ما أفاد». */
const TAKES_UP = wordList("كما مثلما هكذا حسبما بحسبما ما لما وفقما");
const ENDS = wordList(
  "لكن لكنه لكنها لكنهم ولكن ولكنه ولكنها ولكنهم فيما وفيما بينما وبينما أما غير إلا ثم حيث إذ بعدما قبل",
);
/** «وهو ما أكده الوزير»، «وهذا ما قاله»: it takes up what was said before. */
const AND_THAT = wordList("وهو وهذا وهي وذلك");
const THAT_IS = wordList("وهو وهي");
const WHICH = wordList("الذي التي");

/** Characters behind the words in which their cue must begin. */
const LONGEST_AFTER = 500;

/** Finds the cue behind some words of a sentence; none where a new statement or another mark's words come first. */
export function cueAfter(sentence: string, scope: CueScope): GoverningCue | undefined {
  const from = scope.explicit ? scope.end : scope.start;
  const rest = sentence.slice(from, from + LONGEST_AFTER);
  const words = readWords(rest);
  const cues = cuesAmong(words);
  const other = Math.min(...scope.others.map(({ start }) => start - from).filter((start) => start >= 0));
  for (const [at, word] of words.entries()) {
    if (/[؛.!؟?](?!\s*[«“"»”])/u.test(word.gap)) return undefined;
    const cue = cues.find(({ first }) => first === at);
    if (cue !== undefined && cue.form.kind !== "phrase" && word.start >= other) return undefined;
    if (cue !== undefined)
      return scope.explicit || cue.form.kind === "phrase"
        ? taken(words, cue, cues, at, { rest, from }, scope)
        : undefined;
    if (ENDS.has(word.folded) && at > 0 && scope.explicit) return undefined;
    if (holdsComma(word.gap) && word.folded.startsWith("و") && !AND_THAT.has(word.folded) && scope.explicit)
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
  const { kind } = cue.form;
  if (cue.opening !== "" || kind === "participle" || kind === "noun" || kind === "passive") return undefined;
  const start = cue.negated ? at - 1 : at;
  const before = wordAt(words, start - 1).folded;
  // «ما دفع المصرف إلى»: what came of it, not what somebody says.
  const isDeed =
    before === "ما" &&
    wordAt(words, start - 2).folded !== "علي" &&
    cue.form.entry.ambiguous === true &&
    !cue.form.pronoun;
  const takesUp =
    (TAKES_UP.has(before) && !isDeed) || (cue.form.pronoun && (WHICH.has(before) || isAboutThat(words, at)));
  const { gap } = wordAt(words, 0);
  if (!takesUp && (start > 0 || !/[،,»”"]/u.test(gap))) return undefined;
  if (saysMore(words, cue)) return undefined;
  const subject = speakerBehind(words, cue);
  const isQuoted = cue.form.entry.says === true && closesQuote(gap);
  if (subject === undefined && !takesUp && !isQuoted) return undefined;
  return tellCue(cue, stanceOf(cue, cues), subject, rest, from);
}

/** «وهي رواية تنفيها العائلة»: a noun for what was just said, and a verb about it. */
const isAboutThat = (words: readonly Word[], at: number): boolean =>
  at > 1 && at < 4 && THAT_IS.has(wordAt(words, 0).folded);

function takenPhrase(
  words: readonly Word[],
  cue: FoundCue,
  cues: readonly FoundCue[],
  { rest, from }: Rest,
  scope: CueScope,
): GoverningCue | undefined {
  if (cue.opening !== "" || cue.form.entry.stance !== undefined) return undefined;
  if (!scope.explicit && !holdsComma(wordAt(words, cue.first).gap)) return undefined;
  const goesOn = TAKES_UP.has(wordAt(words, cue.last + 1).folded);
  const verb = goesOn ? cues.find(({ first }) => first === cue.last + 2) : undefined;
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
    if (partsClauses(word.gap)) return holdsColon(word.gap);
    if (isComplementizer(word)) return true;
  }
  return false;
}
