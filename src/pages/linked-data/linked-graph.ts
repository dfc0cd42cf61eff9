/** Everything the site holds, as one JSON-LD graph in as many files as it needs. */

import { known } from "../../base/known.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { DataPart } from "../data/cut-by-articles.ts";
import type { Href } from "../href.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { agentNodes } from "./agent-node.ts";
import { articleNode } from "./article-nodes.ts";
import { assertionNode } from "./assertion-node.ts";
import { claimNode } from "./claim-node.ts";
import { contextOf, siteNodes } from "./document.ts";
import { sourceNode, thingNode } from "./thing-node.ts";

/** Plans one part of the graph; the newest tells of the site too. */
export function linkedFile(planning: Planning, part: DataPart): PlannedFile {
  const href = part.hrefOf("graph.jsonld");
  return planFile(href, () => writeGraph(planning, href, nodesIn(planning, part)), { given: part });
}

const nodesIn = (planning: Planning, { isNewest, articles, topics, sources, agents }: DataPart): readonly object[] => [
  ...(isNewest ? siteNodes(planning) : []),
  ...topics.map((id) => thingNode(planning, id)),
  ...sources.map((id) => sourceNode(planning, id)),
  ...agents.flatMap((id) => agentNodes(planning, id)),
  ...articles.flatMap((id) => nodesOf(planning, id)),
];

function nodesOf(planning: Planning, id: ArticleId): object[] {
  const { claims, assertions } = known(planning.graph.articles, id);
  return [
    articleNode(planning, id),
    ...claims.map((claim) => claimNode(planning, claim)),
    ...assertions.map((assertion) => assertionNode(planning, assertion)),
  ];
}

/** Writes the file at `href`, one node a line. */
function writeGraph(planning: Planning, href: Href, nodes: readonly object[]): string {
  const lines = nodes.map((node) => JSON.stringify(node)).join(",\n");
  return `{"@context":${JSON.stringify(contextOf(planning, href, lines))},"@graph":[\n${lines}\n]}\n`;
}
