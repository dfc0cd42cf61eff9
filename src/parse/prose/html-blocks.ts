/**
 * Raw HTML becomes what it means: wrappers give their content, tables, lists, quotations, headings, figures and breaks
 * become their Markdown kin, frames links. No word of it is lost; Markdown within it is read as such.
 */
import type { Html, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { extent } from "../markdown/markdown-tree.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Reading } from "../reading.ts";
import { pageOfFrame, postOfWidget, scriptOf } from "./embedded.ts";
import {
  around,
  asBlock,
  cellsIn,
  complainOfHtml,
  FRAMES,
  isBlock,
  laysOut,
  looseIn,
  parts,
  rowsIn,
  textIn,
  trim,
  unescaped,
} from "./html-parts.ts";
import { type HtmlElement, type HtmlNode, type HtmlText, type HtmlUnread, htmlTree } from "./html-tree.ts";

/** Replaces the blocks of HTML below a node. Comments stay as they are, since they may silence a code. Complains with `html-dropped`. */
export function unfoldHtml(tree: Nodes, reading: Reading): void {
  if (!("children" in tree) || tree.type === "paragraph" || tree.type === "heading" || tree.type === "table") return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "html") {
      if (child !== undefined) unfoldHtml(child, reading);
      continue;
    }
    const blocks = blocksOf(child, reading);
    children.splice(index, 1, ...blocks);
    index += blocks.length - 1;
  }
}

function blocksOf(node: Html, reading: Reading): RootContent[] {
  const { start, end } = extent(node);
  const inner = new Inner(reading, reading.text.slice(start, end) === node.value);
  return inner.blocks(htmlTree(reading.text, start, end));
}

export const STYLES = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  s: "delete",
  del: "delete",
  strike: "delete",
} as const;
/** Elements within a line that mean nothing to us: their words stay, and nobody misses them. */
const PLAIN =
  /^(?:span|font|u|small|big|tt|ins|var|samp|data|cite|dfn|ruby|rb|rt|rp|bdi|bdo|mark|abbr|time|sub|sup|kbd|q|wbr|picture|source|track|colgroup|col|label|button|output|param|input|area|map|o:p)$/u;
