/** Markdown tree to body tree: sanitised HTML elements and our placeholders, text nodes with their place, nothing else. */
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Root } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { fold } from "../../arabic/fold.ts";
import { headingKey } from "../../arabic/heading-key.ts";
import { decodedWay } from "../../base/decoded-way.ts";
import { labelHash } from "../../base/label-hash.ts";
import type { Heading } from "../../model/article.ts";

/** The default of GitHub, with our placeholders and the inline elements it strips; ids are ours, so none gets a prefix. */
const SCHEMA = {
  ...defaultSchema,
  clobberPrefix: "",
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== "img"),
    ...["isnad-claim", "isnad-mark", "isnad-topic", "isnad-picture"],
    ...["bdi", "bdo", "mark", "abbr", "time", "figure", "figcaption", "wbr"],
  ],
  attributes: {
    ...defaultSchema.attributes,
    "isnad-claim": ["mark"],
    "isnad-mark": ["mark"],
    "isnad-topic": ["link"],
    "isnad-picture": ["picture"],
    bdi: ["dir"],
    bdo: ["dir"],
    abbr: ["title"],
    time: ["dateTime"],
  },
};

const processor = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).freeze();

/** Makes the body of a tree whose marks, links and pictures are placeholders already. */
export function toBody(tree: Root): HastRoot {
  const body = processor.runSync(tree);
  return { type: "root", children: tidy(body.children).filter((node) => node.type !== "doctype") };
}

/** Makes the children of a note, sanitised in the same way. */
export function toChildren(tree: Root): ElementContent[] {
  return toBody(tree).children.filter((node) => node.type !== "doctype");
}

/**
 * Gives every heading its id and brings them below the page's own: where the author began with `#`, each is one
 * level deeper. The outline lists them in order.
 */
export function outlineBody(body: HastRoot): Heading[] {
  const headings = body.children.flatMap((node) => (node.type === "element" && headingDepth(node) > 0 ? [node] : []));
  const shift = headings.some((node) => headingDepth(node) === 1) ? 1 : 0;
  const taken = new Map<string, number>();
  return headings.map((node) => {
    const depth = Math.min(6, headingDepth(node) + shift);
    const text = textOf(node).replace(/\s+/gu, " ").trim();
    const name = `h-${labelHash(fold(text))}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const id = times === 1 ? name : `${name}-${times}`;
    node.tagName = `h${depth}`;
    node.properties = { ...node.properties, id };
    return { id, depth, text };
  });
}

/** Leads links to a heading by its words, `#القسم-الأول`, to the heading's id; white space, hyphens and spelling are no difference. */
export function linkHeadings(nodes: readonly HastNodes[], outline: readonly Heading[]): void {
  if (outline.length === 0) return;
  const ids = new Map([...outline].toReversed().map(({ id, text }) => [headingKey(text), id]));
  linkTo(ids, nodes);
}

function linkTo(ids: ReadonlyMap<string, string>, nodes: readonly HastNodes[]): void {
  for (const node of nodes) {
    if (!("children" in node)) continue;
    const href = node.type === "element" && node.tagName === "a" ? node.properties.href : undefined;
    if (node.type === "element" && typeof href === "string" && href.startsWith("#")) {
      const id = ids.get(headingKey(decodedWay(href.slice(1))));
      if (id !== undefined) node.properties = { ...node.properties, href: `#${id}` };
    }
    linkTo(ids, node.children);
  }
}

const headingDepth = (node: Element): number => Number(/^h([1-6])$/u.exec(node.tagName)?.[1] ?? 0);

/** Leaves only what the model promises: positions on text nodes alone, no white space between blocks, no obsolete `align`. */
function tidy<N extends RootContent | ElementContent>(nodes: readonly N[]): N[] {
  const tidied: N[] = [];
  for (const node of nodes) {
    if (node.type === "text") {
      if (node.position === undefined && node.value.trim() === "") continue;
      node.position = node.position && plainPosition(node.position);
      if (node.position === undefined) delete node.position;
    } else strip(node);
    tidied.push(node);
  }
  return tidied;
}

function strip(node: HastNodes): void {
  delete node.position;
  delete node.data;
  if (node.type !== "element") return;
  const { align, ...others } = node.properties;
  node.properties = typeof align === "string" ? { ...others, className: [`align-${align}`] } : others;
  node.children = tidy(node.children);
}

type Position = NonNullable<HastNodes["position"]>;

const plainPosition = ({ start, end }: Position): Position => ({
  start: { line: start.line, column: start.column, offset: start.offset },
  end: { line: end.line, column: end.column, offset: end.offset },
});
