/** What holds of all claims of an article, and what nobody says on the way to them. */
import { describe, expect, test } from "vitest";
import { standingInArabic } from "../../templates/locales/ar-standing.ts";
import { STANDING_IN_ENGLISH } from "../../templates/locales/en-standing.ts";
import { parseText } from "../parse/parsing.ts";
import { planSite } from "./plan-site.ts";
import { graphOf } from "./small-newsroom.ts";

const ANALYSIS = "    - المصدر: تحليل الوكالة\n";

function viewOf(body: string, fields = "") {
  const text = `---\nالعنوان: السد\nالتاريخ: 2026-11-22\n${fields}المصادر:\n  - الاسم: تحليل الوكالة\n    النوع: تحليل\n  - الاسم: بيان الوزارة\n    النوع: بيان\n    الناشر: الوزارة\n---\n\n${body}`;
  const { noun } = parseText("articles/dam.md", text);
  const { noun: ministry } = parseText("topics/ministry.md", "---\nالاسم: الوزارة\nالنوع: جهة\n---\n");
  const { noun: town } = parseText("topics/town.md", "---\nالاسم: البلدية\nالنوع: جهة\n---\n");
  const { noun: office } = parseText("topics/office.md", "---\nالاسم: المديرية\nالنوع: جهة\nجزء من: الوزارة\n---\n");
  const nouns = [noun, ministry, town, office].filter((one) => one !== undefined);
  const page = planSite(graphOf(nouns)).pages.find(({ address }) => address === "articles/dam/index.html");
  const view = page?.kind === "html" ? page.view() : undefined;
  if (view?.kind !== "article") throw new Error("no page of the article");
  return view;
}

describe("what all claims have in common", () => {
  test("is the one work in which each of them was read", () => {
    const view = viewOf(
      `قال وزير إن [السد آمن][^أ]، ونقلت صحيفة أن [الماء نقص][^ب].\n\n[^أ]:\n    - القائل: الوزير\n${ANALYSIS}[^ب]:\n    - القائل: الصحيفة\n${ANALYSIS}`,
    );
    expect(view.common).toMatchObject({ kind: "work", claims: 2, source: { text: "تحليل الوكالة" } });
  });

  test("is nothing where one claim was read elsewhere, or nowhere", () => {
    const [a, b] = ["[^أ]:\n    - القائل: الوزير\n", "[^ب]:\n    - القائل: الصحيفة\n"];
    const body = "قال وزير إن [السد آمن][^أ]، ونقلت صحيفة أن [الماء نقص][^ب].\n\n";
    expect(viewOf(`${body}${a}${ANALYSIS}${b}    - المصدر: بيان الوزارة\n`).common).toBeUndefined();
    expect(viewOf(`${body}${a}${ANALYSIS}${b}`).common).toBeUndefined();
    expect(viewOf("لا قول هنا.\n").common).toBeUndefined();
  });

  test("is the one origin where each has that one alone", () => {
    const own = "    - المصدر: بيان الوزارة\n";
    const view = viewOf(
      `قالت الوزارة إن [السد آمن][^أ]، وإن [الماء كاف][^ب].\n\n[^أ]:\n    - القائل: الوزارة\n${own}[^ب]:\n    - القائل: الوزارة\n${own}`,
    );
    expect(view.common).toMatchObject({ kind: "origin", claims: 2, agent: { name: "الوزارة" } });
  });
});

test("claims that have but one origin name it where it is the same, beside others that have not", () => {
  const relayed = "    - السند: الوزارة عن ؟\n";
  const own = "    - المصدر: بيان الوزارة\n";
  const body = "قالت الوزارة إن [السد آمن][^أ]، وإن [الماء كاف][^ب]، وإن [المطر قريب][^ج].\n\n";
  const view = viewOf(
    `${body}[^أ]:\n    - القائل: الوزارة\n${own}[^ب]:\n    - القائل: الوزارة\n${own}[^ج]:\n    - القائل: الوزارة\n${relayed}`,
  );
  expect(view.summary.profile.byState).toMatchObject({ singleOrigin: 2, undetermined: 1 });
  expect(view.soleOrigin).toMatchObject({ name: "الوزارة" });
  const other = `${body}[^أ]:\n    - القائل: الوزارة\n${own}[^ب]:\n    - القائل: البلدية\n    - المصدر: تحليل الوكالة\n[^ج]:\n    - القائل: الوزارة\n${relayed}`;
  expect(viewOf(other).summary.profile.byState).toMatchObject({ singleOrigin: 2, undetermined: 1 });
  expect(viewOf(other).soleOrigin).toBeUndefined();
});

