/** The law of building on: the published folder is, to the byte, what a clean build makes, and so is the report. */
import { test } from "vitest";
import { foldersHold } from "./published-folders.ts";

test.each([1, 2, 3, 4])("script %i", { timeout: 240_000 }, (seed) => foldersHold(seed, 2));
