/** What the dossier's facts must come out as: by hand from the facts and the rules, not from the program. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ClaimNode } from "../../src/graph/graph.ts";
import { beginPlanning } from "../../src/pages/planning.ts";
import { reasonOf } from "../../src/pages/summaries/reason-view.ts";
import { saidInWords } from "../../src/pages/summaries/said-in-words.ts";
import { ar } from "../../templates/locales/ar.ts";
import { fromFolder } from "../graph/from-content.ts";

const { graph, diagnostics } = fromFolder(join(import.meta.dirname, "../../content"));

const planning = beginPlanning(graph, ar(graph.site), {});

function claim(id: string): ClaimNode {
  const node = [...graph.claims.values()].find((each) => each.claim.id === id);
  if (node === undefined) throw new Error(`The dossier has no claim ${id}`);
  return node;
}

/** A claim's state, the families of its roots by name, and the sentence that says why. */
function verdict(id: string) {
  const node = claim(id);
  const { state, origins, groups } = node.corroboration;
  const names = groups.map(({ agents }) => agents.map((agent) => graph.agents.get(agent)?.agent.name ?? agent));
  return { state, origins, groups: names, reason: reasonOf(planning, node) };
}

/** The chains of a claim's assertions, from the origin to us. */
const chains = (id: string) =>
  claim(id).assertions.map(({ chain }) => chain.map(({ agent }) => graph.agents.get(agent)?.agent.name ?? agent));

test("the dossier has no fault", () => {
  expect(graph.claims.size).toBeGreaterThanOrEqual(20);
  const grave = /-(?:unknown|undefined|missing|unreadable|cycle|ambiguous|collision|cannot-speak)$/u;
  expect(diagnostics.filter(({ code }) => grave.test(code))).toEqual([]);
});

describe("fact 8: one origin told as two", () => {
  test("the Guardian, and “British press investigations” that repeat it, are one origin", () => {
    expect(claim("passports-investigation/شبكات").restated).toContain("how-a-claim-changes/تحقيقات-بريطانية");
    expect(verdict("passports-investigation/شبكات")).toEqual({
      state: "singleOrigin",
      origins: 1,
      groups: [["الغارديان"]],
      reason: "لهذا القول أصل واحد معروف: الغارديان، وطريقه إلينا: وكالة قريبة من الإدارة الذاتية.",
    });
  });

  test("the second telling alone roots in the Guardian too, through the source it is based on", () => {
    expect(verdict("how-a-claim-changes/تحقيقات-بريطانية")).toMatchObject({
      state: "singleOrigin",
      groups: [["الغارديان"]],
    });
  });
});

describe("fact 4: a body that confirms itself", () => {
  test("the administration, its force and the force's media centre are one family", () => {
    expect(verdict("support-claims/عجز-التنظيم")).toEqual({
      state: "selfOnly",
      origins: 1,
      groups: [["الإدارة الذاتية", "قوات سوريا الديمقراطية", "المركز الإعلامي لقسد"]],
      reason:
        "لا يصدر هذا القول إلا عن جهة واحدة وما يتبعها (الإدارة الذاتية، وقوات سوريا الديمقراطية، والمركز الإعلامي لقسد)، وتأكيد الجهة قولَها لا يُعد أصلًا ثانيًا.",
    });
  });

  test("the desk is warned", () => {
    expect(diagnostics.map(({ code }) => code)).toContain("self-corroboration");
  });
});

describe("fact 5: a path that is not stated", () => {
  test("the detainees' account reaches us across a gap, and is never known to be distinct", () => {
    for (const chain of chains("support-claims/دعم-تركيا")) {
      expect(chain).toEqual(["المهاجمون الموقوفون", "؟", "وكالة قريبة من الإدارة الذاتية"]);
    }
    expect(verdict("support-claims/دعم-تركيا")).toMatchObject({
      state: "undetermined",
      origins: 0,
      reason: "لا يُعرف لهذا القول أصل محدد: في طريقه إلينا حلقة غير مذكورة بعد «المهاجمون الموقوفون».",
    });
  });

  test("they speak in custody, wherever it is told", () => {
    for (const { circumstances } of claim("support-claims/دعم-تركيا").assertions)
      expect(circumstances).toContain("inCustody");
  });

  test("fact 6, in the same sentence, begins with a gap", () => {
    expect(verdict("support-claims/سلاح-من-العراق")).toEqual({
      state: "undetermined",
      origins: 0,
      groups: [["؟"]],
      reason: "لا يُعرف لهذا القول أصل محدد: لا يُذكر من أين جاء.",
    });
  });
});

describe("fact 12: two hops from an unnamed root", () => {
  test("Western officials, through the Guardian", () => {
    expect(chains("passports-investigation/مواد-الجوازات")[0]).toEqual([
      "مسؤولون غربيون",
      "الغارديان",
      "وكالة قريبة من الإدارة الذاتية",
    ]);
    expect(verdict("passports-investigation/مواد-الجوازات")).toEqual({
      state: "undetermined",
      origins: 0,
      groups: [["مسؤولون غربيون"]],
      reason: "لا يُعرف لهذا القول أصل محدد: ينتهي إلى جهة لا يُعرف اسمها (مسؤولون غربيون).",
    });
  });
});

describe("fact 7: the contradiction", () => {
  test("the staged play stands against the claims of support, at both ends", () => {
    const against = claim("two-narratives/مسرحية").outgoing.filter(({ type }) => type === "contradicts");
    expect(against.map(({ to }) => to)).toEqual(
      expect.arrayContaining(["support-claims/حجم-الهجوم", "support-claims/استخبارات", "support-claims/دعم-تركيا"]),
    );
    for (const { to } of against) {
      expect(claim(to).incoming.map(({ from }) => from)).toContain("two-narratives/مسرحية");
    }
  });

  test("outlets of three sides are not three origins", () => {
    expect(verdict("two-narratives/مسرحية")).toMatchObject({ state: "undetermined", origins: 0 });
  });

  test("no topic shows a pair of facing claims twice", () => {
    const pairs = [...graph.topics.values()].flatMap(({ topic, conflicts }) =>
      conflicts.map((pair) => [topic.id, ...[...pair].sort()].join(" ")),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe("fact 13: a claim that changes on its way", () => {
  test("the passports are said by the agency at the opening, by the Guardian in the body", () => {
    const { drifts } = claim("how-a-claim-changes/جوازات-التنظيم");
    expect(
      drifts.map(({ what, aSays, bSays }) => [what, saidInWords(planning, aSays), saidInWords(planning, bSays)]),
    ).toEqual([
      ["asserter", "وكالة قريبة من الإدارة الذاتية", "الغارديان"],
      ["place", "سوريا", "أوروبا، تركيا"],
    ]);
  });

  test("fact 2: the aim is the detainees' in the heading, the agency's in the text", () => {
    const { drifts } = claim("support-claims/هدف-السيطرة");
    expect(drifts.map(({ bSays }) => saidInWords(planning, bSays))).toContain("المهاجمون الموقوفون");
  });
});

describe("fact 1: own voice, no evidence named", () => {
  test("the agency's own claim has no known origin beside it", () => {
    expect(verdict("support-claims/استخبارات")).toMatchObject({ state: "undetermined", origins: 0 });
  });
});

test("fact 10: ten cases at least", () => {
  expect(claim("passports-investigation/عشر-حالات").claim).toMatchObject({
    kind: "statistic",
    quantities: [{ value: 10, bound: "atLeast", unit: "حالات" }],
  });
});
