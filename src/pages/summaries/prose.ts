/** The prose of a topic, a source or a page of the site, as its page shows it and as one line of words. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Place } from "../../base/place.ts";
import type { TopicLink } from "../../model/topic-link.ts";
import { linkContent } from "../content-links.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { sentencesOf } from "../search/prose.ts";
import { topicSectionHref } from "./section-href.ts";

/** Gives the body with its links in place; what only an article can show has left its words, but for the placeholders `kept`. */
export function proseBody(
  planning: Planning,
  { file }: Place,
  body: Root,
  byHand: readonly TopicLink[] = [],
  kept: readonly string[] = [],
): Root {
  const topics = planning.graph.proseLinks.get(file) ?? [];
  const links = topics.map((topic, index) => topic && topicSectionHref(planning, topic, byHand[index]?.section));
  const children = body.children.flatMap((node) => settle(node, links, kept));
  return linkContent(planning.targets, file, { ...body, children });
}

/** Gives the words of a body on one line; what ends a block stays apart from what follows. */
export const proseWords = (body: Root): string => sentencesOf(body).join(" ");

function settle<Node extends RootContent | ElementContent>(
  node: Node,
  links: readonly (Href | undefined)[],
  kept: readonly string[],
): (Node | ElementContent)[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap((child) => settle(child, links, kept));
  if (!node.tagName.startsWith("isnad-") || kept.includes(node.tagName)) return [{ ...node, children }];
  const href = links[Number(node.properties.link)];
  return node.tagName === "isnad-topic" && href !== undefined ? [linkTo(href, node, children)] : children;
}

const linkTo = (href: Href, { position }: Element, children: ElementContent[]): Element => ({
  type: "element",
  tagName: "a",
  properties: { href },
  children,
  ...(position && { position }),
});
