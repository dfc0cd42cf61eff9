/** Counts what stands behind a claim, by rule: the origins that are known to be distinct, and the state that follows. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import { remember } from "../../base/remember.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Corroboration, OriginGroup, Reason, UnknownEnd } from "../../model/corroboration.ts";
import { type AgentId, OWN_NEWSROOM, UNSTATED_AGENT } from "../../model/ids.ts";
import type { CorroborationState } from "../../model/vocabulary.ts";
import { areEntangled, type Candidate, countOrigins } from "./count-origins.ts";
import type { Work } from "./join-works.ts";
import type { End, Ground } from "./lay-ground.ts";
import { type Trace, traceAssertion } from "./trace-assertion.ts";

/** An assertion, and the days on which its belongings count. */
export interface Heard {
  readonly assertion: Assertion;
  readonly days: readonly CalendarDate[];
}

/**
 * Corroborates a claim from the assertions of all claims that restate it. The rules and their order stand at
 * {@link Corroboration}; the order of the assertions does not matter.
 */
export function corroborate(heard: readonly Heard[], ground: Ground): Corroboration {
  const traces = heard.filter(({ assertion }) => counts(assertion, ground)).map((each) => traceOf(ground, each));
  const seen = new Set(traces.flatMap(({ ends }) => ends.filter(({ known }) => known).map(({ agent }) => agent)));
  const isKnown = ({ agent, known }: End): boolean => known || seen.has(agent);
  const origins = originsAmong(traces, isKnown, ground);
  const bodies = bodiesOf(origins, ground);
  const unexplained = traces.flatMap((trace) =>
    trace.ends.filter((end) => !isKnown(end) && !isExplained(end, trace, bodies, ground)),
  );
  const speakers = sortedSet(traces.flatMap(speakersOf));
  const loop = traces.some((trace) => trace.loop);
  const mouths = mouthsOf(traces, bodies, ground);
  return {
    state: stateOf({
      ends: traces.some(({ ends }) => ends.length > 0),
      loop,
      origins: origins.length,
      unknown: unexplained.length > 0,
      self: [...mouths.values()].some((voices) => voices.size >= 2),
    }),
    origins: origins.length,
    groups: [
      ...origins.map(({ agents }) => ({ agents: sortedSet(agents), known: true })),
      ...unknownGroups(unexplained),
    ],
    loop,
    reason: reasonOf(traces, { speakers, unexplained, isSilent: origins.length === 1 && mouths.size === 0 }),
  };
}

/** A claim's assertions are traced again for the whole article that holds it. */
const traceOf = remember(
  (ground: Ground, { assertion, days }: Heard): Trace => traceAssertion(assertion, days, ground),
);

/** Only what affirms speaks for a claim; what was read in withdrawn works alone is heard no more. */
function counts({ stance, carriers }: Assertion, { workOf }: Ground): boolean {
  const withdrawn = carriers.length > 0 && carriers.every(({ source }) => workOf(source)?.withdrawn === true);
  return stance === "affirms" && !withdrawn;
}

/** What counts as one origin: the assertion that counts and all that joined it, and the agents of their ends. */
interface Origin {
  readonly joined: readonly Trace[];
  readonly agents: readonly AgentId[];
}

/** Candidates are those whose ends are all known; with fewest bodies above first, then by who they are and where. */
function originsAmong(traces: readonly Trace[], isKnown: (end: End) => boolean, ground: Ground): Origin[] {
  const shared = new Set(traces.flatMap(({ works }) => works.filter(({ publishers }) => publishers.size > 1)));
  const candidates = traces
    .filter(({ ends }) => ends.length > 0 && ends.every(isKnown))
    .map((trace) => ({ trace, above: bodiesAbove(trace, ground), ...candidateOf(trace, isKnown, shared, ground) }))
    .sort((a, b) => a.above - b.above || byCodeUnits(orderOf(a.trace), orderOf(b.trace)));
  const counted = countOrigins(candidates);
  const joins = new Map<number, Trace[]>(counted.map((index) => [index, []]));
  for (const [index, candidate] of candidates.entries()) {
    const home = counted.find((each) => {
      const other = candidates[each];
      return each === index || (other !== undefined && areEntangled(candidate, other));
    });
    if (home !== undefined) joins.get(home)?.push(candidate.trace);
  }
  return [...joins].flatMap(([index, joined]) => {
    const agents = joined.flatMap(({ ends }) => ends.map(({ agent }) => agent));
    return candidates[index] === undefined ? [] : [{ joined, agents }];
  });
}

/** Voice and ends: whatever of them is not known to be distinct from another's makes the assertions so. */
function partsOf({ voice, ends, met }: Trace): AgentId[] {
  return [...new Set([...voice, ...ends.map(({ agent }) => agent), ...met])];
}

