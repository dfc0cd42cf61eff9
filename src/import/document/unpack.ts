/** The archive of a document, opened within bounds: only the parts that hold text, and those as XML. */
import { strFromU8, unzipSync } from "fflate";
import type { Element, ElementContent, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { fileStart } from "../../base/place.ts";
import { isXmlFault } from "../../base/xml-fault.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ForeignFile } from "../draft.ts";
import { DEEPEST, isTooDeep } from "../page/read-page.ts";

/** Unpacked text of a document, in bytes: a thousand-page book holds a tenth of it. */
const LARGEST_TEXT = 48 * 1024 * 1024;

/** The texts of the wanted parts, by their paths in the archive. */
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly fault: Diagnostic };

/**
 * Unpacks the parts that are wanted, none beyond the size its directory declares and all of them within
 * {@link LARGEST_TEXT}. Complains with import-archive-broken, import-archive-bomb, import-too-deep.
 */
export function unpack({ name, bytes }: ForeignFile, isWanted: (part: string) => boolean): Unpacked {
  const place = fileStart(name);
  let size = 0;
  const parts = unzip(bytes, (part) => {
    if (!isWanted(part.name)) return false;
    size += part.originalSize;
    return size <= LARGEST_TEXT;
  });
  if (size > LARGEST_TEXT) {
    const facts = { megabytes: Math.ceil(size / 1024 / 1024), limit: LARGEST_TEXT / 1024 / 1024 };
    return { ok: false, fault: complain("import-archive-bomb", place, facts) };
  }
  if (parts === undefined) return { ok: false, fault: complain("import-archive-broken", place, {}) };
  const texts = Object.entries(parts).map(([path, part]) => [path, strFromU8(part)] as const);
  if (texts.some(([, text]) => isTooDeep(text)))
    return { ok: false, fault: complain("import-too-deep", place, { depth: DEEPEST }) };
  return { ok: true, parts: new Map(texts) };
}

/** `undefined` where the bytes are no archive, or a damaged one. */
function unzip(
  bytes: Uint8Array,
  filter: (part: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter });
  } catch (fault) {
    if (fault instanceof Error) return undefined;
    throw fault;
  }
}

/** A part as a tree; `undefined` where it is no sound XML. */
export function parsePart(xml: string): Root | undefined {
  try {
    return fromXml(xml.replace(/^\uFEFF/u, ""));
  } catch (fault) {
    if (isXmlFault(fault)) return undefined;
    throw fault;
  }
}

/** The first element of a name at or below a node, in the order of the text. */
export function find(parent: Root | Element, name: string): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (child.name === name) return child;
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of a name below a node. */
export const findAll = (parent: Root | Element, name: string): Element[] =>
  parent.children.flatMap((child) =>
    child.type === "element" ? [...(child.name === name ? [child] : []), ...findAll(child, name)] : [],
  );

/** Elements directly in another. */
export const childrenOf = (parent: Element): Element[] =>
  parent.children.filter((child): child is Element => child.type === "element");

/** The text in a node, its blocks apart; `isBlock` tells which elements are blocks, `reads` whether the text of an element counts. */
export function wordsIn(
  node: ElementContent | Root,
  { isBlock, reads }: { readonly isBlock: RegExp; readonly reads: (element: Element) => boolean },
): string {
  if (node.type === "text" || node.type === "cdata") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && !reads(node)) return "";
  const inside = node.children
    .map((child) => (child.type === "doctype" ? "" : wordsIn(child, { isBlock, reads })))
    .join("");
  return node.type === "element" && isBlock.test(node.name) ? `\n${inside}\n` : inside;
}
