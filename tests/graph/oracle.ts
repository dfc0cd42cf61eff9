/** Corroboration again, by walking every path one by one: slow, and written from the rules alone. */
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import { canonicalUrl } from "../../src/graph/corroboration/canonical-url.ts";
import type { ClaimNode, Graph, SourceNode } from "../../src/graph/graph.ts";
import type { Agent } from "../../src/model/agent.ts";
import type { Assertion, ResolvedBasis } from "../../src/model/assertion.ts";
import type { AgentId } from "../../src/model/ids.ts";
import type { CorroborationState } from "../../src/model/vocabulary.ts";

const NOBODY = "~?";
const OURSELVES = "~!";
const OWN_TYPES =
  "investigation statement pressConference interview testimony confession document dataset socialPost courtRecord study footage photo ownReporting".split(
    " ",
  );

interface End {
  readonly agent: string;
  readonly hidden: boolean;
}

interface Walked {
  readonly assertion: Assertion;
  readonly voice: readonly string[];
  readonly ends: End[];
  readonly met: string[];
  loop: boolean;
}

/** What the rules give for a claim. */
export function byHand(graph: Graph, node: ClaimNode): { state: CorroborationState; origins: number; loop: boolean } {
  const walked = heardOf(graph, node).map((assertion) => walkAssertion(graph, assertion));
  const loop = walked.some((each) => each.loop);
  const reached = new Set(
    walked.flatMap(({ ends }) =>
      ends.filter((end) => !end.hidden && isKnown(graph, end.agent)).map(({ agent }) => agent),
    ),
  );
  const known = (end: End) => reached.has(end.agent);
  const candidates = walked.filter(({ ends }) => ends.length > 0 && ends.every(known));
  const counted = largest(candidates, (a, b) => distinct(graph, walked, known, a, b));
  // Every candidate counts or is entangled with one that does: all of them make up the origins.
  const bodies = countedBodies(graph, candidates);
  const unsettled = walked.some((each) =>
    each.ends.some(
      (end) => !known(end) && (end.hidden || !aboveOf(graph, end.agent, each).some((body) => bodies.includes(body))),
    ),
  );
  const mouthsOf = (body: string) =>
    walked.flatMap((each) =>
      [...each.voice, ...each.assertion.asserters]
        .filter((agent) => agent !== NOBODY && upFrom(graph, agent, each).includes(body))
        .map((agent) => mouthOf(graph, agent)),
    );
  const state = (): CorroborationState => {
    if (walked.every(({ ends }) => ends.length === 0)) return loop ? "circular" : "none";
    if (counted.length >= 2) return "multipleKnownOrigins";
    if (unsettled || counted.length === 0) return "undetermined";
    const isSelf = bodies.some((body) => new Set(mouthsOf(body)).size >= 2);
    return isSelf ? "selfOnly" : "singleOrigin";
  };
  return { state: state(), origins: counted.length, loop };
}

/** Everything that affirms the claim or one that restates it, near or far, and was not taken back. */
function heardOf(graph: Graph, node: ClaimNode): Assertion[] {
  if (isRetracted(node)) return [];
  const members = new Set([node]);
  for (const member of members) {
    const { outgoing, incoming } = member;
    for (const { type, from, to } of [...outgoing, ...incoming]) {
      const other = graph.claims.get(from === member.claim.id ? to : from);
      if (type === "restates" && other !== undefined && !isRetracted(other)) members.add(other);
    }
  }
  return [...members]
    .flatMap(({ assertions }) => assertions)
    .filter(({ stance, carriers }) => {
      const gone = carriers.length > 0 && carriers.every(({ source }) => isWithdrawn(graph, source));
      return stance === "affirms" && !gone;
    });
}

const isRetracted = ({ claim }: ClaimNode) => claim.status.status === "retracted";

/** A work is taken back where all records of it are. */
function isWithdrawn(graph: Graph, source: string): boolean {
  return recordsOf(graph, workOf(graph, source)).every((record) => record.source.status === "withdrawn");
}

