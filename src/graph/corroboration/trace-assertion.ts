/** Traces one assertion back to its ends: along its chain, and along what the works it is read in rest on. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Assertion, Hop, ResolvedBasis } from "../../model/assertion.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Work } from "./join-works.ts";
import { type End, type Ground, type Reach, unite } from "./lay-ground.ts";

/** One assertion, traced. */
export interface Trace extends Reach {
  readonly assertion: Assertion;
  /** The days on which its belongings count: when it was said, or else when what we read it in and we ourselves wrote. */
  readonly days: readonly CalendarDate[];
  /** Who says it: one voice, perhaps of several names. None for the article's own. */
  readonly voice: readonly AgentId[];
  /** Agents at which a path met itself: no ends, and yet not distinct from it. */
  readonly met: readonly AgentId[];
  /** Works it is read in, and those that they rest on, near or far, as works and for this claim. */
  readonly works: readonly Work[];
  /** Of these, the works that it passed through: where the record says what they rest on, that alone lies behind them. */
  readonly passed: readonly Work[];
}

/** Gives the ends of an assertion by the rules at `Corroboration`; `days` are those on which belongings count. */
export function traceAssertion(assertion: Assertion, days: readonly CalendarDate[], ground: Ground): Trace {
  const { chain, evidence, basis } = assertion;
  const ways = waysOf(assertion, ground);
  const { read, behind, stated } = ways;
  const voice = voiceOf(assertion);
  const passed = basis.length > 0 ? together(read, stated) : behind;
  const traced = { assertion, days, voice, works: together(behind, stated), passed };
  if (voice.length === 0) {
    const shown = worksOf(evidence, ground).map(ground.reach);
    return { ...traced, ...unite([...reachNarrated(assertion, read, ground), ...shown]), met: [] };
  }
  const end = chain.findIndex(({ agent }) => !voice.includes(agent));
  const later = end < 0 ? [] : chain.slice(end);
  if (repeats(chain)) return { ...traced, ends: [], loop: true, met: chain.map(({ agent }) => agent) };
  const altered = later.findLastIndex(({ relation }) => relation === "alters");
  const alterer = later[altered];
  const gap = later.slice(altered + 1).some(({ relation }) => relation === "unstated");
  if (alterer !== undefined) return { ...traced, ends: [ground.endAt(alterer.agent, gap)], loop: false, met: [] };
  const reach = reachVoice(traced, ways, ground);
  return { ...traced, ...closeLoops(reach, later, gap, ground) };
}

/** The first hop, and whoever speaks with it. */
function voiceOf({ chain, asserters }: Assertion): readonly AgentId[] {
  const [first] = chain;
  if (first === undefined) return asserters;
  return asserters.includes(first.agent) ? asserters : [first.agent];
}

function worksOf(uses: Assertion["carriers"], { workOf }: Ground): Work[] {
  return [...new Set(uses.flatMap(({ source }) => workOf(source) ?? []))].filter(({ withdrawn }) => !withdrawn);
}

/** The works behind an assertion. */
interface Ways {
  readonly read: readonly Work[];
  /** What it was read in, and what that rests on as works. */
  readonly behind: readonly Work[];
  /** What the record says that the carriers rest on for this claim, and all behind it. */
  readonly stated: readonly Work[];
}

function waysOf({ carriers, basis }: Assertion, ground: Ground): Ways {
  const read = worksOf(carriers, ground);
  const named = basis.flatMap((each) => (each.kind === "source" && each.altered !== true ? [each] : []));
  return { read, behind: closureOf(read, ground), stated: closureOf(worksOf(named, ground), ground) };
}

const together = (...lists: readonly (readonly Work[])[]): readonly Work[] => [...new Set(lists.flat())];

/** The works and all that they rest on, without recursion. */
function closureOf(read: readonly Work[], { worksUnder }: Ground): readonly Work[] {
  const met = new Set(read);
  for (const work of met) for (const below of worksUnder(work)) met.add(below);
  return [...met];
}

