/** Small random newsrooms for the laws of the graph: agents, sources that rest on one another, claims with chains. */
import fc from "fast-check";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Anonymity, SourceType, Stance } from "../../src/model/vocabulary.ts";
import { article, type RecordSketch, source, topic } from "./newsroom.ts";

/** A newsroom before its things have ids: everything refers to everything by number. */
export interface Plan {
  readonly agents: readonly AgentPlan[];
  readonly sources: readonly SourcePlan[];
  readonly claims: readonly ClaimPlan[];
}

export interface AgentPlan {
  /** Bodies above it: only agents with a higher number are, so that there are no circles. */
  readonly partOf: readonly number[];
  readonly closeTo: readonly number[];
  /** The last day on which its belongings hold; they always do where there is none. */
  readonly until: CalendarDate | undefined;
  readonly anonymity: Anonymity;
}

export interface SourcePlan {
  readonly publisher: number | undefined;
  readonly type: SourceType;
  /** `undefined`: nothing is said; empty: its publisher's own. */
  readonly bases: readonly Base[] | undefined;
  readonly url: number | undefined;
  readonly alsoAt: readonly number[];
  readonly withdrawn: boolean;
}

export interface ClaimPlan {
  readonly article: number;
  readonly by: readonly number[];
  readonly chain: readonly Link[] | undefined;
  readonly narrator: boolean;
  readonly sources: readonly number[];
  readonly evidence: readonly number[];
  readonly basis: readonly Base[] | undefined;
  readonly stance: Stance;
  readonly retracted: boolean;
  readonly repeats: number | undefined;
  readonly relations: readonly { readonly type: "restates" | "supports" | "contradicts"; readonly to: number }[];
  /** `false` where no mark leads to the record, so that nobody says it. */
  readonly marked?: boolean;
}

export type Base =
  | { readonly kind: "agent" | "source"; readonly index: number; readonly altered: boolean }
  | { readonly kind: "unknown" };
/** A hop of a chain: an agent, perhaps one that altered what it passed on, or a gap. */
export type Link = { readonly agent: number; readonly alters: boolean } | "؟";

const index = fc.nat(4);
const seldom = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const bases = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("agent", "source"), index, altered: seldom }) },
    { weight: 1, arbitrary: fc.constant({ kind: "unknown" } as const) },
  ),
  { maxLength: 2 },
);

/** Plans whose numbers may point past the end: those references are dropped. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  agents: fc.array(
    fc.record({
      partOf: fc.array(index, { maxLength: 2 }),
      closeTo: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(index, { maxLength: 1 }) },
      ),
      until: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constant("2026-11-02" as const) },
      ),
      anonymity: fc.constantFrom("named", "named", "named", "titledOnly", "unnamedGroup"),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  sources: fc.array(
    fc.record({
      publisher: fc.option(index, { nil: undefined, freq: 4 }),
      type: fc.constantFrom("newsReport", "investigation", "statement", "newsReport", "ownReporting"),
      bases: fc.option(bases, { nil: undefined, freq: 2 }),
      url: fc.option(fc.nat(2), { nil: undefined, freq: 2 }),
      alsoAt: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(fc.nat(2), { maxLength: 1 }) },
      ),
      withdrawn: seldom,
    }),
    { maxLength: 5 },
  ),
  claims: fc.array(
    fc.record({
      article: fc.nat(2),
      by: fc.uniqueArray(index, { minLength: 1, maxLength: 2 }),
      chain: fc.option(
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: fc.record({ agent: index, alters: seldom }) },
            { weight: 1, arbitrary: fc.constant("؟" as const) },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        { nil: undefined, freq: 2 },
      ),
      narrator: seldom,
      sources: fc.uniqueArray(index, { maxLength: 3 }),
      evidence: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.uniqueArray(index, { maxLength: 1 }) },
      ),
      basis: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: bases }),
      stance: fc.constantFrom("affirms", "affirms", "affirms", "denies", "doubts"),
      retracted: seldom,
      repeats: fc.option(index, { nil: undefined, freq: 2 }),
      relations: fc.array(fc.record({ type: fc.constantFrom("restates", "supports", "contradicts"), to: index }), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** The same plan without what points past its end, so that more can be added to it and nothing else changes. */
export function settled(plan: Plan): Plan {
  const within = (all: readonly unknown[]) => (number: number) => number < all.length;
  const [agent, work, claim] = [within(plan.agents), within(plan.sources), within(plan.claims)];
  const base = (each: Base): Base =>
    each.kind === "unknown" || (each.kind === "agent" ? agent : work)(each.index) ? each : { kind: "unknown" };
  return {
    agents: plan.agents.map((each, i) => ({
      ...each,
      partOf: each.partOf.filter((body) => body > i && agent(body)),
      closeTo: each.closeTo.filter((other) => other !== i && agent(other)),
    })),
    sources: plan.sources.map(({ publisher, bases: on, ...rest }) => ({
      ...rest,
      publisher: publisher !== undefined && agent(publisher) ? publisher : undefined,
      bases: on?.map(base),
    })),
    claims: plan.claims.map(({ by, chain, sources, evidence, basis, relations, repeats, ...rest }, i) => {
      const speakers = by.filter(agent);
      const hops = chain?.filter((hop) => hop === "؟" || agent(hop.agent));
      return {
        ...rest,
        by: speakers.length > 0 ? speakers : [0],
        chain: hops === undefined || hops.length === 0 ? undefined : hops,
        sources: sources.filter(work),
        evidence: evidence.filter(work),
        basis: basis?.map(base),
        relations: relations.filter(({ to }) => claim(to) && to !== i),
        // What is retracted is a claim of its own: a record that says another's has no status.
        repeats: repeats !== undefined && repeats < i && !rest.retracted ? repeats : undefined,
      };
    }),
  };
}