/** Signs that Markdown may mean something by: a text without any of them is words. */
const SIGNS = /[[\]*_`~<>&\\#|=+-]|\d[.)]|\n\s*\n/u;

/** Reads what an HTML block holds. */
class Inner {
  readonly #reading: Reading;
  /** The block stands in no quotation and no list, whose signs would stand between its lines. */
  readonly #isFlush: boolean;

  constructor(reading: Reading, isFlush: boolean) {
    this.#reading = reading;
    this.#isFlush = isFlush;
  }

  /** Blocks, and between them paragraphs of what stands outside any. */
  blocks(nodes: readonly HtmlNode[]): RootContent[] {
    const blocks: RootContent[] = [];
    let phrases: PhrasingContent[] = [];
    const flush = (): void => {
      const trimmed = trim(phrases);
      phrases = [];
      if (trimmed.length > 0) blocks.push({ type: "paragraph", children: trimmed, ...around(trimmed) });
    };
    for (const node of nodes) {
      if (node.kind === "unread") {
        flush();
        blocks.push(...this.#unread(node));
      } else if (node.kind === "element" && parts(node)) {
        flush();
        blocks.push(...this.#block(node));
      } else if (node.kind === "text" && phrases.length === 0) {
        const read = this.#text(node);
        const [only] = read;
        if (read.length === 1 && only?.type === "paragraph")
          phrases.push(...only.children, ...this.#space(node, "end"));
        else blocks.push(...read);
      } else phrases.push(...this.#phrase(node));
    }
    flush();
    return blocks;
  }

  #block(element: HtmlElement): RootContent[] {
    const { name, children } = element;
    const position = this.#positionOf(element);
    if (/^h[1-6]$/u.test(name)) {
      const depth = DEPTHS[Number(name[1]) - 1] ?? 6;
      const words = trim(this.#line(children));
      return words.length === 0 ? [] : [{ type: "heading", depth, children: words, position }];
    }
    const post = postOfWidget(element);
    if (post !== undefined) return this.#post(element, post);
    if (name === "hr") return [{ type: "thematicBreak", position }];
    if (name === "ul" || name === "ol" || name === "menu" || name === "li")
      return this.#list(name === "ol", name === "li" ? [element] : children, position);
    if (name === "blockquote")
      return [{ type: "blockquote", children: this.blocks(children).filter(isBlock), position }];
    if (name === "table" || /^(?:tr|thead|tbody|tfoot|td|th)$/u.test(name)) return this.#table(element);
    if (name === "pre") return [{ type: "code", value: textIn(this.#reading, children), position }];
    return this.blocks(children);
  }

  #list(ordered: boolean, children: readonly HtmlNode[], position: Position): RootContent[] {
    const items = children.filter((child) => child.kind === "element" || this.#hasWords(child));
    if (items.length === 0) return [];
    const content = items.map((item) =>
      this.blocks(item.kind === "element" && item.name === "li" ? item.children : [item]).filter(isBlock),
    );
    return [
      {
        type: "list",
        ordered,
        spread: false,
        position,
        children: content.map((blocks) => ({ type: "listItem" as const, spread: false, position, children: blocks })),
      },
    ];
  }

  /** A table whose cells hold lines; its caption is the paragraph before it. One that lays out a page is its content. */
  #table(element: HtmlElement): RootContent[] {
    const position = this.#positionOf(element);
    const rows = rowsIn(element);
    const loose = looseIn(element).filter((node) => node.kind === "element" || this.#hasWords(node));
    if (rows.length < 2 || rows.every((row) => cellsIn(row).length < 2) || rows.some(laysOut))
      return this.blocks([...loose, ...rows.flatMap(cellsIn)].map(asBlock));
    const table: Table = {
      type: "table",
      position,
      children: rows.map((row) => ({
        type: "tableRow" as const,
        children: cellsIn(row).map((cell) => ({
          type: "tableCell" as const,
          children: trim(this.#line(cell.children)),
        })),
      })),
    };
    const width = Math.max(...table.children.map((row) => row.children.length));
    for (const row of table.children)
      while (row.children.length < width) row.children.push({ type: "tableCell", children: [] });
    return [...this.blocks(loose), table];
  }

  /** Everything in some nodes as one line: blocks within it are parted by breaks. */
  #line(nodes: readonly HtmlNode[]): PhrasingContent[] {
    const line: PhrasingContent[] = [];
    for (const node of nodes) {
      const isPart = node.kind === "element" && parts(node);
      if (isPart && trim(line).length > 0) line.push({ type: "break" });
      line.push(...(isPart ? this.#line(node.children) : this.#phrase(node)));
    }
    return line;
  }

  #phrase(node: HtmlNode): PhrasingContent[] {
    if (node.kind === "unread") return [];
    if (node.kind === "text") return this.#words(node);
    const { name, attributes, children } = node;
    const position = this.#positionOf(node);
    if (name === "br") return [{ type: "break", position }];
    if (name === "img") {
      const [url, alt, title] = ["src", "alt", "title"].map((each) => attributes.get(each) ?? "");
      return url ? [{ type: "image", url, alt: alt ?? "", title: title || null, position }] : [];
    }
    if (FRAMES.test(name)) return this.#frame(node);
    const inside = this.#line(children);
    const style = Object.hasOwn(STYLES, name) ? Reflect.get(STYLES, name) : undefined;
    if (style === "strong" || style === "emphasis" || style === "delete")
      return trim(inside).length === 0 ? inside : [{ type: style, children: inside, position }];
    if (name === "code") return [{ type: "inlineCode", value: textIn(this.#reading, children), position }];
    const url = name === "a" ? attributes.get("href") : undefined;
    if (url !== undefined && trim(inside).length > 0) return [{ type: "link", url, children: inside, position }];
    if (!PLAIN.test(name) && name !== "a") complainOfHtml(this.#reading, node);
    return inside;
  }

  /** A link to what the frame shows, in its title's words or its address; what it holds for those who cannot see it stays. */
  #frame(element: HtmlElement): PhrasingContent[] {
    const source = element.children.find((child) => child.kind === "element" && child.attributes.has("src"));
    const url = [element, source].flatMap((each) =>
      each?.kind === "element" ? (each.attributes.get("src") ?? each.attributes.get("data") ?? []) : [],
    )[0];
    const inside = this.#line(element.children);
    if (url === undefined) return inside;
    const address = pageOfFrame(url.startsWith("//") ? `https:${url}` : url);
    const value = element.attributes.get("title") || address;
    const position = this.#positionOf(element);
    return [{ type: "link", url: address, children: [{ type: "text", value, position }], position }, ...inside];
  }

  #hasWords = ({ start, end }: HtmlNode): boolean => this.#reading.text.slice(start, end).trim() !== "";

  /** A text between tags where blocks may stand: Markdown, if it is any. */
  #text(node: HtmlText): RootContent[] {
    const { start, end } = node;
    if (!this.#hasWords(node)) return [];
    if (!this.#isFlush || !SIGNS.test(this.#reading.text.slice(start, end)))
      return [{ type: "paragraph", children: this.#plain(node), position: this.#positionOf(node) }];
    return parseMarkdown(this.#reading, start, end).children;
  }

  /** A text within a line: the phrases of its Markdown; its letters where that would be more than a line. */
  #words(node: HtmlText): PhrasingContent[] {
    if (!this.#hasWords(node)) return this.#space(node, "start");
    const read = this.#text(node);
    const [only] = read;
    const words = read.length === 1 && only?.type === "paragraph" ? only.children : this.#plain(node);
    return [...this.#space(node, "start"), ...words, ...this.#space(node, "end")];
  }

  /** White space at an end of a text, which keeps its words from the next ones. */
  #space({ start, end }: HtmlText, side: "start" | "end"): PhrasingContent[] {
    const typed = this.#reading.text.slice(start, end);
    if (!(side === "start" ? /^\s/u : /\s$/u).test(typed)) return [];
    const position = side === "start" ? this.#position(start, start + 1) : this.#position(end - 1, end);
    return [{ type: "text", value: " ", position }];
  }

  /** The letters as they stand; in a quotation or a list without the signs that begin its lines. */
  #plain(node: HtmlText): PhrasingContent[] {
    const typed = this.#reading.text.slice(node.start, node.end);
    const value = (this.#isFlush ? typed : typed.replace(/\n[ \t]*(?:>[ \t]?)*/gu, "\n")).replace(/\s+/gu, " ").trim();
    return value === "" ? [] : [{ type: "text", value: unescaped(value), position: this.#positionOf(node) }];
  }

  /** A post that was pasted with what its network quotes of it: one link, in the words that are quoted. */
  #post(element: HtmlElement, url: string): RootContent[] {
    const position = this.#positionOf(element);
    const lines = this.blocks(element.children).flatMap(linesOf);
    const words = withoutLinks(lines.flatMap((line, at) => (at === 0 ? line : [{ type: "break" as const }, ...line])));
    const shown: PhrasingContent[] = words.length > 0 ? words : [{ type: "text", value: url, position }];
    return [{ type: "paragraph", children: [{ type: "link", url, children: shown, position }], position }];
  }

  /**
   * What nobody reads goes, aloud if it is more than a comment; a comment stays for whoever reads what it silences. A
   * script that would dress a post is no loss; Telegram's own is the post.
   */
  #unread({ start, end }: HtmlUnread): RootContent[] {
    const value = this.#reading.text.slice(start, end);
    const position = this.#position(start, end);
    const script = scriptOf(value);
    if (script === undefined) return [{ type: "html", value, position }];
    if (script.post === undefined) return [];
    const text: PhrasingContent = { type: "text", value: script.post, position };
    return [
      { type: "paragraph", children: [{ type: "link", url: script.post, children: [text], position }], position },
    ];
  }

  #positionOf = ({ start, end }: { readonly start: number; readonly end: number }): Position =>
    this.#position(start, end);

  #position(start: number, end: number): Position {
    const place = this.#reading.place(start, end);
    return {
      start: { line: place.line, column: place.column, offset: start },
      end: { line: place.endLine, column: place.endColumn, offset: end },
    };
  }
}

/** The lines of a block, of whatever kind. */
function linesOf(block: RootContent): PhrasingContent[][] {
  if (block.type === "paragraph" || block.type === "heading") return [trim(block.children)];
  return "children" in block ? block.children.flatMap(linesOf) : [];
}

/** The words of links in their place: no link stands in another. */
const withoutLinks = (phrases: readonly PhrasingContent[]): PhrasingContent[] =>
  phrases.flatMap((phrase) => (phrase.type === "link" ? phrase.children : [phrase]));

type Position = NonNullable<Nodes["position"]>;
const DEPTHS = [1, 2, 3, 4, 5, 6] as const;
