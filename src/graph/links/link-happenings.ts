/** Links the dated happenings of topics to the sources that tell of them. */
import { push } from "../../base/group-by.ts";
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import type { SourceId, TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { Happening } from "../graph.ts";
import { resolveSource, type SourceDirectory } from "../names/source-directory.ts";
import type { Report } from "../report.ts";

/** What happened to each topic, oldest first; and the topics that each source dates. */
export interface HappeningLinks {
  readonly of: ReadonlyMap<TopicId, readonly Happening[]>;
  readonly topicsBy: ReadonlyMap<SourceId, readonly TopicId[]>;
}

/** Resolves them for all topics; complains of sources that nobody knows. */
export function linkHappenings(topics: Iterable<Topic>, sources: SourceDirectory, report: Report): HappeningLinks {
  const of = new Map([...topics].map((topic) => [topic.id, happeningsOf(topic, sources, report)]));
  const topicsBy = new Map<SourceId, TopicId[]>();
  for (const [id, happenings] of of) for (const { source } of happenings) if (source) push(topicsBy, source, id);
  return { of, topicsBy: new Map([...topicsBy].map(([source, ids]) => [source, sortedSet(ids)])) };
}

function happeningsOf({ dates = [] }: Topic, sources: SourceDirectory, report: Report): readonly Happening[] {
  return dates
    .map(({ date, text, source: name }) => {
      const source = name && resolveSource(sources, name, undefined, report);
      return { date, text, ...(source !== undefined && { source }) };
    })
    .sort((a, b) => byCodeUnits(a.date, b.date) || byCodeUnits(a.text, b.text));
}
