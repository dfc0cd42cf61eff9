/** The headings of a file of content, by its path: where links to a part of it land. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { headingKey } from "../arabic/heading-key.ts";
import { remember } from "../base/remember.ts";
import type { Graph } from "../graph/graph.ts";
import type { Heading } from "../model/article.ts";
import { articleId, sourceId, stemOf, topicId } from "../model/ids.ts";

/** A heading's words, and its id in the page. */
export type Named = Pick<Heading, "id" | "text">;

/** Gives the headings of the page that a file has, in order; `undefined` where it has none. */
export function headingsAt({ articles, topics, sources, pages }: Graph, path: string): readonly Named[] | undefined {
  const [folder = ""] = path.split("/", 1);
  const stem = stemOf(path);
  const body = (): Root | undefined => {
    if (folder === "topics") return topics.get(topicId(stem))?.topic.body;
    if (folder === "sources") return sources.get(sourceId(stem))?.source.body;
    return folder === "pages" ? pages.find(({ id }) => id === stem)?.body : undefined;
  };
  if (folder === "articles") return articles.get(articleId(stem))?.article.outline;
  const found = body();
  return found && headingsIn(found);
}

/** Gives the headings of a body. */
export function headingsIn(body: Root): readonly Named[] {
  const found: Named[] = [];
  visit(body, "element", (element) => {
    const { id } = element.properties;
    if (/^h[1-6]$/u.test(element.tagName) && typeof id === "string") found.push({ id, text: textOf(element) });
  });
  return found;
}

/** Finds a heading by its words, the first of several, or by its id. */
export const findHeading = (headings: readonly Named[], words: string): string | undefined =>
  headings.find(({ id, text }) => id === words || headingKey(text) === headingKey(words))?.id;

/** Gives the id of a heading by its path and words, `articles/x.md#القسم`, or nothing, as an empty text. */
export const headingIdAt = remember((graph: Graph, way: string): string => {
  const [path = "", words = ""] = way.split(/#(.*)/su);
  return findHeading(headingsAt(graph, path) ?? [], words) ?? "";
});
