/** `[words][^label]`: the brackets go, and what they held becomes one node. */
import type { Nodes, PhrasingContent, Text } from "mdast";
import { foldKey } from "../../arabic/fold.ts";
import type { Facts } from "../../diagnostics/codes.ts";
import { alignText, positionOf, sliceText } from "../markdown/align.ts";
import { labelIn } from "../markdown/mark-syntax.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";

/** Where a bracket stands: which sibling, and which character of its value. */
interface Spot {
  readonly index: number;
  readonly at: number;
}

/**
 * Gathers the bracketed words before every mark below a node. Brackets may hold other inline nodes, links to topics
 * and further marks; an escaped bracket is a character. Complains with `near-miss-span`.
 */
export function gatherBrackets(tree: Nodes, reading: Reading, notes: NoteKinds): void {
  if (!("children" in tree)) return;
  for (const child of tree.children) gatherBrackets(child, reading, notes);
  if (!tree.children.some((child) => child.type === "footnoteReference")) return;
  const children: Nodes[] = tree.children;
  for (let index = 1; index < children.length; index += 1) {
    const mark = children[index];
    const before = children[index - 1];
    if (mark?.type !== "footnoteReference" || before?.type !== "text") continue;
    const closing = closingBefore(reading, before, mark);
    if (closing === undefined) continue;
    const opening = findOpening(reading, children, { index: index - 1, at: closing.at });
    if (opening === undefined || closing.isApart) {
      complainOfSpan(reading, before, closing.at, opening === undefined ? "unopened" : "apart", mark);
      continue;
    }
    const gathered = gather(reading, children, opening, { index: index - 1, at: closing.at });
    children.splice(opening.index, index - opening.index, ...gathered);
    index = opening.index + gathered.length;
  }
  for (const spot of strayBrackets(reading, children, notes)) complainOfBracket(reading, children, spot);
}

interface Stray extends Spot {
  readonly slip: SpanSlip;
}

