/** Where an article names topics, and which of these places the page links. */
import type { Element, ElementContent, RootContent, Text } from "hast";
import type { Place } from "../../base/place.ts";
import type { Article } from "../../model/article.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Mention } from "../graph.ts";
import { type Matcher, nameKey } from "./build-matcher.ts";
import { type Known, nothingKnown } from "./candidate.ts";
import { type FoundName, findNames } from "./find-names.ts";

/**
 * Finds every mention of a topic in an article's prose, in text order. Linked is the first one in a section (up to the
 * next heading of depth 2 or 3), unless the section has a hand-made link to the topic before it; never one inside a
 * heading, a link, or a source's title in quotation marks. Code is not prose. A hand-made link is a mention that is
 * not `linked`: its own element is the link. `topicLinks` says where the hand-made ones lead.
 */
export function findMentions(
  article: Article,
  matcher: Matcher,
  topicLinks: readonly (TopicId | undefined)[] = [],
): readonly Mention[] {
  const mentions: Mention[] = [];
  const known = nothingKnown();
  let linkedHere = new Set<TopicId>();
  for (const block of blocksOf(article.body.children)) {
    if (block.opensSection) linkedHere = new Set();
    for (const found of namesIn(block, matcher, topicLinks, known)) {
      const linked = found.linkable && !linkedHere.has(found.topic);
      if (linked || found.byHand) linkedHere.add(found.topic);
      mentions.push({
        topic: found.topic,
        node: found.piece.node,
        start: found.start,
        end: found.end,
        linked,
        place: placeIn(article.place.file, block, found.piece, found.start, found.end),
      });
    }
  }
  return mentions;
}

/** A run of prose that no block element interrupts; names may reach over the borders of its text nodes. */
interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly opensSection: boolean;
}

/** One text node of a block: its number in the document, where it stands in the block's text, and how it may be linked. */
interface Piece {
  readonly node: number;
  readonly from: number;
  readonly value: string;
  readonly position: Text["position"];
  /** Where the lines of the value begin. */
  readonly lineStarts: readonly number[];
  readonly linkable: boolean;
  /** Index of the hand-made topic link around it. */
  readonly link: number | undefined;
}

/** What the elements around a text node make of it. */
interface Surroundings {
  readonly linkable: boolean;
  readonly code: boolean;
  readonly link: number | undefined;
}

/** Elements that run with the text; `isnad-claim` and `isnad-topic` are placeholders of the model. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite del em i ins isnad-claim isnad-topic mark q s small span strong sub sup time u".split(" "),
);
const CODE: ReadonlySet<string> = new Set(["code", "pre", "kbd", "samp", "var"]);
const HEADING = /^h[1-6]$/u;
const SECTION = /^h[23]$/u;
/** Stands for a mark, a picture, code: what is no prose, and separates words. */
const GAP = "\ufffc";

function blocksOf(children: readonly RootContent[]): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let pieces: Piece[] = [];
  let node = 0;
  let opensSection = false;

  const endBlock = (): void => {
    if (pieces.length > 0) {
      blocks.push({ text, pieces, opensSection });
      opensSection = false;
    }
    text = "";
    pieces = [];
  };
  const addText = ({ value, position }: Text, around: Surroundings): void => {
    if (around.code) text += GAP;
    else {
      const lineStarts = [0, ...Array.from(value.matchAll(/\n/gu), (feed) => feed.index + 1)];
      const { linkable, link } = around;
      pieces.push({ node, from: text.length, value, position, lineStarts, linkable, link });
      text += value;
    }
    node += 1;
  };
  const addElement = (element: Element, around: Surroundings): void => {
    const inline = INLINE.has(element.tagName) || CODE.has(element.tagName);
    if (!inline && isPlaceholder(element)) {
      text += GAP;
      return;
    }
    if (!inline) endBlock();
    if (SECTION.test(element.tagName)) opensSection = true;
    addAll(element.children, surroundingsIn(element, around));
    if (!inline) endBlock();
  };
  const addAll = (nodes: readonly (RootContent | ElementContent)[], around: Surroundings): void => {
    for (const child of nodes) {
      if (child.type === "text") addText(child, around);
      else if (child.type === "element") addElement(child, around);
    }
  };
  addAll(children, { linkable: true, code: false, link: undefined });
  endBlock();
  return blocks;
}

