/**
 * The dossier in `content/` comes out as its facts and the rules of corroboration say; worked out by hand. The numbers are
 * those of the facts: thirteen things that an analysis says, or says that others say.
 */
import { describe, expect, it, test } from "vitest";
import { findCues } from "../src/arabic/attribution/find-cues.ts";
import { judgeSite } from "../src/engine/join-site.ts";
import type { ClaimNode } from "../src/graph/graph.ts";
import type { AgentId } from "../src/model/ids.ts";
import type { CorroborationState } from "../src/model/vocabulary.ts";
import { readSite } from "./setup/read-site.ts";

const site = readSite(new URL("../content", import.meta.url).pathname, { drafts: false, today: "2026-11-22" });
const { graph } = site;

function claim(id: string): ClaimNode {
  const found = [...graph.claims].find(([key]) => key === id);
  if (found === undefined) throw new Error(`The dossier holds no claim ${id}.`);
  return found[1];
}

const relationsOf = (id: string) => claim(id).outgoing.map(({ type, to }) => `${type} ${to}`);
const called = (agent: AgentId) => SHORT[agent] ?? graph.agents.get(agent)?.agent.name ?? agent;
const SHORT: Readonly<Record<string, string>> = { "agency-near-aanes": "الوكالة", "~?": "؟" };
const hopsOf = (id: string) => [
  ...new Set(claim(id).assertions.map(({ chain }) => chain.map(({ agent }) => called(agent)).join(" ← "))),
];

describe("the dossier", () => {
  it("has no fault and no warning, no sentence without its speaker, no topic that states a claim", () => {
    const { findings } = judgeSite(site, true);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    const codes = findings.map(({ diagnostic }) => diagnostic.code);
    expect(codes).not.toContain("speaker-not-in-sentence");
    expect(codes).not.toContain("topic-states-claim");
  });

  it("holds six articles, and every topic and source is a file of its own", () => {
    expect(graph.articles.size).toBe(6);
    expect([...graph.sources.values()].filter(({ articles }) => articles.length === 0)).toEqual([]);
  });

  it("every article leads to another by its claims", () => {
    for (const [id, { assertions }] of graph.articles) {
      const elsewhere = assertions.some(({ claim: target }) => {
        const { claim: home, assertions: all, outgoing, incoming } = claim(target);
        return (
          home.article !== id || all.some(({ article }) => article !== id) || outgoing.length + incoming.length > 0
        );
      });
      expect(elsewhere, id).toBe(true);
    }
  });
});

/** What one claim must come out as. `chains` are told from the origin to us, who only passes it on, and says nothing of it itself, is a way. */
interface Row {
  readonly fact: number;
  readonly id: string;
  readonly by: string;
  readonly chains: readonly string[];
  readonly ways: string;
  readonly state: CorroborationState;
}

const OWN = { by: "الوكالة", chains: ["الوكالة"], ways: "", state: "undetermined" } as const;
const HELD = "المهاجمون الموقوفون";
const DETAINED = {
  fact: 5,
  by: HELD,
  chains: [`${HELD} ← ؟ ← الوكالة`],
  ways: "الوكالة",
  state: "undetermined",
} as const;
const NOBODY = { fact: 6, by: "؟", chains: ["؟ ← الوكالة"], ways: "الوكالة", state: "undetermined" } as const;
const PAPER = { by: "الغارديان", chains: ["الغارديان ← الوكالة"], ways: "الوكالة", state: "singleOrigin" } as const;
const OFFICIALS = {
  fact: 12,
  by: "مسؤولون غربيون",
  chains: ["مسؤولون غربيون ← الغارديان ← الوكالة"],
  ways: "الوكالة، الغارديان",
  state: "undetermined",
} as const;
const NEAR = ["الائتلاف", "تركيا", "حكومة دمشق"].map((side) => `وسائل إعلام قريبة من ${side}`);

