/** The names of topics in a stretch of prose: longest match, clitics on the first word, whole words only. */

import { ARABIC, characterClass, isWord, JOINER, QUOTE, SPACE } from "../../arabic/characters.ts";
import { type Folded, foldWithMap } from "../../arabic/fold.ts";
import type { TopicId } from "../../model/ids.ts";
import { HARAKAT, isArabic, type MatchedName, type Matcher } from "./build-matcher.ts";
import { type Candidate, type Found, type Known, nothingKnown } from "./candidate.ts";
import { isName } from "./is-name.ts";
import { isOfNamesake } from "./refused/first-name-before.ts";
import { isNamesakeOfNotion } from "./refused/notion-that-acts.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A topic named in a text: the whole token with its clitics and harakat, in UTF-16 of the text as typed. */
export interface FoundName {
  readonly topic: TopicId;
  readonly start: number;
  readonly end: number;
  readonly linkable: boolean;
}

/**
 * Finds the topics named in a text, in order, never overlapping. One pass: linear in the text. `known` is what
 * the same article told earlier; what this text tells is added to it.
 */
export function findNames(text: string, matcher: Matcher, known: Known = nothingKnown()): FoundName[] {
  const prose = foldWithMap(text);
  const { folded } = prose;
  const found: FoundName[] = [];
  const joined = (end: number): Candidate | undefined => joinedAt(folded, end, matcher);
  const before: Found = { ...known, last: undefined, lastPlace: -1, lastPerson: -1, joined };
  for (let at = 0; at < folded.length; ) {
    const kind = classAt(folded, at);
    if (!isWord(kind)) {
      at += 1;
      continue;
    }
    const candidate = asMarked(longestAt(folded, at, kind, matcher), prose, text);
    if (candidate === undefined || !isName(candidate, prose, text, before)) {
      if (candidate?.name.topic !== undefined && isAnothers(standingOf(candidate, folded, before)))
        known.namesakes.add(candidate.name.topic);
      at = wordEnd(folded, at, kind);
      continue;
    }
    const { topic, linkable } = candidate.name;
    if (topic !== undefined) found.push({ topic, linkable, ...typedSpan(candidate, prose, text) });
    remember(candidate, before);
    at = candidate.end;
  }
  return found;
}

/** Once another bears the name, it is not ours by itself. */
const isAnothers = (standing: Standing): boolean => isOfNamesake(standing) || isNamesakeOfNotion(standing);

/** A full name introduces its bearer, and so does a place where it is certain; a place lets the place that follows it be one. */
function remember({ name, end }: Candidate, found: Found): void {
  const isPlace = name.type === "place" || name.type === "state";
  if (name.topic !== undefined && (isPlace || name.type === "concept" || name.key.includes(" ")))
    found.introduced.add(name.topic);
  if (name.topic !== undefined && isArabic(name.key)) found.named.add(name.topic);
  if (isPlace) found.lastPlace = end;
  if (name.type === "person") found.lastPerson = end;
  if (name.topic !== undefined) found.last = { topic: name.topic, end };
}

/** Where the text has harakat of its own, only who is spelt so is meant, and certain: «عُمان» is not «عمّان». */
function asMarked(candidate: Candidate | undefined, prose: Folded, text: string): Candidate | undefined {
  if (candidate === undefined || candidate.name.marked.length === 0) return candidate;
  const typed = text.slice(prose.starts[candidate.start], prose.ends[candidate.end - 1]).normalize("NFC");
  if (!HARAKAT.test(typed)) return candidate;
  const meant = candidate.name.marked.find((each) => typed.endsWith(each.text));
  return meant && { ...candidate, name: { ...candidate.name, ...meant, certainty: "alone" } };
}

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const LAM = 0x644;
const KAF = 0x643;
const BLANK = 0x20;

/** The longest name that begins with the word at `start`, read with and without each clitic; of equals, the one with fewer. */
function longestAt(folded: string, start: number, kind: number, matcher: Matcher): Candidate | undefined {
  const bare = read(undefined, folded, start, matcher, 0, start, "none");
  if (kind !== ARABIC) return bare;
  const first = folded.charCodeAt(start);
  const prepositional = readPreposition(bare, folded, start, matcher, start);
  if (first !== WAW && first !== FA) return prepositional;
  const joined = read(prepositional, folded, start, matcher, 0, start + 1, "conjunction");
  return readPreposition(joined, folded, start, matcher, start + 1);
}

