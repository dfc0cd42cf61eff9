/** What a PDF tells: its own fields, those of the pictures in it, files that hang on it, names below remarks. */
import { unzlibSync } from "fflate";
import { EXIF, latin, type Mark, marksIn, orNothing, XMP } from "./byte-marks.ts";

/** A value in the file is a text, a text in digits, or a reference to either. */
const VALUE = String.raw`\s*(?:[(<]|\d+\s+\d+\s+R\b)`;
const MARKS: readonly Mark[] = [
  [new RegExp(`/(?:Author|LastModifiedBy|Company|Manager)${VALUE}`, "u"), "Author"],
  [/\/EmbeddedFiles?\b/u, "EmbeddedFile"],
  [
    /\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|StrikeOut|Squiggly|Ink|Stamp|Caret|Square|Circle|Line|Polygon)\b(?=[\s\S]{0,2000}\/T\s*[(<])|\/T\s*[(<][\s\S]{0,2000}\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|StrikeOut|Squiggly|Ink|Stamp|Caret|Square|Circle|Line|Polygon)\b/u,
    "Annotation",
  ],
  XMP,
];
/** What one packed part may unpack to, in bytes. */
const PART = 1_000_000;

/** Searches the document and all that is packed in it. */
export function lookAtPdf(bytes: Uint8Array): readonly string[] {
  const packed = [...latin(bytes).matchAll(/stream\r?\n/gu)].map(({ index, 0: head }) =>
    unpack(bytes.subarray(index + head.length)),
  );
  const found = [bytes, ...packed].flatMap((part) => marksIn(part, MARKS));
  return [...new Set([...found, ...marksIn(bytes, [EXIF])])];
}

const unpack = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x78
    ? orNothing(() => unzlibSync(bytes, { out: new Uint8Array(PART) }), new Uint8Array())
    : new Uint8Array();
