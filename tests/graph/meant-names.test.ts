/** Names that nobody bears, though it shows what was meant: the answer is what is to be written, and written so it is right. */
import { describe, expect, test } from "vitest";
import { fromTexts } from "./from-content.ts";

const TOPICS = {
  "topics/water.md": "---\nالاسم: مديرية المياه\nالنوع: جهة\n---\n",
  "topics/reuters.md": "---\nالاسم: رويترز\nالنوع: وسيلة إعلام\n---\n",
  "topics/ocha.md": "---\nالاسم: أوتشا\nالنوع: جهة\n---\n",
  "topics/wasl.md": "---\nالاسم: وكالة وصل\nالنوع: وسيلة إعلام\n---\n",
  "sources/report.md": "---\nالعنوان: تقرير أوتشا\nالنوع: بيان\nالناشر: أوتشا\n---\n",
};

const told = (field: string): readonly (readonly [string, string | undefined])[] =>
  fromTexts({
    ...TOPICS,
    "articles/a.md": `---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2023-08-05\n---\n\nقالت مديرية المياه إن [المحطة متوقفة][^م].\n\n[^م]:\n    - ${field}\n`,
  })
    .diagnostics.filter(({ code }) => /unknown|unreadable/u.test(code))
    .map(({ code, expected }) => [code, expected]);

describe("what is expected", () => {
  test.each([
    ["المصدر: تقرير أوتشا: ص 2", "source-unknown", "تقرير أوتشا، ص 2"],
    ["القائل: جندي سابق مجهول", "agent-unknown", "جندي سابق (مجهول)"],
    ["القائل: شهود مجهولون", "agent-unknown", "شهود (مجموعة مجهولة)"],
    ["القائل: مصدر لم يُذكر اسمه", "agent-unknown", "مصدر (مجهول)"],
    ["القائل: طبيبة مجهولة الهوية", "agent-unknown", "طبيبة (مجهول)"],
    ["القائل: رويترز وأوتشا", "agent-unknown", "رويترز، أوتشا"],
    ["القائل: مديرية المياه ووكالة وصل", "agent-unknown", "مديرية المياه، وكالة وصل"],
    ["السند: مديرية المياه - رويترز", "agent-unknown", "مديرية المياه ثم رويترز"],
    ["السند: مديرية المياه ← أوتشا ← رويترز", "chain-unreadable", "مديرية المياه ثم أوتشا ثم رويترز"],
    ["السند: مديرية المياه > رويترز", "chain-unreadable", "مديرية المياه ثم رويترز"],
    ["السند: مديرية المياه، رويترز", "chain-unreadable", "مديرية المياه ثم رويترز"],
    ["السند: مديرية المياه عبر رويترز", "chain-unreadable", "مديرية المياه ثم رويترز"],
    ["السند: من مديرية المياه إلى رويترز", "agent-unknown", "مديرية المياه ثم رويترز"],
    ["السند: 1. مديرية المياه 2. رويترز", "agent-unknown", "مديرية المياه ثم رويترز"],
    ["القائل: وكالة رويترز", "agent-unknown", "رويترز"],
    ["القائل: منظمة أوتشا", "agent-unknown", "أوتشا"],
    ["القائل: موظف (مجهول) في المديرية", "agent-unknown", "موظف في المديرية (مجهول)"],
    ["المصدر: تقرير أوتشا ص 2", "source-unknown", "تقرير أوتشا، ص 2"],
    ["المصدر: تقرير أوتشا (ص 2)", "source-unknown", "تقرير أوتشا، ص 2"],
    ["المصدر: تقرير أوتشا الفقرة الثالثة", "source-unknown", "تقرير أوتشا، الفقرة الثالثة"],
  ])("%s", (field, code, expected) => {
    expect(told(field)).toEqual([[code, expected]]);
    expect(told(`${field.slice(0, field.indexOf(":"))}: ${expected}`)).toEqual([]);
  });
});

test("nothing is guessed where not every part is known", () => {
  expect(told("القائل: مجهول")).toEqual([["agent-unknown", undefined]]);
  expect(told("القائل: شبكة فلان الفلاني")).toEqual([["agent-unknown", undefined]]);
  expect(told("القائل: موظف (هاتفيًّا) في المديرية")).toEqual([["agent-unknown", undefined]]);
  expect(told("القائل: رويترز وفلان الفلاني")).toEqual([["agent-unknown", undefined]]);
  expect(told("السند: فلان الفلاني - علان العلاني")).toEqual([["agent-unknown", undefined]]);
});

test.each(["نحن", "هذا الموقع", "موقعنا"])("a chain that is led on to «%s» ends where every chain ends", (us) => {
  for (const chain of [`مديرية المياه ثم رويترز ثم ${us}`, "مديرية المياه ثم رويترز"]) {
    const { graph, diagnostics } = fromTexts({
      ...TOPICS,
      "articles/a.md": `---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2023-08-05\n---\n\nقالت مديرية المياه إن [المحطة متوقفة][^م].\n\n[^م]:\n    - السند: ${chain}\n`,
    });
    const [assertion] = [...graph.claims.values()].flatMap(({ assertions }) => assertions);
    expect(assertion?.chain.map(({ agent }) => agent)).toEqual(["water", "reuters"]);
    expect(diagnostics.filter(({ code }) => /unknown|chain-(?!gap)/u.test(code))).toEqual([]);
  }
});

test("in brackets it is said whose somebody is without a colon too", () => {
  const bodies = (brackets: string) => {
    const { graph } = fromTexts({
      ...TOPICS,
      "articles/a.md": `---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2023-08-05\n---\n\nقال مسؤول إن [المحطة متوقفة][^م].\n\n[^م]:\n    - القائل: مسؤول (${brackets})\n`,
    });
    return [...graph.agents.values()].flatMap(({ agent }) => agent.belongings.map(({ kind, to }) => `${kind} ${to}`));
  };
  for (const way of ["من مديرية المياه", "من: مديرية المياه"])
    expect(bodies(`مجهول، ${way}`)).toEqual(["partOf water"]);
  expect(bodies("مجهول، متحدث باسم مديرية المياه")).toEqual(["speaksFor water"]);
  expect(bodies("مجهول، عضو في مديرية المياه")).toEqual(["memberOf water"]);
  expect(bodies("مجهول، متحدث")).toEqual([]);
});
