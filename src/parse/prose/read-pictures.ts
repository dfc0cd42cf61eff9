/** The images of a text: each becomes a placeholder, and a picture with its caption and credit. */
import type { Definition, Image, ImageReference, Nodes } from "mdast";
import type { Picture } from "../../model/article.ts";
import { extent, type PicturePoint } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

/** «تعليق | المصدر: وكالة»، «تعليق. تصوير: فلان»: what follows is the credit. */
const CREDIT =
  /^(?<caption>.*?)\s*(?:[|—–]\s*(?:(?:تصوير|عدسة|المصدر|مصدر الصورة|الصورة|photo|credit)\s*[:：]\s*)?|(?:تصوير|عدسة|المصدر|مصدر الصورة|photo|credit)\s*[:：]\s*)(?<credit>[^|]+)$/isu;

/**
 * Replaces the images below a node and gives them in text order; pictures of other sites are left out. Complains with
 * `image-alt-missing`, `image-external`.
 */
export function readPictures(tree: Nodes, reading: Reading): { readonly pictures: readonly Picture[] } {
  const pictures: Picture[] = [];
  readBelow(reading, tree, definitionsIn(tree), pictures);
  return { pictures };
}

function readBelow(
  reading: Reading,
  tree: Nodes,
  definitions: ReadonlyMap<string, Definition>,
  pictures: Picture[],
): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "image" && child?.type !== "imageReference") {
      if (child !== undefined) readBelow(reading, child, definitions, pictures);
      continue;
    }
    const picture = toPicture(reading, child, definitions);
    children.splice(index, 1, ...(picture === undefined ? [] : [point(child, pictures.length)]));
    if (picture === undefined) index -= 1;
    else pictures.push(picture);
  }
}

/** The first definition of each address that stands below a node by name. */
function definitionsIn(tree: Nodes, found = new Map<string, Definition>()): ReadonlyMap<string, Definition> {
  if (tree.type === "definition" && !found.has(tree.identifier)) found.set(tree.identifier, tree);
  if ("children" in tree) for (const child of tree.children) definitionsIn(child, found);
  return found;
}

/** Splits a caption from the credit behind it. */
function splitCredit(title: string): { caption?: string; credit?: string } {
  const groups = CREDIT.exec(title.trim())?.groups;
  const caption = (groups?.caption ?? title).trim();
  const credit = groups?.credit?.trim();
  return { ...(caption && { caption }), ...(credit && { credit }) };
}

/** Says whether an address leads to another site. */
export const isExternal = (src: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(src);

function toPicture(
  reading: Reading,
  node: Image | ImageReference,
  definitions: ReadonlyMap<string, Definition>,
): Picture | undefined {
  const target = node.type === "image" ? node : definitions.get(node.identifier);
  const { start, end } = extent(node);
  const place = reading.place(start, end);
  const src = target?.url ?? "";
  if (isExternal(src)) {
    reading.complain("image-external", place, { src });
    return undefined;
  }
  const alt = (node.alt ?? "").trim();
  if (alt === "") reading.complain("image-alt-missing", place, { src });
  return { src, alt, ...splitCredit(target?.title ?? ""), place };
}

const point = (node: Nodes, picture: number): PicturePoint => ({
  type: "picturePoint",
  children: [],
  data: { hName: "isnad-picture", hProperties: { picture } },
  ...(node.position && { position: node.position }),
});
