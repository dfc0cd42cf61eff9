/** The most assertions that are all known to be distinct from one another: the origins of a claim. */

/** Something that may count: what it must not share with another that counts. `open`: it is distinct from nothing. */
export interface Candidate {
  readonly keys: ReadonlySet<string>;
  readonly open: boolean;
}

/** How many of a group that hangs together are tried in every way; beyond it, the first that are distinct count. */
const TRIED = 24;

/**
 * Gives the indices of those that count, ascending. They are as many as can be (a maximum independent set), so that the
 * number does not depend on an order, and nothing that makes two less distinct can make it larger; among equal choices
 * the earliest candidates count.
 */
export function countOrigins(candidates: readonly Candidate[]): number[] {
  const closed = candidates.flatMap(({ open }, index) => (open ? [] : [index]));
  if (closed.length === 0) return candidates.length === 0 ? [] : [0];
  return groupsOf(closed, candidates)
    .flatMap((group) => (group.length <= TRIED ? mostOf(group, candidates) : firstOf(group, candidates)))
    .sort((a, b) => a - b);
}

/** Says whether two are not known to be distinct. */
export function areEntangled(a: Candidate, b: Candidate): boolean {
  if (a.open || b.open) return true;
  const [few, many] = a.keys.size <= b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

/** Candidates with the same keys are one; those that share keys, near or far, hang together. */
function groupsOf(indices: readonly number[], candidates: readonly Candidate[]): number[][] {
  const groupOf = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const index of indices) {
    const keys = [...(candidates[index]?.keys ?? [])];
    const same = [...keys].sort().join("\n");
    if (seen.has(same)) continue;
    seen.add(same);
    const touched = [...new Set(keys.flatMap((key) => [groupOf.get(key) ?? []]))].filter((group) => group.length > 0);
    const [largest = [], ...others] = touched.sort((a, b) => b.length - a.length);
    for (const other of others) {
      largest.push(...other);
      for (const member of other) for (const key of candidates[member]?.keys ?? []) groupOf.set(key, largest);
    }
    largest.push(index);
    for (const key of keys) groupOf.set(key, largest);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b));
}

/** In order: each counts that shares no key with one that counts. */
function firstOf(group: readonly number[], candidates: readonly Candidate[]): number[] {
  const taken = new Set<string>();
  return group.filter((index) => {
    const keys = [...(candidates[index]?.keys ?? [])];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

/** With the first or without it, whichever gives more; with it where both give as many. */
function mostOf(group: readonly number[], candidates: readonly Candidate[]): number[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const apart = others.filter((other) => !entangled(first, other, candidates));
  const withFirst = [first, ...mostOf(apart, candidates)];
  // Who is entangled with nobody else, or only with those that are so with one another, can always count.
  const near = others.filter((other) => entangled(first, other, candidates));
  if (near.every((a) => near.every((b) => a === b || entangled(a, b, candidates)))) return withFirst;
  const without = mostOf(others, candidates);
  return without.length > withFirst.length ? without : withFirst;
}

function entangled(a: number, b: number, candidates: readonly Candidate[]): boolean {
  const [one, other] = [candidates[a], candidates[b]];
  return one !== undefined && other !== undefined && areEntangled(one, other);
}
