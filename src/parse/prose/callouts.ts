/** `> [!NOTE]`: a quotation that is none, but a box with a title, as GitHub and Obsidian write it. */
import type { Blockquote, Nodes, Paragraph } from "mdast";
import { sliceText, textNode } from "../markdown/align.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

const HEAD = /^\[!(?<kind>\p{L}[\p{L}\p{N}_-]*)\][+-]?[^\S\n]*(?<title>[^\n]*)(?:\n|$)/u;

/** What the kinds are called where no title stands behind them; a kind in Arabic is its own title. */
const TITLES: Readonly<Record<string, string>> = {
  ...titles("ملاحظة", "note"),
  ...titles("معلومة", "info abstract summary tldr"),
  ...titles("فائدة", "tip hint success check done"),
  ...titles("مهم", "important"),
  ...titles("تنبيه", "warning attention"),
  ...titles("تحذير", "caution danger error bug failure fail missing"),
  ...titles("سؤال", "question help faq"),
  ...titles("مثال", "example"),
  ...titles("اقتباس", "quote cite"),
  ...titles("للمتابعة", "todo"),
};

/** Gives every such box below a tree its title as a strong line of its own. */
export function readCallouts(tree: Nodes, reading: Reading): void {
  if (tree.type === "blockquote") readCallout(reading, tree);
  if ("children" in tree) for (const child of tree.children) readCallouts(child, reading);
}

function readCallout(reading: Reading, quote: Blockquote): void {
  const [first] = quote.children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (first?.type !== "paragraph" || text?.type !== "text") return;
  const match = HEAD.exec(text.value);
  const { kind = "", title = "" } = match?.groups ?? {};
  if (match === null) return;
  const { start } = extent(text);
  const from = match[0].indexOf(title, kind.length + 3);
  const words =
    title.trim() === ""
      ? textNode(reading, TITLES[kind.toLowerCase()] ?? kind, start, start + kind.length + 3)
      : sliceText(reading, text, from, from + title.length);
  const rest = [sliceText(reading, text, match[0].length, text.value.length), ...first.children.slice(1)];
  const head: Paragraph = { type: "paragraph", children: [{ type: "strong", children: [words] }] };
  if (first.position) head.position = first.position;
  const body = rest.filter((node) => node.type !== "text" || node.value !== "");
  quote.children.splice(0, 1, head, ...(body.length > 0 ? [{ ...first, children: body }] : []));
}

function titles(title: string, kinds: string): Record<string, string> {
  return Object.fromEntries(kinds.split(" ").map((kind) => [kind, title]));
}
