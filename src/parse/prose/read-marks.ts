/** The marks of a text: what each covers, and the nodes that stand for them in the body. */
import type { FootnoteReference, Nodes, PhrasingContent } from "mdast";
import { foldKey } from "../../arabic/fold.ts";
import type { Mark, Passage } from "../../model/mark.ts";
import { cleanLabel } from "../markdown/mark-syntax.ts";
import { type ClaimSpan, extent, holdsPhrases, type MarkPoint, type Quotation } from "../markdown/markdown-tree.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";
import { isPhrase } from "./bracket-spans.ts";
import { flatLength, flattenPhrases } from "./flat-text.ts";
import { attributionOf } from "./quotations.ts";
import { type ReadPassage, readPassages } from "./read-passage.ts";
import { wrapRange } from "./wrap-range.ts";

/** A claim of more words than this is probably several. */
const LONGEST_SPAN = 60;

/**
 * Replaces the marks below a node by their placeholders, wraps the words of claims, and gives the marks in text order.
 * Complains with `span-empty`, `span-too-long`.
 */
export function readMarks(tree: Nodes, reading: Reading, notes: NoteKinds): { readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const visit = (node: Nodes, isQuoted: boolean): void => {
    if (node.type === "quotation") readQuotation(node);
    else if (holdsPhrases(node)) readPhrases(reading, node, notes, marks, isQuoted);
    else if ("children" in node)
      for (const child of node.children) visit(child, isQuoted || node.type === "blockquote");
  };
  const readQuotation = (quotation: Quotation): void => {
    for (const child of quotation.children)
      if (child.type === "quotedWords") for (const each of child.children) visit(each, true);
    readLine(reading, quotation, notes, marks);
  };
  visit(tree, false);
  return { marks };
}

type Phrases = Extract<Nodes, { children: PhrasingContent[] }>;

const holdsMark = (node: Nodes): boolean =>
  node.type === "footnoteReference" || ("children" in node && node.children.some(holdsMark));

function readPhrases(reading: Reading, node: Phrases, notes: NoteKinds, marks: Mark[], isQuoted: boolean): void {
  if (!holdsMark(node)) return;
  const flat = flattenPhrases(reading, node.children);
  const passages = readPassages(reading, flat, isQuoted);
  const indexes = new Map<FootnoteReference, number>();
  let children: PhrasingContent[] = node.children;
  for (const [index, { node: reference }] of flat.marks.entries()) {
    const read = passages[index];
    if (read === undefined) continue;
    const mark = toMark(reading, reference, notes, read.passage);
    indexes.set(reference, marks.length);
    if (mark.kind === "claim") {
      children = wrapRange(reading, children, read.range, claimSpan(marks.length));
      complainOfPassage(reading, mark.label, mark.place, read);
    }
    marks.push(mark);
  }
  node.children = withPoints(children, indexes);
}

function complainOfPassage(reading: Reading, label: string, place: Mark["place"], { passage }: ReadPassage): void {
  const words = passage.exact.split(/\s+/u).filter(Boolean).length;
  if (words === 0) reading.complain("span-empty", place, { label });
  else if (words > LONGEST_SPAN) reading.complain("span-too-long", passage.place, { words, limit: LONGEST_SPAN });
}

/** The marks on a quotation's line cover the quotation. */
function readLine(reading: Reading, quotation: Quotation, notes: NoteKinds, marks: Mark[]): void {
  const line = quotation.children.find((child) => child.type === "quotationLine");
  const quoted = quotation.children.find((child) => child.type === "quotedWords");
  if (line?.type !== "quotationLine" || quoted?.type !== "quotedWords") return;
  const attribution = attributionOf(reading, line.children);
  const indexes = new Map<FootnoteReference, number>();
  for (const reference of line.children) {
    if (reference.type !== "footnoteReference") continue;
    const passage: Passage = { ...passageOfQuote(reading, quoted), ...(attribution && { attribution }) };
    const mark = toMark(reading, reference, notes, passage);
    indexes.set(reference, marks.length);
    if (mark.kind !== "footnote") wrapQuote(reading, quoted, marks.length);
    marks.push(mark);
  }
  line.children = withPoints(line.children, indexes);
}

