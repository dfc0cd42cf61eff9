/** What a reader narrows a search by, and what is asked where a word is one slip away from one that is there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterClaims, optionsOf, readFacets } from "../../../src/pages/search/filter-claims.ts";
import { isOneSlipFrom } from "../../../src/pages/search/suggest.ts";
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
