/** What a mark covers, by example. */
import type { Nodes } from "hast";
import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/model/mark.ts";
import { parseProse, told, wordsOf } from "./parsing.ts";

const NOTES = "\n\n[^أ]:\n    - القائل: فلان\n[^ب]:\n    - القائل: علان\n[^هـ]: كلام.\n";

/** The passages of the marks of one paragraph. */
const passages = (prose: string): Passage[] =>
  parseProse(prose + NOTES).article.marks.flatMap((mark) => (mark.kind === "footnote" ? [] : [mark.passage]));
const exact = (prose: string): string[] => passages(prose).map((passage) => passage.exact);

describe("with brackets, exactly these words", () => {
  test.each([
    ["قال إن [الأمر انتهى][^أ].", ["الأمر انتهى"]],
    ["قال إن [الأمر **قد** انتهى][^أ].", ["الأمر قد انتهى"]],
    ["قال إن [الأمر في [[الحسكة|المدينة]] انتهى][^أ].", ["الأمر في المدينة انتهى"]],
    ["[كله [وبعضه][^أ] هنا][^ب].", ["وبعضه", "كله وبعضه هنا"]],
    ["[كلامهما][^أ][^ب].", ["كلامهما", "كلامهما"]],
    ["قال [«كذا [هكذا]» ومضى][^أ].", ["«كذا [هكذا]» ومضى"]],
    ["**قال [كلامًا][^أ] ومضى**.", ["كلامًا"]],
    ["قال \\[كلامًا\\][^أ].", ["قال [كلامًا]"]],
    ["[سطر أول\nوسطر ثان][^أ].", ["سطر أول وسطر ثان"]],
    ["> [كلام\n> مقتبس][^أ].", ["كلام مقتبس"]],
    ["قال [AT&amp;T كذا][^أ].", ["AT&T كذا"]],
  ])("%s", (prose, words) => expect(exact(prose)).toEqual(words));
});

describe("in a list, a table, a heading, a quotation the sentence leans on what stands around", () => {
  test.each([
    ["قال كذا[^أ].", false],
    ["قال **إن [كذا][^أ]** كان.", false],
    ["- قال كذا[^أ].", true],
    ["1. قال:\n\n    كذا[^أ].", true],
    ["> قال كذا[^أ].", true],
    ["## كذا[^أ]", true],
    ["| من | ماذا |\n|---|---|\n| هو | كذا[^أ] |", true],
  ])("%s", (prose, leans) => expect(passages(prose).map((passage) => passage.leans === true)).toEqual([leans]));
});

describe("without brackets, the clause back to the previous mark or the sentence's start", () => {
  test.each([
    ["قال كذا[^أ].", ["قال كذا"]],
    ["سبق هذا. قال كذا[^أ].", ["قال كذا"]],
    ["سبق هذا. قال كذا.[^أ] ولحق.", ["قال كذا"]],
    ["قال كذا[^أ]، وزاد كذا[^ب].", ["قال كذا", "وزاد كذا"]],
    ["قال د. فلان كذا[^أ].", ["قال د. فلان كذا"]],
    ["قالها في 12:30 مع 1.5 مليون[^أ].", ["قالها في 12:30 مع 1.5 مليون"]],
    ["[[الحسكة]][^أ] مدينة.", ["الحسكة"]],
    ["قال كذا[^أ].[^ب]", ["قال كذا", "قال كذا"]],
    ["[قال كذا][^أ]،[^ب] وزاد.", ["قال كذا", "قال كذا"]],
    ["قال كذا[^أ]. [^ب]وزاد.", ["قال كذا", ""]],
  ])("%s", (prose, words) => expect(exact(prose)).toEqual(words));
});

test("prefix, suffix, sentence and offset say where the words stand", () => {
  const [passage] = passages("سبق هذا. وقالت الصحيفة إن [شبكات **في** تركيا][^أ] تصدرها. ولحق.");
  expect(passage).toMatchObject({
    exact: "شبكات في تركيا",
    prefix: "سبق هذا. وقالت الصحيفة إن ",
    suffix: " تصدرها. ولحق.",
    sentence: "وقالت الصحيفة إن شبكات في تركيا تصدرها.",
    offset: 17,
    cue: { verb: "قال", strength: "neutral", stance: "affirms", subject: { text: "الصحيفة" } },
    explicit: true,
    place: { line: 7, column: 28, endLine: 7, endColumn: 46 },
  });
  expect(passage?.sentence.slice(passage.offset)).toMatch(/^شبكات في تركيا/u);
});

