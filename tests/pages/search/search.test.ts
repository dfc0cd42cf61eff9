/** Queries as readers type them, and what they find. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePostings, encodePostings, type Posting } from "../../../src/pages/search/postings.ts";
import { searchedGraph } from "./newsroom.ts";
import { openIndex } from "./open-index.ts";

const index = openIndex(searchedGraph());

async function found(query: string): Promise<string[]> {
  const answer = await index.find(query);
  return index.show(answer, 50, 50).map(({ card }) => card.href.replace(/^\/(?:articles|topics)\/(.+)\/$/u, "$1"));
}

describe("a query", () => {
  it.each([
    ["الحسكة", ["hasakah", "one"]],
    ["الحسكه", ["hasakah", "one"]],
    ["حسكة", ["hasakah", "one"]],
    ["بالحسكة", ["hasakah", "one"]],
    ["والحسكة", ["hasakah", "one"]],
    ["للحسكة", ["hasakah", "one"]],
    ["الحَسَكة", ["hasakah", "one"]],
    ["الحسك", ["hasakah", "one", "two"]],
    ["لداعش", ["isis", "three"]],
    ["داعش", ["isis", "three"]],
    ["ISIS", ["isis", "three"]],
    ["تنظيم الدولة الإسلامية", ["isis", "three"]],
    ["جوازات", ["four", "passports", "seven"]],
    ["الجوازات", ["four", "passports", "seven"]],
    ["جواز", ["four", "passports", "seven"]],
    ["جواز سفر مزور", ["passports", "four"]],
    ["الإدارة", ["aanes", "five"]],
    ["الادارة", ["aanes", "five"]],
    ["اداره", ["aanes", "five"]],
    ["رأس العين", ["ras-alayn", "six"]],
    ["سري كانيه", ["ras-alayn", "six"]],
    ["برأس العين", ["ras-alayn", "six"]],
    ["٢٠١٥", ["four"]],
    ["2015", ["four"]],
    ["بغداد", ["eight"]],
    ["وزير", ["eight"]],
    ["غداد", []],
    ["قمح بغداد", ["eight"]],
    ["الهجوم لداعش", ["three"]],
    ["", []],
    ["في", []],
    ["؟!", []],
  ])("%s finds %j", async (query, ids) => expect((await found(query)).sort()).toEqual([...ids].sort()));

  it("shows the topic first, then what mentions it", async () => {
    expect((await found("داعش"))[0]).toBe("isis");
    expect((await found("سري كانيه"))[0]).toBe("ras-alayn");
  });

  it("shows the sentence that matches, the date and the kind", async () => {
    const [, result] = index.show(await index.find("سري كانيه"), 2, 2);
    expect(result).toEqual({
      card: {
        href: "/articles/six/",
        title: "على الحدود",
        kind: "تحليل",
        date: "6 تشرين الثاني 2026",
        iso: "2026-11-06",
        prose: [expect.any(Number), 1, 2],
      },
      sentence: "تقع سري كانيه على الحدود، وفيها نبع.",
    });
  });

  it("that no document has whole gives those with most of it, and says so", async () => {
    const answer = await index.find("الحسكة الزراعة");
    expect(answer.complete).toBe(false);
    expect(answer.hits).toHaveLength(3);
  });
});

describe("postings", () => {
  it("are read as they were written", () => {
    const posting = fc.record({
      gap: fc.nat(100_000),
      impact: fc.integer({ min: 1, max: 63 }),
      sentence: fc.nat(3000),
    });
    fc.assert(
      fc.property(fc.array(posting), (gaps) => {
        const postings: Posting[] = [];
        for (const { gap, impact, sentence } of gaps) {
          postings.push({ document: (postings.at(-1)?.document ?? -1) + gap + 1, impact, sentence });
        }
        expect(decodePostings(encodePostings(postings))).toEqual(postings);
      }),
    );
  });

  it("that are torn are refused", () => expect(() => decodePostings("A")).toThrow(RangeError));
});
