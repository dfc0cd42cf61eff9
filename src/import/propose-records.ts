/** Proposes marks and claim records for sentences that report somebody's words; an editor confirms each, or deletes it. */
import type { FootnoteDefinition, List, Paragraph, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { splitSentences } from "../arabic/sentences.ts";
import { type Attribution, findAttribution } from "./find-attribution.ts";

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
 * at the end. A sentence without a speaker of its own («وأضاف أن…») takes that of the one before it.
 * `isKnown` says whether a name is one that the content already has: then it stands without brackets.
 */
export function proposeRecords(tree: Root, isKnown: (name: string) => boolean = () => false): Proposals {
  const notes: FootnoteDefinition[] = [];
  let speaker: string | undefined;
  visit(tree, "paragraph", (paragraph, _, parent) => {
    if (parent?.type === "blockquote" || parent?.type === "footnoteDefinition") return;
    const attributions = attributionsIn(paragraph);
    const pieces = cut(paragraph.children, attributions);
    const proposals = place(attributions, pieces, notes.length);
    for (const { attribution, label } of proposals) {
      speaker = attribution.asserter ?? speaker;
      notes.push(toNote(label, { ...attribution, ...(speaker === undefined ? {} : { asserter: speaker }) }, isKnown));
    }
    paragraph.children = pieces.flatMap(({ node }, index) => withMarks(node, index, proposals));
  });
  return { tree: { ...tree, children: [...tree.children, ...notes] }, count: notes.length };
}

/** The attributions of a paragraph, in its flat text. */
function attributionsIn(paragraph: Paragraph): Attribution[] {
  const text = paragraph.children.map(flat).join("");
  return splitSentences(text).flatMap(({ start, end }) => {
    const found = findAttribution(text.slice(start, end));
    return found === undefined ? [] : [{ ...found, start: found.start + start, end: found.end + start }];
  });
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

function toNote(label: string, attribution: Attribution, isKnown: (name: string) => boolean): FootnoteDefinition {
  const spoken = (name: string): string => {
    const bare = name.replace(/ \([^()]*\)$/u, "");
    return isKnown(bare) ? bare : name;
  };
  const asserter = spoken(attribution.asserter ?? "؟");
  const chain = attribution.relay === undefined ? [] : [`السند: ${asserter} ثم ${spoken(attribution.relay)}`];
  const lines = ["مقترح", `القائل: ${asserter}`, ...chain];
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