test.each([
  ["قال إن [الأمر انتهى][^أ].", "none"],
  ["قال إن [الأمر «انتهى» أمس][^أ].", "part"],
  ["قال: [«الأمر انتهى»][^أ].", "whole"],
  ["قال: «[الأمر انتهى][^أ]».", "whole"],
  ["> كلام[^أ]", "whole"],
])("%s is quoted: %s", (prose, quoted) => expect(passages(prose)[0]?.quoted).toBe(quoted));

test.each([
  ["قال فلان إن [كذا][^أ]، و[كذا][^ب].", ["قال", "قال"]],
  ["[كذا][^أ] و[كذا][^ب]، بحسب فلان.", ["فلان", "فلان"]],
  ["كرّر فلان أن [كذا][^أ]، ولاحظت الصحيفة أن [كذا][^ب].", ["كرّر", "لاحظ"]],
  ["يرى الناس أن [كذا][^أ]؛ وقد أكد فلان أن [كذا][^ب].", ["رأى", "أكّد"]],
  ["[انحسر الماء][^أ]، وقد أكد فلان أن [الجسر سليم][^ب].", [undefined, "أكّد"]],
  ["انحسر الماء[^أ]، وأكد فلان أن الجسر سليم[^ب].", [undefined, "أكّد"]],
])("%s: a verb that leads to another mark's words is not this one's", (prose, cues) =>
  expect(passages(prose).map(({ cue }) => cue?.verb ?? cue?.subject?.text)).toEqual(cues),
);

describe("a mark is what its note makes of it", () => {
  test("a claim, a footnote, a citation with a locator", () => {
    const { article } = parseProse(`كلام[^أ] وكلام[^هـ] وكلام[^تحقيق-الصحيفة، ص 3].${NOTES}`);
    expect(article.marks).toMatchObject([
      { kind: "claim", label: "أ" },
      { kind: "footnote", label: "هـ" },
      {
        kind: "citation",
        source: { text: "تحقيق-الصحيفة", place: { line: 7, column: 28, endColumn: 41 } },
        locator: "ص 3",
      },
    ]);
  });

  test("the words of a claim are wrapped, a point stands where the mark stood, and no word is lost", () => {
    const { article } = parseProse(`قال إن [الأمر **قد انتهى**][^أ] أمس[^هـ].${NOTES}`);
    expect(wordsOf(article)).toBe("قال إن الأمر قد انتهى أمس.");
    expect(article.body.children[0]).toMatchObject({
      tagName: "p",
      children: [
        { type: "text", value: "قال إن ", position: { start: { line: 7, column: 1 }, end: { line: 7, column: 8 } } },
        { tagName: "isnad-claim", properties: { mark: 0 }, children: [{ value: "الأمر " }, { tagName: "strong" }] },
        { tagName: "isnad-mark", properties: { mark: 0 } },
        { value: " أمس" },
        { tagName: "isnad-mark", properties: { mark: 1 } },
        { value: "." },
      ],
    });
  });

  test("a mark within a link is put behind it", () => {
    const { article } = parseProse(`[قال كلامًا[^أ] هنا](https://example.org).${NOTES}`);
    expect(article.body.children[0]).toMatchObject({
      children: [{ tagName: "a" }, { tagName: "isnad-mark" }, { value: "." }],
    });
  });

  test("a mark in a note is one of the article's marks", () => {
    const { article, diagnostics } = parseProse("كلام[^هـ].\n\n[^هـ]: راجع[^بيان].\n");
    expect(told(diagnostics)).toEqual([]);
    expect(article.marks.map(({ kind }) => kind)).toEqual(["footnote", "citation"]);
    expect(article.footnotes[0]?.children).toMatchObject([
      { children: [{ value: "راجع" }, { properties: { mark: 1 } }, { value: "." }] },
    ]);
  });
});

