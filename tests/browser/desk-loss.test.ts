/** No word is lost, whatever dies, at ten seeded moments; the long test asks fifty. */
import { expect, test } from "vitest";
import { writeThroughDeaths } from "./write-through-deaths.ts";

test("the server, the tab, the network die at ten moments: every word comes to the disk, in its order", async () => {
  const { words, onDisk } = await writeThroughDeaths(7, 10);
  expect(words.length).toBeGreaterThan(10);
  expect(onDisk.match(/كلمة\d+/gu)).toEqual(words);
});
