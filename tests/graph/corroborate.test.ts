/** The six states of corroboration, each from the smallest newsroom that has it. */
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { article, type RecordSketch, source, topic } from "./newsroom.ts";

const CAST: readonly Noun[] = [
  topic("paper", { name: "الصحيفة", type: "outlet" }),
  topic("agency", { name: "الوكالة", type: "outlet" }),
  topic("army", { name: "الجيش" }),
  topic("office", { name: "المكتب الإعلامي", partOf: ["army"] }),
  topic("ministry", { name: "الوزارة" }),
];

function corroboration(records: Readonly<Record<string, RecordSketch>>, ...more: readonly Noun[]) {
  const { graph, diagnostics } = buildGraph([...CAST, ...more, article("a", { records })], { drafts: false });
  const node = [...graph.claims.values()].find(({ claim }) => claim.label === "أ");
  if (node === undefined) throw new Error("No claim");
  const { state, origins, groups, loop, reason } = node.corroboration;
  return {
    state,
    origins,
    groups: groups.map(({ agents }) => agents.join("+")),
    loop,
    reason,
    codes: diagnostics.map((d) => d.code),
  };
}

describe("corroborate", () => {
  test("says «لا سند» of the article's own voice without a source", () => {
    expect(corroboration({ أ: { by: "بصوت الكاتب" } })).toMatchObject({ state: "none", origins: 0, groups: [] });
  });

  test("roots the article's own voice in its source", () => {
    const found = corroboration({ أ: { by: "بصوت الكاتب", sources: ["s"] } }, source("s", { publisher: "الصحيفة" }));
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["paper"] });
  });

  test("never roots in our own work", () => {
    const own = source("s", { type: "ownReporting" });
    expect(corroboration({ أ: { by: "بصوت الكاتب", sources: ["s"] } }, own)).toMatchObject({ state: "none" });
  });

  test("takes the asserter for the root of its own chain, and the publisher for a relay", () => {
    const found = corroboration({ أ: { by: "الوزارة", sources: ["s"] } }, source("s", { publisher: "الصحيفة" }));
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["ministry"], codes: [] });
  });

  test("lets the roots of a source stand for the asserter who published it", () => {
    const found = corroboration(
      { أ: { sources: ["s"] } },
      source("s", { publisher: "الصحيفة", basedOn: ["الوزارة", "الجيش"] }),
    );
    expect(found).toMatchObject({ state: "multipleKnownOrigins", origins: 2, groups: ["army", "ministry"] });
  });

  test("tells one origin that is told as two", () => {
    const found = corroboration(
      {
        أ: { by: "الصحيفة", sources: ["s"] },
        ب: { by: "الصحافة (مجموعة مجهولة)", chain: "الصحيفة ثم الصحافة", relations: [["restates", "أ"]] },
      },
      source("s", { publisher: "الصحيفة" }),
    );
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["paper"] });
  });

  test("counts a body and its part as one", () => {
    const found = corroboration({ أ: { by: "الجيش" }, ب: { by: "المكتب الإعلامي", relations: [["supports", "أ"]] } });
    expect(found).toMatchObject({ state: "selfOnly", origins: 1, groups: ["army+office"] });
  });

  test("never knows an unnamed root, nor one behind a gap, nor one with an unknown basis", () => {
    expect(corroboration({ أ: { by: "مسؤولون (مجموعة مجهولة)" } })).toMatchObject({
      state: "undetermined",
      origins: 0,
    });
    expect(corroboration({ أ: { chain: "الجيش ثم ؟ ثم الصحيفة" } })).toMatchObject({
      state: "undetermined",
      groups: ["army"],
    });
    const found = corroboration({ أ: { sources: ["s"] } }, source("s", { publisher: "الصحيفة", basedOn: ["؟"] }));
    expect(found).toMatchObject({ state: "undetermined", groups: ["~?"] });
  });

  test("finds no root where sources rest on one another", () => {
    const found = corroboration(
      { أ: { sources: ["s"] } },
      source("s", { publisher: "الصحيفة", basedOn: ["t"] }),
      source("t", { publisher: "الوكالة", basedOn: ["s"] }),
    );
    expect(found).toMatchObject({ state: "circular", loop: true, codes: ["based-on-cycle"] });
  });

  test("finds no root where the origin's source rests on a later hop", () => {
    const found = corroboration(
      { أ: { chain: "الوكالة ثم الصحيفة", sources: ["s"] } },
      source("s", { publisher: "الوكالة", basedOn: ["الصحيفة"] }),
    );
    expect(found).toMatchObject({ state: "circular", loop: true });
  });

  test("counts one address once, whoever published it", () => {
    const found = corroboration(
      { أ: { by: "بصوت الكاتب", sources: ["s", "t"] } },
      source("s", { publisher: "الصحيفة", url: "https://www.example.org/x/?utm_source=y" }),
      source("t", { publisher: "الوكالة", url: "http://example.org/x#top" }),
    );
    expect(found).toMatchObject({ state: "selfOnly", origins: 1, groups: ["agency+paper"] });
  });
});
