/** How fast claims are corroborated: 20,000 over 4,000 sources, circles of 100,000 links. Prints, asserts nothing. */
import { corroborate } from "../../src/graph/corroboration/corroborate.ts";
import type { GroundSource } from "../../src/graph/corroboration/join-works.ts";
import { layGround } from "../../src/graph/corroboration/lay-ground.ts";
import { findCircles } from "../../src/graph/links/find-circles.ts";
import type { Agent } from "../../src/model/agent.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import { type AgentId, articleId, claimId, inPlaceAgentId, type SourceId, sourceId } from "../../src/model/ids.ts";
import { generator } from "./generator.ts";

const random = generator(11);
const place = { file: "a.md", line: 1, column: 1, endLine: 1, endColumn: 1 };

const agentIds = Array.from({ length: 2_000 }, (_, index) => inPlaceAgentId(`جهة ${index}`));
const sourceIds = Array.from({ length: 4_000 }, (_, index) => sourceId(`s-${index}`));

function makeAgents(): Map<AgentId, Agent> {
  return new Map(
    agentIds.map((id, index) => {
      const belongings = random.chance(0.3) ? [{ kind: "partOf", to: random.pick(agentIds) } as const] : [];
      const anonymity = random.chance(0.1) ? "unnamedGroup" : "named";
      return [id, { id, name: `جهة ${index}`, anonymity, known: anonymity === "named", belongings }];
    }),
  );
}

function makeSources(): Map<SourceId, GroundSource> {
  return new Map(
    sourceIds.map((id) => [
      id,
      {
        type: "newsReport",
        publisher: random.pick(agentIds),
        addresses: [`https://example.org/${random.chance(0.1) ? random.pick(sourceIds) : id}`],
        withdrawn: false,
        isBasedOn: random.chance(0.6)
          ? [
              random.chance(0.5)
                ? { kind: "source", source: random.pick(sourceIds) }
                : { kind: "agent", agent: random.pick(agentIds) },
            ]
          : [],
      },
    ]),
  );
}

function makeAssertion(index: number): Assertion {
  const asserter = random.pick(agentIds);
  const relay = random.pick(agentIds);
  return {
    claim: claimId(articleId("a"), `${index}`),
    article: articleId("a"),
    label: `${index}`,
    mark: index,
    place,
    passage: { exact: "", prefix: "", suffix: "", place, sentence: "", offset: 0, quoted: "none", explicit: true },
    asserters: [asserter],
    stance: "affirms",
    mode: "indirect",
    chain: [
      { agent: asserter, role: "originator", relation: "unstated" },
      { agent: relay, role: "relay", relation: "derives" },
    ],
    carriers: [{ source: random.pick(sourceIds) }, { source: random.pick(sourceIds) }],
    evidence: [],
    basis: [],
    circumstances: [],
    quantities: [],
  };
}

function time(what: string, run: () => number): void {
  const start = process.cpuUsage();
  const count = run();
  console.log(`${what}: ${count} in ${(process.cpuUsage(start).user / 1000).toFixed(0)} ms`);
}

const agents = makeAgents();
const sources = makeSources();
const assertions = Array.from({ length: 60_000 }, (_, index) => makeAssertion(index));
const days = ["2026-11-01"] as const;

for (const [claims, each] of [
  [5_000, 1],
  [20_000, 1],
  [20_000, 3],
] as const) {
  time(`${claims} claims, ${each} assertions each, over 4,000 sources; known origins`, () => {
    const ground = layGround(agents, sources);
    let origins = 0;
    for (let claim = 0; claim < claims; claim += 1) {
      origins += corroborate(
        assertions.slice(claim * each, claim * each + each).map((assertion) => ({ assertion, days })),
        ground,
      ).origins;
    }
    return origins;
  });
}

const long = Array.from({ length: 100_000 }, (_, index) => sourceId(`long-${index}`));
const nextOf = (index: number) => long[(index + 1) % long.length] ?? sourceId("none");
const circle = new Map<SourceId, GroundSource>(
  long.map((id, index) => [
    id,
    { type: "newsReport", addresses: [], withdrawn: false, isBasedOn: [{ kind: "source", source: nextOf(index) }] },
  ]),
);
time("sources in one circle, each asked for its roots; loops", () => {
  const ground = layGround(agents, circle);
  return long.filter((id) => {
    const work = ground.workOf(id);
    return work !== undefined && ground.reach(work).loop;
  }).length;
});
time("links in one circle, found and told once; circles", () => {
  return findCircles(long.map((from, index) => ({ from, to: nextOf(index), place: { ...place, line: index } }))).length;
});
const chainOfAgents = new Map<AgentId, Agent>(
  long.map((id, index) => {
    const [own, whole] = [inPlaceAgentId(id), inPlaceAgentId(nextOf(index))];
    return [own, { id: own, name: id, anonymity: "named", known: true, belongings: [{ kind: "partOf", to: whole }] }];
  }),
);
time("agents that are each part of the next, in a circle; bodies above one", () => {
  const { bodiesOf } = layGround(chainOfAgents, new Map());
  return bodiesOf(inPlaceAgentId(long[0] ?? ""), days).size;
});
