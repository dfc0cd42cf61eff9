/** Parts that stand the same on many pages (the masthead, a card) are drawn and written down once, links left open. */
import type { Element, ElementContent, Root } from "hast";
import type { Result } from "hastscript";
import { eachElement } from "./passes/each-element.ts";
import { LINK_ATTRIBUTES } from "./passes/relative-links.ts";
import type { Words } from "./words.ts";

/** HTML that is written as it stands. */
export type Raw = Extract<ElementContent, { readonly type: "raw" }>;

/** A part as it is written, cut where a link to another page of the site stands: between two texts, one link. */
interface WrittenPart {
  readonly texts: readonly string[];
  readonly links: readonly string[];
}

/** A kept part where it stands on one page. */
interface SetPart {
  readonly node: Raw;
  readonly part: WrittenPart;
}

/** From a part, drawn by the templates, to HTML: all passes but that which makes links relative, and the serializer. */
export type WritePart = (part: Root) => string;

/** The page that is being drawn: kept parts that it has been given, and how new ones are written. */
let drawing: { readonly write: WritePart; readonly set: SetPart[] } | undefined;

/** Draws a page that may hold kept parts. They are raw nodes, to be filled in by `fill` before the page is written. */
export function drawWithKept<Value>(
  write: WritePart,
  draw: () => Value,
): { readonly value: Value; readonly fill: (relative: (link: string) => string) => void } {
  const around = drawing;
  const set: SetPart[] = [];
  drawing = { write, set };
  try {
    return {
      value: draw(),
      fill: (relative) => {
        for (const { node, part } of set) node.value = filled(part, relative);
      },
    };
  } finally {
    drawing = around;
  }
}

/** By the words of the site: what a part is made from, as JSON; absent parts cannot be kept. */
const known = new WeakMap<Words, Map<string, WrittenPart | undefined>>();
/** Parts in memory at once; then all are forgotten. */
const MOST = 4_000;

/**
 * Gives the part that `draw` makes: written down the first time, taken from there whenever `madeFrom`, plain data, is the
 * same for a part of this `name`. It must stand where the page's own direction holds. Within another kept part, and where
 * no page is drawn, it is drawn as it is.
 */
export function keep(name: string, madeFrom: unknown, words: Words, draw: () => Result): Raw | Result {
  const page = drawing;
  if (page === undefined) return draw();
  const ofSite = known.get(words) ?? new Map<string, WrittenPart | undefined>();
  known.set(words, ofSite);
  const key = `${name} ${JSON.stringify(madeFrom)}`;
  let part = ofSite.get(key);
  if (part === undefined && !ofSite.has(key)) {
    if (ofSite.size >= MOST) ofSite.clear();
    part = written(drawPlain(draw), words, page.write);
    ofSite.set(key, part);
  }
  if (part === undefined) return drawPlain(draw);
  const node: Raw = { type: "raw", value: "" };
  page.set.push({ node, part });
  return node;
}

function drawPlain(draw: () => Result): Result {
  const page = drawing;
  drawing = undefined;
  try {
    return draw();
  } finally {
    drawing = page;
  }
}

/** Stand for a link, by its number; editors may type neither, and a part that holds one is not kept. */
const [OPEN, CLOSE] = ["\ue0f0", "\ue0f1"];
/** Addresses that are written as they are, relative or not. */
const PLAIN = /^\/(?!\/)[\p{L}\p{M}\p{N}\-_./#%~]*$/u;

/** `undefined` where a part cannot be kept: it has pictures, or addresses that need quoting. */
function written(part: Result, { direction }: Words, write: WritePart): WrittenPart | undefined {
  const links: string[] = [];
  let isPlain = true;
  eachElement(part, ({ properties }) => {
    if (properties.srcSet !== undefined) isPlain = false;
    for (const name of LINK_ATTRIBUTES) {
      const link = properties[name];
      if (typeof link !== "string" || !link.startsWith("/")) continue;
      isPlain &&= PLAIN.test(link);
      properties[name] = `${OPEN}${links.push(link) - 1}${CLOSE}`;
    }
  });
  if (!isPlain) return undefined;
  // The passes take the direction from what stands around.
  const children: ElementContent[] = part.type === "root" ? part.children.filter(isContent) : [part];
  const around: Element = { type: "element", tagName: "div", properties: { dir: direction }, children };
  const html = write({ type: "root", children: [around] });
  const [before = "", ...rest] = html.slice(html.indexOf(">") + 1, -"</div>".length).split(OPEN);
  const pieces = rest.map((piece) => piece.split(CLOSE));
  const isCut = pieces.every(({ 0: number, length }, at) => length === 2 && Number(number) === at);
  if (!isCut || pieces.length !== links.length) return undefined;
  return { texts: [before, ...pieces.map(([, text = ""]) => text)], links };
}

const isContent = (node: Root["children"][number]): node is ElementContent => node.type !== "doctype";

const filled = ({ texts, links }: WrittenPart, relative: (link: string) => string): string =>
  texts.reduce((html, text, at) => html + relative(links[at - 1] ?? "") + text);