/** The name behind « و», right behind a name that ends here. */
function joinedAt(folded: string, end: number, matcher: Matcher): Candidate | undefined {
  if (folded.charCodeAt(end) !== BLANK || folded.charCodeAt(end + 1) !== WAW) return undefined;
  const candidate = longestAt(folded, end + 1, ARABIC, matcher);
  return candidate?.clitic === "conjunction" ? candidate : undefined;
}

/** «ب، ل، ك» before a name, and «لل», which hides the alif of the article and sometimes a ل. */
function readPreposition(
  best: Candidate | undefined,
  folded: string,
  start: number,
  matcher: Matcher,
  at: number,
): Candidate | undefined {
  const unit = folded.charCodeAt(at);
  if (unit !== BA && unit !== LAM && unit !== KAF) return best;
  const plain = read(best, folded, start, matcher, 0, at + 1, "preposition");
  if (unit !== LAM || folded.charCodeAt(at + 1) !== LAM) return plain;
  const withArticle = read(plain, folded, start, matcher, matcher.article, at + 2, "preposition");
  return read(withArticle, folded, start, matcher, matcher.alif, at, "preposition");
}

/** Reads on from a node of the trie at a position behind a clitic; keeps the longer of what it finds and what was found. */
function read(
  best: Candidate | undefined,
  folded: string,
  start: number,
  matcher: Matcher,
  node: number,
  from: number,
  clitic: Candidate["clitic"],
): Candidate | undefined {
  const match = node < 0 ? undefined : walk(folded, node, from, matcher);
  if (match === undefined || (best !== undefined && match.end <= best.end)) return best;
  return { name: match.name, end: match.end, start, clitic };
}

/** Follows the trie from a node as far as the text goes with it; the last whole word at which a name ended wins. */
function walk(
  folded: string,
  from: number,
  start: number,
  { trie, names }: Matcher,
): { name: MatchedName; end: number } | undefined {
  let node = from;
  let best: { name: MatchedName; end: number } | undefined;
  for (let at = start; at < folded.length; ) {
    const kind = classAt(folded, at);
    if (isWord(kind)) {
      node = trie.step(node, folded.charCodeAt(at));
      at += 1;
      if (node < 0) break;
      const name = names[trie.keyAt(node)];
      if (name !== undefined && (at === folded.length || classAt(folded, at) !== kind)) best = { name, end: at };
    } else {
      node = trie.step(node, BLANK);
      at = node < 0 ? -1 : jointEnd(folded, at);
      if (at < 0) break;
    }
  }
  return best;
}

/** Where a joint between two words of one name ends, or -1: white space, perhaps with one quotation mark; or one joiner alone. */
function jointEnd(folded: string, start: number): number {
  let quotes = 0;
  let at = start;
  for (; at < folded.length; at += 1) {
    const kind = classAt(folded, at);
    if (isWord(kind)) return at;
    if (kind === JOINER && at === start && isWord(classAt(folded, at + 1))) return at + 1;
    if (kind === QUOTE) quotes += 1;
    if ((kind !== SPACE && kind !== QUOTE) || quotes > 1) return -1;
  }
  return -1;
}

function wordEnd(folded: string, start: number, kind: number): number {
  let at = start + 1;
  while (at < folded.length && classAt(folded, at) === kind) at += 1;
  return at;
}

const classAt = (folded: string, at: number): number => characterClass(folded.charCodeAt(at));

/** Arabic letters that may be glued to a foreign name: «الـPKK», «للـPKK», «وPKK». */
const GLUED = /(?<![\p{L}\p{N}])[وف]?(?:[بك]?ال|لل|[بلك]|(?<=[وف]))$/u;

/** The candidate's place in the text as typed: with a glued article, and with the closing mark of a quotation it opened. */
function typedSpan(
  { start, end }: Candidate,
  { folded, starts, ends }: Folded,
  text: string,
): { start: number; end: number } {
  const glued = classAt(folded, start) === ARABIC ? undefined : GLUED.exec(folded.slice(Math.max(0, start - 8), start));
  const from = starts[start - (glued?.[0].length ?? 0)] ?? 0;
  const to = ends[end - 1] ?? text.length;
  const opens = /[«“„‹]/u.test(text.slice(from, to)) && !/[»”›]/u.test(text.slice(from, to));
  return { start: from, end: opens && /[»”›]/u.test(text.charAt(to)) ? to + 1 : to };
}
