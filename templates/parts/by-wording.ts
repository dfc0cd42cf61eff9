/** Sentences in the same words: shown once, the others by where they stand. */
import { groupBy } from "../../src/base/group-by.ts";
import type { AssertionView } from "../../src/pages/views/parts.ts";

/** Groups what the same speakers say in the same words; `and` tells what else must be the same. */
export function byWording(
  all: readonly AssertionView[],
  and: (assertion: AssertionView) => string = () => "",
): (readonly [AssertionView, ...AssertionView[]])[] {
  const groups = groupBy(all, (each) => {
    const { sentence, asserters, stance } = each;
    return JSON.stringify([sentence.words, asserters.map(({ name }) => name), stance, and(each)]);
  });
  return [...groups.values()].flatMap(([first, ...again]) => (first === undefined ? [] : [[first, ...again] as const]));
}
