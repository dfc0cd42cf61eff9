/** Everything the site holds, as one JSON-LD graph in as many files as it needs. */

import { known } from "../../base/known.ts";
import type { ArticleId } from "../../model/ids.ts";
import { dataHref, dataPartHref } from "../addresses.ts";
import { cutInParts } from "../cut-in-parts.ts";
import type { Href } from "../href.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleNode } from "./article-nodes.ts";
import { assertionNode, claimNode } from "./assertion-node.ts";
import { contextOf, siteNodes } from "./document.ts";
import { sourceNode, thingNode } from "./thing-node.ts";

const GRAPH = dataHref("graph.jsonld");
/** Articles of one file, each with its claims and all that is asserted in it. */
const PART = 250;

/** Plans the graph: the newest file tells of the site, topics and sources too, the older ones of articles and claims alone. */
export function linkedFiles(planning: Planning): readonly PlannedFile[] {
  return cutInParts(GRAPH, [...planning.graph.articles.keys()], PART, dataPartHref).map(({ href, items }) =>
    planFile(
      href,
      () => {
        const articles = items.flatMap((id) => nodesOf(planning, id));
        return writeGraph(planning, href, href === GRAPH ? [...siteWide(planning), ...articles] : articles);
      },
      { given: items },
    ),
  );
}

function siteWide(planning: Planning): object[] {
  const { topics, sources } = planning.graph;
  return [
    ...siteNodes(planning),
    ...[...topics.keys()].map((id) => thingNode(planning, id)),
    ...[...sources.keys()].map((id) => sourceNode(planning, id)),
  ];
}

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
