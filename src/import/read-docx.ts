/** A Word document, by way of mammoth: its styles become headings, lists and tables, its pictures stay behind. */

import { strFromU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, locateIn, refuse } from "./draft.ts";
import { DEEPEST, isTooDeep, readMarkup } from "./page/read-page.ts";
import { lostWords, proseOf } from "./words.ts";

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a Word document. Words of its main text that do not arrive are told with import-dropped.
 * Complains with import-archive-broken, import-archive-bomb, import-too-deep.
 */
export async function readDocx(file: ForeignFile): Promise<Conversion> {
  const place = fileStart(file.name);
  const unpacked = unpackDocx(file);
  if (!unpacked.ok) return refuse(unpacked.fault);
  if (unpacked.parts.some(isTooDeep)) return refuse(complain("import-too-deep", place, { depth: DEEPEST }));
  const html = await toHtml(unpacked.archive);
  if (html === undefined) return refuse(complain("import-archive-broken", place, {}));
  const locate = locateIn({ name: file.name }, place);
  const read = readMarkup(html, () => place, "text");
  const drafts = read.drafts.map((draft) => ({ ...draft, locate }));
  const arrived = drafts.map(({ headline, tree }) => `${headline ?? ""}\n${proseOf(tree)}`).join("\n");
  const lost = lostWords(runsOf(unpacked.main), [arrived, ...read.diagnostics.map(droppedWords)].join("\n"));
  const told =
    lost === "" ? [] : [complain("import-dropped", place, { words: lost, what: "ما لا مقابل له في ماركداون" })];
  return { drafts, diagnostics: [...read.diagnostics, ...told] };
}

/** `undefined` where the archive holds no document that mammoth can read. */
async function toHtml(archive: Uint8Array): Promise<string | undefined> {
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, options)).value;
  } catch (fault) {
    if (fault instanceof Error) return undefined;
    throw fault;
  }
}

/** The words of the main text and of its formulas, read straight from their runs: what the conversion is measured by. */
function runsOf(xml: string): string {
  const pieces = xml.matchAll(/<[wm]:t(?:\s[^>]*)?>([^<]*)<\/[wm]:t>|<\/w:p>|<w:(?:br|tab|cr)\b[^>]*>/gu);
  return [...pieces].map(([, run]) => (run === undefined ? "\n" : withoutEntities(run))).join("");
}

const withoutEntities = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (_, hex, decimal) => character(hex, decimal))
    .replace(/&(lt|gt|quot|apos);/gu, " ")
    .replaceAll("&amp;", "&");

function character(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

const droppedWords = (diagnostic: Diagnostic): string =>
  "words" in diagnostic.facts ? String(diagnostic.facts.words) : "";

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
