/** Fine points of joining that only show in one sentence or another. */
import { describe, expect, test } from "vitest";
import type { Code } from "../../src/diagnostics/codes.ts";
import { compareEditions } from "../../src/graph/changes/compare-editions.ts";
import { editionState } from "../../src/graph/changes/edition-state.ts";
import { canonicalUrl } from "../../src/graph/corroboration/canonical-url.ts";
import { fromTexts } from "./from-content.ts";

const topic = (name: string, type = "جهة", ...fields: string[]) =>
  `---\nالاسم: ${name}\nالنوع: ${type}\n${fields.map((field) => `${field}\n`).join("")}---\n`;
const CAST = {
  "topics/ministry.md": topic("وزارة الصحة"),
  "topics/river.md": topic("إدارة النهر"),
  "topics/army.md": topic("جيش الوادي"),
  "topics/agency.md": topic("الوكالة الأولى", "وسيلة إعلام"),
};
const article = (body: string, date = "2026-10-05") =>
  `---\nالعنوان: مقال\nالنوع: تقرير\nالتاريخ: ${date}\n---\n\n${body}\n`;

/** The complaints with one code, each by the words it points at. */
function pointedAt(code: Code, body: string): string[] {
  const texts: Record<string, string> = { ...CAST, "articles/a.md": article(body) };
  return fromTexts(texts).diagnostics.flatMap((each) => {
    const line = (texts[each.place.file] ?? "").split("\n")[each.place.line - 1] ?? "";
    return each.code === code ? [line.slice(each.place.column - 1, each.place.endColumn - 1)] : [];
  });
}

describe("whose refusal it is", () => {
  test("where somebody else denies in the sentence, the stance of the speaker is asked for, at who denies", () => {
    const body = "نفت الوكالة الأولى أن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: وزارة الصحة";
    expect(pointedAt("stance-untold", body)).toEqual(["الوكالة الأولى"]);
  });

  test("where somebody else affirms, nothing is asked", () => {
    const body = "قالت الوكالة الأولى إن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: وزارة الصحة";
    expect(pointedAt("stance-untold", body)).toEqual([]);
  });

  test("a noun that may mean anybody still says how its sentence stands to the words", () => {
    const written = (stance: string) =>
      `نفى الناطق أن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: وزارة الصحة\n    - الموقف: ${stance}`;
    expect(pointedAt("stance-unclear", written("يثبت"))).toEqual(["يثبت"]);
    expect(pointedAt("stance-unclear", written("ينفي"))).toEqual([]);
  });
});

describe("how a speaker is called again", () => {
  test.each([
    ["by the noun of its kind", "وهذا رأي الهيئة: [الماء وصل][^ج]."],
    ["by a word of its name", "وهذا رأي الإدارة: [الماء وصل][^ج]."],
  ])("%s", (_, sentence) => {
    expect(pointedAt("speaker-not-in-sentence", `${sentence}\n\n[^ج]:\n    - القائل: إدارة النهر`)).toEqual([]);
  });

  test("not by the noun of another kind", () => {
    const body = "وهذا رأي الصحيفة: [الماء وصل][^ج].\n\n[^ج]:\n    - القائل: إدارة النهر";
    expect(pointedAt("speaker-not-in-sentence", body)).toHaveLength(1);
  });
});

test("a name in place of two words is a sentence as well as a long one, where a claim says as much", () => {
  const body =
    "قال مهندس إن [مديرا يختلس أموال السد][^ج].\n\n[^ج]:\n    - القائل: مدير يختلس (مجهول)\n    - النص: مدير يختلس أموال السد";
  expect(pointedAt("topic-states-claim", body)).toEqual(["مدير يختلس (مجهول)"]);
});

test("an office with «عن» in it, introduced in another article, is one link of a chain", () => {
  const { graph } = fromTexts({
    ...CAST,
    "articles/a.md": article(
      "قال المسؤول عن السجن إن [الباب فتح][^ج].\n\n[^ج]:\n    - القائل: المسؤول عن السجن (مسمى)",
    ),
    "articles/b.md": article(
      "وذكرت الوكالة أن [السجن خلا][^د].\n\n[^د]:\n    - السند: الوكالة الأولى عن المسؤول عن السجن",
    ),
  });
  const chains = [...graph.claims.values()].flatMap(({ assertions }) =>
    assertions.map(({ chain }) => chain.map(({ agent }) => graph.agents.get(agent)?.agent.name)),
  );
  expect(chains).toContainEqual(["المسؤول عن السجن", "الوكالة الأولى"]);
});

