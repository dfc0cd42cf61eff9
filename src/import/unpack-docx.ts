/** Opens a Word document's archive within bounds, and packs again only what the text needs. */
import { strFromU8, unzipSync, zipSync } from "fflate";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ForeignFile } from "./draft.ts";

/** Unpacked text of a document, in bytes: a thousand-page book holds a tenth of it. */
const LARGEST_TEXT = 48 * 1024 * 1024;
const MAIN = "word/document.xml";
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;

/** A small sound archive, and the parts that hold text. */
export type Unpacked =
  | { readonly ok: true; readonly archive: Uint8Array; readonly main: string; readonly parts: readonly string[] }
  | { readonly ok: false; readonly fault: Diagnostic };

/**
 * Unpacks the text parts only, none beyond the size its directory declares and all of them within
 * {@link LARGEST_TEXT}. Complains with import-archive-broken, import-archive-bomb.
 */
export function unpackDocx(file: ForeignFile): Unpacked {
  let size = 0;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!TEXT_PART.test(name)) return false;
    size += originalSize;
    return size <= LARGEST_TEXT;
  };
  const parts = unzip(file.bytes, wanted);
  const place = fileStart(file.name);
  if (size > LARGEST_TEXT) {
    const facts = { megabytes: Math.ceil(size / 1024 / 1024), limit: LARGEST_TEXT / 1024 / 1024 };
    return { ok: false, fault: complain("import-archive-bomb", place, facts) };
  }
  const main = parts?.[MAIN];
  if (parts === undefined || main === undefined)
    return { ok: false, fault: complain("import-archive-broken", place, {}) };
  const texts = Object.values(parts).map((part) => strFromU8(part));
  return { ok: true, archive: zipSync(parts, { level: 0 }), main: strFromU8(main), parts: texts };
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
