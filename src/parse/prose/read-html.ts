/** Raw HTML within a line: comments may silence a code, elements become what they mean or are kept, of all others the words stay. */
import type { Html, Nodes, PhrasingContent } from "mdast";
import type { Silence } from "../../model/article.ts";
import { extent, type KeptElement } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";
import { isPhrase } from "./bracket-spans.ts";
import { STYLES } from "./html-blocks.ts";
import { complainOfHtml, FRAMES } from "./html-parts.ts";
import { htmlTree } from "./html-tree.ts";

const COMMENT = /^<!--(?<body>[\s\S]*?)-->$/u;
/** `isnad-ignore code, code: reason`, or `isnad-ignore-file`, the word also in Arabic; a semicolon serves as the colon. */
const SILENCE =
  /^\s*(?:isnad[- ]ignore|أسكت|اسكت|تجاهل)(?<whole>[- ]file|\s+في\s+(?:الملف|المقال)(?:\s+كله)?)?(?:\s*[:：]\s*|\s+)(?<codes>[a-z_-]+(?:\s*[،,]\s*[a-z_-]+)*)\s*(?:[:：؛;]\s*(?<reason>[\s\S]*?))?\s*$/iu;
/** Elements that an editor may need inside a line, with the attributes that are kept of each. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  bdi: ["dir"],
  bdo: ["dir"],
  mark: [],
  abbr: ["title"],
  time: ["datetime"],
  sub: [],
  sup: [],
  kbd: [],
  q: [],
  br: [],
  wbr: [],
};
const TAG = /^<(?<close>\/)?(?<name>[a-z]+)(?<attributes>(?:\s+[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>$/iu;

/** Reads the HTML below a node, and gives what its comments silence. Complains with `html-dropped`, `silence-reason-missing`. */
export function readHtml(tree: Nodes, reading: Reading): { readonly silences: readonly Silence[] } {
  const silences: Silence[] = [];
  readBelow(reading, tree, silences);
  return { silences };
}

function readBelow(reading: Reading, tree: Nodes, silences: Silence[]): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  const open = openTags(children);
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "html") {
      if (child !== undefined) readBelow(reading, child, silences);
      continue;
    }
    const element = toElement(child, open, index) ?? toMarkdown(child, open, index);
    if (element !== undefined) {
      children.splice(index, element.length, element.node);
      readBelow(reading, element.node, silences);
    } else {
      children.splice(index, 1);
      index -= 1;
      if (readComment(reading, child, silences)) continue;
      if (complainOfOpenComment(reading, child)) continue;
      complainOfHtml(reading, extent(child));
      children.splice(index + 1, unreadBehind(child, open, index + 1));
    }
  }
}

function readComment(reading: Reading, node: Html, silences: Silence[]): boolean {
  const body = COMMENT.exec(node.value.trim())?.groups?.body;
  if (body === undefined) return false;
  const groups = SILENCE.exec(body)?.groups;
  const { start, end } = extent(node);
  // It speaks of what stands below it, whether empty lines stand between or none.
  const gap = /^\s*(?=[\r\n])/u.exec(reading.text.slice(end))?.[0].length ?? 0;
  const reason = groups?.reason ?? "";
  for (const code of groups?.codes
    ?.toLowerCase()
    .replaceAll("_", "-")
    .split(/\s*[،,]\s*/u) ?? []) {
    if (reason === "") reading.complain("silence-reason-missing", reading.place(start, end), { code });
    else
      silences.push({
        code,
        reason,
        place: reading.place(start, end + gap),
        ...(groups?.whole !== undefined && { whole: true }),
      });
  }
  return true;
}

/** A comment without its end takes all that stands behind it along. */
function complainOfOpenComment(reading: Reading, node: Html): boolean {
  const { start } = extent(node);
  const isOpen = node.value.startsWith("<!--") && !node.value.includes("-->");
  if (isOpen) reading.complain("comment-unclosed", reading.place(start, start + 4), {});
  return isOpen;
}

