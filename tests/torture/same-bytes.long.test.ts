/** One site, byte for byte, under every condition that must not matter; among them a tree that is read-only but for output and cache. */
import { expect, test } from "vitest";
import { canMount } from "./full-disks.ts";
import { trySameBytes } from "./same-bytes.ts";

test.runIf(canMount())("the same bytes everywhere", { timeout: 900_000 }, async () => {
  const { tried, bad } = await trySameBytes([]);
  expect(bad).toEqual([]);
  expect(tried).toBeGreaterThan(20);
});