/** Marks, pictures and line breaks hold no text. */
const isPlaceholder = ({ children, tagName }: Element): boolean => children.length === 0 && tagName !== "hr";

function surroundingsIn(element: Element, around: Surroundings): Surroundings {
  const { tagName } = element;
  const isLink = tagName === "a" || tagName === "isnad-topic";
  return {
    linkable: around.linkable && !isLink && !HEADING.test(tagName),
    code: around.code || CODE.has(tagName),
    link: tagName === "isnad-topic" ? Number(element.properties.link) : around.link,
  };
}

/** A mention within its text node. */
interface FoundInPiece {
  readonly topic: TopicId;
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly linkable: boolean;
  readonly byHand: boolean;
}

function namesIn(
  block: Block,
  matcher: Matcher,
  topicLinks: readonly (TopicId | undefined)[],
  known: Known,
): FoundInPiece[] {
  const byHand = handMade(block, topicLinks);
  const titles = titlesIn(block.text, matcher);
  const found = findNames(block.text, matcher, known).flatMap((name) => {
    const piece = block.pieces[lastAtOrBefore(block.pieces, name.start, ({ from }) => from)];
    if (piece === undefined || piece.link !== undefined) return [];
    return [inPiece(name, piece, titles)];
  });
  return [...byHand, ...found].sort((a, b) => a.piece.node - b.piece.node || a.start - b.start);
}

/** A name that reaches over the border of its text node is recorded as far as the node goes, and not linked. */
function inPiece(name: FoundName, piece: Piece, titles: readonly { start: number; end: number }[]): FoundInPiece {
  const end = Math.min(name.end - piece.from, piece.value.length);
  const whole = end === name.end - piece.from;
  const inTitle = titles.some((title) => title.start <= name.start && name.end <= title.end);
  return {
    topic: name.topic,
    piece,
    start: name.start - piece.from,
    end,
    linkable: name.linkable && piece.linkable && whole && !inTitle,
    byHand: false,
  };
}

/** Hand-made links that lead somewhere, each told once, by its first text node. */
function handMade({ pieces }: Block, topicLinks: readonly (TopicId | undefined)[]): FoundInPiece[] {
  const told = new Set<number>();
  return pieces.flatMap((piece) => {
    const topic = piece.link === undefined ? undefined : topicLinks[piece.link];
    if (piece.link === undefined || topic === undefined || told.has(piece.link)) return [];
    told.add(piece.link);
    return [{ topic, piece, start: 0, end: piece.value.length, linkable: false, byHand: true }];
  });
}

function titlesIn(text: string, { titles }: Matcher): { start: number; end: number }[] {
  return [...text.matchAll(/[«“"]([^«»“”"]{2,300})[»”"]/gu)]
    .filter((match) => titles.has(nameKey(match[1] ?? "")))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Where a stretch of a text node stands in the file. On the node's first line the columns are exact as long as nothing
 * was escaped; its later lines are taken to begin where the block's first one does.
 */
function placeIn(file: string, block: Block, { lineStarts, position }: Piece, start: number, end: number): Place {
  const indent = (block.pieces[0]?.position?.start.column ?? 1) - 1;
  const first = position?.start ?? { line: 1, column: 1 };
  const at = (offset: number): { line: number; column: number } => {
    const line = lastAtOrBefore(lineStarts, offset, (lineStart) => lineStart);
    const column = offset - (lineStarts[line] ?? 0);
    return { line: first.line + line, column: column + (line === 0 ? first.column : indent + 1) };
  };
  const [from, to] = [at(start), at(end)];
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The index of the last of some rising items that is not above a value, by halving. */
function lastAtOrBefore<Item>(items: readonly Item[], value: number, key: (item: Item) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && key(item) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
