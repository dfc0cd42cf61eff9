/** Reads the names of one claim record: who says it, through whom, resting on what. */

import { foldKey } from "../../arabic/fold.ts";
import { byCodeUnits } from "../../base/order.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ResolvedBasis, SourceUse } from "../../model/assertion.ts";
import type { CarrierRecord, ClaimRecord } from "../../model/claim-record.ts";
import { type AgentId, type ArticleId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import { HOP_RELATIONS, HOP_ROLES, type HopRelation } from "../../model/vocabulary.ts";
import type { PhraseIndex } from "../chains/phrase-index.ts";
import { type ChainPart, readChain } from "../chains/read-chain.ts";
import {
  type AgentDirectory,
  type AgentReference,
  isStandIn,
  namesAgent,
  resolveAgent,
} from "../names/agent-directory.ts";
import { spotOf } from "../names/meet-agents.ts";
import { resolveBases, resolveSource, type SourceDirectory } from "../names/source-directory.ts";
import { chainOf, jointOf } from "../names/split-names.ts";
import type { Report } from "../report.ts";
import { areSameWork } from "./same-work.ts";

/** One link of a chain, resolved; the agent nobody named is a gap. */
export interface Link extends AgentReference {
  readonly place: Place;
}

/** Who a record names as its asserter: the article itself, or somebody; several speak as one. */
export type Speaker = { readonly kind: "narrator" } | { readonly kind: "agents"; readonly links: readonly Link[] };

/** A record with its names resolved; absent is what the editor did not write. */
export interface RecordReading {
  readonly speaker?: Speaker;
  /** From the origin to us. */
  readonly chain?: readonly Link[];
  /** Something in the chain could not be read: who is missing from it, nobody can say. */
  readonly isUnreadable: boolean;
  readonly carriers: readonly SourceUse[];
  readonly evidence: readonly SourceUse[];
  readonly basis: readonly ResolvedBasis[];
}

/** What names are looked up in. */
export interface Directories {
  readonly agents: AgentDirectory;
  readonly sources: SourceDirectory;
  /** The names that may stand in a chain. */
  readonly phrases: PhraseIndex;
}

/**
 * Resolves the names of a record; complains of those that lead nowhere, and with `chain-unreadable`, `chain-cycle`,
 * `chain-gap`, `alters-nothing`, `passes-on-nothing`, `values-conflict`, `joint-voice-single`, `joint-voice-gap`, `old-form`,
 * `basis-is-carrier`, `basis-without-carrier`.
 */
export function readRecord(
  record: ClaimRecord,
  article: ArticleId,
  directories: Directories,
  report: Report,
): RecordReading {
  const spot = spotOf(article, record.label);
  const speaker = record.asserter && readSpeaker(record.asserter, spot, directories.agents, report);
  const read = record.chain && readLinks(record.chain, record.label, spot, directories, report);
  complainOfFirst(record.label, speaker, read?.links ?? [], directories.agents, report);
  const carriers = resolveUses(record.carriers, article, directories.sources, report);
  const basis = resolveBases(record.basis, article, spot, directories, report);
  if (basis.length > 0 && record.carriers.length === 0) {
    report(complain("basis-without-carrier", placeOf(record), { label: record.label }));
  }
  complainOfBasis(record, basis, carriers, directories, report);
  return {
    isUnreadable: read?.isUnreadable ?? false,
    carriers,
    evidence: resolveUses(record.evidence, article, directories.sources, report),
    ...(speaker && { speaker }),
    ...(read && read.links.length > 0 && { chain: read.links }),
    basis,
  };
}

/** Resolves the sources that something is read in or rests on; sorted, so that their order in the note does not matter. */
export function resolveUses(
  uses: readonly CarrierRecord[],
  article: ArticleId,
  sources: SourceDirectory,
  report: Report,
): SourceUse[] {
  const byKey = new Map<string, SourceUse>();
  for (const { source: name, locator } of uses) {
    const source = resolveSource(sources, name, article, report);
    if (source === undefined) continue;
    byKey.set(`${source} ${locator ?? ""}`, { source, ...(locator !== undefined && { locator }) });
  }
  return [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, use]) => use);
}

