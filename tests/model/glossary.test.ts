/** The glossary is printed from the docstrings of the model: it is as they say now, and lacks no noun and no list. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GLOSSARY_PAGE, nouns, printGlossary } from "../tools/print-glossary.ts";

test("docs/glossary.md is what the docstrings say now (npm run docs prints it)", () => {
  expect(readFileSync(GLOSSARY_PAGE, "utf8")).toBe(printGlossary());
});

test("it has every noun with its fields, each with something said of it, and every closed list", () => {
  const all = nouns();
  expect(all.find(({ name }) => name === "ClaimRecord")).toMatchObject({ arabic: "سجل قول" });
  expect(all.find(({ name }) => name === "ClaimRecord")?.fields).toContainEqual({
    name: "chain",
    arabic: "السند",
    meaning: expect.stringMatching(/^The chain as typed, .*\.$/u),
  });
  expect(all.filter(({ meaning, fields }) => meaning === "" || fields.length === 0).map(({ name }) => name)).toEqual(
    [],
  );
  const page = printGlossary();
  expect(page).toContain("### GENRES\n\nschema.org subtypes of NewsArticle");
  expect(page).toContain("| واقعة | `event` | event; readers see «قول في واقعة», “about an event” |");
  expect(page).not.toMatch(/undefined|@link|\n\n\n\| Arabic/u);
});