describe("the known origins behind an article", () => {
  const own = "    - المصدر: بيان الوزارة\n";
  const behind = (second: string, third = "الوزارة"): readonly (readonly string[])[] => {
    const view = viewOf(
      `قالت الوزارة إن [السد آمن][^أ]، وإن [الماء كاف][^ب]، وإن [المطر قريب][^ج].\n\n[^أ]:\n    - القائل: الوزارة\n${own}[^ب]:\n    - القائل: ${second}\n    - المصدر: تحليل الوكالة\n[^ج]:\n    - القائل: ${third}\n    - المصدر: تحليل الوكالة\n`,
    );
    return view.origins.map((group) => group.map(({ name }) => name));
  };

  test("are counted as a claim's are, over all its claims", () => {
    expect(behind("الوزارة")).toEqual([["الوزارة"]]);
    expect(behind("البلدية")).toEqual([["الوزارة"], ["البلدية"]]);
  });

  test("are one where bodies belong together, though each speaks in another claim", () => {
    expect(behind("المديرية")).toEqual([["الوزارة", "المديرية"]]);
    expect(behind("المديرية", "البلدية")).toHaveLength(2);
  });

  test("are those of claims that stand: who is not named, and what was retracted, add none", () => {
    expect(behind("مسؤول لم يسمّه")).toEqual([["الوزارة"]]);
    const view = viewOf(
      `قالت الوزارة إن [السد آمن][^أ].\n\n[^أ]:\n    - القائل: الوزارة\n    - الحالات: مسحوب\n    - السبب: خطأ\n${own}`,
    );
    expect(view.origins).toEqual([]);
  });
});

test("what is missing on the way is named once: whom nobody names, behind whom a link is missing", () => {
  const gap = "    - السند: الوزير ثم ؟ ثم الصحيفة\n";
  const view = viewOf(
    `قال الوزير إن [السد آمن][^أ]، وإن [الماء كاف][^ب].\n\n[^أ]:\n    - القائل: الوزير\n${gap}[^ب]:\n    - القائل: الوزير\n${gap}`,
  );
  expect(view.missing).toMatchObject({ behindGap: ["الوزير"], fromNowhere: 0 });
});

test("what the editors write in the box is shown as written, one sentence a line", () => {
  const view = viewOf("نص.\n", "ما نعرف:\n  - وقع الهجوم في 20 كانون الثاني، بحسب الجميع.\nما لا نعرف: من دعمه.\n");
  expect(view.box).toEqual({
    weKnow: ["وقع الهجوم في 20 كانون الثاني، بحسب الجميع."],
    isSaid: [],
    notKnown: ["من دعمه."],
  });
});

describe("in words", () => {
  const { countedState, originsBehind, common, missing } = standingInArabic("latn");
  test.each([
    ["undetermined", 1, "قول لا يُعرف كم أصلًا وراءه", "1 claim with an unknown number of origins"],
    ["undetermined", 2, "قولان لا يُعرف كم أصلًا وراء كل منهما", "2 claims each with an unknown number of origins"],
    ["undetermined", 10, "عشرة أقوال لا يُعرف كم أصلًا وراء كل منها", "10 claims each with an unknown number of origins"],
    ["selfOnly", 1, "قول لا يصدر إلا عن جهة واحدة وما يتبعها", "1 claim that comes from one body alone"],
    ["singleOrigin", 12, "12 قولًا لكل منها أصل واحد", "12 claims each from a single origin"],
  ] as const)("%s × %i", (state, count, inArabic, inEnglish) => {
    expect(countedState(state, count)).toBe(inArabic);
    expect(STANDING_IN_ENGLISH.countedState(state, count)).toBe(inEnglish);
  });

  const agent = { name: "الوزارة", anonymity: "named" } as const;
  test.each([
    [1, "من أصل واحد:", "From a single origin:"],
    [2, "كلاهما من أصل واحد:", "Both from a single origin:"],
    [9, "كلها من أصل واحد:", "All from a single origin:"],
  ])("%i of one origin", (claims, inArabic, inEnglish) => {
    expect(common({ kind: "origin", claims, agent })).toBe(inArabic);
    expect(STANDING_IN_ENGLISH.common({ kind: "origin", claims, agent })).toBe(inEnglish);
  });

  test.each([
    [0, "لا أصل معروفًا هنا", "No known origin here"],
    [1, "هنا أصل معروف واحد:", "One known origin here:"],
    [2, "هنا أصلان معروفان", "2 known origins here"],
    [4, "هنا أربعة أصول معروفة", "4 known origins here"],
    [12, "هنا 12 أصلًا معروفًا", "12 known origins here"],
  ])("%i known origins", (count, inArabic, inEnglish) => {
    expect(originsBehind(count)).toBe(inArabic);
    expect(STANDING_IN_ENGLISH.originsBehind(count)).toBe(inEnglish);
  });

  test("what is missing, a sentence for each", () => {
    const all = { unnamed: ["أ", "ب", "ج", "د"], behindGap: ["الوزير"], baseless: ["الصحيفة"], fromNowhere: 2 };
    expect(missing(all)).toEqual([
      "من المقصود بعبارة «أ»، و«ب»، و«ج»، وغيرها.",
      "كيف وصل كلام «الوزير» إلى من نشره.",
      "إلامَ يستند ما نُشر باسم «الصحيفة».",
      "من قال قولين منها أول مرة.",
    ]);
    expect(STANDING_IN_ENGLISH.missing(all)).toHaveLength(4);
    expect(missing({ unnamed: [], behindGap: [], baseless: [], fromNowhere: 0 })).toEqual([]);
  });
});
