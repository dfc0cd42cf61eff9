/** The law of building on: the published folder is, to the byte, what a clean build makes, and so is the report. */
import { test } from "vitest";
import { foldersHold } from "./published-folders.ts";

/** Three scripts between them: texts that come and go, files and styles of the site's own; the long tests try five hundred. */
test.each([1, 7, 9])("script %i", { timeout: 240_000 }, (seed) => foldersHold(seed, 2));
