/** Reads the names of one claim record: who says it, through whom, resting on what. */

import { byCodeUnits } from "../../base/order.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Evidence } from "../../model/assertion.ts";
import type { ClaimRecord, SourceUse } from "../../model/claim-record.ts";
import { type AgentId, type ArticleId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { PhraseIndex } from "../chains/phrase-index.ts";
import { type ChainPart, readChain } from "../chains/read-chain.ts";
import { type AgentDirectory, type AgentReference, namesAgent, resolveAgent } from "../names/agent-directory.ts";
import { resolveSource, type SourceDirectory } from "../names/source-directory.ts";
import type { Report } from "../report.ts";

/** One link of a chain, resolved; the agent nobody named is a gap. */
export interface Link extends AgentReference {
  readonly place: Place;
}

/** Who a record names as its asserter: the article itself, or somebody. */
export type Speaker = { readonly kind: "narrator" } | { readonly kind: "agent"; readonly link: Link };

/** A record with its names resolved; absent is what the editor did not write. */
export interface RecordReading {
  readonly speaker?: Speaker;
  /** From the origin to us. */
  readonly chain?: readonly Link[];
  /** Something in the chain could not be read: who is missing from it, nobody can say. */
  readonly isUnreadable: boolean;
  readonly evidence: readonly Evidence[];
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
 * `chain-gap`.
 */
export function readRecord(
  record: ClaimRecord,
  article: ArticleId,
  directories: Directories,
  report: Report,
): RecordReading {
  const speaker = record.asserter && readSpeaker(record.asserter, directories.agents, report);
  let isUnreadable = false;
  const chain =
    record.chain &&
    resolveChain(record.chain, record.label, directories, (diagnostic) => {
      isUnreadable ||= diagnostic.code === "chain-unreadable";
      report(diagnostic);
    });
  const evidence = resolveEvidence(record.sources, article, directories.sources, report);
  return { evidence, isUnreadable, ...(speaker && { speaker }), ...(chain && chain.length > 0 && { chain }) };
}

/** Resolves the sources that something rests on; sorted, so that their order in the note does not matter. */
export function resolveEvidence(
  uses: readonly SourceUse[],
  article: ArticleId,
  sources: SourceDirectory,
  report: Report,
): Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const { source: name, locator } of uses) {
    const source = resolveSource(sources, name, article, report);
    if (source === undefined) continue;
    byKey.set(`${source} ${locator ?? ""}`, { source, ...(locator !== undefined && { locator }) });
  }
  return [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, evidence]) => evidence);
}

/** Resolves one name to a link. */
export function readLink(name: Name, agents: AgentDirectory, report: Report): Link {
  return { ...resolveAgent(agents, name, report), place: name.place };
}

function readSpeaker(asserter: NonNullable<ClaimRecord["asserter"]>, agents: AgentDirectory, report: Report): Speaker {
  return asserter.kind === "narrator"
    ? { kind: "narrator" }
    : { kind: "agent", link: readLink(asserter.name, agents, report) };
}

function resolveChain(chain: Name, label: string, { agents, phrases }: Directories, report: Report): Link[] {
  const links = readChain(chain, phrases, report).map((part) => resolvePart(part, label, agents, report));
  const first = new Map<AgentId, Place>();
  for (const { agent, place } of links) {
    const before = first.get(agent);
    if (before === undefined) first.set(agent, place);
    else if (agent !== UNSTATED_AGENT) report(complainOfCycle(agents, agent, place, before));
  }
  return links;
}

function resolvePart(part: ChainPart, label: string, agents: AgentDirectory, report: Report): Link {
  if (part.kind === "gap") {
    report(complain("chain-gap", part.place, { label }));
    return { agent: UNSTATED_AGENT, place: part.place };
  }
  if (!part.suspect || namesAgent(agents, part.name)) return readLink(part.name, agents, report);
  report(complain("chain-unreadable", part.name.place, { part: part.name.text }));
  return { agent: UNSTATED_AGENT, place: part.name.place };
}

function complainOfCycle({ agents }: AgentDirectory, agent: AgentId, place: Place, before: Place): Diagnostic {
  const name = agents.get(agent)?.name ?? agent;
  return complain("chain-cycle", place, { name }, { related: [before] });
}