/** Our own text has no voice: it ends where the works do that it was read in, or what these rest on for this claim. */
function reachNarrated({ basis }: Assertion, read: readonly Work[], ground: Ground): Reach[] {
  if (basis.length === 0) return read.map(ground.reach);
  const publishers = [...new Set(read.flatMap((work) => [...work.publishers]))];
  const itself: Reach = { ends: publishers.map((publisher) => ground.endAt(publisher, false)), loop: false };
  return basis.map((each) => (each.kind === "own" ? itself : ground.reachBasis(each, undefined)));
}

/**
 * Where the voice's own way back leads: through what its works rest on, or nowhere beyond itself. What the record says goes
 * before what the works say of themselves; a work of the voice's own that the record names is gone on through in its turn.
 */
function reachVoice(
  { voice, days, assertion: { basis } }: Pick<Trace, "voice" | "days" | "assertion">,
  { read, behind, stated }: Ways,
  ground: Ground,
): Reach {
  const bodies = new Set(voice.flatMap((agent) => [...ground.bodiesOf(agent, days)]));
  const isOwn = ({ publishers }: Work) => [...publishers].some((publisher) => bodies.has(publisher));
  const [carried, named] = [behind.filter(isOwn), stated.filter(isOwn)];
  const own = together(carried, named);
  const itself: Reach = { ends: voice.map((agent) => ground.endAt(agent, false)), loop: false };
  if (own.length === 0) return itself;
  // Of several that speak as one, what is not known is told of whoever published the work.
  const publisherAmong = (works: readonly Work[]) =>
    voice.find((agent) =>
      works.some(({ publishers }) => [...publishers].some((each) => ground.bodiesOf(agent, days).has(each))),
    );
  const on = (bases: readonly ResolvedBasis[], works: readonly Work[]): Reach => {
    const of = publisherAmong(works);
    return unite(bases.map((each) => reachOn(each, { itself, of, own }, ground)));
  };
  const through = (works: readonly Work[]) =>
    works.flatMap((work) => work.records.map((record) => on(record.on, [work])));
  if (basis.length === 0) return unite(through(carried));
  const first = carried.length > 0 ? [on(basis, carried)] : [];
  const isBack = named.some((work) => read.includes(work));
  return unite([...first, ...through(named.filter((work) => !read.includes(work)))], isBack);
}

interface OwnWay {
  readonly itself: Reach;
  /** Who of the voice published the work that rests on it. */
  readonly of: AgentId | undefined;
  readonly own: readonly Work[];
}

/** One step from the voice's own work: an altered copy is the voice's own; another work of its own has its turn itself. */
function reachOn(basis: ResolvedBasis, { itself, of, own }: OwnWay, ground: Ground): Reach {
  if (basis.kind === "own" || (basis.kind !== "unknown" && basis.altered === true)) return itself;
  const work = basis.kind === "source" ? ground.workOf(basis.source) : undefined;
  if (work === undefined || !own.includes(work)) return ground.reachBasis(basis, of);
  return { ends: [], loop: ground.isCircular(work) };
}

/** A way that leads back to a later hop has met itself; a gap hides what lies behind it. */
function closeLoops(
  { ends, loop }: Reach,
  later: readonly Hop[],
  gap: boolean,
  ground: Ground,
): Pick<Trace, "ends" | "loop" | "met"> {
  const passed = new Set(later.map(({ agent }) => agent).filter((agent) => agent !== UNSTATED_AGENT));
  const open = ends.filter(({ agent }) => !passed.has(agent));
  const met = ends.filter(({ agent }) => passed.has(agent)).map(({ agent }) => agent);
  const seen = gap ? open.map((end) => hide(end, ground)) : open;
  return { ends: seen, loop: loop || met.length > 0, met };
}

const hide = (end: End, ground: Ground): End => (end.agent === UNSTATED_AGENT ? end : ground.endAt(end.agent, true));

function repeats(chain: readonly Hop[]): boolean {
  const named = chain.map(({ agent }) => agent).filter((agent) => agent !== UNSTATED_AGENT);
  return new Set(named).size < named.length;
}
