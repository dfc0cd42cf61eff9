/** What a noun phrase names, as data. */
import type { Speaker } from "./name-kinds.ts";

/**
 * What stands where a speaker may stand, and the token behind it. `pointing`: a definite noun that leads to somebody
 * named before («الصحيفة»); `noun` is it, folded, without its article; `typed` is it alone as it stands. `nobody`: words that name no one.
 */
export type Mention =
  | { readonly kind: "speakers"; readonly speakers: readonly Speaker[]; readonly end: number }
  | {
      readonly kind: "pointing";
      readonly noun: string;
      readonly adjectives: readonly string[];
      readonly typed?: string;
      readonly end: number;
    }
  | { readonly kind: "nobody"; readonly end: number };

/** Says of a name whether the content has it as a topic. */
export type IsKnown = (name: string) => boolean;
