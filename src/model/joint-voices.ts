/** Tells those who spoke together from those who passed their words on. */
import type { HopRelation } from "./vocabulary.ts";

/** What is needed of a link: how it got the words, and whether it is a gap. */
interface Link {
  readonly relation: HopRelation;
  readonly gap: boolean;
}

/**
 * Divides a chain into its first voices and those who passed on. A named link behind the first that had the words from
 * nobody spoke together with it; a gap, of which nobody knows how it got them, passed them on.
 */
export function jointVoices<L extends Link>(links: readonly L[]): { readonly voices: L[]; readonly passing: L[] } {
  const end = links.findIndex(({ relation, gap }, index) => index > 0 && (gap || relation !== "unstated"));
  const at = end < 0 ? links.length : end;
  return { voices: links.slice(0, at), passing: links.slice(at) };
}
