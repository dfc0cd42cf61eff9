/** Proposes marks and claim records for sentences that report somebody's words; an editor confirms each, or deletes it. */

import type { FootnoteDefinition, List, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { ANONYMITIES } from "../../model/vocabulary.ts";
import { type Memory, NOBODY_YET } from "./antecedents.ts";
import { type Attribution, findAttributions } from "./find-attribution.ts";
import type { IsKnown } from "./mention.ts";
import type { Speaker } from "./name-kinds.ts";

/** A tree with proposals, and how many there are. */
export interface Proposals {
  readonly tree: Root;
  readonly count: number;
}

/** An attribution of one paragraph: the first and the last of its pieces that the mark covers, and its label. */
interface Proposal {
  readonly attribution: Attribution;
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/**
 * Puts `[words][^قول-1]` around the words of every sentence that seems to report, and a record with «مقترح» for each
 * at the end. A pronoun, «الصحيفة» and their kin stand for whoever spoke before, where the text is plain about it;
 * else «؟» stands there. `isKnown` says whether a name is one that the content already has: then it stands without brackets.
 */
export function proposeRecords(tree: Root, isKnown: IsKnown = () => false): Proposals {
  const notes: FootnoteDefinition[] = [];
  let memory: Memory = NOBODY_YET;
  visit(tree, "paragraph", (paragraph, _, parent) => {
    if (parent?.type === "blockquote" || parent?.type === "footnoteDefinition") return;
    const read = findAttributions(paragraph.children.map(flat).join(""), memory, isKnown);
    memory = read.memory;
    const pieces = cut(paragraph.children, read.attributions);
    const proposals = place(read.attributions, pieces, notes.length);
    for (const { attribution, label } of proposals) notes.push(toNote(label, attribution, isKnown));
    paragraph.children = pieces.flatMap(({ node }, index) => withMarks(node, index, proposals));
  });
  return { tree: { ...tree, children: [...tree.children, ...notes] }, count: notes.length };
}

function flat(node: PhrasingContent): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(flat).join("") : "";
}

/** A node of a paragraph, or a part of a text, and where it stands in the flat text. */
interface Piece {
  readonly node: PhrasingContent;
  readonly start: number;
  readonly end: number;
}

/** Cuts a paragraph's own texts where reported words begin and end; links and bold words stay whole. */
function cut(children: readonly PhrasingContent[], attributions: readonly Attribution[]): Piece[] {
  const edges = attributions.flatMap(({ start, end }) => [start, end]);
  let offset = 0;
  return children.flatMap((node) => {
    const start = offset;
    offset += flat(node).length;
    if (node.type !== "text") return [{ node, start, end: offset }];
    const inner = edges.filter((edge) => edge > start && edge < offset);
    return [start, ...inner].map((from, index): Piece => {
      const to = inner[index] ?? offset;
      return { node: { type: "text", value: node.value.slice(from - start, to - start) }, start: from, end: to };
    });
  });
}

/** Gives each attribution the pieces it covers; one that would share a piece with the one before it gets no mark. */
function place(attributions: readonly Attribution[], pieces: readonly Piece[], labelled: number): Proposal[] {
  const proposals: Proposal[] = [];
  for (const attribution of attributions) {
    const first = pieces.findIndex(({ end }) => end > attribution.start);
    const last = pieces.findLastIndex(({ start }) => start < attribution.end);
    if (first <= (proposals.at(-1)?.last ?? -1) || last < first) continue;
    proposals.push({ attribution, first, last, label: `قول-${labelled + proposals.length + 1}` });
  }
  return proposals;
}

/** A piece, with the bracket that opens before it, and the one with its mark that closes behind it. */
function withMarks(node: PhrasingContent, index: number, proposals: readonly Proposal[]): PhrasingContent[] {
  const opens = proposals.some(({ first }) => first === index);
  const closing = proposals.find(({ last }) => last === index);
  return [
    ...(opens ? [{ type: "html" as const, value: "[" }] : []),
    node,
    ...(closing === undefined ? [] : closingMark(closing.label)),
  ];
}

const closingMark = (label: string): PhrasingContent[] => [
  { type: "html", value: "]" },
  { type: "footnoteReference", identifier: label, label },
];

function toNote(label: string, { speakers, relays }: Attribution, isKnown: IsKnown): FootnoteDefinition {
  const named = ({ name, anonymity }: Speaker): string =>
    isKnown(name) ? name : `${name} (${ANONYMITIES[anonymity].ar})`;
  const asserters = speakers.length === 0 ? ["؟"] : speakers.map(named);
  const chain = relays.length === 0 ? [] : [`السند: ${[asserters[0], ...relays.map(named)].join(" ثم ")}`];
  const lines = ["مقترح", `القائل: ${asserters.join("، ")}`, ...chain];
  return { type: "footnoteDefinition", identifier: label, label, children: [toList(lines)] };
}

const toList = (lines: readonly string[]): List => ({
  type: "list",
  spread: false,
  children: lines.map((value) => ({
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children: [{ type: "text", value }] }],
  })),
});
