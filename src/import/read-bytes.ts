/** What kind of file was handed to import, and its bytes as text: never by guessing in silence. */

import htmlEncodingSniffer from "html-encoding-sniffer";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ForeignFile } from "./draft.ts";
import { decodeAs, likelyEncoding, undoneMisreading, unmarkedUtf16 } from "./encodings.ts";

/** The kinds of file that import reads. */
export type Format = "text" | "html" | "docx" | "odt" | "mail" | "wordpress";

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  htm: "html",
  html: "html",
  xhtml: "html",
  docx: "docx",
  odt: "odt",
  eml: "mail",
  xml: "wordpress",
  wxr: "wordpress",
};

const OTHER_SIGNS = ["%PDF-", "{\\rtf", "\u00d0\u00cf\u0011\u00e0"];

/** Tells the kind of a file, by its ending and by how it begins; `undefined` for one that import does not read. */
export function detectFormat({ name, bytes }: ForeignFile): Format | undefined {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase();
  const typed = String.fromCharCode(...bytes.subarray(0, 256));
  const head = typed.toLowerCase();
  const named = ending !== undefined && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (ending !== undefined && named !== "text") return named;
  // What begins like this is no text, whatever it is called: PDF, RTF, the documents of old Word.
  if (OTHER_SIGNS.some((sign) => typed.startsWith(sign))) return undefined;
  if (head.startsWith("pk\u0003\u0004"))
    return head.includes("mimetypeapplication/vnd.oasis.opendocument.text") ? "odt" : "docx";
  if (named !== undefined) return named;
  if (/<!doctype html|<html/u.test(head)) return "html";
  return /<\?xml|<rss/u.test(head) ? "wordpress" : "text";
}

/** A text with what is told of it, or the fault that it could not be read. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly told: readonly Diagnostic[] }
  | { readonly ok: false; readonly fault: Diagnostic };

const UNDECLARED = "x-undeclared";
/** The declaration of an XML file, which must stand at its very beginning. */
const XML_DECLARATION = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * Decodes a foreign file. The encoding is the one the user names, else the byte order mark's, else the one the file
 * declares (`<meta charset>` by the HTML Standard's sniffing, `<?xml encoding?>`), else UTF-16 without its mark, else UTF-8, else what
 * a page declares further down. A page of UTF-8 in which a character was cut here and there is read, and the places are told.
 * Complains with import-encoding-wrong, import-encoding-unknown, import-bytes-unreadable, import-misreading-undone.
 */
export function decodeBytes(file: ForeignFile, format: "html" | "xml" | "text"): Decoded {
  const declared = file.encoding ?? declaredEncoding(file.bytes, format) ?? unmarkedUtf16(file.bytes);
  const text = decodeAs(file.bytes, declared ?? "utf-8");
  if (text !== undefined) return undone(text, file);
  const late = declared === undefined && format === "html" ? decodeAsDeclaredLate(file.bytes) : undefined;
  if (late !== undefined) return { ok: true, text: late, told: [] };
  const cut = format === "html" && /^utf-8$/iu.test(declared ?? "utf-8") ? decodeWithCuts(file) : undefined;
  if (cut !== undefined) return cut;
  const place = fileStart(file.name);
  if (declared !== undefined)
    return { ok: false, fault: complain("import-encoding-wrong", place, { encoding: declared }) };
  return { ok: false, fault: tellUnknown(file) };
}

/** Asks for the encoding of bytes that are no UTF-8, and proposes the likeliest of those that tell it. */
export function tellUnknown({ name, bytes }: ForeignFile, telling: Uint8Array = bytes): Diagnostic {
  const likely = likelyEncoding(telling);
  const expected = likely === undefined ? {} : { expected: `--encoding ${likely}` };
  return complain("import-encoding-unknown", fileStart(name), { byte: firstInvalidByte(bytes) }, expected);
}

function undone(text: string, { name }: ForeignFile): Decoded {
  const read = undoneMisreading(text);
  if (read === undefined) return { ok: true, text, told: [] };
  return {
    ok: true,
    text: read,
    told: [complain("import-misreading-undone", fileStart(name), { sample: text.trim().slice(0, 12) })],
  };
}

/** A declaration behind the first 1024 bytes, where sniffing ends: the parser meets it and changes over (HTML Standard, «changing the encoding while parsing»). */
function decodeAsDeclaredLate(bytes: Uint8Array): string | undefined {
  const head = /^[\s\S]*?(?:<body|$)/iu.exec(new TextDecoder("windows-1252").decode(bytes))?.[0] ?? "";
  const label = /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  return label === undefined ? undefined : decodeAs(bytes, label);
}

/** Programs that shorten a text by its bytes cut a character now and then; so many whole ones to a cut one, and the page is UTF-8. */
const WHOLE_TO_CUT = 20;

export function decodeWithCuts({ name, bytes }: ForeignFile): Decoded | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const cuts = [...text.matchAll(/\ufffd+/gu)];
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const [first] = cuts;
  if (first === undefined || whole < cuts.length * WHOLE_TO_CUT) return undefined;
  const before = text.slice(0, first.index).split("\n");
  const [line, column] = [before.length, (before.at(-1) ?? "").length + 1];
  const place = { file: name, line, column, endLine: line, endColumn: column + first[0].length };
  return { ok: true, text, told: [complain("import-bytes-unreadable", place, { count: cuts.length })] };
}

/** The mark of UTF-32, which begins like that of UTF-16: read as such, every second letter would be none. */
const isUtf32 = ([a, b, c, d]: Uint8Array): boolean => a === 0xff && b === 0xfe && c === 0 && d === 0;

function declaredEncoding(bytes: Uint8Array, format: "html" | "xml" | "text"): string | undefined {
  if (isUtf32(bytes)) return undefined;
  const sniffed = htmlEncodingSniffer(bytes, { xml: format !== "html", defaultEncoding: UNDECLARED });
  if (sniffed !== UNDECLARED) return sniffed;
  const head = format === "xml" ? String.fromCharCode(...bytes.subarray(0, 200)) : "";
  return XML_DECLARATION.exec(head)?.[1];
}

/** The number, from 1, of the first byte that is not UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let unknown = bytes.length;
  while (valid < unknown) {
    const middle = Math.ceil((valid + unknown) / 2);
    if (decodesSoFar(bytes.subarray(0, middle))) valid = middle;
    else unknown = middle - 1;
  }
  return valid + 1;
}

/** Whether these bytes are the beginning of some UTF-8 text: a character cut at the end is no fault. */
function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}
