/** Which sentences share a file: a reader who sees five results fetches five small pieces, however long the articles are. */

/** Where the sentences of one document are. */
export interface LeafSpan {
  /** The first of its leaves. */
  readonly first: number;
  readonly count: number;
}

/** The fewest words of a leaf, the most, and about how many leaves a large site has. */
const FEWEST = 400;
const MOST = 1600;
const LEAVES = 6000;

/**
 * Lays out documents by their numbers of words: short neighbours share a leaf, a long document has several. Depends on
 * nothing else, so that the addresses of the leaves are known before any text is read.
 */
export function layLeaves(wordCounts: readonly number[]): {
  readonly spans: readonly LeafSpan[];
  readonly leaves: number;
} {
  const total = wordCounts.reduce((sum, words) => sum + words, 0);
  const target = Math.min(MOST, Math.max(FEWEST, total / LEAVES));
  let leaves = 0;
  let filled = Number.POSITIVE_INFINITY;
  const spans = wordCounts.map((words): LeafSpan => {
    const count = Math.max(1, Math.round(words / target));
    if (count === 1 && filled + words <= target * 1.25) {
      filled += words;
      return { first: leaves - 1, count };
    }
    const first = leaves;
    leaves += count;
    filled = count === 1 ? words : Number.POSITIVE_INFINITY;
    return { first, count };
  });
  return { spans, leaves };
}
