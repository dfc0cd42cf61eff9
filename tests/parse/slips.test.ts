/** Slips of a first day at the desk: each works, or is answered at its place with its mend. */
import { describe, expect, test } from "vitest";
import { HEAD, parseArticleText, parseProse, parseSourceText, parseTopicText } from "./parsing.ts";

/** The article, and what was told of it, lines counted from the first line of prose. */
function read(prose: string) {
  const { article, diagnostics } = parseProse(prose);
  const above = HEAD.split("\n").length - 1;
  const told = diagnostics.map(({ code, place, fix }) => [code, place.line - above, place.column, fix?.text]);
  return { article, told };
}

describe("what works", () => {
  test("a record whose head lacks its colon, indented or not; its mend is the colon", () => {
    for (const lines of ["[^و]\n    - القائل: شاهد (مجهول)", "[^و]\n\n- القائل: شاهد (مجهول)"]) {
      const { article, told } = read(`[كلام][^و].\n\n${lines}\n`);
      expect(article.records).toMatchObject([{ label: "و", asserter: { names: [{ text: "شاهد (مجهول)" }] } }]);
      expect(article.marks).toHaveLength(1);
      expect(told).toEqual([["note-colon-missing", 3, 1, ":"]]);
    }
  });

  test("a record indented by no-break spaces, as a page or a word processor has them", () => {
    const { article, told } = read(
      "[كلام][^و].\n\n[^و]:\n\u00a0\u00a0\u00a0\u00a0- القائل: شاهد (مجهول)\n\u00a0\u00a0\u00a0\u00a0- النوع: سبب\n",
    );
    expect(article.records).toMatchObject([{ kind: "cause", asserter: { names: [{ text: "شاهد (مجهول)" }] } }]);
    expect(told).toEqual([]);
  });

  test("a mark alone on a line above a list of other things stays a mark", () => {
    const { article, told } = read("[^و]\n\n- بند: أول\n\n[^و]: حاشية.\n");
    expect(article.marks).toHaveLength(1);
    expect(told).toEqual([]);
  });

  test("a state with commas between its parts", () => {
    const { article, told } = read(
      "[كلام][^و].\n\n[^و]:\n    - القائل: شاهد (مجهول)\n    - الحالات: محل خلاف، 2022-02-03، تعددت الأرقام\n",
    );
    expect(article.records[0]?.log[0]).toEqual({ status: "disputed", date: "2022-02-03", reason: "تعددت الأرقام" });
    expect(told).toEqual([]);
  });

  test("a comment between the fields of a record is nobody's line", () => {
    const { article, told } = read(
      "[كلام][^و].\n\n[^و]:\n    - القائل: شاهد (مجهول)\n    <!-- راجع الاسم -->\n    - النوع: سبب\n",
    );
    expect(article.records).toMatchObject([{ kind: "cause", asserter: { names: [{ text: "شاهد (مجهول)" }] } }]);
    expect(told).toEqual([]);
  });

  test.each(["قال", "المتحدث", "المتكلم"])("who speaks may be called «%s»", (key) => {
    const { article, told } = read(`[كلام][^و].\n\n[^و]:\n    - ${key}: شاهد (مجهول)\n`);
    expect(article.records).toMatchObject([{ asserter: { names: [{ text: "شاهد (مجهول)" }] } }]);
    expect(told).toEqual([]);
  });

  test("a platform in a list is an item, not page furniture", () => {
    expect(read("- فيسبوك\n- منتدى\n").told).toEqual([]);
  });
});