/** Resolves one name to a link. */
export function readLink(name: Name, spot: string, agents: AgentDirectory, report: Report): Link {
  return { ...resolveAgent(agents, { name, spot }, report), place: name.place };
}

function readSpeaker(
  asserter: NonNullable<ClaimRecord["asserter"]>,
  spot: string,
  agents: AgentDirectory,
  report: Report,
): Speaker {
  if (asserter.kind === "narrator") return { kind: "narrator" };
  const links = asserter.names.map((name) => {
    const joint = jointOf(name, spot, agents);
    return readLink(name, spot, agents, joint === undefined ? report : expecting(joint, report));
  });
  const distinct = links.filter(({ agent }, index) => links.findIndex((l) => l.agent === agent) === index);
  complainOfNumber(asserter.key, links, distinct.length, agents, report);
  complainOfGap(links, agents, report);
  return { kind: "agents", links: distinct };
}

/**
 * Several that speak as one are «القائلون», one is «القائل»; whether two names are one body's only the graph knows. Of
 * whom nobody knows, nothing more is told.
 */
function complainOfNumber(
  key: Name | undefined,
  links: readonly Link[],
  distinct: number,
  agents: AgentDirectory,
  report: Report,
): void {
  const [first] = links;
  if (first === undefined || links.some(({ agent }) => isStandIn(agents, agent))) return;
  if (distinct < links.length && distinct === 1) {
    report(complain("joint-voice-single", first.place, { name: agents.agents.get(first.agent)?.name ?? first.agent }));
    return;
  }
  const now = distinct === 1 ? "القائل" : "القائلون";
  if (key === undefined || !OTHER_NUMBER[now].has(foldKey(key.text))) return;
  const { text, place } = key;
  report(complain("old-form", place, { text, now }, { expected: now, fix: { place, text: now } }));
}

/** Of whom nobody knows, nobody can say that he spoke together with others. */
function complainOfGap(links: readonly Link[], { agents }: AgentDirectory, report: Report): void {
  const gap = links.find(({ agent }) => agent === UNSTATED_AGENT);
  const others = links.filter(({ agent }) => agent !== UNSTATED_AGENT);
  if (gap === undefined || others.length === 0) return;
  const names = others.map(({ agent }) => `«${agents.get(agent)?.name ?? agent}»`).join("، ");
  report(complain("joint-voice-gap", gap.place, { names }));
}

const OTHER_NUMBER: Readonly<Record<"القائل" | "القائلون", ReadonlySet<string>>> = {
  القائل: new Set(["القائلون", "القائلان"].map(foldKey)),
  القائلون: new Set(["القائل"].map(foldKey)),
};

interface ReadLinks {
  readonly links: readonly Link[];
  readonly isUnreadable: boolean;
}

function readLinks(
  chain: Name,
  label: string,
  spot: string,
  { agents, phrases }: Directories,
  report: Report,
): ReadLinks {
  const { parts, isUnreadable } = readChain(chain, phrases, report);
  const meant = parts.length === 1 ? chainOf(chain, spot, agents) : undefined;
  const hinted = meant === undefined ? report : expecting(meant, report);
  const read = parts.map((part) => resolvePart(part, { label, spot }, agents, hinted));
  const links = read.map(({ link }) => link);
  const first = new Map<AgentId, Place>();
  for (const { agent, place } of links) {
    const before = first.get(agent);
    if (before === undefined) first.set(agent, place);
    else if (agent !== UNSTATED_AGENT && !isStandIn(agents, agent))
      report(complainOfCycle(agents, agent, place, before));
  }
  return { links, isUnreadable: isUnreadable || read.some((each) => each.isUnreadable) };
}

/** A report that knows better what was meant by a name that nobody bears. */
const expecting =
  (expected: string, report: Report): Report =>
  (diagnostic) =>
    report(MISREAD.has(diagnostic.code) ? { ...diagnostic, expected } : diagnostic);
const MISREAD: ReadonlySet<string> = new Set(["agent-unknown", "chain-unreadable"]);