/** How many siblings behind a script's or a style's tag are its content, which nobody reads. */
function unreadBehind(node: Html, open: OpenTags, from: number): number {
  const name = /^<(script|style|template)\b/iu.exec(node.value)?.[1]?.toLowerCase();
  const end = name === undefined ? -1 : open.closing(name, from);
  return end === -1 ? 0 : end - from + 1;
}

/** Bold and italic words, links, pictures and frames, typed as HTML, as the Markdown they mean. */
function toMarkdown(node: Html, open: OpenTags, index: number): { node: PhrasingContent; length: number } | undefined {
  const [element] = htmlTree(node.value, 0, node.value.length);
  if (element?.kind !== "element") return undefined;
  const { name, attributes } = element;
  const position = node.position === undefined ? {} : { position: node.position };
  const url = attributes.get(name === "a" ? "href" : "src") ?? "";
  if (name === "img" && url !== "")
    return { node: { type: "image", url, alt: attributes.get("alt") ?? "", ...position }, length: 1 };
  const end = open.closing(name, index + 1);
  if (end === -1) return undefined;
  const inside = open.siblings.slice(index + 1, end).filter(isPhrase);
  const length = end - index + 1;
  const style = Object.hasOwn(STYLES, name) ? Reflect.get(STYLES, name) : undefined;
  if (style === "strong" || style === "emphasis" || style === "delete")
    return inside.length === 0 ? undefined : { node: { type: style, children: inside, ...position }, length };
  if (url === "" || !(name === "a" || FRAMES.test(name))) return undefined;
  const words: PhrasingContent = { type: "text", value: attributes.get("title") || url, ...position };
  const children = name === "a" || inside.length > 0 ? inside : [words];
  return children.length === 0 ? undefined : { node: { type: "link", url, children, ...position }, length };
}

/** An inline element with everything up to its closing tag among its siblings; `length` is how many they are. */
function toElement(node: Html, open: OpenTags, index: number): { node: KeptElement; length: number } | undefined {
  const tag = TAG.exec(node.value)?.groups;
  const name = tag?.name?.toLowerCase() ?? "";
  const attributes = KEPT[name];
  if (tag === undefined || attributes === undefined || tag.close !== undefined) return undefined;
  const hProperties = readAttributes(tag.attributes ?? "", attributes);
  if (hProperties === undefined) return undefined;
  if (name === "br" || name === "wbr") return { node: keptElement(name, hProperties, []), length: 1 };
  const end = open.closing(name, index + 1);
  if (end === -1) return undefined;
  const inside = open.siblings.slice(index + 1, end).filter(isPhrase);
  return { node: keptElement(name, hProperties, inside), length: end - index + 1 };
}

/** Siblings, and where the tags among them are closed. */
interface OpenTags {
  readonly siblings: readonly Nodes[];
  /** Where the next closing tag of a name stands, counted from `from`; -1 where there is none. */
  readonly closing: (name: string, from: number) => number;
}

/** What closes nothing once closes nothing later, for siblings only go: thousands of open tags would each look through all the rest. */
function openTags(siblings: readonly Nodes[]): OpenTags {
  const absent = new Set<string>();
  return {
    siblings,
    closing: (name, from) => {
      if (absent.has(name)) return -1;
      const end = siblings.findIndex((each, at) => at >= from && isClosing(each, name));
      if (end === -1) absent.add(name);
      return end;
    },
  };
}

const isClosing = (node: Nodes, name: string): boolean =>
  node.type === "html" && node.value.toLowerCase().replace(/\s/gu, "") === `</${name}>`;

const keptElement = (hName: string, hProperties: Record<string, string>, children: PhrasingContent[]): KeptElement => ({
  type: "keptElement",
  children,
  data: { hName, hProperties },
});

/** The attributes of a tag; `undefined` where one of them is not kept. */
function readAttributes(typed: string, kept: readonly string[]): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const match of typed.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu)) {
    const name = match[1]?.toLowerCase() ?? "";
    if (!kept.includes(name)) return undefined;
    attributes[name === "datetime" ? "dateTime" : name] = match[2] ?? match[3] ?? "";
  }
  return attributes;
}
