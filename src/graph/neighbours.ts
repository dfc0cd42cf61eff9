/** Which topics belong together: more often in one text than chance would have it, however frequent they are. */

import { byCodeUnits } from "../base/order.ts";
import type { TopicId } from "../model/ids.ts";

/** How many neighbours a topic keeps. */
const MOST = 8;

/**
 * Finds the neighbours of every topic, strongest first (then by id). Each context is the topics of one article or one
 * claim. The measure is the log-likelihood ratio G² of the 2×2 table of a pair (Dunning 1993, "Accurate Methods for
 * the Statistics of Surprise and Coincidence", Computational Linguistics 19:1): a topic that is in every text is
 * surprising beside none, and a pair that met once by accident weighs little. Pairs that meet less often than chance
 * would have it are no neighbours. Linear in the pairs that occur.
 */
export function measureNeighbours(contexts: Iterable<readonly TopicId[]>): Map<TopicId, TopicId[]> {
  const { total, alone, together } = countPairs(contexts);
  const neighbours = new Map<TopicId, TopicId[]>();
  for (const [topic, others] of together) {
    const ranked = [...others]
      .map(([other, both]) => ({
        other,
        surprise: surprise(both, alone.get(topic) ?? 0, alone.get(other) ?? 0, total),
      }))
      .filter(({ surprise }) => surprise > 0)
      .sort((a, b) => b.surprise - a.surprise || byCodeUnits(a.other, b.other));
    neighbours.set(
      topic,
      ranked.slice(0, MOST).map(({ other }) => other),
    );
  }
  return neighbours;
}

/** In how many contexts each topic is, and each pair, at both of its ends. */
interface Counts {
  readonly total: number;
  readonly alone: ReadonlyMap<TopicId, number>;
  readonly together: ReadonlyMap<TopicId, ReadonlyMap<TopicId, number>>;
}

function countPairs(contexts: Iterable<readonly TopicId[]>): Counts {
  const alone = new Map<TopicId, number>();
  const together = new Map<TopicId, Map<TopicId, number>>();
  let total = 0;
  for (const context of contexts) {
    total += 1;
    const topics = [...new Set(context)];
    for (const topic of topics) {
      alone.set(topic, (alone.get(topic) ?? 0) + 1);
      const others = together.get(topic) ?? new Map<TopicId, number>();
      together.set(topic, others);
      for (const other of topics) if (other !== topic) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return { total, alone, together };
}

/** Half of G² of a pair that is in `both` of `total` contexts, its members in `one` and `other`; 0 where chance would do as well. */
function surprise(both: number, one: number, other: number, total: number): number {
  if (both * total <= one * other) return 0;
  const cells: readonly (readonly [seen: number, product: number])[] = [
    [both, one * other],
    [one - both, one * (total - other)],
    [other - both, (total - one) * other],
    [total - one - other + both, (total - one) * (total - other)],
  ];
  return cells.reduce((sum, [seen, product]) => sum + (seen === 0 ? 0 : seen * Math.log((seen * total) / product)), 0);
}
