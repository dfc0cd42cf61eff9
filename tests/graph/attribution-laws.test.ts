/** The laws of corroboration on random newsrooms: never a false independence. Each failed on the first edition. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { ClaimNode } from "../../src/graph/graph.ts";
import type { CorroborationState } from "../../src/model/vocabulary.ts";
import { OWN_BY_NATURE } from "../../src/model/vocabulary.ts";
import { runs } from "../setup/laws.ts";
import {
  type AgentPlan,
  plans as anyPlans,
  type Base,
  type ClaimPlan,
  nounsOf,
  type Plan,
  type SourcePlan,
  settled,
} from "./random-newsroom.ts";

if (process.env.ISNAD_LONG) vi.setConfig({ testTimeout: 1_200_000 });
const plans = anyPlans.map(settled);
/** The long way tries each law on ten thousand newsrooms. */
const RUNS = { numRuns: process.env.ISNAD_LONG ? 10_000 : runs(200) };

function claimsOf(plan: Plan): ClaimNode[] {
  return [...buildGraph(nounsOf(plan), { drafts: false }).graph.claims.values()];
}

/** By claim: its state, its origins, the agents of its groups. */
function verdicts(plan: Plan) {
  return new Map(
    claimsOf(plan).map(({ claim, corroboration: { state, origins, groups } }) => [
      claim.id,
      { state, origins, groups },
    ]),
  );
}

const UNCERTAIN: readonly CorroborationState[] = ["none", "circular", "undetermined"];

/** Nothing in `after` has more origins than in `before`, and nothing that was uncertain is certain. */
function expectNoMore(before: Plan, after: Plan): void {
  const was = verdicts(before);
  for (const [id, now] of verdicts(after)) {
    const then = was.get(id);
    if (then === undefined) continue;
    expect(now.origins, id).toBeLessThanOrEqual(then.origins);
    if (UNCERTAIN.includes(then.state)) expect(UNCERTAIN, id).toContain(now.state);
  }
}

const changeClaims = (plan: Plan, change: (claim: ClaimPlan, index: number) => ClaimPlan): Plan => ({
  ...plan,
  claims: plan.claims.map(change),
});
const changeSources = (plan: Plan, change: (source: SourcePlan, index: number) => SourcePlan): Plan => ({
  ...plan,
  sources: plan.sources.map(change),
});
const changeAgents = (plan: Plan, change: (agent: AgentPlan, index: number) => AgentPlan): Plan => ({
  ...plan,
  agents: plan.agents.map(change),
});

const NEWCOMER: AgentPlan = { partOf: [], closeTo: [], until: undefined, anonymity: "named" };
const chosen = fc.nat(4);

describe("law 1: writing out a default changes nothing", () => {
  test("what a work rests on by its type", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const byType = ({ type }: SourcePlan): readonly Base[] =>
          OWN_BY_NATURE.has(type) ? [] : [{ kind: "unknown" }];
        const written = changeSources(plan, (each) => ({ ...each, bases: each.bases ?? byType(each) }));
        expect([...verdicts(written)]).toEqual([...verdicts(plan)]);
      }),
      RUNS,
    );
  });

  test("the chain", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const written = changeClaims(plan, (claim) => {
          const speakers = claim.by.filter((agent) => agent < plan.agents.length);
          const read = claim.sources.flatMap((each) => plan.sources[each] ?? []);
          const publishers = [
            ...new Set(read.map(({ publisher, type }) => (type === "ownReporting" ? publisher : publisher))),
          ];
          const [only] = publishers;
          const relay = publishers.length === 1 && only !== undefined && only < plan.agents.length ? [only] : [];
          const speak = speakers.length > 0 ? speakers : [0];
          const chain = [...speak, ...relay.filter((agent) => !speak.includes(agent))];
          return { ...claim, chain: claim.chain ?? chain.map((agent) => ({ agent, alters: false })) };
        });
        expect([...verdicts(written)]).toEqual([...verdicts(plan)]);
      }),
      RUNS,
    );
  });
});

