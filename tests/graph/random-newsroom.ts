/** Small random newsrooms for the laws of the graph: agents, sources that rest on one another, claims with chains. */
import fc from "fast-check";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Anonymity } from "../../src/model/vocabulary.ts";
import { article, type RecordSketch, source, topic } from "./newsroom.ts";

/** A newsroom before its things have ids: everything refers to everything by number. */
export interface Plan {
  readonly agents: readonly { readonly partOf: readonly number[]; readonly anonymity: Anonymity }[];
  readonly sources: readonly {
    readonly publisher: number | undefined;
    readonly bases: readonly Base[];
    readonly url: number | undefined;
    readonly own: boolean;
  }[];
  readonly claims: readonly {
    readonly article: number;
    readonly chain: readonly (number | "؟")[];
    readonly narrator: boolean;
    readonly sources: readonly number[];
    readonly repeats: number | undefined;
    readonly relations: readonly { readonly type: "restates" | "supports" | "contradicts"; readonly to: number }[];
  }[];
}
type Base = { readonly kind: "agent" | "source"; readonly index: number } | { readonly kind: "unknown" };

const index = fc.nat(4);

/** Plans whose numbers may point past the end: those references are dropped. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  agents: fc.array(
    fc.record({
      partOf: fc.array(index, { maxLength: 1 }),
      anonymity: fc.constantFrom("named", "named", "named", "titledOnly", "unnamedGroup"),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  sources: fc.array(
    fc.record({
      publisher: fc.option(index, { nil: undefined, freq: 4 }),
      bases: fc.array(
        fc.oneof(
          fc.record({ kind: fc.constantFrom("agent", "source"), index }),
          fc.constant({ kind: "unknown" } as const),
        ),
        { maxLength: 2 },
      ),
      url: fc.option(fc.nat(2), { nil: undefined }),
      own: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  claims: fc.array(
    fc.record({
      article: fc.nat(2),
      chain: fc.array(fc.oneof({ weight: 5, arbitrary: index }, { weight: 1, arbitrary: fc.constant("؟" as const) }), {
        maxLength: 3,
      }),
      narrator: fc.boolean(),
      sources: fc.uniqueArray(index, { maxLength: 3 }),
      repeats: fc.option(index, { nil: undefined, freq: 1 }),
      relations: fc.array(fc.record({ type: fc.constantFrom("restates", "supports", "contradicts"), to: index }), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** How things are called: two ways that sort differently give one newsroom under two sets of names. */
export type IdOf = (kind: "agent" | "source" | "claim", index: number) => string;

export const ascending: IdOf = (kind, i) => `${kind}-${i}`;
export const descending: IdOf = (kind, i) => `${kind}-z${9 - i}`;

/** Makes the nouns of a plan. */
export function nounsOf(plan: Plan, idOf: IdOf = ascending): Noun[] {
  const agents = plan.agents.map((_, i) => idOf("agent", i));
  const sources = plan.sources.map((_, i) => idOf("source", i));
  const pick = (names: readonly string[], chosen: readonly number[]) => chosen.flatMap((i) => names[i] ?? []);
  return [
    ...plan.agents.map(({ partOf, anonymity }, i) =>
      topic(idOf("agent", i), {
        anonymity,
        partOf: pick(
          agents,
          partOf.filter((whole) => whole > i),
        ),
      }),
    ),
    ...plan.sources.map(({ publisher, bases, url, own }, i) => {
      const by = publisher === undefined ? undefined : agents[publisher];
      return source(idOf("source", i), {
        type: own ? "ownReporting" : "newsReport",
        basedOn: bases.flatMap((base) =>
          base.kind === "unknown" ? ["؟"] : pick(base.kind === "agent" ? agents : sources, [base.index]),
        ),
        ...(by !== undefined && { publisher: by }),
        ...(url !== undefined && { url: `https://example.org/${url}` }),
      });
    }),
    ...[0, 1, 2].map((number) => articleOf(plan, number, idOf, { agents, sources, pick })),
  ];
}

const DATES: readonly CalendarDate[] = ["2026-11-01", "2026-11-02", "2026-11-03"];

interface Names {
  readonly agents: readonly string[];
  readonly sources: readonly string[];
  readonly pick: (names: readonly string[], chosen: readonly number[]) => string[];
}

function articleOf(plan: Plan, number: number, idOf: IdOf, { agents, sources, pick }: Names): Noun {
  const name = (i: number) => `art-${plan.claims[i]?.article}/${idOf("claim", i)}`;
  const records = plan.claims.flatMap((claim, i): [string, RecordSketch][] => {
    if (claim.article !== number) return [];
    const chain = claim.chain.flatMap((hop) => (hop === "؟" ? [hop] : pick(agents, [hop])));
    const repeats = claim.repeats !== undefined && claim.repeats < i ? claim.repeats : undefined;
    const related = claim.relations.filter(({ to }) => to < plan.claims.length && to !== i);
    return [
      [
        idOf("claim", i),
        {
          sources: pick(sources, claim.sources),
          relations: related.map(({ type, to }) => [type, name(to)] as const),
          ...(claim.narrator
            ? { by: "بصوت الكاتب" }
            : chain.length > 0
              ? { chain: chain.join(" ثم ") }
              : { by: agents[0] ?? "" }),
          ...(repeats !== undefined && { claim: name(repeats) }),
        },
      ],
    ];
  });
  return article(`art-${number}`, { date: DATES[number] ?? "2026-11-01", records: Object.fromEntries(records) });
}
