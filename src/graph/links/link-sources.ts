/** Links sources to who published them and to what they rest on. */

import { push } from "../../base/group-by.ts";
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import type { AgentId, SourceId } from "../../model/ids.ts";
import type { Source } from "../../model/source.ts";
import type { AgentDirectory } from "../names/agent-directory.ts";
import { resolveBases, resolvePublisher, type SourceDirectory } from "../names/source-directory.ts";
import type { Report } from "../report.ts";
import type { PublisherOf } from "./build-assertion.ts";
import { findCircles, type WrittenLink } from "./find-circles.ts";
import { type Footage, linkFootage } from "./link-footage.ts";
import { areSameWork } from "./same-work.ts";

/** The links of sources, both ways. */
export interface SourceLinks {
  readonly directory: SourceDirectory;
  readonly publisherOf: PublisherOf;
  readonly isBasedOn: ReadonlyMap<SourceId, readonly ResolvedBasis[]>;
  readonly basisOf: ReadonlyMap<SourceId, readonly SourceId[]>;
  readonly footage: ReadonlyMap<SourceId, Footage>;
}

/** Resolves the links of all sources; complains of names that lead nowhere, and `based-on-cycle`. */
export function linkSources(directory: SourceDirectory, agents: AgentDirectory, report: Report): SourceLinks {
  const sources = [...directory.sources.values()];
  const publishers = new Map<SourceId, AgentId>();
  for (const source of sources) {
    const publisher = resolvePublisher(source, agents, report);
    if (publisher !== undefined) publishers.set(source.id, publisher);
  }
  const resolved = sources.map((source) => basesOf(source, directory, agents, report));
  const links = resolved.flatMap(({ links }) => links);
  reportCircles(links, directory, report);
  const basisOf = new Map<SourceId, SourceId[]>();
  for (const { from, to } of links) push(basisOf, to, from);
  return {
    directory,
    publisherOf: (source) => publishers.get(source),
    isBasedOn: new Map(resolved.map(({ id, bases }) => [id, bases])),
    basisOf: new Map([...basisOf].map(([id, list]) => [id, sortedSet(list)])),
    footage: linkFootage(sources, agents, report),
  };
}

function basesOf(source: Source, sources: SourceDirectory, agents: AgentDirectory, report: Report) {
  const { id, isBasedOn } = source;
  const resolved = resolveBases(isBasedOn, sources.homes.get(id), id, { sources, agents }, report);
  const byKey = new Map(resolved.map((basis) => [keyOf(basis), basis]));
  const links = isBasedOn.flatMap((basis, index): WrittenLink<SourceId>[] => {
    const to = resolved[index];
    return to?.kind === "source" && basis.kind === "name" ? [{ from: id, to: to.source, place: basis.name.place }] : [];
  });
  return { id, bases: [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, basis]) => basis), links };
}

function keyOf(basis: ResolvedBasis): string {
  if (basis.kind === "own" || basis.kind === "unknown") return basis.kind;
  const how = basis.altered === true ? " altered" : "";
  return basis.kind === "source" ? `source ${basis.source}${how}` : `agent ${basis.agent}${how}`;
}

function reportCircles(links: readonly WrittenLink<SourceId>[], { sources }: SourceDirectory, report: Report): void {
  for (const { first, others, size } of findCircles(links)) {
    const name = sources.get(first.from)?.name ?? first.from;
    if (size === 1) report(complain("based-on-self", first.place, { name }));
    else report(complain("based-on-cycle", first.place, { name, size }, { related: others }));
  }
  // A copy and its original are one work: neither rests on the other.
  for (const { from, to, place } of links) {
    if (from === to || !areSameWork(sources.get(from), sources.get(to))) continue;
    if (links.some((link) => link.from === to && link.to === from)) continue;
    report(complain("based-on-cycle", place, { name: sources.get(from)?.name ?? from, size: 2 }));
  }
}
