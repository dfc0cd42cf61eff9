/** What a reader narrows a search by, and what is asked where a word is one slip away from one that is there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterClaims, optionsOf, readFacets } from "../../../src/pages/search/filter-claims.ts";
import { encodePostings } from "../../../src/pages/search/postings.ts";
import { shelfOf } from "../../../src/pages/search/shelves.ts";
import { isOneSlipFrom, suggest } from "../../../src/pages/search/suggest.ts";
import { article, topic } from "../../graph/newsroom.ts";
import { graphOf } from "../small-newsroom.ts";
import { searchedGraph } from "./newsroom.ts";
import { openIndex } from "./open-index.ts";

describe("claims", () => {
  const graph = graphOf([
    topic("ministry", { name: "الوزارة" }),
    article("old", { date: "2026-10-01", records: { أ: { by: "الوزارة" }, ب: { by: "؟" } } }),
    article("new", { date: "2026-11-01", records: { ت: { by: "الوزارة" } } }),
  ]);
  const claims = readFacets(openIndex(graph).facets());
  const chosen = (filter: Parameters<typeof filterClaims>[1]) => [...filterClaims(claims, filter)];

  test("are numbered as the index numbers them, from the oldest, and nothing chosen is all of them", () => {
    expect(chosen({})).toEqual([0, 1, 2]);
    expect(chosen({ speaker: "", state: "" })).toEqual([0, 1, 2]);
  });

  test("are narrowed by speaker, state, stance and day, each alone and together", () => {
    expect(chosen({ speaker: "الوزارة" })).toEqual([0, 2]);
    expect(chosen({ from: "2026-10-02" })).toEqual([2]);
    expect(chosen({ until: "2026-10-31", speaker: "الوزارة" })).toEqual([0]);
    expect(chosen({ stance: "denies" })).toEqual([]);
    expect(
      new Set([
        ...chosen({ state: "undetermined" }),
        ...chosen({ state: "singleOrigin" }),
        ...chosen({ state: "none" }),
      ]).size,
    ).toBe(3);
  });

  test("offer what they have, the most frequent first", () => {
    expect(optionsOf(claims, "speaker")[0]).toBe("الوزارة");
    expect(optionsOf(claims, "place")).toEqual([]);
  });
});

describe("a slip", () => {
  const letters = fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
  const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((all) => all.join(""));

  test("is one letter dropped, doubled, put in another's place, or two that changed places, whichever way one looks", () => {
    fc.assert(
      fc.property(word, fc.nat(8), letters, (right, nat, letter) => {
        const at = nat % right.length;
        const [before, after] = [right.slice(0, at), right.slice(at + 1)];
        const slips = [before + after, before + letter + right.slice(at), before + letter + after];
        for (const wrong of slips.filter((slip) => slip !== right)) {
          expect(isOneSlipFrom(wrong, right)).toBe(true);
          expect(isOneSlipFrom(right, wrong)).toBe(true);
        }
        expect(isOneSlipFrom(right, right)).toBe(false);
        expect(isOneSlipFrom(right, `${right}اب`)).toBe(false);
      }),
    );
  });

  test("of two letters is none", () => {
    expect(isOneSlipFrom("جوازات", "جوازين")).toBe(false);
    expect(isOneSlipFrom("كتاب", "تكبا")).toBe(false);
    expect(isOneSlipFrom("تكاب", "كتاب")).toBe(true);
  });

  test("is found on the shelf of the word, and of many shelves no more than twelve are asked for", async () => {
    const right = "مستودعات";
    const catalogue = { version: "", counts: [1], lengths: "a", termShelves: 4096, cardsPerShelf: 1 };
    const shelves = new Map([
      [shelfOf(right, catalogue.termShelves), { [right]: encodePostings([{ index: 0, weight: 1, sentence: 0 }]) }],
    ]);
    for (let at = 0; at < right.length; at += 1) {
      const [before, letter, after] = [right.slice(0, at), right[at] ?? "", right.slice(at + 1)];
      const swapped = before + (after[0] ?? "") + letter + after.slice(1);
      // A letter that is lost or became another hides the shelf where it is one of the first three.
      const hidden = at < 3 ? [] : [before + after, `${before}ث${after}`];
      for (const typed of [before + letter + letter + after, swapped, ...hidden]) {
        const asked: number[] = [];
        const found = await suggest(typed, catalogue, async (number) => {
          asked.push(number);
          return shelves.get(number) ?? {};
        });
        if (typed === right) continue;
        expect(found, typed).toEqual({ key: right, documents: [0] });
        expect(asked.length).toBeLessThanOrEqual(12);
      }
    }
  });

  test("of a short word is not looked for, and of two words as common the first by its letters is meant", async () => {
    const catalogue = { version: "", counts: [2], lengths: "aa", termShelves: 1, cardsPerShelf: 2 };
    const one = (index: number) => encodePostings([{ index, weight: 1, sentence: 0 }]);
    const shelf = {
      قمح: one(0),
      سماد: one(0),
      سماط: one(1),
      عماد: encodePostings([
        { index: 0, weight: 1, sentence: 0 },
        { index: 1, weight: 9, sentence: 0 },
      ]),
    };
    const mean = (word: string) => suggest(word, catalogue, async () => shelf);
    expect(await mean("قمخ")).toBeUndefined();
    expect((await mean("سماء"))?.key).toBe("سماد");
    expect(await mean("غماد")).toEqual({ key: "عماد", documents: [4, 0] });
  });

  const index = openIndex(searchedGraph());
  test.each([
    ["جوزات", "جواز"],
    ["الحسكح", "حسكه"],
    ["غداد", "بغداد"],
  ])("%s: %s is meant where it is there", async (typed, meant) => {
    const { hits, missing } = await index.find(typed);
    const near = await index.mean(missing[0] ?? "");
    const there = (await index.find(meant)).hits.length > 0;
    expect(hits).toEqual([]);
    if (there) expect(near?.key.startsWith(meant)).toBe(true);
    else expect(near?.key).not.toBe(meant);
  });

  test("is not looked for where every word is there, and nothing is near what is far from all", async () => {
    expect((await index.find("جوازات")).missing).toEqual([]);
    expect(await index.mean("زرافةطويلة")).toBeUndefined();
  });
});
