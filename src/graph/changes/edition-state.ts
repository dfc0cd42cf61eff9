/** What a published edition says, as far as readers hold us to it: plain data, to be laid beside another edition's. */
import { z } from "zod";
import { isIsoDate } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Place } from "../../base/place.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Quantity } from "../../model/claim-record.ts";
import type { AgentId } from "../../model/ids.ts";
import {
  ANONYMITIES,
  CORROBORATION_STATES,
  EDITORIAL_STATUSES,
  QUANTITY_BOUNDS,
  STANCES,
  type Vocabulary,
} from "../../model/vocabulary.ts";
import type { Graph } from "../graph.ts";

const termOf = <Value extends string>(vocabulary: Vocabulary<Value>) =>
  z.custom<Value>((value) => typeof value === "string" && Object.hasOwn(vocabulary, value));

/** A day, as it is written down. */
export const DAY = z.custom<CalendarDate>((value) => typeof value === "string" && isIsoDate(value));

const QUANTITY = z.object({
  value: z.number(),
  upTo: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  bound: termOf(QUANTITY_BOUNDS),
  asOf: DAY.exactOptional(),
  provisional: z.literal(true).exactOptional(),
  partOf: z.string().exactOptional(),
}) satisfies z.ZodType<Quantity>;

/** An agent as readers see it. */
const WHO = z.object({ name: z.string(), anonymity: termOf(ANONYMITIES) });

const TELLING = z.object({
  /** Who, how, through whom, by ids: two tellings with one key are one. */
  key: z.string(),
  stance: termOf(STANCES),
  asserters: z.array(WHO),
  /** From the origin to us. */
  chain: z.array(WHO),
});

/** One claim, as it stands. */
export const CLAIM = z.object({
  article: z.string(),
  label: z.string(),
  file: z.string(),
  line: z.number(),
  text: z.string(),
  tellings: z.array(TELLING),
  /** Names by id. */
  sources: z.record(z.string(), z.string()),
  /** The figures of its record. */
  figures: z.array(QUANTITY),
  state: termOf(CORROBORATION_STATES),
  origins: z.number(),
  status: termOf(EDITORIAL_STATUSES),
});

/** An article, a topic, a source. */
export const THING = z.object({
  kind: z.enum(["article", "topic", "source"]),
  id: z.string(),
  file: z.string(),
  name: z.string(),
  formerAddresses: z.array(z.string()),
  /** Why it is published no more. */
  withdrawn: z.string().optional(),
  /** How many corrections an article tells. */
  corrections: z.number(),
});

/** The shape of it; what is remembered by another version of the code is not of this shape. */
export const EDITION_STATE = z.object({
  things: z.array(THING),
  claims: z.array(CLAIM),
  /** Files that could not be read: nothing is known of what stands in them. */
  unread: z.array(z.string()),
});

export type EditionState = z.infer<typeof EDITION_STATE>;
export type ClaimState = z.infer<typeof CLAIM>;
export type ThingState = z.infer<typeof THING>;
export type Telling = z.infer<typeof TELLING>;
export type Who = z.infer<typeof WHO>;

/** Takes it from a graph, in the graph's order. Sources that stand inside an article have no page that lasts: they are none. */
export function editionState(graph: Graph, unread: readonly string[] = []): EditionState {
  const claims = [...graph.claims.values()].map(
    ({ claim, assertions, corroboration }): ClaimState => ({
      article: claim.article,
      label: claim.label,
      file: claim.place.file,
      line: claim.place.line,
      text: claim.text,
      tellings: tellingsOf(graph, assertions),
      sources: Object.fromEntries(
        assertions
          .flatMap(({ carriers, evidence }) => [...carriers, ...evidence])
          .map(({ source }) => [source, graph.sources.get(source)?.source.name ?? source] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
      figures: [...claim.quantities],
      state: corroboration.state,
      origins: corroboration.origins,
      status: claim.status.status,
    }),
  );
  return { things: thingsOf(graph), claims, unread: [...unread] };
}

function tellingsOf(graph: Graph, assertions: readonly Assertion[]): Telling[] {
  const whoIs = (id: AgentId): Who => {
    const { name = id, anonymity = "unknown" } = graph.agents.get(id)?.agent ?? {};
    return { name, anonymity };
  };
  const tellings = assertions.map(({ asserters, stance, chain }): Telling => {
    const hops = chain.map(({ agent }) => agent);
    return {
      key: [stance, asserters.toSorted().join("+"), hops.join(">")].join("|"),
      stance,
      asserters: asserters.map(whoIs),
      chain: hops.map(whoIs),
    };
  });
  return [...new Map(tellings.map((telling) => [telling.key, telling])).values()].toSorted((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}

function thingsOf({ articles, topics, sources, withdrawn }: Graph): ThingState[] {
  const state = (
    kind: ThingState["kind"],
    id: string,
    { place, formerAddresses = [] }: { readonly place: Place; readonly formerAddresses?: readonly string[] },
    name: string,
    corrections = 0,
  ): ThingState => ({ kind, id, file: place.file, name, formerAddresses: [...formerAddresses], corrections });
  return [
    ...[...articles].map(([id, { article }]) =>
      state("article", id, article, article.headline, article.corrections.length),
    ),
    ...[...topics].map(([id, { topic }]) => state("topic", id, topic, topic.name)),
    ...[...sources]
      .filter(([, { source }]) => source.place.file.startsWith("sources/"))
      .map(([id, { source }]) => state("source", id, source, source.name)),
    ...withdrawn.map((thing) => ({ ...state(thing.kind, thing.id, thing, thing.name), withdrawn: thing.reason })),
  ];
}
