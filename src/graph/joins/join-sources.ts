/** Joins sources: what rests on each of them. */

import { push } from "../../base/group-by.ts";
import { sortedMap, sortedSet } from "../../base/order.ts";
import type { ArticleId, SourceId } from "../../model/ids.ts";
import type { SourceNode } from "../graph.ts";
import { citationsOf } from "../links/link-article.ts";
import { sourcesBehind } from "../links/sources-behind.ts";
import { assertionsIn, type Linked } from "./linked.ts";

/** Joins all sources, by id; what rests on them newest article first. */
export function joinSources({ articles, sources, happenings }: Linked): Map<SourceId, SourceNode> {
  const assertions = new Map<SourceId, SourceNode["assertions"][number][]>();
  const citations = new Map<SourceId, SourceNode["citations"][number][]>();
  const users = new Map<SourceId, ArticleId[]>();
  for (const linked of articles) {
    for (const source of linked.sources) push(users, source, linked.article.id);
    for (const citation of citationsOf(linked)) push(citations, citation.source, citation);
    for (const assertion of assertionsIn(linked.marks)) {
      for (const source of new Set(sourcesBehind(assertion))) push(assertions, source, assertion);
    }
  }
  return sortedMap(
    [...sources.directory.sources.values()].map((source) => {
      const publisher = sources.publisherOf(source.id);
      const node: SourceNode = {
        source,
        ...(publisher && { publisher }),
        isBasedOn: sources.isBasedOn.get(source.id) ?? [],
        basisOf: sources.basisOf.get(source.id) ?? [],
        authentications: [],
        ...sources.footage.get(source.id),
        dates: happenings.topicsBy.get(source.id) ?? [],
        assertions: assertions.get(source.id) ?? [],
        citations: citations.get(source.id) ?? [],
        articles: users.get(source.id) ?? [],
        claims: sortedSet((assertions.get(source.id) ?? []).map(({ claim }) => claim)),
      };
      return [source.id, node];
    }),
  );
}
