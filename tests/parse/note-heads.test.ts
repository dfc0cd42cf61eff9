/** A record is read whatever its head and its lines look like, the second as well as the first; one slip is one answer. */
import { describe, expect, test } from "vitest";
import { HEAD, parseProse } from "./parsing.ts";

const PROSE = "[كلام][^أول] و[كلام آخر][^ثان].\n\n";
const record = (head: string, lines: readonly string[]): string =>
  `${head}\n${lines.map((line) => `${line}\n`).join("")}`;
const LINES = ["    - القائل: شاهد (مجهول)", "    - النوع: سبب"];
const first = record("[^أول]:", LINES);

/** The records, and what was told, lines counted from the prose. */
function read(text: string) {
  const { article, diagnostics } = parseProse(PROSE + text);
  const above = HEAD.split("\n").length - 1;
  const records = article.records.map(({ label, kind, asserter }) => [label, kind, asserter?.kind]);
  const told = diagnostics
    .filter(({ code }) => code !== "record-repaired")
    .map(({ code, place, expected }) => [code, place.line - above, expected]);
  return { records, told, marks: article.marks.length };
}

const BOTH = [
  ["أول", "cause", "names"],
  ["ثان", "cause", "names"],
];

describe("heads of a second record right below the first", () => {
  test.each(["[^ثان]", "[^ثان]؛", "[^ثان] -", "[^ثان] ="])("%s lacks its colon", (head) => {
    expect(read(first + record(head, LINES))).toEqual({
      records: BOTH,
      told: [["note-colon-missing", 6, "[^ثان]:"]],
      marks: 2,
    });
  });

  test.each([
    "[ثان^]:",
    "(^ثان):",
    "[ثان]:",
    "^[ثان]:",
    "[هامش: ثان]:",
    "[وسم: ثان]:",
    "{^ثان}:",
    "^ثان:",
    "[^ثان :",
    "ثان:",
    "［^ثان］:",
    "[＾ثان]:",
  ])("%s has another form", (head) => {
    const { records, told } = read(first + record(head, LINES));
    expect(records).toEqual(BOTH);
    expect(told.filter(([code]) => code !== "note-head-form" || head !== "[＾ثان]:")).toEqual(
      head === "[＾ثان]:" ? [] : [["note-head-form", 6, "[^ثان]:"]],
    );
  });

  test.each(["\u200f[^ثان]:", "[^ثان]\u200f:", "[^ثان]：", "[^ثان] :", "[حاشية: ثان]:"])("%j simply works", (head) => {
    expect(read(first + record(head, LINES))).toEqual({ records: BOTH, told: [], marks: 2 });
  });
});

test("words with a colon above a list are no head, unless a mark leads to them", () => {
  const { article } = parseProse("قالت الهيئة ما يلي:\n\n- المصدر: تقرير\n- النوع: سبب\n");
  expect(article.records).toEqual([]);
});

describe("lines of a second record", () => {
  test.each([
    "    – النوع: سبب",
    "    — النوع: سبب",
    "    ـ النوع: سبب",
    "    • النوع: سبب",
    "    النوع: سبب",
    "    -النوع: سبب",
    "    -\u00a0النوع: سبب",
    "    \u200f- النوع: سبب",
    "    ٢. النوع: سبب",
    "- النوع: سبب",
  ])("%j is a field, not more of the value above", (line) => {
    const { records, told } = read(first + record("[^ثان]:", [LINES[0] ?? "", line]));
    expect([records, told]).toEqual([BOTH, []]);
  });

  test("all of them far too deep, or numbered, are read", () => {
    for (const lines of [LINES.map((line) => `    ${line}`), ["    ١. القائل: شاهد (مجهول)", "    ٢. النوع: سبب"]])
      expect(read(first + record("[^ثان]:", lines)).records).toEqual(BOTH);
  });

  test.each(["؛", " =", " -", " –", "،"])(
    "another sign for the colon is told with its mend: «القائل%s شاهد»",
    (sign) => {
      expect(read(record("[^أول]:", [`    - القائل${sign} شاهد (مجهول)`]) + record("[^ثان]:", LINES)).told).toEqual([
        ["field-unknown", 4, "القائل: شاهد (مجهول)"],
      ]);
    },
  );

  test("a value that runs on over lines stays one value", () => {
    const { article } = parseProse(
      "[كلام][^أول].\n\n[^أول]:\n    - القائل: شاهد (مجهول)\n    - ملاحظة: كلام طويل\n      يتبعه: كلام\n",
    );
    expect(article.records[0]?.note).toBe("كلام طويل يتبعه: كلام");
  });
});

test("a head in a fence is code", () => {
  expect(read(`${first}\n\`\`\`\n[^ثان]\n    - القائل: شاهد (مجهول)\n\`\`\`\n`).records).toHaveLength(1);
});
