/** Slips of attribution in forms that nobody listed: each told once, where it stands, and what is right told not at all. */
import { describe, expect, test } from "vitest";
import { fromTexts } from "./from-content.ts";

const CODES_IN_QUESTION =
  /^(?:alters-nothing|basis-is-carrier|based-on-cycle|belonging-reversed|bracket-unknown|agent-unknown|field-of-claim)$/u;

const topic = (name: string) => `---\nالاسم: ${name}\nالنوع: جهة\n---\n`;
const source = (name: string, ...fields: string[]) =>
  `---\nالعنوان: ${name}\nالنوع: خبر\nالناشر: الوكالة\n${fields.map((field) => `${field}\n`).join("")}---\n`;

/** The codes in question, with the words that they point at, of one record in a small newsroom. */
function slipsOf(record: string, sources: Readonly<Record<string, string>> = {}): string[] {
  const article = `---\nالعنوان: مقال\nالنوع: تقرير\nالتاريخ: 2026-10-05\n---\n\nقالت الوكالة إن [الجسر سقط][^ج].\n\n[^ج]:\n${record
    .split(" | ")
    .map((field) => `    - ${field}\n`)
    .join("")}`;
  const texts: Record<string, string> = {
    "articles/a.md": article,
    "topics/agency.md": topic("الوكالة"),
    "topics/paper.md": topic("الصحيفة"),
    "topics/army.md": topic("الجيش"),
    "sources/news.md": source("خبر الوكالة", "الرابط: https://agency.example/a"),
    ...sources,
  };
  return fromTexts(texts).diagnostics.flatMap(({ code, place }) => {
    const line = (texts[place.file] ?? "").split("\n")[place.line - 1] ?? "";
    return CODES_IN_QUESTION.test(code) ? [`${code}: ${line.slice(place.column - 1, place.endColumn - 1)}`] : [];
  });
}

describe("who has nothing before him alters nothing", () => {
  test.each([
    ["القائل: الوكالة (حرّفت)", ["alters-nothing: الوكالة (حرّفت)"]],
    ["القائلون: الوكالة، الجيش | السند: الوكالة ثم الجيش (حرّف) ثم الصحيفة", ["alters-nothing: الجيش (حرّف)"]],
    ["القائل: الوكالة (حرّفت) | السند: الوكالة (حرّفت) ثم الصحيفة", ["alters-nothing: الوكالة (حرّفت)"]],
    ["القائل: الجيش | السند: الجيش ثم الوكالة (حرّفت) ثم الصحيفة", []],
    ["القائل: الجيش | السند: الوكالة (حرّفت) ثم الصحيفة", []],
  ])("%s", (record, expected) => {
    expect(slipsOf(record)).toEqual(expected);
  });
});

describe("a copy and its original are one work: neither rests on the other", () => {
  const copy = (...fields: string[]) => ({
    "sources/copy.md": source(
      "نسخة الأرشيف",
      "الرابط: https://web.archive.org/web/2026/https://agency.example/a",
      ...fields,
    ),
  });

  test("a claim does not rest on a copy of what it was read in", () => {
    const record = "القائل: الوكالة | المصدر: خبر الوكالة | يستند إلى: نسخة الأرشيف";
    expect(slipsOf(record, copy())).toEqual(["basis-is-carrier: نسخة الأرشيف"]);
  });

  test("nor a work on a copy of itself", () => {
    const record = "القائل: الوكالة | المصدر: خبر الوكالة";
    expect(slipsOf(record, copy("مبني على: خبر الوكالة"))).toEqual(["based-on-cycle: خبر الوكالة"]);
  });
});

describe("brackets behind a name in place", () => {
  test.each([
    ["القائل: ضابط (مجهول؛ من: الجيش من 2019 إلى 2015)", ["belonging-reversed: الجيش"]],
    ["القائل: ضابط (مجهول؛ من: الجيش من 2015 إلى 2019)", []],
    ["القائل: ضابط (مجهول؛ من: الجيش منذ 2015-13-40)", ["bracket-unknown: من: الجيش منذ 2015-13-40"]],
    ["القائل: ضباط (مجموعة مجهولة؛ العدد: ثلاثة)", []],
  ])("%s", (record, expected) => {
    expect(slipsOf(record)).toEqual(expected);
  });

  test("the days hold: an officer of the army until 2019 is none of its own in 2026", () => {
    const { graph } = fromTexts({
      "articles/a.md":
        "---\nالعنوان: مقال\nالنوع: تقرير\nالتاريخ: 2026-10-05\n---\n\nقال ضابط إن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: ضابط (مجهول؛ من: الجيش من 2015 إلى 2019)\n",
      "topics/army.md": topic("الجيش"),
    });
    const officer = [...graph.agents.values()].find(({ agent }) => agent.name === "ضابط");
    expect(officer?.agent.belongings).toEqual([
      { kind: "partOf", to: "army", from: "2015-01-01", until: "2019-12-31" },
    ]);
  });
});
