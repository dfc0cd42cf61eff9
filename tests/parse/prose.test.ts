/** The promises of `src/parse/prose/`, one a test: what is told of a slip, exactly where, and with which mend. */
import { describe, expect, test } from "vitest";
import { parseProse, told, wordsOf } from "./parsing.ts";

const NOTES = "\n\n[^أ]:\n    - القائل: فلان\n[^ب]:\n    - القائل: علان\n";

/** Each complaint but of notes nobody uses: its place, its facts, and its mend. */
const faults = (prose: string): unknown[] =>
  parseProse(prose)
    .diagnostics.filter(({ code }) => code !== "label-unused")
    .map(({ code, place, facts, fix }) => [
      `${place.line}:${place.column}-${place.endLine}:${place.endColumn} ${code}`,
      facts,
      ...(fix === undefined ? [] : [`${fix.place.column}-${fix.place.endColumn} → ${fix.text}`]),
    ]);

/** The body without places, as text. */
const bodyOf = (prose: string): string =>
  JSON.stringify(parseProse(prose).article.body, (key, value: unknown) => (key === "position" ? undefined : value));

describe("a slip is told where it stands, from its first letter to its last", () => {
  test.each<[string, unknown[]]>([
    ["نص «قال", [["7:4-7:5 quotes-unbalanced", { quote: "«" }]]],
    [
      'نص قال» «ب» “ت "ث',
      [
        ["7:7-7:8 quotes-unbalanced", { quote: "»" }],
        ["7:13-7:14 quotes-unbalanced", { quote: "“" }],
        ["7:16-7:17 quotes-unbalanced", { quote: '"' }],
      ],
    ],
    ["**نص** كلمة سورיا هنا", [["7:13-7:18 mixed-script-word", { word: "سورיا" }]]],
    ["نص.\n\n    كود عربي", [["9:5-9:13 near-miss-indent", {}]]],
    ["نص.\n\n```\nنص", [["9:1-9:4 fence-unclosed", { fence: "```" }]]],
    ["~~~~\nx\n~~~", [["7:1-7:5 fence-unclosed", { fence: "~~~~" }]]],
    ["نص هنا  \n---", [["7:1-7:7 near-miss-rule", { text: "نص هنا" }]]],
    ["> ١. أول", [["7:3-7:5 near-miss-list", { text: "١." }, "3-5 → 1."]]],
    ["١٢) أول", [["7:1-7:4 near-miss-list", { text: "١٢)" }, "1-4 → 12."]]],
    ["  ##عنوان", [["7:3-7:10 near-miss-heading", { text: "##عنوان" }, "5-5 →  "]]],
    [
      "نص [كلمات] (https://x.org/a) هنا",
      [["7:4-7:29 near-miss-link", { text: "[كلمات] (https://x.org/a)" }, "4-29 → [كلمات](https://x.org/a)"]],
    ],
    ["نص\u0007هنا", [["7:3-7:4 control-character", { character: "U+0007" }, "3-4 → "]]],
    ["نص\u202eهنا", [["7:3-7:4 bidi-control", { character: "U+202E", kind: "forbidden" }, "3-4 → "]]],
    ["نص هن\ufffd\ufffd", [["7:6-7:8 encoding-damaged", {}]]],
  ])("%j", (prose, expected) => expect(faults(`${prose}\n`)).toEqual(expected));

  test.each([
    "نص.\n\n    code",
    "```\nx\n````",
    "> ```\n> x\n> ```",
    "# نص\n\n---",
    "```\r\nx\r\n```\r\n",
    "نص.\n\n***",
  ])("%j is no slip", (prose) => expect(faults(`نص.\n\n${prose}\n`)).toEqual([]));
});

describe("furniture of pages", () => {
  test("of several words is told with a certain mend", () => {
    expect(faults("اقرأ أيضا: خبر آخر\n")).toEqual([
      ["7:1-7:19 boilerplate-line", { text: "اقرأ أيضا: خبر آخر" }, "1-19 → "],
    ]);
  });

  test("of one word is told without one, and in a list it is the article's own", () => {
    expect(faults("فيسبوك\n")).toEqual([["7:1-7:7 boilerplate-line", { text: "فيسبوك" }]]);
    expect(faults("- فيسبوك\n- نص\n")).toEqual([]);
    expect(faults("- اقرأ أيضا: خبر آخر\n")).toMatchObject([
      [expect.stringContaining("boilerplate-line"), {}, "3-21 → "],
    ]);
  });
});