describe("what one word would make something else of", () => {
  const record = (line: string) => read(`[كلام][^و].\n\n[^و]:\n    - القائل: شاهد (مجهول)\n    - ${line}\n`);

  test("«مؤكد» is what the speaker made of it, and no decision of the desk: only the whole words are that", () => {
    const { article, told } = record("الحالات: مؤكد");
    expect(article.records[0]?.log).toEqual([]);
    expect(told).toEqual([["field-value-unknown", 5, 16, undefined]]);
    expect(record("الحالات: مؤكد بتحقيقنا").article.records[0]?.log).toEqual([{ status: "confirmed" }]);
  });

  test("a relation one letter off is asked about, neither read nor mended as another", () => {
    const { article, told } = record("يعيد: قول");
    expect(article.records[0]?.relations).toEqual([]);
    expect(told).toEqual([["field-unknown", 5, 7, undefined]]);
  });

  test.each(["تناقض", "تؤيد", "تنفي", "تقيّد", "تكرر", "تحل محل"])("it agrees with what says it: «%s»", (key) => {
    const { article, told } = record(`${key}: «قول آخر»`);
    expect(article.records[0]?.relations).toMatchObject([{ target: { text: "قول آخر" } }]);
    expect(told).toEqual([]);
  });
});

describe("front matter", () => {
  const codes = (matter: string) => parseArticleText(`---\n${matter}\n---\n\nنص.\n`);

  test("a stray space before a field does not hide it in the one above", () => {
    const { article, diagnostics } = codes("العنوان: عنوان\nالتاريخ: 2022-01-31\nالمواضيع: الحسكة\n الكاتب: محرر");
    expect(diagnostics).toEqual([]);
    expect(article.authors).toEqual(["محرر"]);
    expect(article.topics.map(({ text }) => text)).toEqual(["الحسكة"]);
  });

  test("a text that runs on over indented lines still does, and a source keeps its own fields", () => {
    const { article, diagnostics } = codes(
      "العنوان: عنوان\nالتاريخ: 2022-01-31\nالملخص: أول\n  ثان: ثالث\nالمصادر:\n  bayan:\n    العنوان: بيان",
    );
    expect(diagnostics).toEqual([]);
    expect(article.description).toBe("أول ثان: ثالث");
    expect(article.sources).toMatchObject([{ name: "بيان" }]);
  });

  test("a list within an article's own source, under its key, in a list, or at no indentation", () => {
    for (const [matter, margin] of [
      ["  لقاء:\n", "    "],
      ["  - المعرف: لقاء\n", "    "],
    ])
      for (const deeper of ["  ", ""]) {
        const { article, diagnostics } = codes(
          `العنوان: ع\nالتاريخ: 2022-01-31\nالمصادر:\n${matter}${margin}العنوان: لقاء مصور\n${margin}مقتطفات:\n${margin}${deeper}- نعرف العطل.\n${margin}${deeper}- ونصلحه.`,
        );
        expect(diagnostics).toEqual([]);
        expect(article.sources).toMatchObject([{ name: "لقاء مصور", excerpts: ["نعرف العطل.", "ونصلحه."] }]);
      }
  });

  test("fields where the keys of sources were to stand are one source", () => {
    const { article, diagnostics } = codes("العنوان: ع\nالتاريخ: 2022-01-31\nالمصادر:\n  العنوان: بيان\n  النوع: بيان");
    expect(diagnostics).toEqual([]);
    expect(article.sources).toMatchObject([{ name: "بيان", type: "statement" }]);
  });

  test("former addresses under the names that two generators give them are one list", () => {
    const { article, diagnostics } = codes(
      "العنوان: ع\nالتاريخ: 2022-01-31\npermalink: /2019/dam/\naliases: [/old/dam/, /older/dam/]\nعناوين سابقة: /oldest/dam/",
    );
    expect(diagnostics).toEqual([]);
    expect(article.formerAddresses).toEqual(["/2019/dam/", "/old/dam/", "/older/dam/", "/oldest/dam/"]);
  });

  test("one name twice is still one too many", () => {
    const { diagnostics } = codes("العنوان: ع\nالتاريخ: 2022-01-31\npermalink: /a/\nPermalink: /b/");
    expect(diagnostics.map(({ code }) => code)).toContain("frontmatter-key-duplicate");
  });

  test("a picture written as in the text brings its words along; its own fields go before them", () => {
    const picture = (matter: string) => codes(`العنوان: ع\nالنوع: خبر\nالتاريخ: 2022-01-31\n${matter}`);
    const { article, diagnostics } = picture('الصورة: ![لقطة](</صور/x y.jpg> "تعليق")');
    expect(diagnostics).toEqual([]);
    expect(article.image).toMatchObject({ src: "/صور/x y.jpg", alt: "لقطة", caption: "تعليق" });
    expect(picture("الصورة: ![لقطة](x.jpg)\nوصف الصورة: غيره").article.image).toMatchObject({
      src: "x.jpg",
      alt: "غيره",
    });
    expect(picture("الصورة: x (1).jpg\nوصف الصورة: و").article.image).toMatchObject({ src: "x (1).jpg" });
  });

  test("an equals sign for the colon", () => {
    const { article, diagnostics } = codes("العنوان = عنوان\nالتاريخ: 2022-01-31\nالنوع =تقرير");
    expect(diagnostics).toEqual([]);
    expect([article.headline, article.genre]).toEqual(["عنوان", "report"]);
  });
});

