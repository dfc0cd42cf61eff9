/** What joins in newsrooms that other tests ask one thing of, kept as text: chains, agents, relations, complaints. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";
import { groupBy } from "../../src/base/group-by.ts";
import { readCases } from "../conformance/read-case.ts";
import { all } from "../setup/laws.ts";
import { expectRecorded, expectRecordedParts } from "../setup/recorded.ts";
import { fromCase, fromFolder } from "./from-content.ts";
import { briefText, joinedText } from "./joined-text.ts";

const TESTS = join(import.meta.dirname, "..");
const FAULTS = join(TESTS, "diagnostics/cases");
const themes = groupBy(readCases(), ({ name }) => name.split("/", 1)[0] ?? "");

describe("as recorded", () => {
  test("a newsroom with every field", () => {
    expectRecorded(import.meta.dirname, "every.txt", joinedText(fromFolder(join(TESTS, "newsroom"))));
  });

  test.each(all([...themes]))("the newsrooms of conformance: %s", (theme, cases) => {
    const told = cases.map((each) => `# ${each.name}\n${briefText(fromCase(each))}\n`);
    expectRecorded(import.meta.dirname, `conformance/${theme}.txt`, told.join("\n"));
  });

  test("the smallest content that earns each code", () => {
    const codes = readdirSync(FAULTS).sort();
    const tell = (code: string) => `# ${code}\n${briefText(fromFolder(join(FAULTS, code, "content")))}\n`;
    expectRecordedParts(import.meta.dirname, "faults.txt", codes, tell);
  });
});