function walkAssertion(graph: Graph, assertion: Assertion): Walked {
  const { chain, asserters, carriers, evidence, basis } = assertion;
  const first = chain[0]?.agent;
  const voice = first === undefined || asserters.some((agent) => agent === first) ? [...asserters] : [first];
  const walked: Walked = { assertion, voice, ends: [], met: [], loop: false };
  const works = (uses: Assertion["carriers"]) =>
    [...new Set(uses.map(({ source }) => workOf(graph, source)))].filter(
      (work) => !recordsOf(graph, work).every((record) => record.source.status === "withdrawn"),
    );
  const reached = (path: readonly string[]) => ({ found: (end: End) => walked.ends.push(end), path });
  const read = works(carriers);

  if (voice.length === 0) {
    if (basis.length === 0) for (const work of read) walked.loop = follow(graph, work, reached([])) || walked.loop;
    for (const one of basis) {
      if (one.kind !== "own") walked.loop = followBasis(graph, one, undefined, reached([])) || walked.loop;
      else
        for (const agent of read.flatMap((work) => publishers(graph, work))) walked.ends.push({ agent, hidden: false });
    }
    for (const work of works(evidence)) walked.loop = follow(graph, work, reached([])) || walked.loop;
    return walked;
  }

  const hops = chain.map(({ agent }) => String(agent)).filter((agent) => agent !== NOBODY);
  if (new Set(hops).size < hops.length) {
    walked.loop = true;
    walked.met.push(...hops);
    return walked;
  }
  const start = chain.findIndex(({ agent }) => !voice.includes(agent));
  const later = start < 0 ? [] : chain.slice(start);
  const cut = later.map(({ relation }) => relation).lastIndexOf("alters");
  const hidden = later.slice(cut + 1).some(({ relation }) => relation === "unstated");
  const alterer = later[cut];
  if (alterer !== undefined) {
    walked.ends.push({ agent: alterer.agent, hidden });
    return walked;
  }

  const itself = () => walked.ends.push(...voice.map((agent) => ({ agent, hidden: false })));
  const ownerOf = (work: string) =>
    voice.find((agent) => publishers(graph, work).some((by) => upFrom(graph, agent, walked).includes(by)));
  const isMine = (work: string) => ownerOf(work) !== undefined;
  const firstOf = (works: readonly string[]) =>
    voice.find((agent) =>
      works.some((work) => publishers(graph, work).some((by) => upFrom(graph, agent, walked).includes(by))),
    );
  const carried = under(graph, read).filter(isMine);
  const named = under(graph, worksIn(graph, basis)).filter(isMine);
  const step = (one: ResolvedBasis, by: AgentId | undefined) => {
    const work = one.kind === "source" ? workOf(graph, one.source) : undefined;
    if (one.kind === "own" || (one.kind !== "unknown" && one.altered)) itself();
    else if (work === undefined || ![...carried, ...named].includes(work))
      walked.loop = followBasis(graph, one, by, reached([])) || walked.loop;
    else walked.loop ||= leadsBack(graph, work);
  };
  const through = (works: readonly string[]) => {
    for (const work of works)
      for (const record of recordsOf(graph, work)) for (const one of basisOf(record)) step(one, ownerOf(work));
  };
  if (carried.length + named.length === 0) itself();
  else if (basis.length === 0) through(carried);
  else {
    if (carried.length > 0) for (const one of basis) step(one, firstOf(carried));
    through(named.filter((work) => !read.includes(work)));
    walked.loop ||= named.some((work) => read.includes(work));
  }
  const passed = later.map(({ agent }) => String(agent)).filter((agent) => agent !== NOBODY);
  const back = walked.ends.filter(({ agent }) => passed.includes(agent));
  walked.met.push(...back.map(({ agent }) => agent));
  walked.loop ||= back.length > 0;
  const open = walked.ends.filter(({ agent }) => !passed.includes(agent));
  walked.ends.splice(0, walked.ends.length, ...open.map((end) => ({ ...end, hidden: end.hidden || hidden })));
  return walked;
}

