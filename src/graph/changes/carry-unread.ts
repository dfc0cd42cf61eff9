/** A file that cannot be read says nothing, and no site was published from it: what it said before stands until it can. */
import type { EditionState } from "./edition-state.ts";

/** The later edition, with what the earlier one had of the files that cannot be read in it. */
export function carryUnread(before: EditionState, after: EditionState): EditionState {
  const unread = new Set(after.unread);
  const kept = <State extends { readonly file: string }>(states: readonly State[]): State[] =>
    states.filter(({ file }) => unread.has(file));
  return {
    ...after,
    things: [...after.things, ...kept(before.things)],
    claims: [...after.claims, ...kept(before.claims)],
  };
}
