/** What was to be a mark and is none: other brackets, the caret in another place or missing, a word that is not «حاشية». */
import type { Link, Nodes, Text } from "mdast";
import { foldKey } from "../../arabic/fold.ts";
import { alignText } from "../markdown/align.ts";
import { cleanLabel, labelIn } from "../markdown/mark-syntax.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";

/** The folded labels that such marks were to lead to. */
export interface NearMarks {
  readonly nearLabels: readonly string[];
}

const OPENING = "\\[({<«“【［⟦「『〔﴿﴾";
const CLOSING = "\\])}>»”】］⟧」』〕﴾﴿";
const CARET = "\\^＾ˆ˄⌃";
const LABEL = `[^${OPENING}${CLOSING}${CARET}\\n]{1,60}`;
const UNSEEN = "\\u200b-\\u200f\\u061c\\u2066-\\u2069";
const WORD = "(?:ال)?(?:حاشي[ةه]|هامش|وسم)|footnote|note|fn";

/**
 * Forms that nobody types but for a mark, each with the label in a group: a caret within any brackets, on the wrong side
 * of them or behind them, brackets turned round, a word for the caret, a second pair of brackets right behind the first.
 */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`(?:^|(?<=\\s))?\\[[${UNSEEN} ]*[${CARET}](?<label>${LABEL})?[${CLOSING}]?`, "gu"),
  new RegExp(`(?<!\\[)[${OPENING}]\\s?[${CARET}](?<label>${LABEL})[${CLOSING}]`, "gu"),
  new RegExp(`\\[(?<label>${LABEL})[${CARET}]\\]`, "gu"),
  new RegExp(`[${CARET}]\\[(?<label>${LABEL})\\]`, "gu"),
  // `]` closes the words where it has an opening bracket, and stands for one of the mark's own where it has none.
  new RegExp(`(?<=\\])\\][${CARET}](?<label>${LABEL})\\[`, "gu"),
  new RegExp(`(?<=\\[[^[\\]\\n]{0,400}\\])[${CARET}](?<label>${LABEL})[\\[\\]]`, "gu"),
  new RegExp(`\\][${CARET}](?<label>${LABEL})[\\[\\]]`, "gu"),
  new RegExp(`(?<!\\[[^[\\]\\n]{0,200})\\](?<label>${LABEL})[${CARET}]\\[`, "gu"),
  new RegExp(`[${OPENING}]\\s*(?:${WORD})\\s*[:：؛;=]?\\s(?<label>${LABEL})[${CLOSING}]`, "giu"),
  new RegExp(`[${OPENING}](?:${WORD})[:：؛;=](?<label>${LABEL})[${CLOSING}]`, "giu"),
  /\[(?:ال)?حاشي[ةه]\s*[:：؛;]?\s*(?<label>[^\]\n]{0,60})\]?/gu,
  /(?<=\])\[[*#@:~\s]?(?<label>(?!\d+\])[^[\]^|\n]{1,60})\]/gu,
];
/** Forms that are prose as well: they are told where the label is that of a note to which nothing else leads. */
const POSSIBLE: readonly RegExp[] = [
  new RegExp(`[${OPENING}]\\s*(?:(?:ال)?(?:مصدر|مرجع)|source|ref)\\s*[:：]\\s*(?<label>${LABEL})[${CLOSING}]`, "giu"),
  new RegExp(`[${OPENING}][*#@:~\\s]?(?<label>${LABEL})[${CLOSING}]`, "gu"),
  new RegExp(`(?<=[\\]${CLOSING}])\\s?[${CLOSING}](?<label>${LABEL})[${OPENING}]`, "gu"),
];

/** Looks for them below a tree. Complains with `near-miss-mark`, whose mend is certain where a note has that label. */
export function findNearMarks(tree: Nodes, reading: Reading, notes: NoteKinds): NearMarks {
  const open = new Map([...notes.keys()].map((key) => [key, key]));
  for (const label of labelsIn(reading, tree)) open.delete(label);
  const nearLabels: string[] = [];
  const tell = (start: number, end: number, label: string): void => {
    const known = knownBeginning(label, notes);
    if (known !== undefined) nearLabels.push(foldKey(known));
    const place = reading.place(start, end);
    const mended = known === undefined ? undefined : `[^${known}]`;
    const extras = mended === undefined ? {} : { expected: mended, fix: { place, text: mended } };
    reading.complain("near-miss-mark", place, { text: reading.text.slice(start, end) }, extras);
  };
  visit(tree, (node) => {
    if (node.type === "text") for (const near of nearIn(reading, node, open, notes)) tell(...near);
    else
      for (const near of nearLink(reading, node, notes, open)) {
        tell(...near);
        // It was no link: nobody is to be told that it leads nowhere.
        node.url = "#";
      }
  });
  return { nearLabels };
}

type Near = readonly [start: number, end: number, label: string];

function nearIn(reading: Reading, node: Text, open: ReadonlyMap<string, string>, notes: NoteKinds): Near[] {
  if (!SIGNS.test(node.value)) return [];
  const offset = alignText(reading, node);
  const found: { from: number; to: number; label: string }[] = [];
  const take = (form: RegExp, isMeant: (label: string) => boolean): void => {
    for (const match of node.value.matchAll(form)) {
      const label = cleanLabel(match.groups?.label ?? "");
      const whole = tighten(match[0], label, notes);
      const [from, to] = [match.index, match.index + whole.length];
      if (!isMeant(label) || found.some((each) => from < each.to && each.from < to)) continue;
      found.push({ from, to, label });
    }
  };
  for (const form of CERTAIN) take(form, () => true);
  for (const form of POSSIBLE) take(form, (label) => open.has(foldKey(label)));
  return found.flatMap(({ from, to, label }): Near[] => {
    const [start, end] = [offset(from), offset(to - 1) + 1];
    const isTyped = reading.text.slice(start, end) === node.value.slice(from, to) && reading.text[start - 1] !== "\\";
    return isTyped ? [[start, end, label]] : [];
  });
}

const SIGNS = new RegExp(`[${OPENING}${CLOSING}${CARET}]`, "u");

/** A mark that is never closed ends behind the label it begins with, or behind its first word. */
function tighten(whole: string, label: string, notes: NoteKinds): string {
  if (new RegExp(`[${CLOSING}[]$`, "u").test(whole)) return whole;
  const known = knownBeginning(label, notes);
  const words = known === undefined ? 1 : known.split(" ").length;
  return (
    new RegExp(`^[${OPENING}${CARET}${UNSEEN} ]*(?:[^\\s.،؛:,]+[^\\S\\n]?){0,${words}}`, "u")
      .exec(whole)?.[0]
      .trimEnd() ?? whole
  );
}

/** The label of a note, as typed here, or the longest one that these words begin with; `مصدر: وسم` is that of its end. */
function knownBeginning(label: string, notes: NoteKinds): string | undefined {
  const behind = /[:：]\s*(.+)$/u.exec(label)?.[1];
  if (behind !== undefined && notes.has(foldKey(behind))) return behind;
  const words = label.split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const beginning = words
      .slice(0, length)
      .join(" ")
      .replace(/[.،؛:,]+$/u, "");
    if (notes.has(foldKey(beginning))) return beginning;
  }
  return undefined;
}

