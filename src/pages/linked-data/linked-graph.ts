/** Everything the site holds, as one JSON-LD graph. */
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { articleNode } from "./article-nodes.ts";
import { assertionNode, claimNode } from "./assertion-node.ts";
import { contextOf, siteNodes } from "./document.ts";
import { sourceNode, thingNode } from "./thing-node.ts";

/** Writes the graph for the file at `href`, one node a line. */
export function linkedGraph(planning: Planning, href: Href): string {
  const { articles, topics, sources, claims } = planning.graph;
  const nodes = [
    ...siteNodes(planning),
    ...[...articles.keys()].map((id) => articleNode(planning, id)),
    ...[...topics.keys()].map((id) => thingNode(planning, id)),
    ...[...sources.keys()].map((id) => sourceNode(planning, id)),
    ...[...claims.keys()].map((id) => claimNode(planning, id)),
    ...[...articles.values()].flatMap(({ assertions }) =>
      assertions.map((assertion) => assertionNode(planning, assertion)),
    ),
  ];
  const lines = nodes.map((node) => JSON.stringify(node)).join(",\n");
  return `{"@context":${JSON.stringify(contextOf(planning, href, lines))},"@graph":[\n${lines}\n]}\n`;
}