describe("law 2: what only passes on never adds an origin, and makes no end known", () => {
  test("a further hop", () => {
    fc.assert(
      fc.property(plans, chosen, fc.boolean(), (plan, at, gap) => {
        const agents = [...plan.agents, NEWCOMER];
        const longer = changeClaims({ ...plan, agents }, (claim, index) => {
          const speak = claim.by.filter((agent) => agent < plan.agents.length).slice(0, 1);
          const chain = claim.chain ?? (speak.length > 0 ? speak : [0]).map((agent) => ({ agent, alters: false }));
          const hop = gap ? ("؟" as const) : { agent: plan.agents.length, alters: false };
          return index === at ? { ...claim, chain: [...chain, hop] } : claim;
        });
        if (plan.claims[at]?.narrator === false) expectNoMore({ ...plan, agents }, longer);
      }),
      RUNS,
    );
  });

  test("a further work it was read in", () => {
    fc.assert(
      fc.property(plans, chosen, fc.constantFrom("newsReport", "investigation"), (plan, at, type) => {
        const read: SourcePlan = {
          publisher: plan.agents.length,
          type,
          bases: undefined,
          url: undefined,
          alsoAt: [],
          withdrawn: false,
        };
        const more = { ...plan, agents: [...plan.agents, NEWCOMER], sources: [...plan.sources, read] };
        const carried = changeClaims(more, (claim, index) =>
          index === at && !claim.narrator ? { ...claim, sources: [...claim.sources, plan.sources.length] } : claim,
        );
        const revived = plan.claims[at]?.sources.every((each) => plan.sources[each]?.withdrawn !== false);
        if (!(revived && plan.claims[at]?.sources.length)) expectNoMore(more, carried);
      }),
      RUNS,
    );
  });

  test("a work between a work and what it rests on", () => {
    fc.assert(
      fc.property(plans, chosen, (plan, at) => {
        const bases = plan.sources[at]?.bases;
        if (bases === undefined || bases.length === 0) return;
        const between: SourcePlan = {
          publisher: plan.agents.length,
          type: "newsReport",
          bases: bases.map((base) => (base.kind === "unknown" ? base : { ...base, altered: false })),
          url: undefined,
          alsoAt: [],
          withdrawn: false,
        };
        const straight = changeSources(plan, (each, index) =>
          index === at ? { ...each, bases: between.bases } : each,
        );
        const step: Base = { kind: "source", index: plan.sources.length, altered: false };
        const longer = changeSources(
          { ...straight, agents: [...plan.agents, NEWCOMER], sources: [...straight.sources, between] },
          (each, index) => (index === at ? { ...each, bases: [step] } : each),
        );
        expectNoMore(straight, longer);
      }),
      RUNS,
    );
  });
});

test("law 3: claims that restate one another have one answer", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { graph } = buildGraph(nounsOf(plan), { drafts: false });
      for (const { corroboration, restated } of graph.claims.values()) {
        for (const other of restated) expect(graph.claims.get(other)?.corroboration).toEqual(corroboration);
      }
    }),
    RUNS,
  );
});

describe("law 4: what does not speak for a claim changes no state", () => {
  /** The same plan without the marks of some claims: their records stand, and nobody says them. */
  const silent = (plan: Plan, is: (claim: ClaimPlan) => boolean): Plan =>
    changeClaims(plan, (claim) => (is(claim) ? { ...claim, marked: false } : claim));
  const states = (plan: Plan) => [...verdicts(plan)].map(([id, { state, origins }]) => [id, state, origins]);

  test("denials and doubts", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(states(silent(plan, ({ stance }) => stance !== "affirms"))).toEqual(states(plan));
      }),
      RUNS,
    );
  });

  test("works that were withdrawn", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const alone = changeSources(plan, (each) => ({ ...each, url: undefined, alsoAt: [] }));
        const withdrawn = ({ sources }: ClaimPlan) => {
          const read = sources.filter((each) => each < alone.sources.length);
          return read.length > 0 && read.every((each) => alone.sources[each]?.withdrawn === true);
        };
        expect(states(silent(alone, withdrawn))).toEqual(states(alone));
      }),
      RUNS,
    );
  });

  test("retracted claims", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const without = changeClaims(plan, (claim) =>
          claim.retracted ? { ...claim, relations: [], marked: false } : claim,
        );
        const parted = changeClaims(without, (claim) => ({
          ...claim,
          relations: claim.relations.filter(({ to }) => plan.claims[to]?.retracted !== true),
        }));
        expect(states(parted)).toEqual(states(plan));
      }),
      RUNS,
    );
  });

  test("support and contradiction", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const alone = changeClaims(plan, (claim) => ({
          ...claim,
          relations: claim.relations.filter(({ type }) => type === "restates"),
        }));
        expect(states(alone)).toEqual(states(plan));
      }),
      RUNS,
    );
  });
});

