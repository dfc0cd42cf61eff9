/** Text to Markdown tree: the only file that knows which parser is used. */
import type { Nodes, Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Reading } from "../reading.ts";
import { parseFast } from "./fast-parser.ts";
import { rewriteMarks } from "./mark-syntax.ts";
import { holdsPhrases } from "./markdown-tree.ts";
import { type Straightened, straightenHeads } from "./note-heads.ts";

/** GFM by its parts: without its autolinks, which swallow Arabic punctuation (ours are found in the text), without single ~. */
const processor = unified()
  .data({
    micromarkExtensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  .use(remarkParse)
  .freeze();

/**
 * Parses the body that begins at `bodyStart`, or the stretch of it up to `bodyEnd`. Every mark becomes a `footnoteReference`, whether it has a note or not
 * (GFM would leave it as silent text): a synthetic note for every label that has none stands before the body while it is
 * parsed. Every position is one in the file.
 */
export function parseMarkdown(reading: Reading, bodyStart: number, bodyEnd = reading.text.length): Root {
  const straight = straightenHeads(reading.text.slice(bodyStart, bodyEnd));
  const marks = rewriteMarks(straight.text);
  const heads = headsIn(marks.text);
  const isFast = reading.parser === "fast";
  const root = parseBehind(
    marks.labels.filter((label) => !heads.has(label)),
    marks.text,
    isFast,
  );
  // What looks like a note's head may stand in code: then its label has no note after all.
  const isNoted = marks.labels.every((label) => !heads.has(label) || root.noted.has(label));
  const { tree, before } = isNoted ? root : parseBehind(marks.labels, marks.text, isFast);
  settle(tree, shiftTo(reading, bodyStart, before, straight.moved), marks.restore);
  return tree;
}

const headsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/^ {0,3}\[\^([^[\]\r\n]+)\]:/gmu), ([, label = ""]) => label));

/** Ends the container of the last synthetic note, so that nothing of the body falls into it. */
const FENCE = "\n\n<!---->\n\n";

interface Parsed {
  readonly tree: Root;
  /** What stood before the body: its nodes are dropped again. */
  readonly before: string;
  /** The labels of the notes that the body holds. */
  readonly noted: ReadonlySet<string>;
}

function parseBehind(labels: readonly string[], text: string, isFast: boolean): Parsed {
  const before = labels.length === 0 ? "\n" : labels.map((label) => `[^${label}]: .`).join("\n") + FENCE;
  const tree = (isFast ? parseFast(before, text) : undefined) ?? processor.parse(before + text);
  tree.children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= before.length);
  return { tree, before, noted: labelsBelow(tree, new Set()) };
}

function labelsBelow(node: Nodes, labels: Set<string>): ReadonlySet<string> {
  if (node.type === "footnoteDefinition") labels.add(node.label ?? node.identifier);
  if ("children" in node && !holdsPhrases(node)) for (const child of node.children) labelsBelow(child, labels);
  return labels;
}

type Point = NonNullable<Nodes["position"]>["start"];

/** Leads a point of what was parsed to the file: the body begins on a line of its own, behind what stood before it. */
function shiftTo(
  reading: Reading,
  bodyStart: number,
  before: string,
  moved: Straightened["moved"],
): (point: Point) => Point {
  const { line, column } = reading.place(bodyStart, bodyStart);
  const first = before.split("\n").length;
  const unmoved = (offset: number): number => offset - (moved.findLast(({ at }) => offset >= at)?.by ?? 0);
  return (point) => ({
    line: Math.max(1, point.line - first + line),
    column: point.line === first ? point.column + column - 1 : point.column,
    offset: unmoved(Math.max(0, (point.offset ?? 0) - before.length)) + bodyStart,
  });
}

/** Gives every node its place in the file, and what was typed; labels are read from the file itself. */
function settle(node: Nodes, shift: (point: Point) => Point, typed: (value: string) => string): void {
  if (node.position) node.position = { start: shift(node.position.start), end: shift(node.position.end) };
  if ("value" in node) node.value = typed(node.value);
  if ("url" in node) node.url = typed(node.url);
  if ("alt" in node && node.alt) node.alt = typed(node.alt);
  if ("title" in node && node.title) node.title = typed(node.title);
  if (!("children" in node)) return;
  for (const child of node.children) settle(child, shift, typed);
  // remark-parse lets an item within a note end where the next begins.
  const end = node.children.at(-1)?.position?.end;
  if ((node.type === "list" || node.type === "listItem") && node.position && end) node.position.end = end;
}
