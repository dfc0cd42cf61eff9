/**
 * Small newsrooms as text, with all that joins in them beside them: whatever a change of the graph changes is seen in a
 * line that can be read. `npx vitest run --project pure tests/graph/joined.test.ts -u` writes them anew.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { splitFiles } from "../conformance/read-case.ts";
import { fromTexts } from "./from-content.ts";
import { joinedText } from "./joined-text.ts";

const FOLDER = join(import.meta.dirname, "joined");
const cases = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

test.each(cases)("%s joins as it stands beside it", async (name) => {
  const { files } = splitFiles(readFileSync(join(FOLDER, name), "utf8"));
  await expect(joinedText(fromTexts(files))).toMatchFileSnapshot(join(FOLDER, name.replace(/txt$/u, "joined")));
});

test.each(cases)("%s joins so in whatever order its files come", (name) => {
  const { files } = splitFiles(readFileSync(join(FOLDER, name), "utf8"));
  const reversed = Object.fromEntries(Object.entries(files).toReversed());
  expect(joinedText(fromTexts(reversed))).toBe(joinedText(fromTexts(files)));
});
