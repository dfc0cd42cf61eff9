/** The law of building on over five hundred scripts. */
import { test } from "vitest";
import { foldersHold } from "./published-folders.ts";

const seeds = Array.from({ length: 500 }, (_, index) => 1000 + index);
test.each(seeds)("script %i", { timeout: 600_000 }, (seed) => foldersHold(seed, 6));
