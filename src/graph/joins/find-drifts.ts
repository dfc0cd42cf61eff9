/** Finds where one telling of a claim changes: another speaker, figure, place, date, stance, or a verb of another strength. */
import { type DateWords, findDateWords } from "../../arabic/date-words.ts";
import { sortedSet } from "../../base/order.ts";
import type { Assertion, ResolvedBasis } from "../../model/assertion.ts";
import type { Claim } from "../../model/claim.ts";
import type { AgentId, SourceId, TopicId } from "../../model/ids.ts";
import type { Drift, Said } from "../graph.ts";
import { figuresApart, figuresIn } from "./compare-figures.ts";

/** What is needed to say how a telling differs. */
export interface Telling {
  /** Places named in a text, each with those that it lies in. */
  readonly placesIn: (text: string) => readonly NamedPlace[];
  /** A place that is declared, with those that it lies in. */
  readonly placeOf: (id: TopicId) => NamedPlace;
  /** Whose voice an agent is: a spokesman's, an office's, a capital's words are their body's. */
  readonly voiceOf: (agent: AgentId) => AgentId;
  /** The works that a work rests on, near or far; every record of one work is among them. */
  readonly worksUnder: (source: SourceId) => ReadonlySet<SourceId>;
  readonly publisherOf: (source: SourceId) => AgentId | undefined;
  /** By number: one for all records of one work. */
  readonly workOf: (source: SourceId) => number | undefined;
}

/** A place, and every place around it; itself among them. */
export interface NamedPlace {
  readonly within: ReadonlySet<TopicId>;
  readonly id: TopicId;
}

/**
 * Gives the drifts of a claim: each assertion against the one at home (or else the oldest), each difference once for
 * each record. Assertions come oldest first. A second voice on grounds of its own is no drift.
 */
export function findDrifts(claim: Claim, assertions: readonly Assertion[], telling: Telling): Drift[] {
  const home = assertions.find(({ article, label }) => article === claim.article && label === claim.label);
  const a = home ?? assertions[0];
  if (a === undefined) return [];
  const drifts = new Map<string, Drift>();
  for (const b of assertions) {
    for (const drift of b === a || !isOneTelling(a, b, telling) ? [] : compare(a, b, { ...telling, claim })) {
      const key = `${drift.what} ${b.article} ${b.label}`;
      if (!drifts.has(key)) drifts.set(key, drift);
    }
  }
  return [...drifts.values()];
}

/**
 * Two assertions tell one thing where they were read in one work, or in works that rest on one; or by nobody else. Not where
 * their records say that the work has them from elsewhere: then it passes on two voices.
 */
function isOneTelling(a: Assertion, b: Assertion, telling: Telling): boolean {
  const { worksUnder } = telling;
  if (restApart(a, b, worksUnder)) return false;
  if (a.carriers.length === 0 && b.carriers.length === 0) return sameSpeakers(a, b, telling);
  const reach = ({ carriers }: Assertion) => new Set(carriers.flatMap(({ source }) => [...worksUnder(source)]));
  const [readA, readB] = [reach(a), reach(b)];
  return [...readA].some((source) => readB.has(source));
}

/** Each says from where the work has it, and these have nothing in common. */
function restApart(a: Assertion, b: Assertion, worksUnder: Telling["worksUnder"]): boolean {
  const grounds = ({ basis }: Assertion) => basis.flatMap((each) => groundsOf(each, worksUnder));
  const there = new Set(grounds(b));
  return [a, b].every(isTakenFrom) && grounds(a).every((ground) => !there.has(ground));
}

/** From somebody, or from some other work: not the work's own words, and not from where nobody knows. */
const isTakenFrom = ({ basis }: Assertion): boolean =>
  basis.length > 0 && basis.every(({ kind }) => kind === "source" || kind === "agent");

const groundsOf = (basis: ResolvedBasis, worksUnder: Telling["worksUnder"]): string[] =>
  basis.kind === "source"
    ? [...worksUnder(basis.source)].map((source) => `source ${source}`)
    : [basis.kind === "agent" ? `agent ${basis.agent}` : basis.kind];

/** A telling of one claim. */
interface TellingOf extends Telling {
  readonly claim: Claim;
}

function compare(a: Assertion, b: Assertion, telling: TellingOf): Drift[] {
  const explained = b.note !== undefined;
  return COMPARISONS.flatMap(({ what, differ }) => {
    const says = differ(a, b, telling);
    return says === undefined ? [] : [{ what, a, b, aSays: says[0], bSays: says[1], explained }];
  });
}

/** What each of the two has, where it differs. */
type Says = readonly [a: Said, b: Said];