test("of two numbers that one agent is said to be, the smaller holds, in whatever order they are told", () => {
  const counted = (first: number, second: number) => {
    const note = (label: string, count: number) => `[^${label}]:\n    - القائل: مسعفو الوادي (مسمى؛ العدد: ${count})\n`;
    const body = `قال مسعفو الوادي إن [الطريق قطع][^ج]، وقال مسعفو الوادي إن [الجسر سقط][^د].\n\n${note("ج", first)}${note("د", second)}`;
    const { graph } = fromTexts({ "articles/a.md": article(body) });
    return [...graph.agents.values()].find(({ agent }) => agent.name === "مسعفو الوادي")?.agent.count;
  };
  expect([counted(3, 5), counted(5, 3)]).toEqual([3, 3]);
});

describe("one address of one work", () => {
  test.each([
    ["https://a.example/story//amp", "a.example/story"],
    ["https://a.example/story/amp/", "a.example/story"],
    ["https://www.google.com/amp/s/a.example/story", "a.example/story"],
    ["https://a.example/story?utm_source=x", "a.example/story"],
  ])("%s", (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test("an address within another's parameters is not what that is a copy of", () => {
    const address = "https://a.example/share?to=https://www.google.com/amp/s/b.example/story";
    expect(canonicalUrl(address)?.startsWith("a.example/share")).toBe(true);
    const archived = "https://a.example/share?to=https://web.archive.org/web/2026/https://b.example/story";
    expect(canonicalUrl(archived)?.startsWith("a.example/share")).toBe(true);
  });
});

test("one origin more is told, though the state has the same name", () => {
  const speakers = ["وزارة الصحة", "جيش الوادي", "إدارة النهر"];
  const edition = (count: number) => {
    const said = speakers.slice(0, count).map((name, index) => ({ name, label: ["ج", "د", "هـ"][index] ?? "" }));
    const prose = said.map(({ name, label }) => `قالت ${name} إن [الجسر سقط][^${label}].`).join("\n\n");
    const notes = said.map(
      ({ name, label }) => `[^${label}]:\n    - القائل: ${name}\n${label === "ج" ? "" : "    - القول: a/ج\n"}`,
    );
    return editionState(fromTexts({ ...CAST, "articles/a.md": article(`${prose}\n\n${notes.join("")}`) }).graph);
  };
  const events = (before: number, after: number) =>
    compareEditions(edition(before), edition(after)).map(({ what }) => what);
  expect(events(2, 3)).toEqual(expect.arrayContaining(["state"]));
  expect(events(3, 3)).toEqual([]);
});

describe("links that lead back", () => {
  const copy = (name: string, address: string, basis: string) =>
    `---\nالعنوان: ${name}\nالنوع: خبر\nالناشر: الوكالة الأولى\nالرابط: ${address}\nمبني على: ${basis}\n---\n`;

  test("two copies of one work, each said to rest on the other, are one circle and one complaint", () => {
    const { diagnostics } = fromTexts({
      ...CAST,
      "sources/one.md": copy("الأصل", "https://a.example/1", "النسخة"),
      "sources/two.md": copy("النسخة", "https://m.a.example/1", "الأصل"),
    });
    expect(diagnostics.filter(({ code }) => code === "based-on-cycle")).toHaveLength(1);
  });

  test("«نفسه» that leads into a ring leads nowhere, and is told", () => {
    const note = (label: string, to: string) => `[^${label}]:\n    - القائل: شاهد (مجهول؛ نفسه: ${to})\n`;
    const prose = ["ج", "د", "هـ"].map((label) => `قال شاهد إن [الباب فتح][^${label}].`).join("\n\n");
    const body = `${prose}\n\n${note("ج", "د")}${note("د", "هـ")}${note("هـ", "د")}`;
    expect(pointedAt("same-as-unknown", body)).toEqual(["د", "هـ", "د"]);
  });
});

test("where one link of a chain cannot be read, nobody can say who is missing from it", () => {
  const chained = (chain: string) =>
    `قالت وزارة الصحة إن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: وزارة الصحة\n    - السند: ${chain}`;
  expect(pointedAt("chain-without-asserter", chained("جيش الوادي ثم الوكالة الأولى"))).toHaveLength(1);
  expect(pointedAt("chain-without-asserter", chained("جيش الوادي ثم الوكالة الأولى كلام"))).toEqual([]);
});

test("a dossier may name what is not published yet by its headline, and what nobody wrote is told", () => {
  const dossier = (name: string) =>
    fromTexts({
      "topics/flood.md": `---\nالاسم: الفيضان\nالنوع: حدث\nملف: ${name}\n---\n`,
      "articles/a.md": "---\nالعنوان: بعد الفيضان\nالنوع: تقرير\nالتاريخ: 2026-10-05\nمسودة: نعم\n---\n\nكلام.\n",
    }).diagnostics.filter(({ code }) => code === "article-unknown");
  expect(dossier("بعد الفيضان")).toEqual([]);
  expect(dossier("قبل الفيضان")).toHaveLength(1);
});

test("a dossier of one article is that article, whatever others declare", () => {
  const { graph } = fromTexts({
    "topics/flood.md": "---\nالاسم: الفيضان\nالنوع: حدث\nملف: [بعد الفيضان]\n---\n",
    "articles/a.md": "---\nالعنوان: بعد الفيضان\nالنوع: تقرير\nالتاريخ: 2026-10-05\n---\n\nكلام.\n",
    "articles/b.md":
      "---\nالعنوان: قبل الفيضان\nالنوع: تقرير\nالتاريخ: 2026-10-04\nالمواضيع: [الفيضان]\n---\n\nكلام.\n",
  });
  expect([...graph.topics.values()].map(({ dossier }) => dossier)).toEqual([["a"]]);
});

test("which days are held against which is said in the facts", () => {
  const works = {
    "sources/film.md":
      "---\nالعنوان: مقطع\nالنوع: مقطع\nالتاريخ: 2026-10-02\nتاريخ الاطلاع: 2026-10-01\nتاريخ التصوير: 2026-10-03\nتصحيحات:\n  - التاريخ: 2026-09-01\n    النص: خطأ\n---\n",
    "articles/a.md":
      "---\nالعنوان: مقال\nالنوع: تقرير\nالتاريخ: 2026-10-05\nآخر تحديث: 2026-10-06\nتصحيحات:\n  - التاريخ: 2026-10-01\n    النص: خطأ\n  - التاريخ: 2026-10-08\n    النص: خطأ\n---\n\nكلام.\n",
  };
  const told = fromTexts(works).diagnostics.flatMap((each) =>
    each.code === "dates-reversed" ? [Object.values(each.facts).join(" ")] : [],
  );
  expect(told.sort()).toEqual([
    "accessed 2026-10-01 work 2026-10-02",
    "correction 2026-09-01 work 2026-10-02",
    "correction 2026-10-01 published 2026-10-05",
    "modified 2026-10-06 correction 2026-10-08",
    "work 2026-10-02 created 2026-10-03",
  ]);
});

test("a description may state what the articles say themselves, even where somebody says it too", () => {
  const stated = (...narrated: readonly string[]) => {
    const notes = ["    - القائل: إدارة النهر", ...narrated].map((note, index) => `[^${index}]:\n${note}\n`).join("");
    const marks = ["قالت إدارة النهر إن [السد القديم انهار كله][^0].", "[السد القديم انهار كله][^1]."];
    const body = `${marks.slice(0, narrated.length + 1).join("\n\n")}\n\n${notes}`;
    const dam = `---\nالاسم: السد القديم\nالنوع: مكان\n---\n\nالسد القديم انهار كله.\n`;
    const texts = { ...CAST, "topics/dam.md": dam, "articles/a.md": article(body) };
    return fromTexts(texts).diagnostics.filter(({ code }) => code === "topic-states-claim").length;
  };
  expect(stated()).toBe(1);
  expect(stated("    - القائل: بصوت الكاتب\n    - القول: a/0")).toBe(0);
});

test("of several places one that lies in the other's is enough to be the same", () => {
  const place = (name: string, ...fields: string[]) => topic(name, "مكان", ...fields);
  const told = (there: string) => {
    const note = (label: string, more: string) => `[^${label}]:\n    - القائل: وزارة الصحة\n${more}`;
    const body = `قالت وزارة الصحة إن [الحريق وقع في مدينة النهر][^ج].\n\nقالت وزارة الصحة إن [الحريق وقع في ${there}][^د].\n\n${note("ج", "")}${note("د", "    - القول: a/ج\n")}`;
    const { graph } = fromTexts({
      ...CAST,
      "topics/town.md": place("مدينة النهر"),
      "topics/quarter.md": place("حي الجسر", "أعم: مدينة النهر"),
      "topics/plain.md": place("بلدة السهل"),
      "articles/a.md": article(body),
    });
    return [...graph.claims.values()].flatMap(({ drifts }) => drifts.map(({ what }) => what));
  };
  expect(told("حي الجسر وبلدة السهل")).toEqual([]);
  expect(told("بلدة السهل")).toEqual(["place"]);
});