/** How things are called: two ways that sort differently give one newsroom under two sets of names. */
export type IdOf = (kind: "agent" | "source" | "claim", index: number) => string;

export const ascending: IdOf = (kind, i) => `${kind}-${i}`;
export const descending: IdOf = (kind, i) => `${kind}-z${9 - i}`;

interface Names {
  readonly agents: readonly string[];
  readonly sources: readonly string[];
}

const pick = (names: readonly string[], chosen: readonly number[]) => chosen.flatMap((i) => names[i] ?? []);

/** Makes the nouns of a plan. */
export function nounsOf(plan: Plan, idOf: IdOf = ascending): Noun[] {
  const names = {
    agents: plan.agents.map((_, i) => idOf("agent", i)),
    sources: plan.sources.map((_, i) => idOf("source", i)),
  };
  return [
    ...plan.agents.map((agent, i) => topicOf(agent, i, idOf, names)),
    ...plan.sources.map((each, i) => sourceOf(each, i, idOf, names)),
    ...[0, 1, 2].map((number) => articleOf(plan, number, idOf, names)),
  ];
}

function topicOf({ partOf, closeTo, until, anonymity }: AgentPlan, i: number, idOf: IdOf, { agents }: Names): Noun {
  const belong = (kind: "partOf" | "closeTo", chosen: readonly number[]) =>
    pick(agents, chosen).map((to) => ({ kind, to, ...(until !== undefined && { until }) }));
  const above = partOf.filter((whole) => whole > i);
  return topic(idOf("agent", i), {
    anonymity,
    belongs: [
      ...belong("partOf", above),
      ...belong(
        "closeTo",
        closeTo.filter((other) => other !== i),
      ),
    ],
  });
}

function sourceOf(plan: SourcePlan, i: number, idOf: IdOf, names: Names): Noun {
  const by = plan.publisher === undefined ? undefined : names.agents[plan.publisher];
  return source(idOf("source", i), {
    type: plan.type,
    alsoAt: plan.alsoAt.map(addressOf),
    ...(plan.bases !== undefined && { basedOn: basesOf(plan.bases, names) }),
    ...(by !== undefined && { publisher: by }),
    ...(plan.url !== undefined && { url: addressOf(plan.url) }),
    ...(plan.withdrawn && { status: "withdrawn" }),
  });
}

const addressOf = (number: number): string => `https://example.org/${number}`;

/** A base that points past the end is one that nobody knows: dropping it could leave «its own» behind. */
const basesOf = (all: readonly Base[], { agents, sources }: Names): string[] =>
  all.map((base) => {
    const name = base.kind === "unknown" ? undefined : (base.kind === "agent" ? agents : sources)[base.index];
    if (name === undefined || base.kind === "unknown") return "؟";
    return base.altered ? `${name} (محرّف)` : name;
  });

const DATES: readonly CalendarDate[] = ["2026-11-01", "2026-11-02", "2026-11-03"];

function articleOf(plan: Plan, number: number, idOf: IdOf, names: Names): Noun {
  const records = plan.claims.flatMap((claim, i): [string, RecordSketch][] =>
    claim.article === number ? [[idOf("claim", i), recordOf(plan, claim, i, idOf, names)]] : [],
  );
  return article(`art-${number}`, { date: DATES[number] ?? "2026-11-01", records: Object.fromEntries(records) });
}

function recordOf(plan: Plan, claim: ClaimPlan, i: number, idOf: IdOf, names: Names): RecordSketch {
  const nameOf = (other: number) => `art-${plan.claims[other]?.article}/${idOf("claim", other)}`;
  const chain = claim.chain?.flatMap((hop) =>
    hop === "؟" ? [hop] : pick(names.agents, [hop.agent]).map((name) => (hop.alters ? `${name} (حرّف)` : name)),
  );
  const by = pick(names.agents, claim.by);
  const repeats = claim.repeats !== undefined && claim.repeats < i ? claim.repeats : undefined;
  const related = claim.relations.filter(({ to }) => to < plan.claims.length && to !== i);
  return {
    sources: pick(names.sources, claim.sources),
    evidence: pick(names.sources, claim.evidence),
    stance: claim.stance,
    relations: related.map(({ type, to }) => [type, nameOf(to)] as const),
    ...(claim.basis !== undefined && { basis: basesOf(claim.basis, names) }),
    ...(claim.retracted && { status: "retracted" }),
    ...(claim.marked === false && { marks: [] }),
    ...(claim.narrator ? { by: "بصوت الكاتب" } : { by: by.length > 0 ? by : (names.agents.slice(0, 1) ?? "") }),
    ...(!claim.narrator && chain !== undefined && chain.length > 0 && { chain: chain.join(" ثم ") }),
    ...(repeats !== undefined && { claim: nameOf(repeats) }),
  };
}