const COMPARISONS: readonly {
  readonly what: Drift["what"];
  readonly differ: (a: Assertion, b: Assertion, telling: TellingOf) => Says | undefined;
}[] = [
  { what: "asserter", differ: differInSpeaker },
  { what: "stance", differ: differInStance },
  { what: "figure", differ: differInFigure },
  { what: "place", differ: differInPlace },
  { what: "date", differ: differInDate },
  { what: "strength", differ: differInStrength },
];

/** The same words, read in the same work, given to somebody else. */
function differInSpeaker(a: Assertion, b: Assertion, telling: Telling): Says | undefined {
  if (sameSpeakers(a, b, telling) || a.stance !== b.stance || spokeApart(a, b, telling)) return undefined;
  return [
    { kind: "asserters", agents: a.asserters },
    { kind: "asserters", agents: b.asserters },
  ];
}

/** Two that each print one work speak with two voices, each in its own record of it. */
function spokeApart(a: Assertion, b: Assertion, { publisherOf, voiceOf, workOf }: Telling): boolean {
  const works = new Set(a.carriers.map(({ source }) => workOf(source)));
  const records = new Set(a.carriers.map(({ source }) => source));
  const printsIt = ({ asserters, carriers }: Assertion) => {
    const publishers = new Set(carriers.map(({ source }) => publisherOf(source)));
    return asserters.some((agent) => publishers.has(agent) || publishers.has(voiceOf(agent)));
  };
  const isOneWork = b.carriers.some(({ source }) => works.has(workOf(source)) && !records.has(source));
  return isOneWork && printsIt(a) && printsIt(b);
}

function sameSpeakers(a: Assertion, b: Assertion, { voiceOf }: Telling): boolean {
  const voices = ({ asserters }: Assertion) => sortedSet(asserters.map(voiceOf)).join("\n");
  return voices(a) === voices(b);
}

function differInStance(a: Assertion, b: Assertion, telling: Telling): Says | undefined {
  if (!sameSpeakers(a, b, telling) || a.stance === b.stance) return undefined;
  return [
    { kind: "stance", stance: a.stance },
    { kind: "stance", stance: b.stance },
  ];
}

function differInFigure(a: Assertion, b: Assertion): Says | undefined {
  const figures = ({ quantities, passage }: Assertion) =>
    quantities.length > 0 ? quantities : figuresIn(passage.exact);
  const [pair] = figuresApart(figures(a), figures(b));
  if (pair === undefined) return undefined;
  return [
    { kind: "figure", quantity: pair[0] },
    { kind: "figure", quantity: pair[1] },
  ];
}

/** A quarter of the same town is no other place. */
function differInPlace(a: Assertion, b: Assertion, telling: TellingOf): Says | undefined {
  const [here, there] = [placesOfTelling(a, telling), placesOfTelling(b, telling)];
  const together = here.some((one) => there.some((other) => one.within.has(other.id) || other.within.has(one.id)));
  if (here.length === 0 || there.length === 0 || together) return undefined;
  return [placesOf(here), placesOf(there)];
}

/** Those that its words name; where they name none, the telling at home is of the places that its record declares. */
function placesOfTelling(
  { article, label, passage }: Assertion,
  { claim, placesIn, placeOf }: TellingOf,
): readonly NamedPlace[] {
  const named = placesIn(passage.exact);
  const isHome = article === claim.article && label === claim.label;
  return named.length === 0 && isHome ? claim.places.map(placeOf) : named;
}

const placesOf = (places: readonly NamedPlace[]): Said => ({
  kind: "places",
  places: sortedSet(places.map(({ id }) => id)),
});

function differInDate(a: Assertion, b: Assertion): Says | undefined {
  const [here, there] = [findDateWords(a.passage.exact), findDateWords(b.passage.exact)];
  for (const part of ["years", "months", "days", "weekdays"] as const satisfies readonly (keyof DateWords)[]) {
    const [one, other] = [here[part], there[part]].map((numbers) => numbers.toSorted((x, y) => x - y));
    if (one === undefined || other === undefined || one.length === 0 || other.length === 0) continue;
    if (one.some((each) => other.includes(each))) continue;
    return [
      { kind: part, numbers: one },
      { kind: part, numbers: other },
    ];
  }
  return undefined;
}

function differInStrength(a: Assertion, b: Assertion, telling: Telling): Says | undefined {
  if (!sameSpeakers(a, b, telling) || a.stance !== b.stance || a.cue === undefined || b.cue === undefined)
    return undefined;
  if (a.cue.strength === b.cue.strength) return undefined;
  return [
    { kind: "verb", verb: a.cue.verb },
    { kind: "verb", verb: b.cue.verb },
  ];
}
