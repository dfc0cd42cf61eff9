/** An exported post's elements before they become Markdown: pictures with their captions each a paragraph, players and frames as links. */
import type { Element, ElementContent, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { classes } from "../page/page-furniture.ts";
import type { ExportMedia } from "./export-media.ts";

/** Readies the elements of a post, in place: what shows something from elsewhere becomes a link, what shows a picture the picture. */
export function settleElements(page: Root, media: ExportMedia): void {
  visit(page, { type: "element", tagName: "noscript" }, (_, index, parent) => {
    if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
    return index;
  });
  visit(page, "element", (node) => {
    if (node.tagName === "img") settlePicture(node, media);
  });
  visit(page, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const replaced = replacementOf(node, media);
    if (replaced === undefined) return undefined;
    parent.children.splice(index, 1, ...replaced);
    return [SKIP, index + replaced.length];
  });
}

/** A picture by the original of its attachment, with the words that stand there for it; a smiley is its sign. */
function settlePicture(image: Element, media: ExportMedia): void {
  const { properties } = image;
  const lazy = ["dataOrigFile", "dataLargeFile", "dataSrc", "dataLazySrc"].map((name) => properties[name]);
  const given = String(properties.src ?? "");
  const source = /^(?:data:|$)/u.test(given) ? String(lazy.find((each) => typeof each === "string") ?? given) : given;
  const id = classes(image)
    .map((name) => /^wp-image-(\d+)$/u.exec(name)?.[1])
    .find((found) => found !== undefined);
  const byId = id === undefined ? undefined : media.byId(id);
  const attachment = media.isOwn(source) ? (media.at(source) ?? byId) : undefined;
  properties.src = attachment?.url ?? source;
  if (String(properties.alt ?? "").trim() === "") properties.alt = attachment?.alt ?? "";
  delete properties.title;
}

function replacementOf(node: Element, media: ExportMedia): ElementContent[] | undefined {
  const names = classes(node);
  if (node.tagName === "img" && names.some((name) => /^(?:emoji|wp-smiley)$/u.test(name)))
    return [{ type: "text", value: String(node.properties.alt ?? "") }];
  if (/^(?:iframe|video|audio|embed|object)$/u.test(node.tagName)) return player(node, media);
  if (node.tagName === "figure") return figure(node);
  if (node.tagName === "a" && leadsToPicture(node) && holds(node, "img") && wordsOf(node).trim() === "")
    return node.children;
  // The button beside a file's name repeats the link that is its name.
  if (node.tagName === "a" && names.includes("wp-block-file__button")) return [];
  if (node.tagName === "div" && names.includes("wp-caption")) return figure(node);
  if (node.tagName === "p" && isAddress(wordsOf(node).trim()) && !holds(node, "a"))
    return [paragraph(linkTo(wordsOf(node).trim()))];
  return undefined;
}

/** A frame or a player shows what its address leads to. */
function player(node: Element, media: ExportMedia): ElementContent[] {
  const sources = [node, ...elementsIn(node)].flatMap(({ properties }) =>
    [properties.src, properties.dataSrc, properties.data].filter((each) => typeof each === "string" && each !== ""),
  );
  const [address] = sources;
  if (typeof address !== "string") return [];
  return [paragraph(linkTo(address.replace(/^\/\//u, "https://"), media.at(address)?.title))];
}

/** A figure's pictures each a paragraph, its caption theirs; of a figure that holds something else, what it holds before its caption. */
function figure(node: Element): ElementContent[] | undefined {
  const inner = elementsIn(node).filter((each) => each.tagName === "figure" || classes(each).includes("wp-caption"));
  const caption = elementsIn(node).findLast(
    (each) =>
      (each.tagName === "figcaption" || classes(each).includes("wp-caption-text")) &&
      !inner.some((figure) => elementsIn(figure).includes(each)),
  );
  const words = caption === undefined ? "" : wordsOf(caption).replace(/\s+/gu, " ").trim();
  const pictures = elementsIn(node).filter(({ tagName }) => tagName === "img");
  if (pictures.length === 1 && inner.length === 0 && isOnly(node, caption)) {
    const [image] = pictures;
    if (image === undefined) return undefined;
    if (words !== "") image.properties.title = words;
    return [paragraph(linkAround(node, image) ?? image)];
  }
  const address = wordsOf({ ...node, children: node.children.filter((each) => each !== caption) }).trim();
  if (isAddress(address) && pictures.length === 0) return [paragraph(linkTo(address, words))];
  node.tagName = "div";
  node.properties = {};
  if (caption !== undefined) caption.tagName = "p";
  return undefined;
}

/** Whether a figure holds no word beside its caption. */
const isOnly = (node: Element, caption: Element | undefined): boolean =>
  wordsOf(node).trim() === (caption === undefined ? "" : wordsOf(caption).trim());

/** The link that a picture stands in, where it leads to anything but the picture itself. */
function linkAround(node: Element, image: Element): Element | undefined {
  const link = elementsIn(node).find((each) => each.tagName === "a" && elementsIn(each).includes(image));
  return link === undefined || leadsToPicture(link) ? undefined : { ...link, children: [image] };
}

const leadsToPicture = ({ properties }: Element): boolean =>
  /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/iu.test(String(properties.href ?? ""));

const isAddress = (words: string): boolean => /^https?:\/\/\S+$/iu.test(words);

const paragraph = (child: ElementContent): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children: [child],
});

const linkTo = (address: string, words = ""): Element => ({
  type: "element",
  tagName: "a",
  properties: { href: address },
  children: [{ type: "text", value: words || address }],
});

function elementsIn(node: Element): Element[] {
  const found: Element[] = [];
  visit(node, "element", (each) => {
    if (each !== node) found.push(each);
  });
  return found;
}

const holds = (node: Element, tagName: string): boolean => elementsIn(node).some((each) => each.tagName === tagName);
