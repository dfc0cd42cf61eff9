/** The law of traces over five hundred scripts of eight edits each. */
import { test } from "vitest";
import { holdsFor } from "./traced-builds.ts";

test.each(Array.from({ length: 500 }, (_, index) => 1000 + index))("script %i", (seed) => holdsFor(seed, 8));