describe("brackets that mean to be a span and are none", () => {
  test.each<[string, unknown[]]>([
    ["[كلام] [^أ] نص", [["7:6-7:8 near-miss-span", { slip: "apart", label: "أ" }, "7-8 → "]]],
    ["كلام][^أ]", [["7:5-7:6 near-miss-span", { slip: "unopened", label: "أ" }]]],
    ["[كلام [^أ]", [["7:1-7:2 near-miss-span", { slip: "unclosed", label: "أ" }]]],
    ["كلام[^أ][كلام]", [["7:9-7:10 near-miss-span", { slip: "behind", label: "أ" }]]],
    ["[كلام].[^أ]", [["7:6-7:8 near-miss-span", { slip: "apart", label: "أ" }, "7-8 → "]]],
    ["]كلام[[^أ]", [["7:6-7:7 near-miss-span", { slip: "turned", label: "أ" }]]],
    ["[كلام][[^أ]]", [["7:7-7:8 near-miss-span", { slip: "doubled", label: "أ" }]]],
    ["قال (كلام من كلمات)[^أ]", [["7:5-7:6 near-miss-span", { slip: "round", label: "أ" }]]],
    ["نص [][^أ]", [["7:6-7:10 span-empty", { label: "أ" }]]],
  ])("%s", (prose, expected) => expect(faults(prose + NOTES)).toEqual(expected));

  test.each([
    "[كلام][^أ]",
    "نص [كذا] ثم كلام[^أ]",
    "قوات سوريا الديمقراطية (قسد)[^أ]",
    "كلام[^أ] ثم [كذا]",
    "\\[كلام [^أ]",
    "كلام[^أ][رابط](https://x.org)",
  ])("%s is none of them", (prose) => expect(faults(prose + NOTES)).toEqual([]));
});

test("a claim of more than sixty words is told at its words; one of sixty is not", () => {
  const words = (count: number) => `قيل [${"كلمة ".repeat(count).trim()}][^أ].${NOTES}`;
  expect(faults(words(60))).toEqual([]);
  expect(faults(words(61))).toEqual([["7:6-7:310 span-too-long", { words: 61, limit: 60 }]]);
});

describe("HTML", () => {
  test("of the few kept elements may be typed in capitals and with either quotes", () => {
    expect(faults("نص <BR> <BDI DIR='ltr'>AANES</BDI>\n")).toEqual([]);
    expect(bodyOf("نص <BR> <BDI DIR='ltr'>AANES</BDI>\n")).toContain(
      '"tagName":"br","properties":{},"children":[]},{"type":"text","value":" "},{"type":"element","tagName":"bdi","properties":{"dir":"ltr"},"children":[{"type":"text","value":"AANES"}]}',
    );
  });

  test("of kept elements may stand in one another", () => {
    expect(bodyOf("<mark>نص <sub>٢</sub></mark>\n")).toContain('"tagName":"mark"');
    expect(bodyOf("<mark>نص <sub>٢</sub></mark>\n")).toContain('"tagName":"sub"');
  });

  test.each<[string, unknown[], string]>([
    ["<span>نص</span> آخر", ["7:1-7:7 <span>", "7:9-7:16 </span>"], "نص آخر"],
    ["نص <bdi>آخر", ["7:4-7:9 <bdi>"], "نص آخر"],
    ["نص </bdi>آخر", ["7:4-7:10 </bdi>"], "نص آخر"],
    ['نص <bdi class="x">آخر</bdi>', ['7:4-7:19 <bdi class="x">', "7:22-7:28 </bdi>"], "نص آخر"],
  ])("that is not kept is dropped aloud, its words stay: %s", (prose, dropped, words) => {
    const { article, diagnostics } = parseProse(`${prose}\n`);
    expect(
      diagnostics.map(
        ({ place, facts }) =>
          `${place.line}:${place.column}-${place.endLine}:${place.endColumn} ${Object.values(facts)}`,
      ),
    ).toEqual(dropped);
    expect(wordsOf(article)).toBe(words);
  });

  test("that is long is told by its first sixty letters, that of many lines by its first line", () => {
    const long = `<my-box title="${"ا".repeat(60)}">`;
    expect(faults(`${long}\n\nنص\n`)).toEqual([
      [expect.stringContaining("html-dropped"), { text: `${long.slice(0, 60)}…` }],
    ]);
    expect(faults('<div>\n<my-box\nclass="ب">كلام\n</my-box></div>\n\nنص\n')).toEqual([
      ["8:1-9:11 html-dropped", { text: "<my-box" }],
    ]);
  });

  test("a silence needs a reason", () => {
    const { article, diagnostics } = parseProse("<!-- isnad-ignore chain-gap -->\nنص\n");
    expect(told(diagnostics)).toEqual(["7:1 silence-reason-missing"]);
    expect(article.silences).toEqual([]);
  });

  test("the reason may run over lines, behind a colon of either width", () => {
    expect(parseProse("<!-- isnad-ignore chain-gap： سبب\nآخر -->\nنص\n").article.silences).toMatchObject([
      { code: "chain-gap", reason: "سبب\nآخر", place: { line: 7, endLine: 8 } },
    ]);
  });
});