/** Brackets that mean to be a span and are none: opened before a mark and never closed, turned round, or behind it. */
function strayBrackets(reading: Reading, children: readonly Nodes[], notes: NoteKinds): Stray[] {
  const open: Stray[] = [];
  const others: Stray[] = [];
  for (const [index, node] of children.entries()) {
    if (node.type !== "text") continue;
    const isBehind = children[index - 1]?.type === "footnoteReference";
    const isBefore = children[index + 1]?.type === "footnoteReference";
    if (isBehind && /^\[[^[\]]+\](?!\()/u.test(node.value)) others.push({ index, at: 0, slip: "behind" });
    if (isBefore && node.value.endsWith("[") && startsWith(children[index + 2], "]")) {
      others.push({ index, at: node.value.length - 1, slip: "doubled" });
      continue;
    }
    const mark = children[index + 1];
    const round = mark?.type === "footnoteReference" && !isOfNote(reading, mark, notes) ? ROUND.exec(node.value) : null;
    if (round !== null) others.push({ index, at: round.index, slip: "round" });
    for (const { index: at, 0: char } of node.value.matchAll(/[[\]]/gu)) {
      if (isEscaped(reading, node, at)) continue;
      if (char === "[" && isNearLink(node.value.slice(at), isBefore)) continue;
      if (char === "[") open.push({ index, at, slip: slipOf(node, at, isBefore) });
      else open.pop();
    }
  }
  const lastMark = children.findLastIndex((child) => child.type === "footnoteReference");
  return [...open.filter(({ index }) => index < lastMark), ...others];
}

/** «[[اسم]»: of the two brackets one is wanted behind it; right before the mark, the first is one too many. */
const isNearLink = (text: string, isBefore: boolean): boolean => {
  const near = /^\[\[[^[\]|^]+\](?!\])/u.exec(text)?.[0];
  return near !== undefined && !(isBefore && near.length === text.length);
};

/** A note of prose may stand behind a parenthesis, as behind any word. */
const isOfNote = (reading: Reading, mark: Nodes, notes: NoteKinds): boolean =>
  notes.get(foldKey(labelOf(reading, mark))) === "footnote";

/** Several words in round brackets, right before the mark: one word there is an abbreviation or a name's other form. */
const ROUND = /\((?=[^()]*\S\s+\S+\s+\S)[^()[\]]+\)$/u;

/** Of a bracket that is opened and never closed: right before the mark it closes in vain what `]` has opened. */
const slipOf = ({ value }: Text, at: number, isBefore: boolean): SpanSlip =>
  isBefore && at === value.length - 1 && value.slice(0, at).includes("]") ? "turned" : "unclosed";

const startsWith = (node: Nodes | undefined, sign: string): boolean =>
  node?.type === "text" && node.value.startsWith(sign);

/** The `]` before the mark; `isApart` where white space or a sign stands between the two. */
function closingBefore(reading: Reading, before: Text, mark: Nodes): { at: number; isApart: boolean } | undefined {
  const trimmed = before.value.replace(/[\s.،؛,:!؟*_]+$/u, "");
  if (!trimmed.endsWith("]")) return undefined;
  const at = trimmed.length - 1;
  if (isEscaped(reading, before, at)) return undefined;
  const isApart = trimmed.length < before.value.length || extent(before).end !== extent(mark).start;
  return { at, isApart };
}

function findOpening(reading: Reading, children: readonly Nodes[], closing: Spot): Spot | undefined {
  let depth = 0;
  for (let index = closing.index; index >= 0; index -= 1) {
    const node = children[index];
    if (node?.type !== "text") continue;
    for (let at = index === closing.index ? closing.at : node.value.length - 1; at >= 0; at -= 1) {
      const char = node.value.charAt(at);
      if ((char !== "[" && char !== "]") || isEscaped(reading, node, at)) continue;
      depth += char === "]" ? 1 : -1;
      if (depth === 0) return { index, at };
    }
  }
  return undefined;
}

function isEscaped(reading: Reading, node: Text, at: number): boolean {
  const offset = alignText(reading, node)(at);
  return offset > extent(node).start && reading.text[offset - 1] === "\\" && reading.text[offset - 2] !== "\\";
}

/** What replaces the siblings from the opening bracket to the closing one. */
function gather(reading: Reading, children: readonly Nodes[], opening: Spot, closing: Spot): PhrasingContent[] {
  const first = children[opening.index];
  const last = children[closing.index];
  if (first?.type !== "text" || last?.type !== "text") return [];
  const inside: PhrasingContent[] = [];
  if (first === last) inside.push(sliceText(reading, first, opening.at + 1, closing.at));
  else {
    inside.push(sliceText(reading, first, opening.at + 1, first.value.length));
    for (const node of children.slice(opening.index + 1, closing.index)) if (isPhrase(node)) inside.push(node);
    inside.push(sliceText(reading, last, 0, closing.at));
  }
  const words = inside.filter((node) => node.type !== "text" || node.value !== "");
  const before = sliceText(reading, first, 0, opening.at);
  const start = extent(before).end;
  const bracketed: PhrasingContent = {
    type: "bracketed",
    children: words,
    position: positionOf(reading, start, extent(last).end),
  };
  return before.value === "" ? [bracketed] : [before, bracketed];
}

/** Siblings of a mark are phrases; the tree's type does not say so. */
export function isPhrase(node: Nodes): node is PhrasingContent {
  return PHRASES.has(node.type);
}

const PHRASES: ReadonlySet<string> = new Set([
  "break",
  "delete",
  "emphasis",
  "footnoteReference",
  "html",
  "image",
  "imageReference",
  "inlineCode",
  "link",
  "linkReference",
  "strong",
  "text",
  "claimSpan",
  "markPoint",
  "topicSpan",
  "picturePoint",
  "bracketed",
  "keptElement",
]);

type SpanSlip = Facts<"near-miss-span">["slip"];

function complainOfSpan(reading: Reading, before: Text, at: number, slip: SpanSlip, mark: Nodes): void {
  const offset = alignText(reading, before)(at);
  const gap = reading.place(offset + 1, extent(mark).start);
  const extras = slip === "apart" ? { fix: { place: gap, text: "" } } : {};
  const place = reading.place(offset, extent(mark).start);
  reading.complain("near-miss-span", place, { slip, label: labelOf(reading, mark) }, extras);
}

const labelOf = (reading: Reading, mark: Nodes): string => {
  const { start, end } = extent(mark);
  return labelIn(reading.text.slice(start, end));
};

function complainOfBracket(reading: Reading, children: readonly Nodes[], { index, at, slip }: Stray): void {
  const node = children[index];
  const mark =
    slip === "behind" ? children[index - 1] : children.slice(index).find((child) => child.type === "footnoteReference");
  if (node?.type !== "text" || mark === undefined) return;
  const offset = alignText(reading, node)(at);
  reading.complain("near-miss-span", reading.place(offset, offset + 1), { slip, label: labelOf(reading, mark) });
}
