/** A name that the trie recognised in a text, before anyone has judged whether it is one there. */
import type { MatchedName } from "./build-matcher.ts";

/** Its place in the folded text, clitics included, and which clitic stands last. */
export interface Candidate {
  readonly name: MatchedName;
  readonly start: number;
  readonly end: number;
  readonly clitic: "none" | "conjunction" | "preposition";
}
