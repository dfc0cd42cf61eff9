/** What the parts of an HTML block are: what parts blocks, what is a row, what words stand where. */
import type { Nodes, PhrasingContent, RootContent } from "mdast";
import type { Reading } from "../reading.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** Elements that part blocks; those without a row in {@link BLOCKS} give their content and mean nothing else. */
const PARTING =
  /^(?:div|p|center|section|article|main|header|footer|aside|figure|figcaption|details|summary|address|nav|form|fieldset|legend|body|html|hgroup|dl|dt|dd|noscript|dialog|menu|search|caption|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tfoot|tr|td|th|hr|pre|select|option|textarea)$/u;
/** Frames and players show what stands elsewhere: a link leads there. */
export const FRAMES = /^(?:iframe|embed|video|audio|object|frame)$/u;

type Position = NonNullable<Nodes["position"]>;

/** Whether an element parts blocks, or holds one that does. */
export const parts = ({ name, children }: HtmlElement): boolean =>
  PARTING.test(name) || (!FRAMES.test(name) && children.some((child) => child.kind === "element" && parts(child)));

type Block = Extract<
  RootContent,
  {
    type:
      | "paragraph"
      | "heading"
      | "list"
      | "blockquote"
      | "table"
      | "code"
      | "html"
      | "thematicBreak"
      | "definition"
      | "footnoteDefinition"
      | "quotation";
  }
>;
export const isBlock = (node: RootContent): node is Block =>
  node.type !== "text" && "type" in node && BLOCK_TYPES.has(node.type);
const BLOCK_TYPES: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "list",
  "blockquote",
  "table",
  "code",
  "html",
  "thematicBreak",
  "definition",
  "footnoteDefinition",
]);

export const rowsIn = (element: HtmlElement): HtmlElement[] => {
  if (element.name === "tr") return [element];
  if (element.name === "td" || element.name === "th") return [{ ...element, name: "tr", children: [element] }];
  return element.children.flatMap((child) =>
    child.kind === "element" && /^(?:tr|td|th|thead|tbody|tfoot)$/u.test(child.name) ? rowsIn(child) : [],
  );
};
export const cellsIn = (row: HtmlElement): HtmlElement[] =>
  row.children.filter((child) => child.kind === "element").filter((child) => /^(?:td|th)$/u.test(child.name));
/** What stands in a table and in none of its cells: its caption, and what was never meant to be there. */
export function looseIn(element: HtmlElement): HtmlNode[] {
  if (element.name === "td" || element.name === "th") return [];
  return element.children.flatMap((child): HtmlNode[] =>
    child.kind === "element" && TABLE_PART.test(child.name) ? looseIn(child) : [child],
  );
}

const TABLE_PART = /^(?:thead|tbody|tfoot|tr|td|th|colgroup|col)$/u;

/** A cell with blocks of its own is a column of a page. */
export const laysOut = (row: HtmlElement): boolean =>
  cellsIn(row).some((cell) =>
    cell.children.some((child) => child.kind === "element" && /^(?:table|ul|ol|h[1-6]|blockquote)$/u.test(child.name)),
  );
export const asBlock = (node: HtmlNode): HtmlNode =>
  node.kind === "element" && /^t[dh]$/u.test(node.name) ? { ...node, name: "div" } : node;

/** The words of some nodes as they are typed, tags left out. */
export function textIn(reading: Reading, nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) =>
      node.kind === "element"
        ? textIn(reading, node.children)
        : node.kind === "text"
          ? unescaped(reading.text.slice(node.start, node.end))
          : "",
    )
    .join("");
}

export const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Phrases without white space and breaks at their ends. */
export function trim(phrases: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent): boolean =>
    node.type === "break" || (node.type === "text" && node.value.trim() === "");
  const first = phrases.findIndex((node) => !isSpace(node));
  const last = phrases.findLastIndex((node) => !isSpace(node));
  return first === -1 ? [] : phrases.slice(first, last + 1);
}

export function around(phrases: readonly PhrasingContent[]): { position?: Position } {
  const placed = phrases.filter(({ position }) => position !== undefined);
  const [start, end] = [placed[0]?.position?.start, placed.at(-1)?.position?.end];
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}

/** Complains `html-dropped` of a tag, told by its first line, or sixty letters of it. */
export function complainOfHtml(
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const typed = reading.text.slice(start, end).split(/\r?\n/u, 1)[0] ?? "";
  reading.complain("html-dropped", reading.place(start, end), {
    text: typed.length > 60 ? `${typed.slice(0, 60)}…` : typed,
  });
}
