/** The images of a text: each becomes a placeholder, and a picture with its caption and credit, and the marks in these. */
import type { Definition, Image, ImageReference, Nodes } from "mdast";
import type { Picture } from "../../model/article.ts";
import type { Mark } from "../../model/mark.ts";
import { markIn } from "../markdown/mark-syntax.ts";
import { extent, type PicturePoint } from "../markdown/markdown-tree.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";
import { type Line, type ReadLine, readLine } from "./read-lines.ts";

/** «تعليق | المصدر: وكالة»، «تعليق. تصوير: فلان»: what follows is the credit. */
const CREDIT =
  /^(?<caption>.*?)\s*(?:[|—–]\s*(?:(?:تصوير|عدسة|المصدر|مصدر الصورة|الصورة|photo|credit)\s*[:：]\s*)?|(?:تصوير|عدسة|المصدر|مصدر الصورة|photo|credit)\s*[:：]\s*)(?<credit>[^|]+)$/isu;

/** A picture, and the marks in its words, captions first. */
interface ReadPicture {
  readonly picture: Picture;
  readonly marks: readonly Mark[];
}

/**
 * Replaces the images below a node and gives them in text order; pictures of other sites are left out. Complains with
 * `image-alt-missing`, `image-external`, and `span-empty` of the marks in their words.
 */
export function readPictures(
  tree: Nodes,
  reading: Reading,
  notes: NoteKinds,
): { readonly pictures: readonly Picture[]; readonly inPictures: readonly (readonly Mark[])[] } {
  const read: ReadPicture[] = [];
  readBelow({ reading, notes, definitions: definitionsIn(tree) }, tree, read);
  return { pictures: read.map(({ picture }) => picture), inPictures: read.map(({ marks }) => marks) };
}

interface Around {
  readonly reading: Reading;
  readonly notes: NoteKinds;
  readonly definitions: ReadonlyMap<string, Definition>;
}

function readBelow(around: Around, tree: Nodes, pictures: ReadPicture[]): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "image" && child?.type !== "imageReference") {
      if (child !== undefined) readBelow(around, child, pictures);
      continue;
    }
    const picture = toPicture(around, child);
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

/** Says whether an address leads to another site; one on the editor's own disk leads to none. */
export const isExternal = (src: string): boolean => /^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/)/iu.test(src);

function toPicture({ reading, notes, definitions }: Around, node: Image | ImageReference): ReadPicture | undefined {
  const target = node.type === "image" ? node : definitions.get(node.identifier);
  const { start, end } = extent(node);
  const place = reading.place(start, end);
  const src = target?.url ?? "";
  if (isExternal(src)) {
    reading.complain("image-external", place, { src });
    return undefined;
  }
  const alt = readWords(reading, notes, typedAlt(reading, node));
  const title = readWords(reading, notes, typedTitle(reading, target));
  if (alt.text === "") reading.complain("image-alt-missing", place, { src });
  const marks = [...title.marks, ...alt.marks];
  return { picture: { src, alt: alt.text, ...splitCredit(title.text), place }, marks };
}

const readWords = (reading: Reading, notes: NoteKinds, line: Line): ReadLine =>
  markIn(line.text) === undefined
    ? { placedIn: line.placedIn, text: line.text.trim(), marks: [] }
    : readLine(reading, line, notes);

/** The words between `![` and `]` as typed where marks stand in them, for Markdown keeps no mark there; else as it reads them. */
function typedAlt(reading: Reading, node: Image | ImageReference): Line {
  const { start, end } = extent(node);
  const source = reading.text.slice(start, end);
  const inner = source.startsWith("![") ? source.slice(2, closingBracket(source, 2)) : "";
  const text = markIn(inner) === undefined ? (node.alt ?? "") : inner;
  return { placedIn: "alternative", text, offset: offsetsOf(source, start, text, source.indexOf(text)) };
}

/** Where the bracket closes that opened right before `from`. */
function closingBracket(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === "\\") at += 1;
    else if (char === "[") depth += 1;
    else if (char === "]" && depth-- === 0) return at;
  }
  return from;
}

function typedTitle(reading: Reading, target: Image | ImageReference | Definition | undefined): Line {
  const text = (target?.type === "imageReference" ? undefined : target?.title) ?? "";
  const { start, end } = target === undefined ? { start: 0, end: 0 } : extent(target);
  const source = reading.text.slice(start, end);
  return { placedIn: "caption", text, offset: offsetsOf(source, start, text, source.lastIndexOf(text)) };
}

/** Words that the file holds otherwise, with escapes, all stand where the picture does. */
const offsetsOf =
  (source: string, start: number, { length }: string, found: number): Line["offset"] =>
  (index) =>
    found < 0 ? start + (index < length ? 0 : source.length) : start + found + index;

const point = (node: Nodes, picture: number): PicturePoint => ({
  type: "picturePoint",
  children: [],
  data: { hName: "isnad-picture", hProperties: { picture } },
  ...(node.position && { position: node.position }),
});
