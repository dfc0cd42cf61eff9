/** Queries as readers type them, and what they find. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePostings, encodePostings, type Posting } from "../../../src/pages/search/postings.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";
import { searchedGraph } from "./newsroom.ts";
import { openIndex } from "./open-index.ts";

const index = openIndex(searchedGraph());

async function found(query: string): Promise<string[]> {
  const answer = await index.find(query);
  return index.show(answer, 50).map(({ href }) => href.replace(/^\/(?:articles|topics)\/(.+)\/$/u, "$1"));
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
    ["مسؤول", ["nine", "ten"]],
    ["مسئول", ["nine", "ten"]],
    ["عبد الرحمن", ["nine", "ten"]],
    ["عبدالرحمن", ["nine", "ten"]],
    ["لعبدالرحمن", ["nine", "ten"]],
    ["تهجير", ["nine"]],
    ["التهجير", ["nine"]],
    ["موقوف", ["ten"]],
    ["الموقوفين", ["ten"]],
    ["guardian", ["guardian", "nine"]],
    ["The Guardian", ["guardian", "nine"]],
    ["Reuters", ["reuters", "ten"]],
    ["", []],
    ["في", []],
    ["؟!", []],
  ])("%s finds %j", async (query, ids) => expect((await found(query)).sort()).toEqual([...ids].sort()));

  it("shows the topic first, then what mentions it", async () => {
    expect((await found("داعش"))[0]).toBe("isis");
    expect((await found("سري كانيه"))[0]).toBe("ras-alayn");
  });

  it("shows the title, the date and the kind", async () => {
    const [, card] = index.show(await index.find("سري كانيه"), 2);
    expect(card).toEqual({
      href: "/articles/six/",
      title: "على الحدود",
      kind: "تحليل",
      date: "6 تشرين الثاني 2026",
      iso: "2026-11-06",
    });
  });

  it("shows no claim without who says it", async () => {
    const small = openIndex(graphOf(SMALL));
    const cards = small.show(await small.find("السد لم يصن منذ عشر سنوات"), 50);
    const { by, title, kind } = cards.find(({ kind: said }) => said.startsWith("قول · ")) ?? {};
    expect([by, title]).toEqual(["مهندس، الجريدة", "«السد لم يُصن منذ عشر سنوات»"]);
    expect(kind).toMatch(/^قول · .+/u);
  });

  it("that no document has whole gives those with most of it, and says so", async () => {
    const answer = await index.find("الحسكة الزراعة");
    expect(answer.complete).toBe(false);
    expect(answer.hits).toHaveLength(3);
  });
});

describe("postings", () => {
  const posting = fc.record({ gap: fc.nat(100_000), weight: fc.integer({ min: 1, max: 63 }), sentence: fc.nat(63) });
  const postingsOf = (
    gaps: readonly { readonly gap: number; readonly weight: number; readonly sentence: number }[],
  ) => {
    let last = -1;
    return gaps.map(({ gap, weight, sentence }): Posting => {
      last += gap + 1;
      return { index: last, weight, sentence };
    });
  };

  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 400 }), (gaps) => {
        expect(decodePostings(encodePostings(postingsOf(gaps)))).toEqual(postingsOf(gaps));
      }),
    );
  });

  it("of a common word tell all documents, and how much of the best", () => {
    fc.assert(
      fc.property(fc.array(posting, { minLength: 401, maxLength: 600 }), (gaps) => {
        const read = decodePostings(encodePostings(postingsOf(gaps)));
        expect(read.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          postingsOf(gaps).map(({ index }) => index),
        );
        const weights = gaps.map(({ weight }) => weight).sort((a, b) => b - a);
        expect(
          read
            .map(({ weight }) => weight)
            .sort((a, b) => b - a)
            .slice(0, 400),
        ).toEqual(weights.slice(0, 400));
      }),
      { numRuns: 20 },
    );
  });

  it("that are torn are refused", () => expect(() => decodePostings("A")).toThrow(RangeError));
});
