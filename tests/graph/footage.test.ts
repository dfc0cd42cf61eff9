/** Pictures, recordings, dates of topics and reviews by others: from what an editor types to the graph. */
import { describe, expect, test } from "vitest";
import { planSite } from "../pages/plan-site.ts";
import { fromTexts } from "./from-content.ts";

const TEXTS = {
  "topics/lab.md": "---\nالاسم: مختبر الصور\nالنوع: جهة\n---\n\nن.\n",
  "topics/quarter.md": "---\nالاسم: حي الجسر\nالنوع: مكان\n---\n\nن.\n",
  "topics/fall.md":
    "---\nالاسم: سقوط الجسر\nالنوع: حدث\nالتواريخ:\n  - التاريخ: 2026-10-03\n    النص: أُعيد فتح الطريق\n  - التاريخ: 2026-10-02\n    النص: سقط الجسر\n    المصدر: مقطع السقوط\n---\n\nن.\n",
  "sources/clip.md": [
    "---",
    "العنوان: مقطع السقوط",
    "النوع: مقطع",
    "صوّره: ساكن في الحي (مجهول)",
    "مكان التصوير: حي الجسر",
    "تاريخ التصوير: 2026-10-02",
    "أول ظهور: 2026-10-04",
    "تحقق منه: [مختبر الصور (المكان، التاريخ)، خبير (مجهول)]",
    "تصحيحات:",
    "  - التاريخ: 2026-10-05",
    "    النص: صُحح مكان المقطع",
    "---",
    "",
    "ن.",
    "",
  ].join("\n"),
  "articles/a.md":
    "---\nالعنوان: ع\nالنوع: تقرير\nالتاريخ: 2026-10-06\n---\n\nيقول المختبر إن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: مختبر الصور\n    - الدليل: مقطع السقوط\n    - تدقيق غيرنا: https://review.example/1\n",
};

describe("a clip", () => {
  const { graph, diagnostics } = fromTexts(TEXTS);
  const clip = [...graph.sources.values()][0];

  test("is read without a fault", () => {
    expect(diagnostics.filter(({ code }) => code !== "single-origin" && code !== "speaker-not-in-sentence")).toEqual(
      [],
    );
  });

  test("tells who took it, where and when, who made sure of what, and what was mended in it", () => {
    expect(clip).toMatchObject({
      recordedBy: "~ساكن في الحي_clip",
      recordedAt: "quarter",
      authentications: [
        { by: "lab", of: ["date", "place"] },
        { by: "~خبير_clip", of: [] },
      ],
      source: {
        dateCreated: "2026-10-02",
        firstSeen: "2026-10-04",
        corrections: [{ date: "2026-10-05", text: "صُحح مكان المقطع" }],
      },
      dates: ["fall"],
    });
  });

  test("dates what happened to a topic, oldest first", () => {
    const topics = new Map([...graph.topics].map(([id, node]) => [String(id), node.happenings]));
    expect(topics.get("fall")).toEqual([
      { date: "2026-10-02", text: "سقط الجسر", source: "clip" },
      { date: "2026-10-03", text: "أُعيد فتح الطريق" },
    ]);
  });

  test("and a claim points at the reviews of others, in data and in schema.org's words", () => {
    const { pages } = planSite(graph);
    const file = (address: string): string => {
      const page = pages.find((each) => each.address === address);
      return page?.kind === "file" ? String(page.content()) : "";
    };
    expect(file("data/claims.json")).toContain('"reviews":["https://review.example/1"]');
    expect(file("data/graph.jsonld")).toContain(
      '"subjectOf":[{"@id":"https://review.example/1","@type":"ClaimReview","url":"https://review.example/1","itemReviewed":',
    );
  });
});

test("is told where a name leads nowhere, and where a place is none", () => {
  const clip = TEXTS["sources/clip.md"]
    .replace("مكان التصوير: حي الجسر", "مكان التصوير: مختبر الصور")
    .replace("صوّره: ساكن في الحي (مجهول)", "صوّره: فلان");
  const { diagnostics } = fromTexts({ ...TEXTS, "sources/clip.md": clip });
  expect(diagnostics.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual(
    expect.arrayContaining(["sources/clip.md:4 agent-unknown", "sources/clip.md:5 place-expected"]),
  );
});

test("a hop tells in which language it passed the words on; what is no language is told", () => {
  const chain = (brackets: string) => ({
    ...TEXTS,
    "articles/a.md": TEXTS["articles/a.md"].replace(
      "    - الدليل",
      `    - السند: مختبر الصور ثم الوكالة (${brackets})\n    - الدليل`,
    ),
  });
  const read = (brackets: string) => fromTexts(chain(brackets));
  const hopsOf = (brackets: string) =>
    [...read(brackets).graph.claims.values()].flatMap(({ assertions }) => assertions.flatMap((each) => each.chain));
  expect(hopsOf("مسمّى؛ ترجم؛ اللغة: الإنجليزية")[1]).toMatchObject({ relation: "translates", language: "en" });
  expect(hopsOf("مسمّى؛ اللغة: pt-BR")[1]).toMatchObject({ language: "pt-BR" });
  expect(read("مسمّى؛ اللغة: كلام آخر").diagnostics.map(({ code }) => code)).toContain("bracket-unknown");
});

describe("how the first hop had what it says", () => {
  const relationOf = (recordedBy: string, chain = "") => {
    const { graph } = fromTexts({
      ...TEXTS,
      "sources/clip.md": `---\nالعنوان: مقطع السقوط\nالنوع: مقطع\nصوّره: ${recordedBy}\n---\n`,
      "articles/a.md": `---\nالعنوان: ع\nالنوع: تقرير\nالتاريخ: 2026-10-06\n---\n\nيقول المختبر إن [الجسر سقط][^ج].\n\n[^ج]:\n    - القائل: مختبر الصور\n    - الدليل: مقطع السقوط\n${chain}`,
    });
    return [...graph.articles.values()][0]?.assertions[0]?.chain[0]?.relation;
  };

  test("who took the recording that he rests on was there", () => {
    expect(relationOf("مختبر الصور")).toBe("firsthand");
  });

  test("of whoever rests on the recording of another nobody says so; and the record goes before it", () => {
    expect(relationOf("ساكن في الحي (مجهول)")).toBe("unstated");
    expect(relationOf("مختبر الصور", "    - السند: مختبر الصور (نقل)\n")).toBe("derives");
  });
});
