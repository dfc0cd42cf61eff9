/** Reads a chain as people write it: «أ ثم ب ثم ج» from the origin to us, «ج عن ب عن أ» from us back, «؟» for a gap. */

import { answersFor, carriesOn, isOurselves, opensChain } from "../../arabic/chain-words.ts";
import { fold } from "../../arabic/fold.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Name } from "../../model/name.ts";
import { sliceName } from "../names/slice-name.ts";
import type { Report } from "../report.ts";
import { type CoveredToken, coverNames, type PhraseIndex, type Token, tokenize } from "./phrase-index.ts";

/** One part of a chain: a name, perhaps with brackets behind it, or a link that nobody stated. */
export type ChainPart =
  | { readonly kind: "gap"; readonly place: Place }
  | {
      readonly kind: "name";
      readonly name: Name;
      /** Words that join parts in the other direction, or a known name beside other words: it is no name as it stands. */
      readonly suspect: boolean;
    };

const FORWARD = "ثم";
const BACKWARD = "عن";
const SIGNS: ReadonlySet<string> = new Set(["،", ",", "؛", ";"]);

/** A chain in parts, from the origin to us; `isUnreadable` where one is missing. */
export interface ReadChain {
  readonly parts: readonly ChainPart[];
  readonly isUnreadable: boolean;
}

/**
 * Reads the parts from the origin to us. Where «ثم» stands outside every known name the chain runs forward; otherwise
 * «عن» parts it, and it runs backward. Complains `chain-unreadable` where a part is missing.
 */
export function readChain(chain: Name, known: PhraseIndex, report: Report): ReadChain {
  const tokens = withoutOpener(coverNames(tokenize(chain.text), known));
  const forward = tokens.some((token) => joins(token, FORWARD));
  const runs = forward ? splitAt(tokens, FORWARD) : joinNames(withoutOpening(splitAt(tokens, BACKWARD)));
  const read = runs.map(({ tokens: run, from }) => {
    return { part: readPart(chain, strip(forward ? run : withoutCarrier(run))), from };
  });
  const parts = read.flatMap(({ part }) => part ?? []);
  const missing = read.filter(({ part }) => part === undefined);
  // Nothing but joining words is one fault, the whole chain.
  if (parts.length === 0) report(complainOfNothing(chain, undefined));
  else for (const { from } of missing) report(complainOfNothing(chain, from));
  return { parts: withoutUs(forward ? parts : parts.reverse()), isUnreadable: missing.length > 0 };
}

/** «… ثم هذا الموقع»: the end that every chain has. */
function withoutUs(parts: readonly ChainPart[]): readonly ChainPart[] {
  const last = parts.at(-1);
  return parts.length > 1 && last?.kind === "name" && isOurselves(fold(last.name.text)) ? parts.slice(0, -1) : parts;
}

interface Run {
  readonly tokens: readonly CoveredToken[];
  /** The separator in front of it; absent at the chain's start. */
  readonly from: Token | undefined;
}

function splitAt(tokens: readonly CoveredToken[], separator: string): Run[] {
  const runs: { tokens: CoveredToken[]; from: Token | undefined }[] = [{ tokens: [], from: undefined }];
  for (const token of tokens) {
    if (joins(token, separator)) runs.push({ tokens: [], from: token });
    else runs.at(-1)?.tokens.push(token);
  }
  return runs;
}

/** «بحسب س»، «على لسان س»، «نقلت س عن ص»؛ «نقلا عن س ثم ص»: what stands before the first name. */
function withoutOpener(tokens: readonly CoveredToken[]): readonly CoveredToken[] {
  const first = tokens.findIndex(({ text, named }) => named || !opensChain(text));
  const opened = first > 0 && tokens[first]?.text !== BACKWARD ? tokens.slice(first) : tokens;
  const [carrier, from, ...rest] = opened;
  const leads = carrier !== undefined && isCarrier(carrier) && from !== undefined && joins(from, BACKWARD);
  return leads && rest.some((token) => joins(token, FORWARD)) ? rest : opened;
}

/** «نقلا عن س» begins a chain with what carries it. */
function withoutOpening(runs: readonly Run[]): readonly Run[] {
  const [first, second] = runs;
  const opens = second !== undefined && first?.tokens.length === 1 && first.tokens.every(isCarrier);
  return opens ? [{ ...second, from: undefined }, ...runs.slice(2)] : runs;
}

/** «الوكالة عن المسؤول عن السجن (بالصفة)»: an office that takes «عن» goes on through it to its brackets. */
function joinNames(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs.toReversed()) {
    const next = joined.at(-1);
    if (next?.from === undefined || !isUnfinished(run) || !isInPlace(next)) {
      joined.push(run);
      continue;
    }
    const between = { ...next.from, named: false, inName: true };
    joined[joined.length - 1] = { tokens: [...run.tokens, between, ...next.tokens], from: run.from };
  }
  return joined.reverse();
}

const isUnfinished = ({ tokens }: Run): boolean =>
  tokens.every(({ named }) => !named) && answersFor(tokens.at(-1)?.text ?? "");

/** A name with brackets behind it that nobody has introduced yet. */
const isInPlace = ({ tokens }: Run): boolean => /[)）]/u.test(tokens.at(-1)?.text ?? "") && tokens[0]?.named === false;

const isCarrier = ({ text, named }: CoveredToken): boolean => !named && carriesOn(text);

function joins(token: CoveredToken, separator: string): boolean {
  return token.text === separator && !token.named && token.inName !== true;
}

function withoutCarrier(tokens: readonly CoveredToken[]): readonly CoveredToken[] {
  const last = tokens.at(-1);
  return tokens.length > 1 && last !== undefined && isCarrier(last) ? tokens.slice(0, -1) : tokens;
}

function strip(tokens: readonly CoveredToken[]): readonly CoveredToken[] {
  const isWord = (token: Token) => !SIGNS.has(token.text);
  const first = tokens.findIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isWord) + 1);
}

function readPart(chain: Name, words: readonly CoveredToken[]): ChainPart | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = sliceName(chain, first.start, last.end);
  if (words.length === 1 && isGap(first)) return { kind: "gap", place: name.place };
  return { kind: "name", name, suspect: isSuspect(words) };
}

function isSuspect(words: readonly CoveredToken[]): boolean {
  const bracket = words.findIndex((word) => word.text === "(" || word.text === "（");
  const bare = bracket < 0 ? words : words.slice(0, bracket);
  if (bare.every((word) => word.named)) return false;
  return bare[0]?.named === true || bare.some((word) => joins(word, BACKWARD) || joins(word, FORWARD) || isGap(word));
}

function isGap(token: Token): boolean {
  return token.text === "؟" || token.text === "?";
}

function complainOfNothing(chain: Name, from: Token | undefined): Diagnostic {
  const { text, place } = from ? sliceName(chain, from.start, from.end) : chain;
  return complain("chain-unreadable", place, { part: text });
}