function resolvePart(
  part: ChainPart,
  { label, spot }: { readonly label: string; readonly spot: string },
  agents: AgentDirectory,
  report: Report,
): { readonly link: Link; readonly isUnreadable: boolean } {
  if (part.kind === "gap") {
    report(complain("chain-gap", part.place, { label }));
    return { link: { agent: UNSTATED_AGENT, place: part.place }, isUnreadable: false };
  }
  if (!part.suspect || namesAgent(agents, { name: part.name, spot })) {
    return { link: readLink(part.name, spot, agents, report), isUnreadable: false };
  }
  report(complain("chain-unreadable", part.name.place, { part: part.name.text }));
  return { link: { agent: UNSTATED_AGENT, place: part.name.place }, isUnreadable: true };
}

/**
 * The first link has nothing before it that it could have altered or passed on, unless the asserter goes before the whole
 * chain; nor has whoever speaks, alone or with others. Whoever comes later passes on, and was not there himself.
 */
function complainOfFirst(
  label: string,
  speaker: Speaker | undefined,
  links: readonly Link[],
  agents: AgentDirectory,
  report: Report,
): void {
  const speakers = speaker?.kind === "agents" ? speaker.links : [];
  const speaks = ({ agent }: Link) => speakers.some((link) => link.agent === agent);
  const goesBefore = speakers.length > 0 && !links.some(speaks);
  const end = links.findIndex((link) => !speaks(link));
  const voices = goesBefore ? 0 : Math.max(1, end < 0 ? links.length : end);
  const first = distinctAgents([...speakers, ...links.slice(0, voices)]);
  const nameOf = ({ agent }: Link) => agents.agents.get(agent)?.name ?? agent;
  for (const link of first) {
    const how = passesOn(link);
    if (link.relation === "alters") report(complain("alters-nothing", link.place, { label }));
    else if (how !== undefined) report(complain("passes-on-nothing", link.place, { name: nameOf(link), how }));
  }
  for (const link of links.slice(voices)) {
    const how = isThere(link);
    if (how === undefined || speaks(link)) continue;
    const [one, other] = [`… ثم ${nameOf(link)}`, `${nameOf(link)} (${how})`];
    report(complain("values-conflict", link.place, { one, other, why: "firsthand" }));
  }
}

/** Each agent once; of several places that which says more of its part. */
function distinctAgents(links: readonly Link[]): Link[] {
  const saying = links.toSorted((a, b) => Number(b.relation !== undefined) - Number(a.relation !== undefined));
  return saying.filter(({ agent }, index) => saying.findIndex((link) => link.agent === agent) === index);
}

/** The word by which a link is said to have the words from another. */
function passesOn({ relation, role }: Link): string | undefined {
  if (relation !== undefined && TAKEN.has(relation)) return HOP_RELATIONS[relation].ar;
  return role === "relay" ? HOP_ROLES.relay.ar : undefined;
}

const TAKEN: ReadonlySet<HopRelation> = new Set<HopRelation>(["quotes", "derives", "republishes", "translates"]);

/** The word by which a link is said to have the words from nobody. */
function isThere({ relation, role }: Link): string | undefined {
  if (relation === "firsthand") return HOP_RELATIONS.firsthand.ar;
  return role === "originator" ? HOP_ROLES.originator.ar : undefined;
}

/** Where a record says what the work rests on. */
function placeOf({ basis: [first], place }: ClaimRecord): Place {
  return first === undefined ? place : first.kind === "name" ? first.name.place : first.place;
}

/** A claim that is said to rest on the very work it is read in, or on a copy of it, rests on nothing. */
function complainOfBasis(
  { basis, label }: ClaimRecord,
  resolved: readonly ResolvedBasis[],
  carriers: readonly SourceUse[],
  { sources }: Directories,
  report: Report,
): void {
  const read = carriers.map(({ source }) => sources.sources.get(source));
  for (const [index, each] of resolved.entries()) {
    const written = basis[index];
    if (each.kind !== "source" || written?.kind !== "name") continue;
    const source = sources.sources.get(each.source);
    if (!read.some((work) => areSameWork(work, source))) continue;
    const name = source?.name ?? each.source;
    report(complain("basis-is-carrier", written.name.place, { label, name }));
  }
}

function complainOfCycle({ agents }: AgentDirectory, agent: AgentId, place: Place, before: Place): Diagnostic {
  const name = agents.get(agent)?.name ?? agent;
  return complain("chain-cycle", place, { name }, { related: [before] });
}
