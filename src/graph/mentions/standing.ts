/** A recognised name where it stands: with the words beside it, and what the article has told before. */
import type { Candidate, Found } from "./candidate.ts";
import { wordAfter, wordsBefore } from "./words-beside.ts";

/** All that the rules ask about a candidate. Words are folded; where nothing stands, the word is "". */
export interface Standing extends Candidate {
  readonly folded: string;
  readonly found: Found;
  /** The name with its clitics. */
  readonly token: string;
  /** Up to four words before it, nearest first. */
  readonly before: readonly string[];
  readonly previous: string;
  readonly earlier: string;
  readonly next: string;
  /** What stands before and behind it, as far as a rule may look. */
  readonly textBefore: string;
  readonly textBehind: string;
}

/** How far that is, in letters. */
const NEAR = 60;

/** Looks around a candidate. */
export function standingOf(candidate: Candidate, folded: string, found: Found): Standing {
  const before = wordsBefore(folded, candidate.start, 4);
  const [previous = "", earlier = ""] = before;
  const token = folded.slice(candidate.start, candidate.end);
  const next = wordAfter(folded, candidate.end);
  const textBefore = folded.slice(Math.max(0, candidate.start - NEAR), candidate.start);
  const textBehind = folded.slice(candidate.end, candidate.end + NEAR);
  return { ...candidate, folded, found, token, before, previous, earlier, next, textBefore, textBehind };
}

export const isPlace = (candidate: Pick<Candidate, "name"> | undefined): boolean =>
  candidate?.name.type === "place" || candidate?.name.type === "state";
export const isOneWord = ({ name }: Pick<Candidate, "name">): boolean => !name.key.includes(" ");
export const isBare = ({ clitic }: Pick<Candidate, "clitic">): boolean => clitic === "none";

/** Says whether the article has told who or what bears the name. */
export const isIntroduced = ({ name }: Pick<Candidate, "name">, { introduced }: Pick<Found, "introduced">): boolean =>
  name.topic !== undefined && introduced.has(name.topic);
