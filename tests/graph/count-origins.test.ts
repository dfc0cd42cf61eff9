/** As many as can be are origins: held against trying every choice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { areEntangled, type Candidate, countOrigins } from "../../src/graph/corroboration/count-origins.ts";
import { runs } from "../setup/laws.ts";

const key = fc.constantFrom(..."أبتثجحخدذر");
const candidate = fc.record({
  keys: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }).map((keys) => new Set(keys)),
  open: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});
const few = fc.array(candidate, { maxLength: 9 });

const areApart = (chosen: readonly Candidate[]): boolean =>
  chosen.every((a, at) => chosen.slice(at + 1).every((b) => !areEntangled(a, b)));

/** The size of the largest choice whose members are all apart, by trying each choice. */
function most(candidates: readonly Candidate[]): number {
  const choices = Array.from({ length: 2 ** candidates.length }, (_, choice) =>
    candidates.filter((_one, at) => (choice >> at) % 2 === 1),
  );
  return Math.max(...choices.filter(areApart).map(({ length }) => length));
}

const chosen = (candidates: readonly Candidate[]): readonly Candidate[] =>
  countOrigins(candidates).flatMap((index) => candidates[index] ?? []);

test("those that count are apart, ascending, and no choice has more", () => {
  fc.assert(
    fc.property(few, (candidates) => {
      const counted = countOrigins(candidates);
      expect(counted).toEqual([...new Set(counted)].sort((a, b) => a - b));
      expect(areApart(chosen(candidates))).toBe(true);
      expect(counted.length).toBe(candidates.length === 0 ? 0 : most(candidates));
    }),
    { numRuns: runs(1000) },
  );
});

test("their number does not depend on an order, and one more that is open adds none", () => {
  fc.assert(
    fc.property(few, candidate, (candidates, one) => {
      const count = countOrigins(candidates).length;
      expect(countOrigins(candidates.toReversed()).length).toBe(count);
      expect(countOrigins([...candidates, { ...one, open: true }]).length).toBe(Math.max(1, count));
    }),
  );
});

test("of the first that has two neighbours which are apart, the two count", () => {
  const keys = (...all: string[]): Candidate => ({ keys: new Set(all), open: false });
  expect(countOrigins([keys("أ", "ب", "ت"), keys("أ"), keys("ب"), keys("ت", "أ", "ب")])).toEqual([1, 2]);
  expect(countOrigins([keys("أ"), keys("أ", "ب"), keys("ب")])).toEqual([0, 2]);
  expect(countOrigins([keys("أ"), keys("أ")])).toEqual([0]);
});

test("of very many that hang together those count that are apart, in their order", () => {
  const chain = Array.from({ length: 101 }, (_, at) => ({ keys: new Set([`${at}`, `${at + 1}`]), open: false }));
  expect(countOrigins(chain)).toEqual(Array.from({ length: 51 }, (_, at) => at * 2));
});
