/** The prose of a topic, a source or a page of the site, as its page shows it and as one line of words. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Place } from "../../base/place.ts";
import type { TopicId } from "../../model/ids.ts";
import { topicHref } from "../addresses.ts";
import { linkContent } from "../content-links.ts";
import type { Planning } from "../planning.ts";
import { sentencesOf } from "../search/prose.ts";
import { aboutDocument } from "./document-view.ts";

/** Gives the body with its links in place; what only an article can show has left its words. */
export function proseBody(planning: Planning, { file }: Place, body: Root): Root {
  const links = planning.graph.proseLinks.get(file) ?? [];
  const children = body.children.flatMap((node) => settle(node, links));
  return linkContent(planning.addresses, file, { ...body, children }, aboutDocument(planning));
}

/** Gives the words of a body on one line; what ends a block stays apart from what follows. */
export const proseWords = (body: Root): string => sentencesOf(body).join(" ");

function settle<Node extends RootContent | ElementContent>(
  node: Node,
  links: readonly (TopicId | undefined)[],
): (Node | ElementContent)[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap((child) => settle(child, links));
  if (!node.tagName.startsWith("isnad-")) return [{ ...node, children }];
  const topic = links[Number(node.properties.link)];
  return node.tagName === "isnad-topic" && topic !== undefined ? [linkTo(topic, node, children)] : children;
}

const linkTo = (topic: TopicId, { position }: Element, children: ElementContent[]): Element => ({
  type: "element",
  tagName: "a",
  properties: { href: topicHref(topic) },
  children,
  ...(position && { position }),
});