const ROWS: readonly Row[] = [
  { fact: 1, id: "support-claims/حجم-الهجوم", ...OWN },
  { fact: 2, id: "support-claims/استخبارات", ...OWN },
  {
    fact: 2,
    id: "support-claims/هدف-السيطرة",
    by: `${HELD}، الوكالة`,
    chains: [`${HELD} ← ؟ ← الوكالة`, "الوكالة"],
    ways: "",
    state: "undetermined",
  },
  { fact: 2, id: "support-claims/إحياء-التنظيم", ...OWN },
  {
    fact: 3,
    id: "support-claims/عجز-التنظيم",
    by: "الإدارة الذاتية، المركز الإعلامي لقسد، قوات سوريا الديمقراطية",
    chains: ["الإدارة الذاتية ← الوكالة", "المركز الإعلامي لقسد ← الوكالة", "قوات سوريا الديمقراطية ← الوكالة"],
    ways: "الوكالة",
    state: "selfOnly",
  },
  { fact: 4, id: "support-claims/إجراءات-احترازية", ...OWN },
  { id: "support-claims/دعم-تركيا", ...DETAINED },
  { id: "support-claims/تدريب", ...DETAINED },
  { id: "support-claims/مراكز-العمليات", ...DETAINED },
  { id: "support-claims/سلاح-من-العراق", ...NOBODY },
  { id: "support-claims/تسهيل-المرور", ...NOBODY },
  {
    fact: 7,
    id: "two-narratives/مسرحية",
    by: NEAR.join("، "),
    chains: NEAR.map((outlets) => `${outlets} ← الوكالة`),
    ways: "الوكالة",
    state: "undetermined",
  },
  {
    fact: 7,
    id: "two-narratives/مدنيون",
    by: NEAR.join("، "),
    chains: [`${NEAR[2]} ← ${NEAR[0]} ← ${NEAR[1]} ← الوكالة`],
    ways: "الوكالة",
    state: "undetermined",
  },
  { fact: 8, id: "passports-investigation/شبكات", ...PAPER },
  { fact: 8, id: "how-a-claim-changes/تحقيقات-بريطانية", ...PAPER },
  { fact: 9, id: "passports-investigation/أوزبكي", ...PAPER },
  { fact: 9, id: "passports-investigation/صلات-الأوزبكي", ...PAPER },
  { fact: 10, id: "passports-investigation/عشر-حالات", ...PAPER },
  { fact: 11, id: "passports-investigation/تحذير", ...PAPER },
  { id: "passports-investigation/مواد-الجوازات", ...OFFICIALS },
  { id: "passports-investigation/خروج-مع-اللاجئين", ...OFFICIALS },
  {
    fact: 13,
    id: "how-a-claim-changes/جوازات-التنظيم",
    by: "الغارديان، الوكالة",
    chains: ["الغارديان ← الوكالة", "الوكالة"],
    ways: "",
    state: "undetermined",
  },
];

describe("who says each claim, through whom, and what stands behind it", () => {
  test.each(ROWS)("fact $fact: $id", ({ id, by, chains, ways, state }) => {
    const { assertions, corroboration } = claim(id);
    const speakers = new Set(assertions.flatMap(({ asserters }) => asserters.map(called)));
    expect([...speakers].sort()).toEqual(by.split("، ").sort());
    expect(assertions.map(({ stance, mode }) => `${stance} ${mode}`)).toEqual(assertions.map(() => "affirms indirect"));
    expect(hopsOf(id).sort()).toEqual([...chains].sort());
    expect(corroboration.reason.ways.map(called).join("، ")).toBe(ways);
    expect(corroboration.state).toBe(state);
  });

  it("is every claim of the dossier, and every fact", () => {
    expect(ROWS.map(({ id }) => id).sort()).toEqual([...graph.claims.keys()].sort());
    expect([...new Set(ROWS.map(({ fact }) => fact))].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
  });

  it("nothing reaches us but through the agency, in the one analysis that we read", () => {
    for (const { assertions } of graph.claims.values()) {
      for (const { chain, carriers } of assertions) {
        expect(chain.at(-1)?.agent).toBe("agency-near-aanes");
        expect(carriers.map(({ source }) => source)).toEqual(["agency-analysis"]);
      }
    }
  });
});

describe("fact 1 and 2: the analysis in its own voice", () => {
  it.each(["حجم-الهجوم", "استخبارات", "هدف-السيطرة", "إحياء-التنظيم"])("%s rests on nothing but itself", (label) => {
    const own = claim(`support-claims/${label}`).assertions.filter(
      ({ asserters }) => asserters[0] === "agency-near-aanes",
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ basis }) => basis)).toEqual(own.map(() => [{ kind: "own" }]));
  });

  it("puts the aim into the detainees' mouths in its heading: one telling, another speaker", () => {
    const { drifts } = claim("support-claims/هدف-السيطرة");
    expect(new Set(drifts.map(({ what, explained }) => `${what} ${explained}`))).toEqual(new Set(["asserter true"]));
  });
});

describe("fact 3 and 4: a body that confirms itself", () => {
  it("speaks with three tongues, is one origin, and its voices are no drift of one another", () => {
    const { corroboration, drifts, assertions } = claim("support-claims/عجز-التنظيم");
    expect(corroboration.groups).toEqual([{ agents: ["aanes", "sdf", "sdf-media-centre"], known: true }]);
    expect(drifts).toEqual([]);
    expect(assertions.every(({ circumstances }) => circumstances.includes("notSeenByUs"))).toBe(true);
  });

  it("only the centre is told to confirm", () => {
    const confirming = [...graph.claims.values()]
      .flatMap(({ assertions }) => assertions)
      .filter(({ cue }) => cue?.strength === "affirming");
    expect(confirming.map(({ cue, asserters }) => [cue?.verb, cue?.subject, ...asserters])).toEqual([
      ["أكّد", "sdf-media-centre", "sdf-media-centre"],
    ]);
  });
});