interface Walk {
  readonly found: (end: End) => void;
  readonly path: readonly string[];
}

/** Follows every path from a work; says whether one of them met a work twice. */
function follow(graph: Graph, work: string, { found, path }: Walk): boolean {
  if (path.includes(work)) return true;
  let loop = false;
  for (const record of recordsOf(graph, work)) {
    const by = publisherOf(record);
    for (const one of basisOf(record)) loop = followBasis(graph, one, by, { found, path: [...path, work] }) || loop;
  }
  return loop;
}

function followBasis(graph: Graph, one: ResolvedBasis, alterer: string | undefined, walk: Walk): boolean {
  if (one.kind === "unknown") walk.found({ agent: NOBODY, hidden: false });
  else if (one.kind === "own" || one.altered) walk.found({ agent: alterer ?? NOBODY, hidden: false });
  else if (one.kind === "agent") walk.found({ agent: one.agent, hidden: false });
  else return follow(graph, workOf(graph, one.source), walk);
  return false;
}

const worksIn = (graph: Graph, basis: readonly ResolvedBasis[]): string[] =>
  basis.flatMap((one) => (one.kind === "source" && !one.altered ? [workOf(graph, one.source)] : []));

/** Whether what a work rests on leads back to it. */
const leadsBack = (graph: Graph, work: string): boolean =>
  under(graph, worksIn(graph, recordsOf(graph, work).flatMap(basisOf))).includes(work);

/** Works, and all that they rest on. */
function under(graph: Graph, works: readonly string[]): string[] {
  const all = new Set(works);
  for (const work of all) {
    for (const record of recordsOf(graph, work)) {
      for (const one of basisOf(record)) {
        if (one.kind === "source" && !one.altered) all.add(workOf(graph, one.source));
      }
    }
  }
  return [...all];
}

/** What a record rests on, or what its type says where it is silent. */
function basisOf({ source, isBasedOn }: SourceNode): readonly ResolvedBasis[] {
  return isBasedOn.length > 0 ? isBasedOn : [{ kind: OWN_TYPES.includes(source.type) ? "own" : "unknown" }];
}

const publisherOf = ({ source, publisher }: SourceNode): string | undefined =>
  source.type === "ownReporting" ? OURSELVES : publisher;

/** The work a source is: the least id of all records that share an address with it, through others too. */
function workOf(graph: Graph, id: string): string {
  const addresses = (node: SourceNode) =>
    [node.source.url, node.source.archivedAt, ...(node.source.alsoAt ?? [])].flatMap(
      (url) => (url && canonicalUrl(url)) ?? [],
    );
  const all = [...graph.sources.values()];
  const same = new Set([id]);
  for (const one of same) {
    const here = all.filter(({ source }) => source.id === one).flatMap(addresses);
    for (const other of all) if (addresses(other).some((address) => here.includes(address))) same.add(other.source.id);
  }
  return [...same].sort()[0] ?? id;
}

function recordsOf(graph: Graph, work: string): SourceNode[] {
  return [...graph.sources.values()].filter(({ source }) => workOf(graph, source.id) === work);
}

function publishers(graph: Graph, work: string): string[] {
  return recordsOf(graph, work).flatMap((record) => publisherOf(record) ?? []);
}

const agentOf = (graph: Graph, id: string): Agent | undefined =>
  [...graph.agents.values()].find(({ agent }) => agent.id === id)?.agent;

const isKnown = (graph: Graph, id: string): boolean => id === OURSELVES || agentOf(graph, id)?.known === true;

