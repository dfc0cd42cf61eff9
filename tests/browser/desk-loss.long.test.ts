/** No word is lost, whatever dies, at fifty seeded moments. */
import { expect, test } from "vitest";
import { writeThroughDeaths } from "./write-through-deaths.ts";

test("fifty deaths, of every kind: every word comes to the disk, in its order", { timeout: 600_000 }, async () => {
  const { words, onDisk, kinds } = await writeThroughDeaths(50, 50);
  expect(kinds.size).toBe(5);
  expect(onDisk.match(/كلمة\d+/gu)).toEqual(words);
});
