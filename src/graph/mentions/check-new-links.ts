/** What the pages link that the published site does not: for the desk to see, and to object. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Graph } from "../graph.ts";

/** By article of the published site: the topics that its prose named there. */
export type PublishedMentions = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Complains `topic-linked`, once for each article and topic, where the page will link a topic by itself that the
 * published article did not name: a new article, new words, or a new alias that older articles had all along.
 */
export function checkNewLinks(graph: Graph, published: PublishedMentions): Diagnostic[] {
  return [...graph.articles.values()].flatMap(({ article, mentions }) => {
    const told = new Set<string>(published.get(article.id));
    return mentions.flatMap(({ topic, linked, place }) => {
      const node = graph.topics.get(topic);
      if (!linked || node === undefined || told.has(topic)) return [];
      told.add(topic);
      return [complain("topic-linked", place, { name: node.topic.name, id: topic })];
    });
  });
}