function daysOf(graph: Graph, { assertion }: Walked): CalendarDate[] {
  if (assertion.statedDate !== undefined) return [assertion.statedDate];
  const read = assertion.carriers.flatMap(({ source }) => graph.sources.get(source)?.source.datePublished ?? []);
  return [
    ...read,
    ...[...graph.articles.values()]
      .filter(({ article }) => article.id === assertion.article)
      .map(({ article }) => article.datePublished),
  ];
}

function step(graph: Graph, id: string, walked: Walked, kinds: readonly string[]): string[] {
  const days = daysOf(graph, walked);
  return (agentOf(graph, id)?.belongings ?? [])
    .filter(({ kind, from, until }) => {
      const always = from === undefined && until === undefined;
      const holds = days.some((day) => (from === undefined || from <= day) && (until === undefined || until >= day));
      return kinds.includes(kind) && (always || holds);
    })
    .map(({ to }) => to);
}

/** An agent and every body above it. */
function upFrom(graph: Graph, id: string, walked: Walked): string[] {
  const up = new Set([id]);
  for (const one of up) for (const body of step(graph, one, walked, ["partOf", "speaksFor", "standsFor"])) up.add(body);
  return [...up];
}

const aboveOf = (graph: Graph, id: string, walked: Walked) => upFrom(graph, id, walked).filter((body) => body !== id);

function mouthOf(graph: Graph, id: string): string {
  const speaks = agentOf(graph, id)?.belongings.find(({ kind }) => kind === "speaksFor" || kind === "standsFor");
  return speaks?.to ?? id;
}

const partsOf = ({ voice, ends, met }: Walked): string[] => [...voice, ...ends.map(({ agent }) => agent), ...met];

/** Whether every part of the one is known to be distinct from every part of the other. */
function distinct(graph: Graph, all: readonly Walked[], known: (end: End) => boolean, a: Walked, b: Walked): boolean {
  return partsOf(a).every((x) => partsOf(b).every((y) => apart(graph, all, known, [x, a], [y, b])));
}

function apart(
  graph: Graph,
  all: readonly Walked[],
  known: (end: End) => boolean,
  [x, a]: readonly [string, Walked],
  [y, b]: readonly [string, Walked],
): boolean {
  const isOwn = (id: string) => isKnown(graph, id) || known({ agent: id, hidden: false });
  const bodies = (id: string, walked: Walked) => (isOwn(id) ? upFrom(graph, id, walked) : aboveOf(graph, id, walked));
  if (bodies(x, a).length === 0 || bodies(y, b).length === 0) return false;
  const near = (id: string, walked: Walked) => [
    ...bodies(id, walked),
    ...upFrom(graph, id, walked).flatMap((body) => step(graph, body, walked, ["closeTo"])),
  ];
  if (near(x, a).some((key) => near(y, b).includes(key))) return false;
  const touched = new Set(
    all.flatMap(({ assertion }) =>
      under(
        graph,
        [...assertion.carriers.map(({ source }) => workOf(graph, source)), ...worksIn(graph, assertion.basis)].filter(
          (work) => !recordsOf(graph, work).every((record) => record.source.status === "withdrawn"),
        ),
      ),
    ),
  );
  return ![...touched].some((work) => publishers(graph, work).includes(x) && publishers(graph, work).includes(y));
}

/** The largest set of which every two are distinct, by trying all. Who is distinct from nobody counts only alone. */
function largest<T>(all: readonly T[], apartFrom: (a: T, b: T) => boolean): T[] {
  const [first, ...rest] = all;
  if (first === undefined) return [];
  const withFirst = [
    first,
    ...largest(
      rest.filter((other) => apartFrom(first, other)),
      apartFrom,
    ),
  ];
  const without = largest(rest, apartFrom);
  return without.length > withFirst.length ? without : withFirst;
}

/** Every agent of what makes up the origins, and every body above it. */
const countedBodies = (graph: Graph, joined: readonly Walked[]): string[] =>
  joined.flatMap((each) => each.ends.flatMap(({ agent }) => upFrom(graph, agent, each)));
