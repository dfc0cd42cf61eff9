/** A joined graph as text, a line for each node and complaint: what a case of `joined/` has beside it. */
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { Checked } from "./from-content.ts";

/** Gives all that the graph holds of a newsroom, without what articles say of themselves, and all that is complained of. */
export function joinedText({ graph, diagnostics }: Checked): string {
  return [
    ...section("agents", graph.agents, ({ agent, parts, asserted, relayed, published }) => ({
      ...agent,
      parts,
      asserted: asserted.map(nameOf),
      relayed: relayed.map(nameOf),
      published,
    })),
    ...section("topics", graph.topics, ({ topic: _, ...edges }) => edges),
    ...section("sources", graph.sources, ({ source: _, assertions, citations, ...edges }) => ({
      ...edges,
      assertions: assertions.map(nameOf),
      citations: citations.map(({ article, mark, locator }) => ({ article, mark, locator })),
    })),
    ...section("claims", graph.claims, ({ claim, assertions, outgoing, incoming, drifts, ...rest }) => ({
      ...claim,
      place: undefined,
      ...rest,
      assertions: assertions.map(nameOf),
      outgoing: outgoing.map(({ place: _, ...relation }) => relation),
      incoming: incoming.map(({ from, type }) => `${type} ${from}`),
      drifts: drifts.map(({ a, b, ...drift }) => ({ ...drift, a: nameOf(a), b: nameOf(b) })),
    })),
    ...articlesOf(graph),
    "# links in prose",
    ...[...graph.proseLinks].map(([file, topics]) => line(file, topics)),
    "# complaints",
    ...diagnostics.map(complaint),
    "",
  ].join("\n");
}

/** Gives less: who stands in each chain and how, what everyone is and belongs to, how claims stand to one another, and all complaints. */
export function briefText({ graph, diagnostics }: Checked): string {
  return [
    ...[...graph.agents.values()]
      .filter(({ agent }) => agent.topic === undefined || agent.belongings.length > 0)
      .map(({ agent: { id, name, topic: _, type: __, ...rest } }) => line(id, rest)),
    ...[...graph.articles.values()].flatMap(({ assertions }) =>
      assertions.map((each) => {
        const { chain, mode, circumstances, basis, placedIn } = each;
        return line(nameOf(each), { mode, chain, circumstances, basis, placedIn });
      }),
    ),
    ...[...graph.claims].map(([id, { claim, outgoing }]) => {
      const { text, topics, places, quantities, status } = claim;
      const relations = outgoing.map(({ type, to }) => `${type} ${to}`);
      return line(id, { text, topics, places, quantities, status: status.status, relations });
    }),
    ...diagnostics.filter(({ code }) => code !== "genre-missing" && code !== "source-unused").map(complaint),
  ].join("\n");
}

function articlesOf({ articles }: Graph): string[] {
  return [...articles].flatMap(([id, { article: _, assertions, marks, citations, mentions, ...edges }]) => [
    `# article ${id}`,
    line("edges", edges),
    ...marks.map((mark, index) => line(`mark ${index}`, mark.kind === "claim" ? { claim: mark.claim } : mark)),
    ...assertions.map((each) => {
      const { passage, place: __, claim, article, label, ...said } = each;
      return line(nameOf(each), { exact: passage.exact, ...said });
    }),
    ...citations.map((citation) => line("cites", citation)),
    ...mentions.map(({ topic, node, start, end, linked }) =>
      line("mentions", { topic, node, start, end, ...(linked && { linked }) }),
    ),
  ]);
}

function section<Node>(title: string, nodes: ReadonlyMap<string, Node>, tell: (node: Node) => object): string[] {
  return [`# ${title}`, ...[...nodes].map(([id, node]) => line(id, tell(node)))];
}

/** An assertion by its claim, the article in which it is made, its record and its mark. */
const nameOf = ({ claim, article, label, mark }: Assertion): string => `${claim} in ${article}/${label} at ${mark}`;

function complaint({ code, place, facts, expected, fix, related = [] }: Diagnostic): string {
  const at = ({ file, line: row, column, endLine, endColumn }: Diagnostic["place"]) =>
    `${file}:${row}:${column}-${endLine === row ? "" : `${endLine}:`}${endColumn}`;
  return line(`${at(place)} ${code}`, { facts, expected, fix: fix?.text, related: related.map(at) });
}

/** What is empty is left out. */
const line = (name: string, value: object): string =>
  `${name} ${JSON.stringify(value, (_, each: unknown) => (isEmpty(each) ? undefined : each))}`;

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
