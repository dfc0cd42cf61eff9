/** A written page, taken apart to what can stand in one file: its styles and pictures within, nothing that asks for more. */
import { posix } from "node:path";
import type { Element, ElementContent, Properties, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { DraftStyle } from "../../../templates/draft.tsx";
import { decodedWay } from "../../base/decoded-way.ts";
import { mediaTypeOf } from "../hosts/media-type.ts";

/** What is kept of a page. */
export interface EnclosedPage {
  /** The attributes of its root. */
  readonly page: Properties;
  /** What stands in its main part. */
  readonly main: readonly ElementContent[];
  readonly styles: readonly DraftStyle[];
}

/** Gives the bytes of a file of the site by its address, `assets/main.css`; nothing where it has none. */
export type FileAt = (address: string) => Uint8Array | undefined;

const parser = unified().use(rehypeParse).freeze();

/** Takes apart the page `html` that stands at `address`. What the site does not hold is left out, its words are kept. */
export function enclosePage(html: string, address: string, fileAt: FileAt): EnclosedPage {
  const tree = parser.parse(html);
  const at = (way: unknown): string => addressFrom(address, String(way));
  const styles = stylesOf(tree, (way) => fileAt(at(way)));
  const main = first(tree, "main")?.children ?? [];
  const held: Root = { type: "root", children: main };
  // An element that goes is seen again at its index: what it held stands there now.
  visit(held, "element", (element, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (GONE.has(element.tagName) || NOT_SENT.has(String(element.properties.id))) parent.children.splice(index, 1);
    else if (FRAMES.has(element.tagName)) parent.children.splice(index, 1, ...element.children);
    else return keepLinks(element, (way) => dataUrl(at(way), fileAt));
    return [SKIP, index];
  });
  return { page: first(tree, "html")?.properties ?? {}, main: held.children.filter(isContent), styles };
}

/** What runs or only asks; a `source` is another cut of the picture beside it. */
const GONE = new Set(["script", "style", "link", "meta", "base", "source", "track", "noscript", "template"]);
/** What shows something from elsewhere: the words it has for whoever cannot see that stay. */
const FRAMES = new Set(["iframe", "object", "embed", "video", "audio", "form"]);
/** How to cite a page that stands nowhere yet: nobody should; and where to read on, which nobody can from here. */
const NOT_SENT = new Set(["cite", "related"]);

/** A picture is held by its address; a link leads within the file or out of the site, or it is words. */
function keepLinks({ tagName, properties }: Element, held: (way: unknown) => string | undefined): undefined {
  if (tagName === "img") {
    const src = held(properties.src);
    delete properties.srcSet;
    delete properties.src;
    if (src !== undefined) properties.src = src;
  }
  if (properties.href !== undefined && !/^(?:#|https?:|mailto:|tel:)/iu.test(String(properties.href)))
    delete properties.href;
  return undefined;
}

/** The style sheets that the head asks for, and those that stand in it, in their order. */
function stylesOf(tree: Root, read: (way: unknown) => Uint8Array | undefined): DraftStyle[] {
  const styles: DraftStyle[] = [];
  visit(tree, "element", ({ tagName, properties, children }) => {
    const media = String(properties.media ?? "");
    const [inside] = children;
    if (tagName === "style" && inside?.type === "text") styles.push({ css: inside.value, media });
    const bytes = tagName === "link" && [properties.rel].flat().includes("stylesheet") && read(properties.href);
    if (bytes) styles.push({ css: new TextDecoder().decode(bytes), media });
  });
  return styles;
}

function first(tree: Root, name: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, "element", (element) => {
    if (element.tagName === name) found ??= element;
  });
  return found;
}

/** The address that a link of a page names, whatever its letters were written as. */
const addressFrom = (page: string, way: string): string =>
  decodedWay(
    posix.normalize(way.startsWith("/") ? way.slice(1) : posix.join(posix.dirname(page), way)).replace(/[?#].*$/u, ""),
  );

function dataUrl(address: string, fileAt: FileAt): string | undefined {
  const bytes = fileAt(address);
  const type = mediaTypeOf(address);
  return bytes && type.startsWith("image/")
    ? `data:${type};base64,${Buffer.from(bytes).toString("base64")}`
    : undefined;
}

const isContent = (node: Root["children"][number]): node is ElementContent => node.type !== "doctype";
