/** Names that editors dress, join or misplace: each is read, or answered by what was meant, and never by a mend that mocks. */
import { describe, expect, test } from "vitest";
import { tell } from "../../src/diagnostics/tell.ts";
import { HEAD } from "../parse/parsing.ts";
import { fromTexts } from "./from-content.ts";

const CAST = {
  "topics/agency.md": "---\nالاسم: وكالة السد\nالنوع: وكالة أنباء\n---\n",
  "topics/office.md": "---\nالاسم: مكتب المياه\nالنوع: مؤسسة\nأسماء أخرى: [المكتب]\n---\n",
  "topics/town.md": "---\nالاسم: بلدة النهر\nالنوع: بلدة\n---\n",
  "sources/report.md": "---\nالعنوان: تقرير المكتب\nالنوع: تقرير\nالناشر: مكتب المياه\n---\n",
};

/** What is told of a record with this asserter, chain and source, and who is then taken to have spoken. */
function read({ by = "وكالة السد", chain = "", source = "تقرير المكتب", topics = "بلدة النهر" }) {
  const record = [`    - القائل: ${by}`, ...(chain ? [`    - السند: ${chain}`] : []), `    - المصدر: ${source}`];
  const head = HEAD.replace(/\n---\n/u, `\nالمواضيع: ${topics}\n---\n`);
  const { graph, diagnostics } = fromTexts({
    ...CAST,
    "articles/a.md": `${head}قالت وكالة السد إن [الماء قليل][^ماء].\n\n[^ماء]:\n${record.join("\n")}\n`,
  });
  const told = diagnostics.filter(({ code }) => code !== "single-origin" && code !== "source-unused");
  return {
    told: told.map(({ code, expected }) => (expected === undefined ? code : `${code} → ${expected}`)),
    mends: told.map((diagnostic) => tell(diagnostic, "ar").mend),
    asserters: [...graph.claims.values()][0]?.assertions[0]?.asserters,
  };
}

describe("a name is read", () => {
  test.each(["«وكالة السد»", "[[وكالة السد]]", "**وكالة السد**", "_وكالة السد_", "`وكالة السد`"])("%s", (by) => {
    expect(read({ by })).toEqual({ told: [], mends: [], asserters: ["agency"] });
  });

  test.each(["[[تقرير المكتب]]", "`تقرير المكتب`"])("of a source: %s", (source) => {
    expect(read({ source }).told).toEqual([]);
  });

  test.each(["[[[بلدة النهر]]، [[مكتب المياه]]]", '["[[بلدة النهر]]", "[[مكتب المياه]]"]'])(
    "of topics: %s",
    (topics) => {
      expect(read({ topics }).told).toEqual([]);
    },
  );
});

describe("a name is answered by what was meant", () => {
  test.each([
    ["[وكالة السد](https://example.org)", "وكالة السد"],
    ["مسؤول (مجهول", "مسؤول (مجهول)"],
    ["مسؤول [مجهول]", "مسؤول (مجهول)"],
    ["وكالة السد/المكتب", "وكالة السد، المكتب"],
    ["وكالة السد & المكتب", "وكالة السد، المكتب"],
    ["وكالة السد و المكتب", "وكالة السد، المكتب"],
    ["وكالة السد + مكتب المياه", "وكالة السد، مكتب المياه"],
  ])("%s", (by, meant) => expect(read({ by }).told).toEqual([`agent-unknown → ${meant}`]));

  test.each([
    ["#بلدة_النهر #المكتب", "بلدة النهر، المكتب"],
    ["#بلدة_النهر", "بلدة النهر"],
    ["بلدة النهر - المكتب", "بلدة النهر، المكتب"],
  ])("of topics: %s", (topics, meant) => expect(read({ topics }).told).toEqual([`topic-unknown → ${meant}`]));

  test.each(["sources/report.md", "../sources/report.md", "[تقرير المكتب](https://example.org)"])(
    "of a source: %s",
    (source) => expect(read({ source }).told).toEqual(["source-unknown → تقرير المكتب"]),
  );

  test.each(["وكالة السد ثم المكتب", "وكالة السد نقلا عن المكتب", "@agency", "وكالة/جهة ما"])(
    "no mend repeats what is no name: %s",
    (by) => {
      const { mends } = read({ by });
      expect(mends).toHaveLength(1);
      expect(mends[0]).not.toContain(by);
    },
  );

  test("a chain where the asserter stands is led to its own field", () => {
    expect(read({ by: "وكالة السد عن المكتب" }).mends[0]).toContain("«السند»");
    expect(read({ by: "جهة ما" }).mends[0]).not.toContain("«السند»");
  });
});

describe("what another kind of thing is called", () => {
  test("a source speaks for nobody: its publisher may be meant", () => {
    expect(read({ by: "تقرير المكتب" }).told).toEqual(["name-misplaced → مكتب المياه"]);
    expect(read({ chain: "تقرير المكتب ثم وكالة السد", by: "وكالة السد" }).told).toEqual([
      "name-misplaced → مكتب المياه",
    ]);
  });

  test("a source is no topic, and a topic no source", () => {
    expect(read({ topics: "تقرير المكتب" }).told).toEqual(["name-misplaced"]);
    expect(read({ source: "وكالة السد" }).told).toEqual(["name-misplaced"]);
  });

  test("what two sources are called is unknown as before: nobody can say which was meant", () => {
    const twin = { ...CAST, "sources/twin.md": "---\nالعنوان: تقرير المكتب\nالنوع: تقرير\n---\n" };
    const { diagnostics } = fromTexts({
      ...twin,
      "articles/a.md": `${HEAD}قالت وكالة السد إن [الماء قليل][^ماء].\n\n[^ماء]:\n    - القائل: تقرير المكتب\n`,
    });
    expect(diagnostics.map(({ code }) => code)).toContain("agent-unknown");
  });
});
