/** Direct quotations must stand in the passages copied from their sources. */
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { article, type RecordSketch, type SourceSketch, source, topic } from "./newsroom.ts";

const EXCERPT = "قال المدير: «سقطَ الجسرُ القديم ليلًا، ولم يُصب أحد. وسنعيد بناءه قريبًا».";

function codes(exact: string, record: RecordSketch = {}, work: SourceSketch = {}) {
  const { graph } = buildGraph(
    [
      topic("office", { name: "المكتب" }),
      source("s", { publisher: "المكتب", excerpts: ["كلام آخر.", EXCERPT], ...work }),
      article("a", { records: { أ: { sources: ["s"], marks: [{ exact, quoted: "whole" }], ...record } } }),
    ],
    { drafts: false },
  );
  return checkGraph(graph, {})
    .map(({ code }) => code)
    .filter((code) => code === "quote-not-in-excerpt");
}

test.each([
  "سقط الجسر القديم ليلا",
  "«سقط الجسر القديم ليلًا، ولم يُصب أحد»",
  "سقط الجسر … وسنعيد بناءه",
  "سقط الجسر [...] ولم يصب أحد",
  "سقط الجسر [الكبير] ولم يصب أحد",
])("«%s» occurs, folded, in its order", (quote) => {
  expect(codes(quote)).toEqual([]);
});

test.each(["سقط الجسر الجديد ليلًا", "سنعيد بناءه … سقط الجسر", "سقط الجس"])("«%s» does not occur", (quote) => {
  expect(codes(quote)).toEqual(["quote-not-in-excerpt"]);
});

test("nothing is compared without excerpts, in translation, or with another language", () => {
  expect(codes("كلام", {}, { excerpts: [] })).toEqual([]);
  expect(codes("كلام", { circumstances: ["translated"] })).toEqual([]);
  expect(codes("كلام", {}, { inLanguage: "en" })).toEqual([]);
  expect(codes("كلام", { marks: [{ exact: "كلام", quoted: "none" }] })).toEqual([]);
});

test("the complaint shows the words without quotes of their own, a long quotation by its beginning", () => {
  const shown = (exact: string) => {
    const { graph } = buildGraph(
      [
        topic("office", { name: "المكتب" }),
        source("s", { publisher: "المكتب", excerpts: [EXCERPT] }),
        article("a", {
          records: { أ: { sources: ["s"], marks: [{ exact, quoted: "whole" }] } },
        }),
      ],
      { drafts: false },
    );
    return checkGraph(graph, {}).flatMap((each) => (each.code === "quote-not-in-excerpt" ? [each.facts] : []));
  };
  expect(shown("«كلام ليس هناك»")).toMatchObject([{ quote: "كلام ليس هناك" }]);
  expect(shown("«كلام» و«آخر»")).toMatchObject([{ quote: "«كلام» و«آخر»" }]);
  expect(shown("كلام ".repeat(50))).toMatchObject([{ quote: expect.stringMatching(/^.{80}…$/u) }]);
});