describe("quotations", () => {
  test.each([
    "> كلام\n> مقتبس\n> — القائل[^بيان]",
    "> كلام\n> مقتبس\n>\n> — القائل [^بيان]",
    "> كلام\n> مقتبس\n> -- القائل، في مؤتمر[^بيان]",
    "> كلام\n> مقتبس  \n> – القائل:[^بيان]",
  ])("%j", (prose) => {
    const { article } = parseProse(prose);
    expect(article.marks).toMatchObject([
      {
        kind: "citation",
        passage: { exact: "كلام مقتبس", quoted: "whole", explicit: true, attribution: { text: "القائل" } },
      },
    ]);
    expect(article.body.children[0]).toMatchObject({
      tagName: "figure",
      children: [{ tagName: "blockquote" }, { tagName: "figcaption" }],
    });
  });

  test("a blockquote without such a line stays one", () => {
    expect(parseProse("> كلام\n> مقتبس").article.body.children[0]).toMatchObject({ tagName: "blockquote" });
  });
});

describe("what looks like a mark, and is none, is told", () => {
  test.each(["(^وسم)", "[وسم^]", "{^وسم}", "]^وسم[", "^[حاشية]", "[^]", "[^ ]", "[^وسم\nمكسور]"])("%j", (typed) => {
    expect(parseProse(`كلام ${typed} هنا.`).diagnostics.map(({ code }) => code)).toContain("near-miss-mark");
  });

  test.each(["س^2", "(أ^ب)", "[كذا]", "\\[^وسم]", "`[^وسم`"])("%j is not", (typed) => {
    expect(parseProse(`كلام ${typed} هنا.`).diagnostics).toEqual([]);
  });
});

describe("where words and emphasis cross", () => {
  /** The body with `<name mark>` for each element. */
  const draw = (node: Nodes): string => {
    if (node.type === "text") return node.value;
    const inner = "children" in node ? node.children.map(draw).join("") : "";
    return node.type === "element"
      ? `<${node.tagName.replace("isnad-", "")}${node.properties.mark ?? ""}>${inner}</>`
      : inner;
  };
  const drawn = (prose: string): string => draw(parseProse(prose + NOTES).article.body);

  test.each([
    ["قال [أول **ثان** ثالث][^أ].", "<p>قال <claim0>أول <strong>ثان</> ثالث</><mark0></>.</>"],
    ["قال **أول [ثان][^أ] ثالث** رابع.", "<p>قال <strong>أول <claim0>ثان</><mark0></> ثالث</> رابع.</>"],
    ["**قال أول**، وثان[^أ] ثالث.", "<p><claim0><strong>قال أول</>، وثان</><mark0></> ثالث.</>"],
    ["سبق. **قال أول. وثان**[^أ] ثالث.", "<p>سبق. <strong>قال أول. <claim0>وثان</></><mark0></> ثالث.</>"],
    ["[كله [وبعضه][^أ] هنا][^ب].", "<p><claim1>كله <claim0>وبعضه</><mark0></> هنا</><mark1></>.</>"],
  ])("%s", (prose, body) => expect(drawn(prose)).toBe(body));

  test("a quotation is covered as a whole by the mark on its line, and within it by its own", () => {
    expect(drawn("> كلام [أول][^أ] هنا\n> — القائل[^بيان]")).toBe(
      "<figure><blockquote><p><claim1>كلام <claim0>أول</><mark0></> هنا</></></><figcaption>— القائل<mark1></></></>",
    );
  });
});

test("a quotation of two paragraphs is one passage, from its first letter to its last; so are the marks within it", () => {
  const { article } = parseProse(`> كلام [أول][^أ] هنا\n>\n> وثان\n> — القائل، في مؤتمر[^بيان]${NOTES}`);
  expect(article.marks).toMatchObject([
    { kind: "claim", passage: { exact: "أول", quoted: "whole" } },
    {
      kind: "citation",
      passage: {
        exact: "كلام أول هنا وثان",
        place: { line: 7, column: 3, endLine: 9, endColumn: 7 },
        attribution: { text: "القائل", place: { line: 10, column: 5, endColumn: 11 } },
      },
    },
  ]);
});

test("a mark may be typed in words, with a caret too many, or with spaces; its place is its brackets'", () => {
  const { article } = parseProse(`قال كذا[حاشية: بيان] وكذا[^ بيان ، ص 3 ].${NOTES}`);
  expect(article.marks).toMatchObject([
    { source: { text: "بيان" }, place: { column: 8, endColumn: 21 } },
    { source: { text: "بيان" }, locator: "ص 3", place: { column: 26, endColumn: 41 } },
  ]);
});
