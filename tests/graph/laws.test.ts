/** What holds of every graph: order does not matter, every edge has its reverse, and the fast way counts as the slow one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { sourcesBehind } from "../../src/graph/links/sources-behind.ts";
import { belongingsOf } from "../../src/model/agent.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { runs } from "../setup/laws.ts";
import { byHand } from "./oracle.ts";
import { ascending, descending, nounsOf, plans } from "./random-newsroom.ts";

const build = (nouns: readonly Noun[]) => buildGraph(nouns, { drafts: false });

/** Everything a graph says beside the nouns it was made from; maps in their order. */
const dump = (value: unknown) =>
  JSON.stringify(
    value,
    (key, each: unknown) => {
      if (each instanceof Map) return [...each];
      return NOUNS.has(key) && typeof each === "object" ? undefined : each;
    },
    1,
  );
const NOUNS: ReadonlySet<string> = new Set(["article", "source", "topic"]);

/** The same nouns with every list that has no order of its own in another order. */
function shuffled(nouns: readonly Noun[], numbers: Iterator<number>): Noun[] {
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((each) => ({ each, rank: numbers.next().value ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ each }) => each);
  return mix(
    nouns.map((each): Noun => {
      if (each.kind === "source") {
        return { ...each, noun: { ...each.noun, isBasedOn: mix(each.noun.isBasedOn) } };
      }
      if (each.kind === "topic") return { ...each, noun: { ...each.noun, belongings: mix(each.noun.belongings) } };
      if (each.kind !== "article") return each;
      const records = each.noun.records.map((record) => ({
        ...record,
        carriers: mix(record.carriers),
        evidence: mix(record.evidence),
        relations: mix(record.relations),
      }));
      return { ...each, noun: { ...each.noun, records: mix(records) } };
    }),
  );
}

describe("every graph", () => {
  test("is the same however files, notes and lists are ordered", () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), (plan, numbers) => {
        const nouns = nounsOf(plan);
        const first = build(nouns);
        const second = build(shuffled(nouns, numbers));
        expect(dump(second)).toBe(dump(first));
        expect(dump(checkGraph(second.graph, {}))).toBe(dump(checkGraph(first.graph, {})));
      }),
    );
  });

  test("counts origins as walking every path one by one does", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { graph } = build(nounsOf(plan));
        for (const node of graph.claims.values()) {
          const { state, origins, loop } = node.corroboration;
          expect({ state, origins, loop }).toEqual(byHand(graph, node));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test("counts the same under other names", () => {
    const states = (graph: Graph, prefix: string) =>
      [...graph.claims.values()].map(({ claim, corroboration: { state, origins, groups } }) => [
        claim.label.replace(prefix, ""),
        state,
        origins,
        groups.length,
      ]);
    fc.assert(
      fc.property(plans, (plan) => {
        const one = states(build(nounsOf(plan, ascending)).graph, "claim-").map(([i, ...rest]) => [Number(i), ...rest]);
        const two = states(build(nounsOf(plan, descending)).graph, "claim-z").map(([i, ...rest]) => [
          9 - Number(i),
          ...rest,
        ]);
        const byNumber = (a: unknown[], b: unknown[]) => Number(a[0]) - Number(b[0]);
        expect(two.sort(byNumber)).toEqual(one.sort(byNumber));
      }),
    );
  });

  test("has the reverse of every edge", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { graph } = build(nounsOf(plan));
        expect(edgesOut(graph)).toEqual(edgesBack(graph));
      }),
    );
  });
});

const edge = (kind: string, from: string, to: string) => `${kind}: ${from} → ${to}`;

/** Edges as seen from where they are written. */
function edgesOut({ articles, sources, agents, claims }: Graph): string[] {
  const edges = [
    ...[...sources.values()].flatMap(({ source, publisher, isBasedOn }) => [
      ...(publisher ? [edge("published", publisher, source.id)] : []),
      ...isBasedOn.flatMap((basis) => (basis.kind === "source" ? [edge("basis", source.id, basis.source)] : [])),
    ]),
    ...[...agents.values()].flatMap(({ agent }) =>
      belongingsOf(agent, "partOf").map((whole) => edge("part", agent.id, whole)),
    ),
    ...[...claims.values()].flatMap(({ outgoing }) => outgoing.map(({ from, to, type }) => edge(type, from, to))),
    ...[...articles.values()].flatMap(({ article, assertions, sources: used }) => [
      ...used.map((source) => edge("uses", article.id, source)),
      ...assertions.flatMap((assertion) => {
        const { claim, asserters, mark, chain } = assertion;
        const here = `${article.id}#${mark}`;
        const relays = new Set(chain.map(({ agent }) => agent).filter((agent) => !asserters.includes(agent)));
        return [
          edge("claim", here, claim),
          ...asserters.map((agent) => edge("says", here, agent)),
          ...[...relays].map((agent) => edge("relays", here, agent)),
          ...[...new Set(sourcesBehind(assertion))].map((source) => edge("rests", here, source)),
        ];
      }),
    ]),
  ];
  return edges.sort();
}

/** The same edges as seen from their other ends. */
function edgesBack({ sources, agents, claims }: Graph): string[] {
  const at = ({ article, mark }: { article: string; mark: number }) => `${article}#${mark}`;
  const edges = [
    ...[...sources.values()].flatMap(({ source, basisOf, articles, assertions }) => [
      ...basisOf.map((other) => edge("basis", other, source.id)),
      ...articles.map((article) => edge("uses", article, source.id)),
      ...assertions.map((assertion) => edge("rests", at(assertion), source.id)),
    ]),
    ...[...agents.values()].flatMap(({ agent, parts, asserted, relayed, published }) => [
      ...parts.map((part) => edge("part", part, agent.id)),
      ...published.map((source) => edge("published", agent.id, source)),
      ...asserted.map((assertion) => edge("says", at(assertion), agent.id)),
      ...relayed.map((assertion) => edge("relays", at(assertion), agent.id)),
    ]),
    ...[...claims.values()].flatMap(({ claim, incoming, assertions }) => [
      ...incoming.map(({ from, to, type }) => edge(type, from, to)),
      ...assertions.map((assertion) => edge("claim", at(assertion), claim.id)),
    ]),
  ];
  return edges.sort();
}
