/** The sentence that says why: one for each state, in all plural forms, as an editor would write it. */
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { beginPlanning } from "../../src/pages/planning.ts";
import { reasonOf } from "../../src/pages/summaries/reason-view.ts";
import { ar } from "../../templates/locales/ar.ts";
import { article, type RecordSketch, source, topic } from "../graph/newsroom.ts";

const NAMES = "ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام".split(" ");
const CAST: readonly Noun[] = [
  ...NAMES.map((name, index) => topic(`agent-${index + 10}`, { name })),
  topic("army", { name: "الجيش" }),
  topic("office", { name: "المكتب الإعلامي", partOf: ["army"] }),
  topic("paper", { name: "الصحيفة", type: "outlet" }),
];

function reason(records: Readonly<Record<string, RecordSketch>>, ...more: readonly Noun[]): string {
  const { graph } = buildGraph([...CAST, ...more, article("a", { records })], { drafts: false });
  const planning = beginPlanning(graph, ar(graph.site), {});
  const node = [...graph.claims.values()].find(({ claim }) => claim.label === "أ");
  return node === undefined ? "" : reasonOf(planning, node);
}

/** A claim that so many named agents assert. */
const saidBy = (count: number): Record<string, RecordSketch> =>
  Object.fromEntries(
    NAMES.slice(0, count).map((by, index) => [
      index === 0 ? "أ" : `أ${index}`,
      { by, ...(index > 0 && { claim: "أ" }) },
    ]),
  );

describe("several known origins", () => {
  test.each([
    [2, "لهذا القول أصلان معروفان لا يتبع أحدهما الآخر: ألف، وباء."],
    [3, "لهذا القول ثلاثة أصول معروفة لا يتبع بعضها بعضًا: ألف، وباء، وجيم."],
    [7, "لهذا القول سبعة أصول معروفة لا يتبع بعضها بعضًا: ألف، وباء، وجيم، ودال، وهاء، وغيرها."],
    [11, "لهذا القول 11 أصلًا معروفًا لا يتبع بعضها بعضًا: ألف، وباء، وجيم، ودال، وهاء، وغيرها."],
  ])("%i", (count, sentence) => {
    expect(reason(saidBy(count))).toBe(sentence);
  });

  test("beside what is not known", () => {
    const found = reason({ ...saidBy(2), ب: { by: "شاهد (مجهول)", claim: "أ" } });
    expect(found).toBe("لهذا القول أصلان معروفان لا يتبع أحدهما الآخر: ألف، وباء، ومعها ما لا يُعرف أصله.");
  });
});

test.each<[string, Record<string, RecordSketch>, string]>([
  ["one voice", { أ: { by: "ألف" } }, "لهذا القول أصل واحد معروف: ألف."],
  [
    "one origin, passed on",
    { أ: { chain: "ألف ثم باء ثم جيم" } },
    "لهذا القول أصل واحد معروف: ألف، وطريقه إلينا: باء، وجيم.",
  ],
  [
    "a body and its part",
    { أ: { by: "الجيش" }, ب: { by: "المكتب الإعلامي", claim: "أ" } },
    "لا يصدر هذا القول إلا عن جهة واحدة وما يتبعها (الجيش، والمكتب الإعلامي)، وتأكيد الجهة قولَها لا يُعد أصلًا ثانيًا.",
  ],
  ["own voice", { أ: { by: "بصوت الكاتب" } }, "يرد هذا القول بصوت الكاتب، ولا يُذكر له قائل ولا مصدر."],
  ["marked nowhere", { أ: { by: "ألف", marks: [] } }, "لا يرد هذا القول في نص أي مقال، فلا سند له."],
  ["unnamed", { أ: { by: "شاهد (مجهول)" } }, "لا يُعرف لهذا القول أصل محدد: ينتهي إلى جهة لا يُعرف اسمها (شاهد)."],
  [
    "two unnamed",
    { أ: { by: "شاهد (مجهول)" }, ب: { by: "مسؤول (مجهول)", claim: "أ" } },
    "لا يُعرف لهذا القول أصل محدد: ينتهي إلى جهتين لا يُعرف اسماهما (شاهد، ومسؤول).",
  ],
  [
    "a gap",
    { أ: { chain: "ألف ثم ؟ ثم باء" } },
    "لا يُعرف لهذا القول أصل محدد: في طريقه إلينا حلقة غير مذكورة بعد «ألف».",
  ],
  ["a gap at the origin", { أ: { chain: "؟ ثم باء" } }, "لا يُعرف لهذا القول أصل محدد: لا يُذكر من أين جاء."],
  [
    "one known, and a gap elsewhere",
    { أ: { by: "ألف" }, ب: { claim: "أ", chain: "؟ ثم باء" } },
    "يُعرف لهذا القول أصل واحد، هو ألف، ولا يُعرف أهو وحده: فمن طرقه ما لا يُذكر من أين جاء.",
  ],
])("%s", (_, records, sentence) => {
  expect(reason(records)).toBe(sentence);
});

test("circular, and a circle beside one origin", () => {
  const ring = [
    source("s", { publisher: "الصحيفة", basedOn: ["t"] }),
    source("t", { publisher: "باء", basedOn: ["s"] }),
  ];
  expect(reason({ أ: { by: "الصحيفة", sources: ["s"] } }, ...ring)).toBe(
    "كل طريق إلى هذا القول يعود إلى نفسه، فلا يُعرف له أصل خارج هذه الدائرة.",
  );
  expect(reason({ أ: { by: "الصحيفة", sources: ["s"] }, ب: { by: "ألف", claim: "أ" } }, ...ring)).toBe(
    "لهذا القول أصل واحد معروف: ألف، وثمة طريق آخر يعود إلى نفسه فلا يُحسب.",
  );
});

test("a work of which nobody says what it rests on", () => {
  const report = source("s", { publisher: "الصحيفة" });
  expect(reason({ أ: { sources: ["s"] } }, report)).toBe(
    "لا يُعرف لهذا القول أصل محدد: لا يُذكر إلامَ يستند فيه ما نُشر باسم «الصحيفة».",
  );
});

test("an origin that is nowhere quoted", () => {
  const report = source("s", { publisher: "الصحيفة", basedOn: ["ألف"] });
  expect(reason({ أ: { sources: ["s"] } }, report)).toBe(
    "لهذا القول أصل واحد معروف: ألف. ولم يُنقل عن هذا الأصل أنه قاله بنفسه.",
  );
});

test("nobody who affirms it", () => {
  expect(reason({ أ: { by: "ألف", stance: "denies" } })).toBe("لا يُنقل هذا القول عن أحد يثبته.");
});