describe("law 5: knowing less never adds an origin", () => {
  test("a name taken away", () => {
    fc.assert(
      fc.property(plans, chosen, (plan, at) => {
        const nameless = changeAgents(plan, (agent, index) =>
          index === at ? { ...agent, anonymity: "unnamedGroup" } : agent,
        );
        expectNoMore(plan, nameless);
      }),
      RUNS,
    );
  });

  // But for a basis that led on to another work: where that is the speaker's own, what it rests on is no longer seen.
  test("a basis taken away from a work that is nobody's own by nature", () => {
    fc.assert(
      fc.property(plans, chosen, (plan, at) => {
        if (plan.sources[at]?.bases?.some(({ kind }) => kind === "source")) return;
        const less = changeSources(plan, (each, index) =>
          index === at && !OWN_BY_NATURE.has(each.type) ? { ...each, bases: undefined } : each,
        );
        expectNoMore(plan, less);
      }),
      RUNS,
    );
  });

  test("a gap where a hop was named", () => {
    fc.assert(
      fc.property(plans, chosen, fc.nat(2), (plan, at, hop) => {
        const less = changeClaims(plan, (claim, index) =>
          index === at && claim.chain !== undefined
            ? { ...claim, chain: claim.chain.map((link, i) => (i === hop ? "؟" : link)) }
            : claim,
        );
        // A chain that names one agent twice has met itself; with a gap for one of the two it has an end again.
        if (claimsOf(plan).some(({ corroboration }) => corroboration.loop)) return;
        // Whom the record names as its asserter and the chain no more is put before it: that tells more, not less.
        const named = plan.claims[at]?.chain?.[hop];
        if (named !== undefined && named !== "؟" && plan.claims[at]?.by.includes(named.agent)) return;
        if (plan.claims[at]?.chain?.every((link) => link === "؟" || !link.alters)) expectNoMore(plan, less);
      }),
      RUNS,
    );
  });

  test("there are never more origins than assertions that affirm", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { corroboration } of claimsOf(plan)) {
          expect(corroboration.origins).toBeLessThanOrEqual(corroboration.reason.voices);
        }
      }),
      RUNS,
    );
  });
});

