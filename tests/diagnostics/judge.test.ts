/** What becomes of complaints under a site's settings, its silences and `--strict`. */
import { describe, expect, test } from "vitest";
import type { Place } from "../../src/base/place.ts";
import { complain, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge, type Rules } from "../../src/diagnostics/judge.ts";
import { mendText } from "../../src/diagnostics/mend-text.ts";
import { nearest } from "../../src/diagnostics/nearest.ts";

const at = (file: string, line: number, column = 1, length = 0): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});
const missing = (file: string, line: number): Diagnostic => complain("image-missing", at(file, line), { src: "x" });
const rules = (more: Partial<Rules> = {}): Rules => ({
  severities: {},
  silences: [],
  lost: new Set(),
  strict: false,
  ...more,
});
const codes = (diagnostics: readonly Diagnostic[], more: Partial<Rules> = {}) =>
  judge(diagnostics, rules(more)).findings.map(
    ({ diagnostic, severity }) => `${severity} ${diagnostic.code} ${diagnostic.place.file}:${diagnostic.place.line}`,
  );

test("a site raises and lowers severities by code", () => {
  expect(codes([missing("a", 1)])).toEqual(["error image-missing a:1"]);
  expect(codes([missing("a", 1)], { severities: { "image-missing": "warning" } })).toEqual([
    "warning image-missing a:1",
  ]);
  expect(codes([missing("a", 1)], { severities: { "image-missing": "off" } })).toEqual([]);
});

test("a file that became nothing cannot be lowered out of sight", () => {
  const lowered: Partial<Rules> = { severities: { "image-missing": "off" }, lost: new Set(["a"]) };
  expect(codes([missing("a", 1), missing("b", 1)], lowered)).toEqual(["error image-missing a:1"]);
});

test("strict makes warnings fail, and only warnings", () => {
  const warned = { severities: { "image-missing": "warning" } } as const;
  expect(judge([missing("a", 1)], rules(warned)).failed).toBe(false);
  expect(judge([missing("a", 1)], rules({ ...warned, strict: true })).failed).toBe(true);
  expect(judge([missing("a", 1)], rules({ severities: { "image-missing": "note" }, strict: true })).failed).toBe(false);
});

describe("a silence", () => {
  const silence = { code: "image-missing", reason: "ستصل الصورة غدًا", place: at("a", 4) };
  const severities = { "image-missing": "warning" } as const;

  test("covers its own line and the next, in its own file, for its own code", () => {
    const given = { silences: [silence], severities };
    expect(codes([missing("a", 4), missing("a", 5)], given)).toEqual([]);
    expect(codes([missing("a", 3), missing("a", 5)], given)).toEqual(["warning image-missing a:3"]);
    expect(codes([missing("b", 5)], given)).toEqual(["note silence-unused a:4", "warning image-missing b:5"]);
  });

  test("of the whole file covers all its lines, and no other file", () => {
    const given = { silences: [{ ...silence, whole: true as const }], severities };
    expect(codes([missing("a", 1), missing("a", 90), missing("b", 4)], given)).toEqual(["warning image-missing b:4"]);
  });

  test("of an error silences nothing, and says so", () => {
    for (const whole of [{}, { whole: true as const }]) {
      const { findings, failed } = judge([missing("a", 5)], rules({ silences: [{ ...silence, ...whole }] }));
      expect(failed).toBe(true);
      expect(findings.map(({ diagnostic: { code, facts } }) => [code, facts])).toEqual([
        ["silence-unused", { code: "image-missing", of: "error" }],
        ["image-missing", { src: "x" }],
      ]);
    }
  });
});

test("a silence of no code is answered with the nearest", () => {
  const silences = [{ code: "image-mising", reason: "x", place: at("a", 4) }];
  expect(judge([], rules({ silences })).findings[0]?.diagnostic).toMatchObject({
    code: "silence-code-unknown",
    expected: "image-missing",
  });
});

test("findings come in the order of files and lines, each once, however they were gathered", () => {
  const all = [missing("b", 1), missing("a", 10), missing("a", 9), missing("a", 10)];
  const expected = ["error image-missing a:9", "error image-missing a:10", "error image-missing b:1"];
  expect(codes(all)).toEqual(expected);
  expect(codes(all.toReversed())).toEqual(expected);
});

test.each([
  ["الحسكه", "الحسكة"],
  ["حسكة", "الحسكة"],
  ["الغاردين", "الغارديان"],
  ["turky", "turkey"],
])("%s is near to %s", (typed, expected) => {
  expect(nearest(typed, ["الغارديان", "turkey", "الحسكة"])).toBe(expected);
});

test("what is not near is nothing", () => {
  expect(nearest("باريس", ["الحسكة", "turkey"])).toBeUndefined();
});

test("mends are made at once; of two that overlap the first is made", () => {
  const text = "أ\r\nbcd\nه";
  const { text: mended, made } = mendText(text, [
    { place: at("f", 3, 1, 1), text: "ـهـ" },
    { place: at("f", 2, 1, 2), text: "X" },
    { place: at("f", 2, 2, 2), text: "Y" },
    { place: at("f", 1, 1, 0), text: "+" },
  ]);
  expect(mended).toBe("+أ\r\nXd\nـهـ");
  expect(made.map(({ from, text: to }) => [from, to])).toEqual([
    ["", "+"],
    ["bc", "X"],
    ["ه", "ـهـ"],
  ]);
});
