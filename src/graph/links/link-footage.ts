/** Links pictures and recordings to who took them, where, and who made sure of what in them. */
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Source } from "../../model/source.ts";
import type { SourceNode } from "../graph.ts";
import { type AgentDirectory, resolveAgent } from "../names/agent-directory.ts";
import { resolvePlace } from "../names/topic-directory.ts";
import type { Report } from "../report.ts";

/** The origin of one picture or recording. */
export type Footage = Pick<SourceNode, "recordedBy" | "recordedAt" | "authentications">;

/** Resolves them for all sources; complains of names that lead nowhere, and `place-expected`. */
export function linkFootage(sources: Iterable<Source>, agents: AgentDirectory, report: Report): Map<SourceId, Footage> {
  return new Map([...sources].map((source) => [source.id, footageOf(source, agents, report)]));
}

function footageOf(source: Source, agents: AgentDirectory, report: Report): Footage {
  const { id: spot, recordedBy, recordedAt, authenticatedBy = [] } = source;
  const by = recordedBy && resolveAgent(agents, { name: recordedBy, spot }, report).agent;
  const at = recordedAt && resolvePlace(agents.topics, recordedAt, report);
  const authentications = authenticatedBy.map((each) => ({
    by: resolveAgent(agents, { name: each.by, spot }, report).agent,
    of: sortedSet(each.of),
  }));
  return {
    authentications: authentications.sort((a, b) => byCodeUnits(a.by, b.by)),
    ...(by !== undefined && { recordedBy: by }),
    ...(at !== undefined && { recordedAt: at }),
  };
}