describe("law 6: a tie between two never adds an origin", () => {
  test.each(["partOf", "closeTo"] as const)("%s", (kind) => {
    fc.assert(
      fc.property(plans, chosen, chosen, (plan, from, to) => {
        if (from === to) return;
        // Who becomes part of a publisher is followed from then on through what its works rest on; and an unnamed man of a
        // body is known not to be of another.
        const isNamed = plan.agents[from]?.anonymity === "named";
        if (kind === "partOf" && (publishes(plan, to) || !isNamed)) return;
        const tied = changeAgents(plan, (agent, index) =>
          index === from ? { ...agent, until: undefined, [kind]: [...agent[kind], to] } : agent,
        );
        expectNoMoreOrigins(
          changeAgents(plan, (agent, index) => (index === from ? { ...agent, until: undefined } : agent)),
          tied,
        );
      }),
      RUNS,
    );
  });

  // But for works that lead back to themselves, before or after: in a loop an end that was not known is lost.
  test("one more address", () => {
    fc.assert(
      fc.property(plans, chosen, fc.nat(2), (plan, at, url) => {
        const tied = changeSources(plan, (each, index) =>
          index === at ? { ...each, alsoAt: [...each.alsoAt, url] } : each,
        );
        // A work that was withdrawn stands again where another record of it does: that is another matter.
        // The other record may name a publisher; and who speaks is followed through what he is then known to have published.
        const speakers = plan.claims.flatMap(({ by, chain }) => [0, ...by, ...agentsIn(chain)]);
        if (plan.sources[at]?.publisher === undefined || speakers.some((agent) => publishes(plan, agent))) return;
        if ([plan, tied].some((one) => claimsOf(one).some(({ corroboration }) => corroboration.loop))) return;
        const standing = (one: Plan) => changeSources(one, (each) => ({ ...each, withdrawn: false }));
        expectNoMoreOrigins(standing(plan), standing(tied));
      }),
      RUNS,
    );
  });

  test("restating, but for what it brings in", () => {
    fc.assert(
      fc.property(plans, chosen, chosen, (plan, from, to) => {
        if (from === to || plan.claims[from] === undefined || plan.claims[to] === undefined) return;
        const tied = changeClaims(plan, (claim, index) =>
          index === from ? { ...claim, relations: [...claim.relations, { type: "restates", to }] } : claim,
        );
        // An end behind a gap is known where another claim of the class reaches it without one.
        if (plan.claims.some(({ chain }) => chain?.includes("؟"))) return;
        const was = verdicts(plan);
        const total = [...was.values()].reduce((sum, { origins }) => sum + origins, 0);
        for (const { origins } of verdicts(tied).values()) expect(origins).toBeLessThanOrEqual(total);
      }),
      RUNS,
    );
  });
});

const agentsIn = (chain: ClaimPlan["chain"]): number[] =>
  (chain ?? []).flatMap((link) => (link === "؟" ? [] : [link.agent]));

/** Whether an agent, or a body above it, published a work. */
function publishes({ agents, sources }: Plan, agent: number): boolean {
  const bodies = new Set([agent]);
  for (const body of bodies) for (const above of agents[body]?.partOf ?? []) bodies.add(above);
  return sources.some(({ publisher }) => publisher !== undefined && bodies.has(publisher));
}

function expectNoMoreOrigins(before: Plan, after: Plan): void {
  const was = verdicts(before);
  for (const [id, { origins }] of verdicts(after)) expect(origins, id).toBeLessThanOrEqual(was.get(id)?.origins ?? 0);
}

describe("law 7: a named speaker's own statement adds one origin exactly where it is distinct", () => {
  const saying = (plan: Plan, claim: number, agent: number): Plan => ({
    ...plan,
    claims: [
      ...plan.claims,
      {
        article: 2,
        by: [agent],
        chain: undefined,
        narrator: false,
        sources: [],
        evidence: [],
        basis: undefined,
        stance: "affirms",
        retracted: false,
        repeats: claim,
        relations: [],
      },
    ],
  });

  test("somebody who has nothing to do with anybody adds one, unless nobody can say whom it is distinct from", () => {
    fc.assert(
      fc.property(plans, chosen, (plan, claim) => {
        if (plan.claims[claim] === undefined || plan.claims.some(({ retracted }) => retracted)) return;
        const more = { ...plan, agents: [...plan.agents, NEWCOMER] };
        const was = verdicts(more);
        for (const [id, now] of verdicts(saying(more, claim, plan.agents.length))) {
          const then = was.get(id);
          if (then === undefined || now.origins === then.origins) continue;
          expect(now.origins).toBe(then.origins + 1);
          const known = now.groups.filter((group) => group.known).flatMap(({ agents }) => agents);
          expect(known).toContain(`agent-${plan.agents.length}`);
        }
      }),
      RUNS,
    );
  });

  test("somebody who says it again adds none", () => {
    fc.assert(
      fc.property(plans, chosen, chosen, (plan, claim, agent) => {
        if (plan.claims[claim] === undefined || plan.agents[agent] === undefined) return;
        const once = saying(plan, claim, agent);
        const was = verdicts(once);
        for (const [id, { origins }] of verdicts(saying(once, claim, agent)))
          expect(origins).toBe(was.get(id)?.origins);
      }),
      RUNS,
    );
  });
});