describe("pictures", () => {
  test("of another site are left out, aloud; those beside them keep their number", () => {
    const prose = "![أ](https://x.org/a.png)![ب](b.png)![ج](//x.org/c.png)![د](d.png)\n";
    const { article, diagnostics } = parseProse(prose);
    expect(told(diagnostics)).toEqual(["7:1 image-external", "7:37 image-external"]);
    expect(article.pictures.map(({ src }) => src)).toEqual(["b.png", "d.png"]);
    expect(bodyOf(prose).match(/"picture":\d/gu)).toEqual(['"picture":0', '"picture":1']);
  });

  test("without words are told, and kept", () => {
    const { article, diagnostics } = parseProse("![ ](b.png)\n");
    expect(told(diagnostics)).toEqual(["7:1 image-alt-missing"]);
    expect(article.pictures).toMatchObject([{ src: "b.png", alt: "" }]);
  });

  test("the first definition of an address counts", () => {
    const { article } = parseProse("![وصف][ص]\n\n[ص]: a.jpg\n[ص]: b.jpg\n");
    expect(article.pictures).toMatchObject([{ src: "a.jpg" }]);
  });
});

describe("headings", () => {
  test("stand in the body as the outline has them, and none is deeper than six", () => {
    expect(bodyOf("# أ\n\n###### ب\n").match(/"tagName":"h\d"/gu)).toEqual(['"tagName":"h2"', '"tagName":"h6"']);
    expect(parseProse("# أ\n\n###### ب\n").article.outline.map(({ depth }) => depth)).toEqual([2, 6]);
  });

  test("that begin below the page's own stay as they are", () => {
    expect(bodyOf("### أ\n\n## ب\n").match(/"tagName":"h\d"/gu)).toEqual(['"tagName":"h3"', '"tagName":"h2"']);
  });

  test("are called by their words alone, whatever emphasis and lines they hold", () => {
    expect(parseProse("## أول  **ثان**\n").article.outline).toMatchObject([{ text: "أول ثان" }]);
  });
});

describe("no link stands in another", () => {
  test("marks in a link come behind it in their order, a topic in it is only its words", () => {
    const body = bodyOf(`[في [[الحسكة]] قال[^أ] و[كلام][^ب]](https://x.org) ثم.${NOTES}`);
    expect(body).not.toContain("isnad-topic");
    expect(body).toMatch(
      /"tagName":"a".*"isnad-mark","properties":\{"mark":0\}.*"isnad-mark","properties":\{"mark":1\}/u,
    );
    expect(body.indexOf('"isnad-mark"')).toBeGreaterThan(body.indexOf('"value":"كلام"'));
  });
});

test("a link to a topic is placed at its name, and shows its words where they stand", () => {
  const { article } = parseProse("في [[ رأس العين | المدينة ]] هنا.\n");
  expect(article.topicLinks).toEqual([
    {
      target: { text: "رأس العين", place: { file: "articles/a.md", line: 7, column: 7, endLine: 7, endColumn: 16 } },
      shown: "المدينة",
    },
  ]);
  expect(article.body.children[0]).toMatchObject({
    children: [
      { value: "في " },
      {
        tagName: "isnad-topic",
        properties: { link: 0 },
        children: [{ value: "المدينة", position: { start: { line: 7, column: 19 }, end: { line: 7, column: 26 } } }],
      },
      { value: " هنا." },
    ],
  });
});

test("a backslash before a link to a topic makes it text", () => {
  const { article } = parseProse("في \\[[الحسكة]] هنا.\n");
  expect(article.topicLinks).toEqual([]);
  expect(wordsOf(article)).toBe("في [[الحسكة]] هنا.");
});

describe("a passage", () => {
  const passage = (prose: string) => {
    const [mark] = parseProse(prose + NOTES).article.marks;
    return mark?.kind === "claim" ? mark.passage : undefined;
  };

  test.each([
    ["قال «نعم» إن [الأمر انتهى][^أ] «كذا».", "none"],
    ["قال إن [الأمر «انتهى][^أ] كذا».", "part"],
    ["قال إن «الأمر [انتهى» كذا][^أ].", "part"],
    ["قال [“الأمر انتهى” ][^أ].", "whole"],
    ["قال «الأمر [انتهى][^أ] كذا».", "whole"],
    ["قال [«الأمر» و«ذاك»][^أ].", "part"],
  ])("%s is quoted: %s", (prose, quoted) => expect(passage(prose)?.quoted).toBe(quoted));

  test("knows thirty-two letters on either side", () => {
    const long = "كلمة ".repeat(10);
    const found = passage(`${long}قال إن [الأمر انتهى][^أ] ${long}`);
    expect([found?.prefix.length, found?.suffix.length]).toEqual([32, 32]);
    expect(found?.prefix).toMatch(/كلمة قال إن $/u);
    expect(found?.suffix).toMatch(/^ كلمة /u);
  });

  test("that runs over two sentences stands in both of them", () => {
    expect(passage("سبق. قال إن [الأمر انتهى. وإن غدا يوم][^أ] آخر. ولحق.")).toMatchObject({
      sentence: "قال إن الأمر انتهى. وإن غدا يوم آخر.",
      offset: 7,
    });
  });
});
