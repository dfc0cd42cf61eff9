/** The reports for people and for machines: each keeps the form that its readers expect. */
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import type { Place } from "../../src/base/place.ts";
import { complain, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge } from "../../src/diagnostics/judge.ts";
import { REPORTS } from "../../src/diagnostics/report/report.ts";
import type { ReportInput } from "../../src/diagnostics/report/report-input.ts";

const at = (file: string, line = 1, column = 1, length = 1): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

const FOUND: readonly Diagnostic[] = [
  complain(
    "image-missing",
    at("articles/a.md", 3, 5, 7),
    { src: "x.png" },
    { expected: "y.png", related: [at("articles/b.md")] },
  ),
  {
    ...complain("silence-unused", at("articles/a.md", 1), { code: "x", of: "nothing" }),
    fix: { place: at("articles/a.md", 1, 1, 2), text: "" },
  },
  complain("id-invalid", at("articles/مقال, 100%: أول.md"), { name: "مقال" }),
];
const TEXT = "سطر\n\nمن هنا الصورة\n";

function input(diagnostics: readonly Diagnostic[], more: Partial<ReportInput> = {}, strict = false): ReportInput {
  const verdict = judge(diagnostics, { severities: {}, silences: [], lost: new Set(), strict });
  return {
    verdict,
    language: "ar",
    prefix: "content/",
    sourceOf: (file) => (file === "articles/a.md" ? TEXT : undefined),
    colour: false,
    ...more,
  };
}

test("json has the shape that the guide promises", () => {
  const report = JSON.parse(REPORTS.json(input(FOUND, { language: "en" })));
  expect(report.summary).toEqual({ errors: 2, warnings: 0, notes: 1, failed: true });
  expect(report.diagnostics).toHaveLength(3);
  expect(report.diagnostics[1]).toEqual({
    file: "content/articles/a.md",
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 12,
    code: "image-missing",
    severity: "error",
    message: "There is no picture “x.png”.",
    mend: expect.stringContaining("Put the picture"),
    expected: "y.png",
    related: [{ file: "content/articles/b.md", line: 1, column: 1, endLine: 1, endColumn: 2 }],
  });
});

test("github annotations are one line each, with everything that could end them early escaped", () => {
  const lines = REPORTS.github(input(FOUND)).split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^::notice file=content\/articles\/a\.md,line=1,endLine=1,col=1,endColumn=2,title=silence-unused::/,
  );
  expect(lines[2]).toContain("file=content/articles/مقال%2C 100%25%3A أول.md,");
});

test("sarif satisfies the schema of SARIF 2.1.0", () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  // Written for draft 4; without its name it reads as draft 7, which differs in nothing that it uses.
  const { $schema, id, ...schema } = createRequire(import.meta.url)(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.stringContaining("sarif-2.1.0")]);
  const valid = ajv.compile(schema);
  for (const found of [FOUND, []]) {
    valid(JSON.parse(REPORTS.sarif(input(found))));
    expect(valid.errors).toBeNull();
  }
  expect(valid({ version: "2.1.0" })).toBe(false);
});

test("junit is well-formed XML whose counts add up, whatever the names hold", () => {
  const hostile = [...FOUND, complain("image-missing", at("articles/a.md"), { src: 'a<&"\u0001\ud800]]>' })];
  const xml = REPORTS.junit(input(hostile));
  const text = JSON.stringify(fromXml(xml));
  expect(text.match(/"name":"testcase"/g)).toHaveLength(4);
  expect(xml).toContain('<testsuites name="isnad" tests="4" failures="3">');
  expect(xml).toContain('<testsuite name="content/articles/a.md" tests="3" failures="2" skipped="1">');
});

test("what is strict fails in every report", () => {
  const note = [complain("silence-unused", at("articles/a.md"), { code: "x", of: "nothing" })];
  expect(input(note, {}, true).verdict.failed).toBe(false);
  expect(REPORTS.junit(input(note))).toContain("<skipped");
});

test("pretty begins each finding with the place and the code, and points at the words", () => {
  const report = REPORTS.pretty(input(FOUND));
  const plain = report.replace(/[\u200e\u200f]/g, "").replace(/ +$/gm, "");
  expect(plain).toContain("content/articles/a.md:3:5 image-missing خطأ: الصورة «x.png» غير موجودة.\n");
  expect(plain).toContain("  3 | من هنا الصورة\n    |     ^^^^^^^\n  المتوقع: y.png\n  الإصلاح: ");
  expect(plain).toMatch(/\n {2}content\/articles\/b\.md:1:1 انظر أيضًا\n/);
  expect(plain.trimEnd().split("\n").at(-1)).toBe("الأخطاء: 2 · التنبيهات: 0 · الملاحظات: 1");
});

test("colour is the code's and the carets' alone, and stops where they stop", () => {
  const report = REPORTS.pretty(input(FOUND.slice(0, 1), { colour: true }));
  expect(report).toContain("\u001b[31mimage-missing\u001b[39m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is counted
  expect(report.match(/\u001b\[/g)).toHaveLength(4);
});

test("no file can steer the terminal or hide the order of its words", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("\u001b[31m", "\u202e", "\u0007", "\u2066", "س", "x", "\r", "\u009b") }),
      (text) => {
        const report = REPORTS.pretty(
          input(
            [
              complain("image-missing", at("articles/a.md"), { src: text }),
              complain("id-invalid", at(`articles/${text}`), { name: text }),
            ],
            { sourceOf: () => text },
          ),
        );
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      },
    ),
  );
});