describe("what is called otherwise", () => {
  test("a topic has its foreign name among the others", () => {
    const { topic, diagnostics } = parseTopicText(
      "---\nالاسم: كوباني\nالنوع: بلدة\nالاسم بالإنجليزية: Kobani\n---\n\nنص.\n",
    );
    expect(diagnostics).toEqual([]);
    expect(topic.alternateNames.map(({ text }) => text)).toEqual(["Kobani"]);
  });

  test("a source is of a kind by the word that newsrooms have for it, and rests on what it passes on", () => {
    for (const [type, is] of [
      ["تغريدة", "socialPost"],
      ["بيان صحفي", "statement"],
      ["حكم قضائي", "courtRecord"],
      ["مقطع فيديو", "footage"],
    ]) {
      const { source, diagnostics } = parseSourceText(`---\nالعنوان: ع\nالنوع: ${type}\nينقل عن: تقرير\n---\n`);
      expect([source.type, diagnostics]).toEqual([is, []]);
      expect(source.isBasedOn).toMatchObject([{ kind: "name", name: { text: "تقرير" } }]);
    }
  });
});

describe("whose words they are", () => {
  test.each([
    ["— أوتشا[^تقرير]", "أوتشا"],
    ["— [^تقرير] أوتشا", "أوتشا"],
    ["— [^تقرير]، أوتشا.", "أوتشا"],
    ["— أوتشا، في تقرير[^تقرير] له", "أوتشا"],
    ["— [^تقرير]", undefined],
  ])("%s", (line, name) => {
    const { article } = parseProse(`> كلام.\n>\n> ${line}`);
    expect(article.marks.map((mark) => (mark.kind === "footnote" ? "" : mark.passage.attribution?.text))).toEqual([
      name,
    ]);
  });
});

