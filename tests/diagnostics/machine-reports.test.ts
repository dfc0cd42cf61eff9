/** What each report for machines says of a finding, field by field: one promise of `src/diagnostics/report/` a test. */
import { describe, expect, test } from "vitest";
import type { Place } from "../../src/base/place.ts";
import { complain, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge, type Rules } from "../../src/diagnostics/judge.ts";
import { REPORTS } from "../../src/diagnostics/report/report.ts";
import type { ReportInput } from "../../src/diagnostics/report/report-input.ts";
import { pointAt } from "../../src/diagnostics/report/source-line.ts";

const at = (file: string, line = 1, column = 1, endLine = line, endColumn = column + 1): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});

function input(
  diagnostics: readonly Diagnostic[],
  more: Partial<ReportInput> = {},
  rules: Partial<Rules> = {},
): ReportInput {
  const verdict = judge(diagnostics, { severities: {}, silences: [], lost: new Set(), strict: false, ...rules });
  return { verdict, language: "en", prefix: "content/", sourceOf: () => undefined, colour: false, ...more };
}

const MISSING = complain("image-missing", at("articles/a.md", 3, 5), { src: "x.png" });
const UNUSED = complain("silence-unused", at("articles/a.md", 1), { code: "x", of: "nothing" });

describe("sarif", () => {
  const run = (diagnostics: readonly Diagnostic[], rules: Partial<Rules> = {}) =>
    JSON.parse(REPORTS.sarif(input(diagnostics, {}, rules))).runs[0];

  test("carries the mend as a fix: what goes, and what comes in its stead", () => {
    const fix = { place: at("articles/a.md", 2, 3, 2, 9), text: "مواضيع" };
    expect(run([{ ...MISSING, fix }]).results[0].fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: "content/articles/a.md" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
                insertedContent: { text: "مواضيع" },
              },
            ],
          },
        ],
      },
    ]);
    expect(run([MISSING]).results[0]).not.toHaveProperty("fixes");
  });

  test("says where else to look", () => {
    const found = { ...MISSING, related: [at("articles/b.md", 7, 2)] };
    expect(run([found]).results[0].relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "content/articles/b.md" },
          region: { startLine: 7, startColumn: 2, endLine: 7, endColumn: 3 },
        },
      },
    ]);
  });

  test("names each code once, in order, with the level it has by itself; a result has the level of this site", () => {
    const { tool, results } = run([UNUSED, MISSING, { ...MISSING, place: at("articles/a.md", 4) }], {
      severities: { "image-missing": "warning" },
    });
    expect(tool.driver).toEqual({
      name: "isnad",
      rules: [
        { id: "image-missing", defaultConfiguration: { level: "error" } },
        { id: "silence-unused", defaultConfiguration: { level: "note" } },
      ],
    });
    expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ["silence-unused", "note"],
      ["image-missing", "warning"],
      ["image-missing", "warning"],
    ]);
  });

  test("counts columns as we do, and names files as addresses", () => {
    const { columnKind, results } = run([complain("id-invalid", at("articles/مقال أول.md"), { name: "مقال" })]);
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      `content/articles/${encodeURI("مقال أول")}.md`,
    );
  });
});

describe("github", () => {
  const lines = (diagnostics: readonly Diagnostic[], rules: Partial<Rules> = {}) =>
    REPORTS.github(input(diagnostics, {}, rules))
      .split("\n")
      .slice(0, -1);

  test("has a command for each severity", () => {
    expect(lines([MISSING])[0]).toMatch(/^::error file=/u);
    expect(lines([MISSING], { severities: { "image-missing": "warning" } })[0]).toMatch(/^::warning file=/u);
    expect(lines([UNUSED])[0]).toMatch(/^::notice file=/u);
  });

  test("gives no column of the end to what runs over lines: GitHub refuses it", () => {
    const [line = ""] = lines([{ ...MISSING, place: at("articles/a.md", 3, 5, 4, 2) }]);
    expect(line).toContain("line=3,endLine=4,col=5,title=image-missing::");
  });

  test("says the sentence and the mend in one line, whatever they quote", () => {
    const [line = "", ...more] = lines([complain("image-missing", at("articles/a.md"), { src: "50%\r\n" })]);
    expect(more).toEqual([]);
    expect(line).toMatch(/::There is no picture “50%25%0D%0A”\. Put the picture/u);
  });
});

describe("junit", () => {
  test("has a suite a file and a case a finding; what does not fail is skipped, with its severity", () => {
    const other = { ...MISSING, place: at("articles/b.md", 9, 2) };
    const xml = REPORTS.junit(input([MISSING, UNUSED, other]));
    expect(xml).toContain('<testsuites name="isnad" tests="3" failures="2">');
    expect(xml).toContain('<testsuite name="content/articles/a.md" tests="2" failures="1" skipped="1">');
    expect(xml).toContain('<testsuite name="content/articles/b.md" tests="1" failures="1" skipped="0">');
    expect(xml).toMatch(
      /<testcase name="silence-unused 1:1" classname="content\/articles\/a\.md"><skipped message="note: [^"]+"/u,
    );
    expect(xml).toMatch(
      /<testcase name="image-missing 9:2" classname="content\/articles\/b\.md"><failure type="image-missing" message="There is no picture “x\.png”\.">content\/articles\/b\.md:9:2 There is no picture “x\.png”\.\nPut the picture/u,
    );
  });

  test("a warning fails where the check is strict", () => {
    const rules: Partial<Rules> = { severities: { "image-missing": "warning" } };
    expect(REPORTS.junit(input([MISSING], {}, rules))).toContain('failures="0"');
    expect(REPORTS.junit(input([MISSING], {}, { ...rules, strict: true }))).toContain('failures="1"');
  });
});

