/** Turns the placeholders of an article's body into HTML: claims, marks, topics, pictures, mentions. */
import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import type { Mention, Picture } from "../../src/pages/views/article-body.ts";
import { inlinePicture, type PictureSigns, pictureFigure } from "../parts/picture.tsx";
import type { Words } from "../words.ts";
import type { BodyView } from "./body-view.ts";
import { embedCard } from "./embed.tsx";
import { markSign, says } from "./mark-sign.tsx";
import { pictureSigns } from "./picture-signs.ts";
import { numbered } from "./records.tsx";
import { scrollable } from "./scrollable.tsx";
import { joinTails } from "./tails.ts";

/** What the walk carries along. */
interface Walk {
  readonly view: BodyView;
  readonly words: Words;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Claims whose words have been met: their anchor stands at the first of them, or else at the sign. */
  readonly anchored: Set<number>;
  /** Text nodes met so far: mentions are counted by them. */
  texts: number;
}

/** Gives the body as a page shows it; text nodes are counted in document order, as the mentions count them. */
export function renderBody(view: BodyView, words: Words): RootContent[] {
  const walk: Walk = { view, words, mentions: byNode(view.mentions), anchored: new Set(), texts: 0 };
  return joinTails(view.body.children.flatMap((node) => turn(node, walk).flatMap((turned) => asCard(turned, words))));
}

/** A paragraph of the text itself that is one link is its card. */
const asCard = <Node extends RootContent | ElementContent>(node: Node, words: Words): (Node | ElementContent)[] =>
  (node.type === "element" ? embedCard(node, words) : undefined) ?? [node];

/** Gives the words of a note, its marks and links with them; no topic is linked in it unasked. */
export function renderNote(
  view: BodyView,
  children: BodyView["footnotes"][number]["children"],
  words: Words,
): ElementContent[] {
  const walk: Walk = { view, words, mentions: new Map(), anchored: new Set(), texts: 0 };
  return joinTails(children.flatMap((node) => turn(node, walk)));
}

/** Gives the prose of a topic, a source or a page of the site: no placeholders stand in it. */
export const prose = ({ children }: Root, words: Words): RootContent[] =>
  children.flatMap((node) => asCard(scrollable(node, words), words));

/** Words and elements only: comments end here, and raw HTML never comes so far. */
function turn(node: RootContent, walk: Walk): ElementContent[] {
  if (node.type === "text") return linkMentions(node, walk.mentions.get(walk.texts++) ?? []);
  return node.type === "element" ? turnElement(node, walk) : [];
}

function turnElement(element: Element, walk: Walk): ElementContent[] {
  const { view } = walk;
  const lone = lonePicture(element, walk);
  if (lone !== undefined) return lone;
  if (element.tagName === "isnad-claim") return claimWords(element, walk);
  const children = joinTails(element.children.flatMap((child) => turn(child, walk)));
  switch (element.tagName) {
    case "isnad-mark":
      return markSign(view, indexOf(element, "mark"), walk.words, walk.anchored);
    case "isnad-topic":
      return linked(view.topicLinks[indexOf(element, "link")]?.href, children);
    case "isnad-picture":
      return inPlace(element, walk, (picture, signs) => inlinePicture(picture, signs, walk.words));
    default:
      return [scrollable({ ...element, children }, walk.words)];
  }
}

function byNode(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const grouped = new Map<number, Mention[]>();
  for (const mention of mentions) grouped.set(mention.node, [...(grouped.get(mention.node) ?? []), mention]);
  return grouped;
}

/** A paragraph that holds one picture and nothing else is that picture's figure. */
function lonePicture(paragraph: Element, walk: Walk): ElementContent[] | undefined {
  if (paragraph.tagName !== "p") return undefined;
  const [only, ...others] = paragraph.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (only?.type !== "element" || only.tagName !== "isnad-picture" || others.length > 0) return undefined;
  walk.texts += paragraph.children.filter(({ type }) => type === "text").length;
  return inPlace(only, walk, (picture, signs) => pictureFigure(picture, "lazy", signs, walk.words));
}

function inPlace(
  element: Element,
  { view, words }: Walk,
  show: (picture: Picture | undefined, signs: PictureSigns) => ElementContent[],
): ElementContent[] {
  const picture = view.pictures[indexOf(element, "picture")];
  return show(picture, pictureSigns(view, picture, words));
}

/** Words that reach over several paragraphs or begin within bold ones come in several pieces. */
function claimWords(element: Element, walk: Walk): ElementContent[] {
  const index = indexOf(element, "mark");
  const mark = walk.view.marks[index];
  const id = mark?.kind !== "claim" || walk.anchored.has(index) ? {} : { id: mark.anchor };
  walk.anchored.add(index);
  const children = element.children.flatMap((child) => turn(child, walk));
  if (mark?.kind !== "claim") return children;
  // Words in several pieces say so once, at the first.
  const said =
    "id" in id ? { dataSays: `${numbered(mark.number, walk.words)} · ${says(mark.assertion, walk.words)}` } : {};
  const properties = { className: ["claim"], ...id, dataState: mark.assertion.state, ...said };
  return [{ type: "element", tagName: "span", properties, children }];
}

function linkMentions(text: Text, mentions: readonly Mention[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, href } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (start > from) parts.push(textNode(text.value.slice(from, start)));
    parts.push(...linked(href, [textNode(text.value.slice(start, end))]));
    from = end;
  }
  return from < text.value.length ? [...parts, textNode(text.value.slice(from))] : parts;
}

const linked = (href: string | undefined, children: ElementContent[]): ElementContent[] =>
  href === undefined ? children : [{ type: "element", tagName: "a", properties: { href }, children }];

const textNode = (value: string): Text => ({ type: "text", value });

/** The number by which a placeholder names its entry in the view. */
function indexOf(element: Element, property: "mark" | "link" | "picture"): number {
  const index = Number(element.properties[property]);
  if (!Number.isInteger(index)) throw new TypeError(`<${element.tagName}> names no ${property}.`);
  return index;
}
