/** A mistyped mark is answered at its place, once, with the mend that makes it the mark it was to be. */
import { describe, expect, test } from "vitest";
import { withoutFollowUps } from "../../src/diagnostics/follow-ups.ts";
import { mendText } from "../../src/diagnostics/mend-text.ts";
import { HEAD, parseArticleText, parseProse } from "./parsing.ts";

const RECORD = "\n\n[^توقف]:\n    - القائل: شاهد (مجهول)\n";
const right = parseProse(`قال إن [المحطة متوقفة][^توقف] اليوم.${RECORD}`).article.marks;

/** Forms of the mark, each behind the words in brackets: what stands between them and « اليوم». */
const FORMS = [
  ...["[توقف]", "[ توقف ]", "^توقف]", "[＾توقف]", "[ˆتوقف]", "[*توقف]", "[#توقف]", "[:توقف]", "[توقف^]", "^[توقف]"],
  ...["[هامش: توقف]", "[الهامش: توقف]", "[وسم: توقف]", "[الوسم:توقف]", "[note: توقف]", "[fn:توقف]", "[مصدر: توقف]"],
  ...["[حاشية توقف]", "[حاشية؛ توقف]", "{^توقف}", "【^توقف】", "［^توقف］", "⟦^توقف⟧", "﴿^توقف﴾", "«^توقف»", "<^توقف>"],
  ...["“^توقف”", "(^توقف)", "(توقف)", "[^توقف)", "[^توقف", "]^توقف[", " [توقف]", " (توقف)", " {توقف}", " (^توقف)"],
];

describe("each form is one fault, and its mend is certain", () => {
  test.each(FORMS)("%s", (form) => {
    const text = `${HEAD}قال إن [المحطة متوقفة]${form} اليوم.${RECORD}`;
    const diagnostics = withoutFollowUps(parseArticleText(text).diagnostics);
    expect(diagnostics.map(({ code, place, expected }) => [code, place.line, expected])).toEqual([
      ["near-miss-mark", 7, "[^توقف]"],
    ]);
    const mended = mendText(
      text,
      diagnostics.flatMap(({ fix }) => fix ?? []),
    ).text;
    const again = parseArticleText(mended.replace(/\] \[\^/u, "][^"));
    expect(again.diagnostics.map(({ code }) => code)).toEqual([]);
    expect(again.article.marks).toEqual(right);
  });
});

test("a record that no mark leads to is an error, wherever its mark went", () => {
  for (const words of ["[المحطة] توقف", "`[المحطة][^توقف]`", "[المحطة]\\[^توقف]", "المحطة"]) {
    const { diagnostics } = parseProse(`قال إن ${words}.${RECORD}`);
    expect(diagnostics.map(({ code }) => code)).toContain("label-unused");
  }
});

describe("prose is left alone", () => {
  test.each([
    "قال (توقف) ثم [^توقف]",
    "المعادلة x^2 وa[1][2]",
    "نقلت الصحيفة [بتصرف] الخبر (رويترز)",
    "[رابط](https://example.org/a(b)) و[آخر](x.md)",
    "قال [الوزير: نعم] وسكت",
    "\\[هامش: كذا\\]",
  ])("%s", (prose) => {
    const { diagnostics } = parseProse(`${prose} [المحطة متوقفة][^توقف].${RECORD}`);
    expect(diagnostics.filter(({ code }) => code === "near-miss-mark")).toEqual([]);
  });
});
