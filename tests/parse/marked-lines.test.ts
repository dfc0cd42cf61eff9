/** Marks above the body: read in headline, summary and caption, never seen as text. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { parseFile } from "../../src/parse/parse-file.ts";

const RECORD = "\n\nمتن.\n\n[^ج]:\n    - القائل: الوزير (مجهول)\n";

function read(fields: string): { article: Article; codes: string[] } {
  const text = `---\n${fields}\nالتاريخ: 2026-11-22\n---${RECORD}`;
  const { noun, diagnostics } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
  if (noun?.kind !== "article") throw new Error("not an article");
  return { article: noun.noun, codes: diagnostics.map(({ code }) => code) };
}

const marksOf = ({ marks }: Article) =>
  marks.map((mark) => {
    if (mark.kind === "footnote") return mark;
    const { passage, placedIn, place } = mark;
    const { exact, sentence, cue, explicit } = passage;
    return {
      kind: mark.kind,
      placedIn,
      exact,
      sentence,
      verb: cue?.verb,
      subject: cue?.subject?.text,
      explicit,
      place,
    };
  });

describe("a mark", () => {
  test.each<[string, string, { text: string; exact: string; column: number; explicit: boolean }]>([
    [
      "alone",
      "الوزير: سقط الجسر[^ج]",
      { text: "الوزير: سقط الجسر", exact: "الوزير: سقط الجسر", column: 27, explicit: false },
    ],
    [
      "behind words in brackets",
      "الوزير: [سقط الجسر][^ج]",
      { text: "الوزير: سقط الجسر", exact: "سقط الجسر", column: 29, explicit: true },
    ],
    [
      "for keyboards without ^",
      "[سقط الجسر][حاشية: ج] أمس",
      { text: "سقط الجسر أمس", exact: "سقط الجسر", column: 21, explicit: true },
    ],
    [
      "in quotes of YAML",
      '"الوزير: [سقط الجسر][^ج]"',
      { text: "الوزير: سقط الجسر", exact: "سقط الجسر", column: 30, explicit: true },
    ],
    [
      "set off from its word, before a stop",
      "الوزير: سقط الجسر [^ج] .",
      { text: "الوزير: سقط الجسر.", exact: "الوزير: سقط الجسر", column: 28, explicit: false },
    ],
    [
      "set off from its word, with nothing before the next",
      "الوزير: سقط الجسر [^ج]أمس",
      { text: "الوزير: سقط الجسر أمس", exact: "الوزير: سقط الجسر", column: 28, explicit: false },
    ],
    [
      "beside what is no mark",
      "[عاجل] الوزير: [سقط الجسر][^ج] #1",
      { text: "[عاجل] الوزير: سقط الجسر #1", exact: "سقط الجسر", column: 36, explicit: true },
    ],
  ])("of a headline is read, %s, and leaves its words", (_, headline, { text, exact, column, explicit }) => {
    const { article, codes } = read(`العنوان: ${headline}`);
    expect(codes).toEqual([]);
    expect(article.headline).toBe(text);
    const [mark] = marksOf(article);
    expect(mark).toMatchObject({ placedIn: "headline", exact, explicit, place: { line: 2, column } });
  });

  test("of a summary has the verb of its sentence", () => {
    const { article } = read("العنوان: خبر\nالملخص: قالت الوزارة إن [الجسر سقط][^ج]. ولم تقل متى.");
    expect(article.description).toBe("قالت الوزارة إن الجسر سقط. ولم تقل متى.");
    expect(marksOf(article)).toMatchObject([
      { placedIn: "summary", sentence: "قالت الوزارة إن الجسر سقط.", verb: "قال", subject: "الوزارة" },
    ]);
  });

  test("of a caption stays with the picture", () => {
    const { article } = read(
      "العنوان: خبر\nالصورة: images/a.jpg\nوصف الصورة: جسر\nتعليق الصورة: الجسر بعد [سقوطه][^ج]",
    );
    expect(article.image?.caption).toBe("الجسر بعد سقوطه");
    expect(marksOf(article)).toMatchObject([{ placedIn: "caption", exact: "سقوطه" }]);
  });

  test("of a source is a citation there", () => {
    const { article } = read("العنوان: خبر عن الجسر[^تقرير الجسور، ص 3]");
    expect(article.headline).toBe("خبر عن الجسر");
    expect(article.marks).toMatchObject([
      { kind: "citation", source: { text: "تقرير الجسور" }, locator: "ص 3", placedIn: "headline" },
    ]);
  });

  test("comes behind those of the body, whose numbers stand in its tree", () => {
    const { noun } = parseFile({
      path: "articles/a.md",
      bytes: new TextEncoder().encode(
        `---\nالعنوان: [سقط الجسر][^ج]\nالتاريخ: 2026-11-22\n---\n\nقال الوزير إن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: الوزير (مجهول)\n`,
      ),
    });
    expect(noun?.kind === "article" && marksOf(noun.noun).map((mark) => "placedIn" in mark && mark.placedIn)).toEqual([
      undefined,
      "headline",
    ]);
  });
});

test("a line without marks stays letter for letter, and its brackets too", () => {
  const { article } = read("العنوان: [عاجل] سقط الجسر [تحديث]\nالملخص: سطر  فيه فراغان");
  expect([article.headline, article.marks]).toEqual(["[عاجل] سقط الجسر [تحديث]", []]);
});