describe("what is answered", () => {
  test("a name or an address where an entry was to stand is one fault", () => {
    for (const item of ["بيان المديرية", "https://example.org/a"]) {
      const front = "---\nالعنوان: ع\nالتاريخ: 2022-01-31\nالنوع: خبر\n";
      const { diagnostics } = parseArticleText(`${front}المصادر:\n  - ${item}\n---\n\nنص.\n`);
      expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([["frontmatter-value-type", 6]]);
    }
  });

  test("a field that may be more than one is read as none, and mended by who wrote it", () => {
    const { article, diagnostics } = parseProse("[كلام][^و].\n\n[^و]:\n    - القاول: شاهد (مجهول)");
    expect(diagnostics).toMatchObject([{ code: "field-unknown", expected: "القول، القائل" }]);
    expect(diagnostics[0]?.fix).toBeUndefined();
    expect(article.records).toMatchObject([{ label: "و" }]);
    expect(article.records[0]).not.toHaveProperty("claim");
  });

  test("a key that can mean two fields by its sense is told with both, and read as neither", () => {
    const { diagnostics, topic } = parseTopicText(
      "---\nالاسم: مديرية المياه\nالنوع: مديرية\nضمن: الوزارة\n---\n\nنص.\n",
    );
    expect(diagnostics).toMatchObject([
      { code: "frontmatter-key-unknown", expected: "أعم، جزء من", place: { line: 4 } },
    ]);
    expect(diagnostics[0]?.fix).toBeUndefined();
    expect([topic.broader, topic.belongings]).toEqual([[], []]);
    const record = parseProse("[كلام][^و].\n\n[^و]:\n    - القائل: شاهد (مجهول)\n    - التاريخ: 2022-01-31");
    expect(record.diagnostics).toMatchObject([{ code: "field-unknown", expected: "تاريخ القول، تاريخ الحدث" }]);
  });

  test("the name of a field that is written, with a word more behind it, is another name: one fault, and nothing is lost", () => {
    const front = "---\nالعنوان: الحسكة: عطش\nالتاريخ: 2022-01-31\nالنوع: خبر\n";
    const { article, diagnostics } = parseArticleText(`${front}العنوان الفرعي: كلام\n---\n\nنص.\n`);
    expect(diagnostics).toMatchObject([
      { code: "frontmatter-key-unknown", place: { line: 5, column: 1, endColumn: 15 } },
    ]);
    expect(article.headline).toBe("الحسكة: عطش");
    // Alone it is the field, its colon forgotten.
    const bare = parseArticleText("---\nالعنوان عطش الحسكة: حصار\nالتاريخ: 2022-01-31\nالنوع: خبر\n---\n\nنص.\n");
    expect(bare.article.headline).toBe("عطش الحسكة: حصار");
  });

  test("a key of the front matter goes the same way", () => {
    const { diagnostics } = parseArticleText(
      "---\nالعنوان: ع\nالتاريخ: 2022-01-31\nالنوع: خبر\nما نعف: كلام\n---\n\nنص.\n",
    );
    expect(diagnostics).toMatchObject([{ code: "frontmatter-key-unknown", fix: { text: "ما نعرف" } }]);
  });

  test.each([
    ["كلام ]وسم^[ هنا.", [["near-miss-mark", 1, 6, undefined]]],
    ["انظر [الموقع] (https://example.org/a).", [["near-miss-link", 1, 6, "[الموقع](https://example.org/a)"]]],
    ["[كلام][^و].\n\n[^و]:\n    - القائل شاهد (مجهول)", [["field-unknown", 4, 7, ":"]]],
    [
      "[كلام][^و].\n\n[^و]:\n    - القائل: شاهد (مجهول)\n    - الرقم: بين 20 و10",
      [["quantity-invalid", 5, 14, undefined]],
    ],
    ["كلام.\n\nاظهر المزيد", [["boilerplate-line", 3, 1, ""]]],
    ["كلام.\n\nإعلان", [["boilerplate-line", 3, 1, undefined]]],
  ])("%s", (body, told) => {
    expect(read(body).told).toEqual(told);
  });

  test.each(["قال [كذا] (وهو صادق).", "المصفوفة a[1] ثم b^[2] هنا", "كلام [أول] و[ثان]"])(
    "and what is prose is left alone: %s",
    (body) => {
      expect(read(body).told.filter(([code]) => code === "near-miss-link")).toEqual([]);
    },
  );
});

describe("a comment that silences, as hands type it", () => {
  test.each([
    ["<!-- isnad-ignore: single-origin: سبب -->", "single-origin"],
    ["<!-- isnad-ignore single_origin: سبب -->", "single-origin"],
  ])("%s", (typed, code) => {
    expect(read(`${typed}\nفقرة.`).article.silences).toMatchObject([{ code, reason: "سبب" }]);
  });
});

test("a head of a record that ends with another sign is one fault, and its record is read", () => {
  for (const sign of [".", "،", "-"]) {
    const { article, told } = read(`[كلام][^و].\n\n[^و]${sign}\n    - القائل: شاهد (مجهول)\n`);
    expect(article.records).toHaveLength(1);
    expect(told.map(([code]) => code)).toEqual(["note-colon-missing"]);
  }
});
