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
    ways: reason.ways,
    codes: diagnostics.map((d) => d.code),
  };
}

/** What the paper has printed, resting on what it says or does not say. */
const story = (basedOn?: readonly string[]) => source("s", { publisher: "الصحيفة", ...(basedOn && { basedOn }) });

describe("the article's own voice", () => {
  test("has no end without a work", () => {
    expect(corroboration({ أ: { by: "بصوت الكاتب" } })).toMatchObject({ state: "none", origins: 0, groups: [] });
  });

  test("ends where its works end", () => {
    const statement = source("s", { publisher: "الوزارة", type: "statement" });
    const found = corroboration({ أ: { by: "بصوت الكاتب", sources: ["s"] } }, statement);
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["ministry"] });
  });

  test("ends in this newsroom where the work is our own", () => {
    const own = source("s", { type: "ownReporting" });
    const found = corroboration({ أ: { by: "بصوت الكاتب", sources: ["s"] } }, own);
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["~!"] });
  });
});

describe("the voice", () => {
  test("ends in itself where what we read it in is somebody else's, however many carry it", () => {
    const second = source("t", { publisher: "الوكالة" });
    const found = corroboration({ أ: { by: "الوزارة", sources: ["s", "t"] } }, story(), second);
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["ministry"], ways: ["agency", "paper"] });
  });

  test("is told by no basis whether a news report is its publisher's own", () => {
    expect(corroboration({ أ: { sources: ["s"] } }, story())).toMatchObject({ state: "undetermined", groups: ["~?"] });
    expect(corroboration({ أ: { sources: ["s"] } }, story([]))).toMatchObject({
      state: "singleOrigin",
      groups: ["paper"],
    });
    const inquiry = source("s", { publisher: "الصحيفة", type: "investigation" });
    expect(corroboration({ أ: { sources: ["s"] } }, inquiry)).toMatchObject({ state: "singleOrigin" });
  });

  test("adds one origin, on however many its work rests", () => {
    const found = corroboration({ أ: { sources: ["s"] } }, story(["الوزارة", "الجيش"]));
    expect(found).toMatchObject({ state: "singleOrigin", origins: 1, groups: ["army+ministry"] });
  });

  test("rests on what the record says of this claim, before what the work says of itself", () => {
    const record = { sources: ["s"], basis: [] };
    expect(corroboration({ أ: record }, story(["الوزارة"]))).toMatchObject({ groups: ["paper"] });
  });

  test("of an alterer ends in the alterer", () => {
    expect(corroboration({ أ: { sources: ["s"] } }, story(["الوزارة (محرّف)"]))).toMatchObject({ groups: ["paper"] });
    expect(corroboration({ أ: { chain: "الوزارة ثم الصحيفة (حرّف) ثم الوكالة" } })).toMatchObject({ groups: ["paper"] });
  });

  test("of several who speak together is one", () => {
    const found = corroboration({ أ: { by: ["الوزارة", "الجيش"] }, ب: { by: "الوزارة", claim: "أ" } });
    expect(found).toMatchObject({ origins: 1, groups: ["army+ministry"] });
  });
});

describe("origins", () => {
  test("one that is told as two", () => {
    const found = corroboration(
      { أ: { by: "الصحيفة", sources: ["s"] }, ب: { chain: "الصحيفة ثم الوكالة", relations: [["restates", "أ"]] } },
      story([]),
    );
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["paper"] });
  });

  test("a body and its part are one that confirms itself", () => {
    const found = corroboration({ أ: { by: "الجيش" }, ب: { by: "المكتب الإعلامي", claim: "أ" } });
    expect(found).toMatchObject({ state: "selfOnly", origins: 1, groups: ["army+office"] });
  });

  test("owners of a joint body stay apart, and the body adds nothing", () => {
    const staff = topic("staff", { name: "الأركان", partOf: ["army", "ministry"] });
    const found = corroboration(
      { أ: { by: "الأركان" }, ب: { by: "الجيش", claim: "أ" }, ج: { by: "الوزارة", claim: "أ" } },
      staff,
    );
    expect(found).toMatchObject({ state: "multipleKnownOrigins", origins: 2 });
  });

  test("who is close to another is not known to be distinct from it", () => {
    const near = topic("near", { name: "القناة", closeTo: ["ministry"] });
    const found = corroboration({ أ: { by: "الوزارة" }, ب: { by: "القناة", claim: "أ" } }, near);
    expect(found).toMatchObject({ state: "singleOrigin", origins: 1 });
  });

  test("an unnamed source of a body that speaks itself unsettles nothing", () => {
    const officers = topic("officers", { name: "ضباط", partOf: ["army"], anonymity: "unnamedGroup" });
    const found = corroboration({ أ: { by: "الجيش" }, ب: { by: "ضباط", claim: "أ" } }, officers);
    expect(found).toMatchObject({ state: "selfOnly", origins: 1, groups: ["army"] });
  });

  test("a gap behind somebody who also says it without one is none", () => {
    const found = corroboration({ أ: { by: "الجيش" }, ب: { chain: "الجيش ثم ؟ ثم الوكالة", claim: "أ" } });
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["army"] });
  });

  test("support, denial and retraction add none", () => {
    const found = corroboration({
      أ: { by: "الوزارة" },
      ب: { by: "الجيش", relations: [["supports", "أ"]] },
      ج: { by: "الصحيفة", claim: "أ", stance: "denies" },
      د: { by: "الوكالة", status: "retracted", relations: [["restates", "أ"]] },
    });
    expect(found).toMatchObject({ state: "singleOrigin", groups: ["ministry"] });
  });

  test("one address is one work, whoever published it", () => {
    const found = corroboration(
      { أ: { by: "الصحيفة", sources: ["s"] }, ب: { by: "الوكالة", sources: ["t"], claim: "أ" } },
      source("s", { publisher: "الصحيفة", basedOn: [], url: "https://www.example.org/x/?utm_source=y" }),
      source("t", {
        publisher: "الوكالة",
        basedOn: [],
        alsoAt: ["http://m.example.org/x#top", "http://example.org/x#top"],
      }),
    );
    expect(found).toMatchObject({ origins: 1 });
  });

  test("of nobody known are none", () => {
    expect(corroboration({ أ: { by: "مسؤولون (مجموعة مجهولة)" } })).toMatchObject({
      state: "undetermined",
      origins: 0,
    });
    expect(corroboration({ أ: { chain: "الجيش ثم ؟ ثم الصحيفة" } })).toMatchObject({
      state: "undetermined",
      groups: ["army"],
    });
  });
});

describe("loops", () => {
  test("of works that rest on one another have no end, and are published", () => {
    const found = corroboration(
      { أ: { sources: ["s"] } },
      story(["t"]),
      source("t", { publisher: "الوكالة", basedOn: ["s"] }),
    );
    expect(found).toMatchObject({ state: "circular", loop: true, codes: ["based-on-cycle"] });
  });

  test("of a work that rests on whoever passes it on", () => {
    const found = corroboration(
      { أ: { chain: "الوكالة ثم الصحيفة", sources: ["s"] } },
      source("s", { publisher: "الوكالة", basedOn: ["الصحيفة"] }),
    );
    expect(found).toMatchObject({ state: "circular", loop: true });
  });
});
