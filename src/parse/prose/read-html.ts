/** Raw HTML in a text: comments may silence a code, a few inline elements are kept, everything else is dropped aloud. */
import type { Html, Nodes, PhrasingContent, RootContent } from "mdast";
import type { Silence } from "../../model/article.ts";
import { extent, type KeptElement } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";
import { isPhrase } from "./bracket-spans.ts";

const COMMENT = /^<!--(?<body>[\s\S]*?)-->$/u;
const SILENCE = /^\s*isnad-ignore\s+(?<code>[a-z-]+)\s*(?:[:：]\s*(?<reason>[\s\S]*?))?\s*$/u;
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
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "html") {
      if (child !== undefined) readBelow(reading, child, silences);
      continue;
    }
    const element = toElement(child, children, index);
    if (element !== undefined) {
      children.splice(index, element.length, element.node);
      readBelow(reading, element.node, silences);
    } else {
      children.splice(index, 1);
      index -= 1;
      if (!readComment(reading, child, silences)) complainOfHtml(reading, child);
    }
  }
}

function readComment(reading: Reading, node: Html, silences: Silence[]): boolean {
  const body = COMMENT.exec(node.value.trim())?.groups?.body;
  if (body === undefined) return false;
  const groups = SILENCE.exec(body)?.groups;
  const code = groups?.code;
  if (code === undefined) return true;
  const { start, end } = extent(node);
  const place = reading.place(start, end);
  const reason = groups?.reason ?? "";
  if (reason === "") reading.complain("silence-reason-missing", place, { code });
  else silences.push({ code, reason, place });
  return true;
}

/** An inline element with everything up to its closing tag among its siblings; `length` is how many they are. */
function toElement(
  node: Html,
  siblings: readonly Nodes[],
  index: number,
): { node: KeptElement; length: number } | undefined {
  const tag = TAG.exec(node.value)?.groups;
  const name = tag?.name?.toLowerCase() ?? "";
  const attributes = KEPT[name];
  if (tag === undefined || attributes === undefined || tag.close !== undefined) return undefined;
  const hProperties = readAttributes(tag.attributes ?? "", attributes);
  if (hProperties === undefined) return undefined;
  if (name === "br" || name === "wbr") return { node: keptElement(name, hProperties, []), length: 1 };
  const end = siblings.findIndex((each, at) => at > index && isClosing(each, name));
  if (end === -1) return undefined;
  const inside = siblings.slice(index + 1, end).filter(isPhrase);
  return { node: keptElement(name, hProperties, inside), length: end - index + 1 };
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

function complainOfHtml(reading: Reading, node: RootContent): void {
  const { start, end } = extent(node);
  const typed = reading.text.slice(start, end).split(/\r?\n/u, 1)[0] ?? "";
  reading.complain("html-dropped", reading.place(start, end), {
    text: typed.length > 60 ? `${typed.slice(0, 60)}…` : typed,
  });
}