test("a file beside the content folder is named from where the reader stands", () => {
  const found = complain("image-missing", at("../public/a.css"), { src: "x" });
  expect(JSON.parse(REPORTS.json(input([found]))).diagnostics[0].file).toBe("public/a.css");
});

describe("the report for people", () => {
  test("speaks the language that was asked for", () => {
    const report = REPORTS.pretty(input([{ ...MISSING, expected: "y.png", related: [at("articles/b.md")] }]));
    expect(report).toMatch(/^content\/articles\/a\.md:3:5 image-missing error: There is no picture “x\.png”\.\n/u);
    expect(report).toMatch(/\n {2}expected: y\.png\n {2}mend: Put .*\n {2}content\/articles\/b\.md:1:1 see also\n/u);
    expect(report).toMatch(/\nerrors: 1 · warnings: 0 · notes: 0\n$/u);
  });

  test("shows no line of what is no text, and closes only Arabic sentences with a mark", () => {
    expect(REPORTS.pretty(input([MISSING]))).not.toMatch(/\||\u200f/u);
    expect(REPORTS.pretty(input([MISSING], { language: "ar" }))).toMatch(/غير موجودة\.\u200f\n/u);
  });

  test("leaves the margin of the carets as wide as the number of the line", () => {
    const found = { ...MISSING, place: at("articles/a.md", 12, 1, 12, 3) };
    const sourceOf = () => `${"\n".repeat(11)}abc\n`;
    const plain = REPORTS.pretty(input([found], { sourceOf })).replace(/\u200e/gu, "");
    expect(plain).toContain("  12 | abc\n     | ^^ \n");
  });
});

describe("a line that is long", () => {
  const line = (before: number, after: number) => `${"x".repeat(before)}HERE${"y".repeat(after)}`;
  const shown = (before: number, after: number) =>
    pointAt(line(before, after), at("a", 1, before + 1, 1, before + 5))?.shown;

  test("is shown whole up to seventy-six signs", () => {
    expect(shown(36, 36)).toBe(line(36, 36));
    expect(shown(0, 72)).toBe(line(0, 72));
  });

  test("is cut on the side where there is more, and says so by dots", () => {
    expect(shown(0, 100)).toBe(`HERE${"y".repeat(72)}…`);
    expect(shown(100, 0)).toBe(`…${"x".repeat(72)}HERE`);
    expect(shown(100, 100)).toBe(`…${"x".repeat(36)}HERE${"y".repeat(36)}…`);
  });

  test("is marked to its end where the place runs on to the next", () => {
    const pointed = pointAt("abc def\nghi", at("a", 1, 5, 2, 3));
    expect(pointed?.carets.replace(/\u200e/gu, "")).toBe("    ^^^");
  });

  test("has a caret behind its last sign where the place stands there", () => {
    const pointed = pointAt("abc", at("a", 1, 4, 1, 4));
    expect([pointed?.shown, pointed?.carets.replace(/\u200e/gu, "")]).toEqual(["abc ", "   ^"]);
  });

  test("counts a mark above a letter as no sign, and a sign of double width as two", () => {
    const bare = (text: string, from: number, to: number) =>
      pointAt(text, at("a", 1, from, 1, to))?.carets.replace(/[\u200e\u200f]/gu, "");
    expect(bare("نَص", 3, 4)).toBe(" ^");
    expect(bare("漢x", 2, 3)).toBe("  ^");
  });
});

describe("markdown", () => {
  test("errors first, each with its place and its mend; what stands in a file is text in it", () => {
    const odd = complain("image-missing", at("articles/*a*.md", 3, 5), { src: "<b>x</b>" });
    const lines = REPORTS.markdown(input([odd, UNUSED, MISSING])).split("\n");
    expect(lines[0]).toBe("**errors: 2 · warnings: 0 · notes: 1**");
    expect(lines[2]).toMatch(
      /^- \*\*error\*\* .*\\<b\\>x\\<\/b\\>.* content\/articles\/\\\*a\\\*\.md:3:5 `image-missing`$/u,
    );
    expect(lines[3]).toMatch(/^ {2}- mend: /u);
    expect(lines.filter((line) => line.startsWith("- ")).map((line) => /\*\*(\w+)/u.exec(line)?.[1])).toEqual([
      "error",
      "error",
      "note",
    ]);
  });

  test("two hundred are named, the others counted; where nothing is wrong, the sum says so", () => {
    const many = Array.from({ length: 203 }, (_, index) =>
      complain("image-missing", at("articles/a.md", index + 1), { src: "x" }),
    );
    const report = REPORTS.markdown(input(many));
    expect(report.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(200);
    expect(report).toMatch(/\n\nOthers: 3\n$/u);
    expect(REPORTS.markdown(input([]))).toBe("**errors: 0 · warnings: 0 · notes: 0**\n");
  });
});
