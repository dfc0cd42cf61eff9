/** The noun phrase that names a speaker: whether one begins at a word, and at which word it ends. */
import { affiliates } from "./affiliation.ts";
import { stops } from "./end-of-name.ts";
import type { FoundCue } from "./find-cues.ts";
import { headOf, ownsWaw } from "./name-head.ts";
import { isObject } from "./object-of-verb.ts";
import { countOf, isHead, LONGEST, opensSoon } from "./phrase-head.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { breaks, closesQuote, opensQuote } from "./signs.ts";
import { isTold } from "./who-is-told.ts";
import { hasArticle, PRONOUNS, withoutEnding } from "./word-parts.ts";
import { isBody, isFamilyName, isStop } from "./word-shapes.ts";

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
    .some(({ folded }) => folded.startsWith("و") && folded.length > 3 && !ownsWaw(folded));
  return { start: first.start + head.cut, end, prefix: "", head: head.typed, joint, last };
}

const takesObject = (words: readonly Word[], cue: FoundCue | undefined): boolean =>
  cue?.form.entry.addresses === true || (cue?.form.entry.objects === true && !opensSoon(words, cue.last + 1));

function lastOf(words: readonly Word[], from: number, counted: number, around: Around): number {
  const { cue, to = words.length, objectFollows = takesObject(words, cue) } = around;
  let last = counted;
  const onlyThings = cue?.form.entry.objects === true;
  let affiliated = counted > from;
  let quoted = false;
  for (let at = counted + 1; at < Math.min(to, from + LONGEST); at += 1) {
    const word = wordAt(words, at);
    if (breaks(word.gap)) break;
    if (closesQuote(word.gap)) quoted = false;
    // Inside a quotation that the phrase has opened nothing ends it: «موقع «ميدل إيست آي»».
    if (quoted || (opensQuote(word.gap) && isBody(wordAt(words, at - 1).folded))) last = at;
    else if (isNeeded(word, cue)) break;
    else if (!affiliated && affiliates(words, at, from, cue)) affiliated = true;
    else if (objectFollows && (!onlyThings || hasArticle(word.folded)) && isObject(words, at, from, cue?.form.gender))
      break;
    else if (stops(words, at, from, cue)) break;
    last = at;
    if (opensQuote(word.gap)) quoted = true;
  }
  const [before, final] = [wordAt(words, last - 1), wordAt(words, last)];
  return last > from && isStop(final) && !isFamilyName(final, before) ? last - 1 : last;
}

/** «امتنع … عن التعليق»، «سحب … أقواله»: what the verb needs is not its subject's. */
const isNeeded = ({ folded }: Word, cue: FoundCue | undefined): boolean =>
  cue?.form.needs?.includes(withoutEnding(folded, PRONOUNS)) === true;
