/** Joins topics: the articles, claims and sources that deal with each, and where claims about it stand against one another. */

import { push } from "../../base/group-by.ts";
import { byCodeUnits, sortedMap, sortedSet } from "../../base/order.ts";
import type { ArticleId, ClaimId, SourceId, TopicId } from "../../model/ids.ts";
import type { ClaimNode, TopicNode, TopicUse } from "../graph.ts";
import { sourcesBehind } from "../links/sources-behind.ts";
import { measureNeighbours } from "../neighbours.ts";
import type { Linked } from "./linked.ts";

/** Joins all topics, by id. */
export function joinTopics(linked: Linked, claims: ReadonlyMap<ClaimId, ClaimNode>): Map<TopicId, TopicNode> {
  const uses = usesByTopic(linked);
  const about = claimsByTopic(claims);
  const neighbours = measureNeighbours(contextsOf(linked, claims));
  const { broader, narrower, related } = linked.topics;
  return sortedMap(
    linked.nouns.topics.map((topic) => {
      const { id } = topic;
      const node: TopicNode = {
        topic,
        broader: broader.get(id) ?? [],
        narrower: narrower.get(id) ?? [],
        related: related.get(id) ?? [],
        neighbours: neighbours.get(id) ?? [],
        articles: uses.get(id) ?? [],
        claims: about.get(id) ?? [],
        ...dossierOf(linked.dossiers.get(id), uses.get(id) ?? [], linked),
        happenings: linked.happenings.of.get(id) ?? [],
        conflicts: conflictsAmong(about.get(id) ?? [], claims),
        sources: sourcesOf(about.get(id) ?? [], claims),
      };
      return [id, node];
    }),
  );
}

/** In the order written; where nothing is, the articles that declare the topic, oldest first. */
function dossierOf(
  written: readonly ArticleId[] | undefined,
  uses: readonly TopicUse[],
  { articles }: Linked,
): Pick<TopicNode, "dossier"> {
  if (written === undefined) return {};
  if (written.length > 0) return { dossier: written };
  const declaring = new Set(uses.filter(({ declared }) => declared).map(({ article }) => article));
  return {
    dossier: articles
      .map(({ article }) => article.id)
      .filter((id) => declaring.has(id))
      .reverse(),
  };
}

/** Articles that declare the topic, then those that name it most; newest first among equals. */
function usesByTopic({ articles }: Linked): Map<TopicId, TopicUse[]> {
  const uses = new Map<TopicId, TopicUse[]>();
  for (const { article, topics, mentions } of articles) {
    const counts = new Map<TopicId, number>(topics.map((topic) => [topic, 0]));
    for (const { topic } of mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    const declared = new Set(topics);
    for (const [topic, count] of counts) {
      push(uses, topic, { article: article.id, declared: declared.has(topic), mentions: count });
    }
  }
  for (const list of uses.values())
    list.sort((a, b) => Number(b.declared) - Number(a.declared) || b.mentions - a.mentions);
  return uses;
}

/** The topics of each article, and those of each claim. */
function contextsOf({ articles }: Linked, claims: ReadonlyMap<ClaimId, ClaimNode>): (readonly TopicId[])[] {
  return [
    ...articles.map(({ topics, mentions }) => sortedSet([...topics, ...mentions.map(({ topic }) => topic)])),
    ...[...claims.values()].map(({ claim }) => claim.topics),
  ];
}

function claimsByTopic(claims: ReadonlyMap<ClaimId, ClaimNode>): Map<TopicId, ClaimId[]> {
  const about = new Map<TopicId, ClaimId[]>();
  for (const { claim } of claims.values()) for (const topic of claim.topics) push(about, topic, claim.id);
  return about;
}

/** Pairs that contradict or deny one another, of which one at least is about the topic; each pair once. */
function conflictsAmong(about: readonly ClaimId[], claims: ReadonlyMap<ClaimId, ClaimNode>): [ClaimId, ClaimId][] {
  const pairs = new Map<string, [ClaimId, ClaimId]>();
  for (const id of about) {
    const { outgoing = [], incoming = [] } = claims.get(id) ?? {};
    for (const { type, from, to } of [...outgoing, ...incoming]) {
      if (type !== "contradicts" && type !== "denies") continue;
      const pair: [ClaimId, ClaimId] = from < to ? [from, to] : [to, from];
      pairs.set(pair.join("\n"), pair);
    }
  }
  return [...pairs].sort(([a], [b]) => byCodeUnits(a, b)).map(([, pair]) => pair);
}

function sourcesOf(about: readonly ClaimId[], claims: ReadonlyMap<ClaimId, ClaimNode>): SourceId[] {
  const assertions = about.flatMap((id) => claims.get(id)?.assertions ?? []);
  return sortedSet(assertions.flatMap(sourcesBehind));
}