/** `[كلام](^وسم)`, `[كلام](وسم)`: Markdown sees a link; `(#وسم)` is one to a heading, unless a note waits for its mark. */
function nearLink(
  reading: Reading,
  { url, position }: Link,
  notes: NoteKinds,
  open: ReadonlyMap<string, string>,
): Near[] {
  const typed = /^[\^＾ˆ#]?[^/.#:?]+$/u.test(url) ? url : "";
  const label = foldKey(cleanLabel(typed.replace(/^#/u, "")));
  const isMark = /^[\^＾ˆ]/u.test(typed) || (typed.startsWith("#") ? open : notes).has(label);
  const end = position?.end.offset;
  if (typed === "" || !isMark || end === undefined) return [];
  const start = reading.text.lastIndexOf("(", end - 1);
  return [[start, end, cleanLabel(typed.replace(/^[\^＾ˆ#]/u, ""))]];
}

function visit(node: Nodes, look: (node: Text | Link) => void): void {
  if (node.type === "text" || node.type === "link") look(node);
  if ("children" in node) for (const child of node.children) visit(child, look);
}

function labelsIn(reading: Reading, node: Nodes, labels: string[] = []): readonly string[] {
  if (node.type === "footnoteReference") {
    const { start, end } = extent(node);
    labels.push(foldKey(labelIn(reading.text.slice(start, end))));
  } else if ("children" in node) for (const child of node.children) labelsIn(reading, child, labels);
  return labels;
}
