/** The law of import, as a measure: which words of one text are missing from another. */

/** The words of `before` that `after` does not hold as often, in the order of `before`, joined by spaces. */
export function lostWords(before: string, after: string): string {
  const kept = new Map<string, number>();
  for (const word of words(after)) kept.set(word, (kept.get(word) ?? 0) + 1);
  const lost = words(before).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left <= 0;
  });
  return lost.join(" ");
}

/** Runs of letters, digits and their marks: whatever else stands in a text is not a word. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
