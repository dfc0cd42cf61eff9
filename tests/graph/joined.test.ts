/** Small newsrooms as text, with all that joins in them beside them: what a change of the graph changes is a line to be read. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readJoined } from "./joined-cases.ts";
import { joinedText } from "./joined-text.ts";

const cases = readJoined().map((each) => [each.name, each] as const);

test.each(cases)("%s joins as it stands beside it", (_, { beside, checked }) => {
  expect(joinedText(checked())).toBe(readFileSync(beside, "utf8"));
});

test.each(cases)("%s joins so in whatever order its files come", (_, { beside, turned }) => {
  expect(joinedText(turned())).toBe(readFileSync(beside, "utf8"));
});