describe("fact 5: people in custody whose words came by a way nobody states", () => {
  it.each(["دعم-تركيا", "تدريب", "مراكز-العمليات"])("%s: custody stands with every telling", (label) => {
    const { assertions } = claim(`support-claims/${label}`);
    expect(assertions.every(({ circumstances }) => circumstances.includes("inCustody"))).toBe(true);
  });
});

describe("fact 7: the two narratives", () => {
  it("the staged play stands against each claim of planning, support and aim", () => {
    expect(relationsOf("two-narratives/مسرحية").toSorted()).toEqual(
      ["إحياء-التنظيم", "استخبارات", "تدريب", "حجم-الهجوم", "دعم-تركيا", "عجز-التنظيم", "مراكز-العمليات", "هدف-السيطرة"]
        .map((label) => `contradicts support-claims/${label}`)
        .toSorted(),
    );
  });

  it("nothing else is set against anything, and what both sides could hold is not", () => {
    const against = [...graph.claims.values()].flatMap(({ outgoing }) =>
      outgoing.filter(({ type }) => type === "contradicts"),
    );
    expect(new Set(against.map(({ from }) => from))).toEqual(new Set(["two-narratives/مسرحية"]));
    expect(relationsOf("two-narratives/مدنيون")).toEqual([]);
  });

  it("three kinds of outlets are three voices, not one that drifts, and no known origin", () => {
    expect(claim("two-narratives/مسرحية").drifts).toEqual([]);
    const states = [...graph.claims.values()].map(({ corroboration }) => corroboration.state);
    expect(states).not.toContain("multipleKnownOrigins");
  });
});

describe("fact 8: one origin told as two", () => {
  it("is a single origin, whoever passes it on", () => {
    expect(relationsOf("how-a-claim-changes/تحقيقات-بريطانية")).toEqual(["restates passports-investigation/شبكات"]);
    for (const id of ["passports-investigation/شبكات", "how-a-claim-changes/تحقيقات-بريطانية"])
      expect(claim(id).corroboration.groups).toEqual([{ agents: ["guardian"], known: true }]);
  });

  it("the day is that of other reports: nobody knows when the investigation was published", () => {
    const day = (id: string) =>
      [...graph.sources.values()].find(({ source }) => source.id === id)?.source.datePublished;
    expect(day("guardian-investigation")).toBeUndefined();
    expect(day("reports-of-31-january")).toBe("2022-01-31");
  });
});

describe("fact 10: the only figure of travellers", () => {
  it("keeps its bound", () => {
    expect(claim("passports-investigation/عشر-حالات").claim.quantities).toEqual([
      { value: 10, unit: "حالات", bound: "atLeast" },
    ]);
  });
});

test("fact 11: the warning is told as one", () => {
  const [assertion] = claim("passports-investigation/تحذير").assertions;
  expect(assertion?.cue).toEqual({ verb: "حذّر", strength: "warning", subject: "guardian" });
  expect(claim("passports-investigation/تحذير").claim.kind).toBe("evaluation");
});

test("fact 13: from the opening to the body, another asserter and another place", () => {
  const { drifts } = claim("how-a-claim-changes/جوازات-التنظيم");
  expect(drifts.map(({ what, explained }) => `${what} ${explained}`).toSorted()).toEqual([
    "asserter true",
    "place true",
  ]);
});

describe("a topic hides nothing of what is said of it", () => {
  test.each([
    ["turkey", ["support-claims/دعم-تركيا", "support-claims/تدريب", "passports-investigation/شبكات"]],
    ["iran", ["support-claims/تسهيل-المرور"]],
    ["hasakah", ["support-claims/هدف-السيطرة", "support-claims/تسهيل-المرور"]],
    ["damascus-government", ["support-claims/تسهيل-المرور"]],
    ["ras-al-ayn", ["support-claims/مراكز-العمليات"]],
    ["tell-abyad", ["support-claims/مراكز-العمليات"]],
    ["iraq", ["support-claims/سلاح-من-العراق", "passports-investigation/مواد-الجوازات"]],
    ["uzbek-network-head", ["passports-investigation/أوزبكي", "passports-investigation/صلات-الأوزبكي"]],
  ])("%s", (id, claims) => {
    const node = [...graph.topics.values()].find(({ topic }) => topic.id === id);
    expect(node?.claims).toEqual(expect.arrayContaining(claims));
  });
});

test("every verb stands with the speaker whose verb it is in its sentence", () => {
  for (const { assertions } of graph.claims.values()) {
    for (const { cue, asserters, chain, passage } of assertions) {
      if (cue?.subject === undefined) continue;
      expect([...asserters, ...chain.map(({ agent }) => agent)]).toContain(cue.subject);
      expect(findCues(passage.sentence).map(({ verb }) => verb)).toContain(cue.verb);
    }
  }
});
