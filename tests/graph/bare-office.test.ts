/** The holder of an office is known by its bare name, wherever the name leaves no doubt. */
import { expect, test } from "vitest";
import { fromTexts } from "./from-content.ts";

const TOPIC = (name: string, more = "") => `---\nالاسم: ${name}\nالنوع: جهة\n${more}---\n`;
const article = (...records: readonly string[]): string =>
  `---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\n${records
    .map((_, at) => `ورد أن [الطريق مقطوع][^ق${at}].`)
    .join("\n\n")}\n\n${records
    .map((record, at) => `[^ق${at}]:\n${at > 0 ? "    - القول: ق0\n" : ""}    - ${record}\n`)
    .join("")}`;

const told = (...records: readonly string[]) => {
  const { graph, diagnostics } = fromTexts({
    "topics/health.md": TOPIC("وزارة الصحة"),
    "topics/cabinet.md": TOPIC("الحكومة"),
    "topics/party.md": TOPIC("الحزب"),
    "articles/a.md": article(...records),
  });
  const [node] = graph.claims.values();
  return {
    state: node?.corroboration.state,
    origins: node?.corroboration.origins,
    unknown: diagnostics.filter(({ code }) => code === "agent-unknown").length,
  };
};

test("a minister and the ministry are one, whether or not brackets say that he is no name", () => {
  const one = { state: "singleOrigin", origins: 1, unknown: 0 };
  expect(told("القائل: وزير الصحة", "القائل: وزارة الصحة")).toEqual(one);
  expect(told("القائل: وزير الصحة", "القائل: وزير الصحة (بالصفة)", "القائل: المتحدث باسم وزارة الصحة")).toEqual(one);
  expect(told("القائل: رئيس الحكومة", "القائل: الحكومة")).toEqual(one);
  expect(told("القائل: وزير الصحة", "القائل: الحزب")).toEqual({
    state: "multipleKnownOrigins",
    origins: 2,
    unknown: 0,
  });
});

test("what brackets say of him elsewhere stands: a bare name takes no name away", () => {
  expect(told("القائل: وزير الصحة (مسمّى)", "القائل: وزير الصحة")).toEqual({
    state: "singleOrigin",
    origins: 1,
    unknown: 0,
  });
});

test("whoever held it, is named beside it, or heads what nobody knows is asked for", () => {
  for (const name of ["وزير الصحة السابق", "وزير الصحة نبيل", "رئيس المجلس", "وزير الصحة ووزير الدفاع", "مسؤول أمني"])
    expect(told(`القائل: ${name}`).unknown, name).toBe(1);
});