function passageOfQuote(reading: Reading, quoted: Nodes): Passage {
  const flats = phrasesBelow(quoted).map((node) => flattenPhrases(reading, node.children));
  const exact = flats.map((flat) => flat.text.trim()).join(" ");
  const start = flats[0]?.offset(0) ?? 0;
  const last = flats.at(-1);
  const end = last === undefined ? start : last.offset(last.text.length - 1) + 1;
  return {
    exact,
    prefix: "",
    suffix: "",
    place: reading.place(start, end),
    sentence: exact,
    offset: 0,
    quoted: "whole",
    explicit: true,
  };
}

function wrapQuote(reading: Reading, quoted: Nodes, mark: number): void {
  for (const node of phrasesBelow(quoted))
    node.children = wrapRange(reading, node.children, { start: 0, end: flatLength(node) }, claimSpan(mark));
}

function phrasesBelow(node: Nodes): Phrases[] {
  if (holdsPhrases(node)) return [node];
  return "children" in node ? node.children.flatMap(phrasesBelow) : [];
}

const claimSpan =
  (mark: number) =>
  (children: PhrasingContent[]): ClaimSpan => ({
    type: "claimSpan",
    children,
    data: { hName: "isnad-claim", hProperties: { mark } },
  });

/** Puts a point where each mark stood, and dissolves the brackets that have done their work. */
function withPoints(
  children: readonly PhrasingContent[],
  indexes: ReadonlyMap<FootnoteReference, number>,
): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === "footnoteReference") {
      const mark = indexes.get(child);
      return mark === undefined ? [] : [markPoint(mark)];
    }
    if (!("children" in child)) return [child];
    const inner = withPoints(child.children.filter(isPhrase), indexes);
    if (child.type === "bracketed") return inner;
    Object.assign(child, { children: inner });
    return [child];
  });
}

const markPoint = (mark: number): MarkPoint => ({
  type: "markPoint",
  children: [],
  data: { hName: "isnad-mark", hProperties: { mark } },
});

const toMark = (reading: Reading, node: FootnoteReference, notes: NoteKinds, passage: Passage): Mark =>
  markAt(reading, extent(node), notes, passage);

/** Gives the mark typed at a stretch of the file, brackets included, as its note in the article decides what it is. */
export function markAt(
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
  notes: NoteKinds,
  passage: Passage,
): Mark {
  const place = reading.place(start, end);
  const inner = labelExtent(reading.text, start, end);
  const label = cleanLabel(reading.text.slice(inner.start, inner.end));
  const kind = notes.get(foldKey(label));
  if (kind === "record") return { kind: "claim", label, place, passage };
  if (kind === "footnote") return { kind: "footnote", label, place };
  const comma = /[،,؛;]/u.exec(reading.text.slice(inner.start, inner.end));
  const sourceEnd = comma === null ? inner.end : inner.start + comma.index;
  const source = reading.name(inner.start, sourceEnd);
  const locator = comma === null ? "" : cleanLabel(reading.text.slice(sourceEnd + 1, inner.end));
  return {
    kind: "citation",
    source: { text: cleanLabel(source.text), place: source.place },
    ...(locator && { locator }),
    place,
    passage,
  };
}

/** Where the label stands within `[^label]` or `[حاشية: label]`. */
function labelExtent(text: string, start: number, end: number): { start: number; end: number } {
  const opening = /^\[(?:[^[\]^]*?\^|(?:ال)?حاشي[ةه]\s*[:：])/u.exec(text.slice(start, end))?.[0].length ?? 2;
  return { start: start + opening, end: end - 1 };
}