function candidateOf(
  trace: Trace,
  isKnown: (end: End) => boolean,
  shared: ReadonlySet<Work>,
  ground: Ground,
): Candidate {
  const keys = new Set<string>();
  let open = false;
  for (const agent of partsOf(trace)) {
    const own = isKnown(ground.endAt(agent, false));
    // An unknown is distinct from nothing, unless it is the unknown of a body.
    if (!own && ground.bodiesOf(agent, trace.days).size === 1) open = true;
    for (const key of ground.keysOf(agent, trace.days)) if (own || key !== agent) keys.add(key);
    for (const work of shared) if (work.publishers.has(agent)) keys.add(`work ${work.index}`);
  }
  return { keys, open };
}

function bodiesAbove(trace: Trace, { bodiesOf }: Ground): number {
  const parts = partsOf(trace);
  const bodies = new Set(parts.flatMap((agent) => [...bodiesOf(agent, trace.days)]));
  return bodies.size - parts.length;
}

const orderOf = (trace: Trace): string => {
  const { claim, article, mark } = trace.assertion;
  return [claim, article, String(mark).padStart(6, "0")].join("\n");
};

/** The agents of all assertions that make up the origins, and every body above them. */
function bodiesOf(origins: readonly Origin[], { bodiesOf: above }: Ground): ReadonlySet<AgentId> {
  const joined = origins.flatMap((origin) => origin.joined);
  return new Set(joined.flatMap(({ ends, days }) => ends.flatMap(({ agent }) => [...above(agent, days)])));
}

/** By body of an origin: who speaks of it. A spokesman's mouth is his body's; our own newsroom speaks in our own voice. */
function mouthsOf(
  traces: readonly Trace[],
  bodies: ReadonlySet<AgentId>,
  ground: Ground,
): ReadonlyMap<AgentId, ReadonlySet<AgentId>> {
  const mouths = new Map<AgentId, Set<AgentId>>();
  for (const trace of traces) {
    for (const agent of trace.voice.length === 0 ? [OWN_NEWSROOM] : speakersOf(trace)) {
      for (const body of ground.bodiesOf(agent, trace.days)) {
        if (bodies.has(body)) mouths.set(body, (mouths.get(body) ?? new Set()).add(ground.voiceOf(agent)));
      }
    }
  }
  return mouths;
}

/** An unknown end of a body that is of an origin adds nothing and unsettles nothing. */
function isExplained({ agent, gap }: End, { days }: Trace, bodies: ReadonlySet<AgentId>, ground: Ground): boolean {
  if (gap) return false;
  return [...ground.bodiesOf(agent, days)].some((body) => body !== agent && bodies.has(body));
}

/** Asserters and first hops; nobody speaks in a gap. */
function speakersOf({ voice, assertion: { asserters } }: Trace): AgentId[] {
  return [...new Set([...voice, ...asserters])].filter((agent) => agent !== UNSTATED_AGENT);
}

interface Findings {
  readonly ends: boolean;
  readonly loop: boolean;
  readonly origins: number;
  readonly unknown: boolean;
  /** Several agents of the one origin's body speak. */
  readonly self: boolean;
}

/** First match wins. */
function stateOf({ ends, loop, origins, unknown, self }: Findings): CorroborationState {
  if (!ends) return loop ? "circular" : "none";
  if (origins >= 2) return "multipleKnownOrigins";
  if (unknown || origins === 0) return "undetermined";
  return self ? "selfOnly" : "singleOrigin";
}

function unknownGroups(ends: readonly End[]): OriginGroup[] {
  return sortedSet(ends.map(({ agent }) => agent)).map((agent) => ({ agents: [agent], known: false }));
}

interface Told {
  readonly speakers: readonly AgentId[];
  readonly unexplained: readonly End[];
  readonly isSilent: boolean;
}

function reasonOf(traces: readonly Trace[], { speakers, unexplained, isSilent }: Told): Reason {
  const parts = new Set(traces.flatMap((trace) => [...partsOf(trace), ...speakersOf(trace)]));
  const ways = traces.flatMap(({ assertion, passed }) => [
    ...assertion.chain.map(({ agent }) => agent),
    ...passed.flatMap(({ publishers }) => [...publishers]),
  ]);
  return {
    voices: traces.length,
    speakers,
    ways: sortedSet(ways.filter((agent) => agent !== UNSTATED_AGENT && !parts.has(agent))),
    unknown: distinctUnknown(unexplained),
    originSilent: isSilent,
  };
}

function distinctUnknown(ends: readonly End[]): UnknownEnd[] {
  const byKey = new Map(ends.map((end) => [`${end.agent} ${end.gap} ${end.of ?? ""}`, toUnknown(end)]));
  return [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, each]) => each);
}

function toUnknown({ agent, gap, of }: End): UnknownEnd {
  if (agent === UNSTATED_AGENT) return of === undefined ? { kind: "nowhere" } : { kind: "basis", of };
  return gap ? { kind: "gap", after: agent } : { kind: "unnamed", agent };
}
