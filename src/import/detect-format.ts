/** What kind of file was handed to import: by its name, and by its first bytes where the name says nothing. */
import type { ForeignFile } from "./draft.ts";

/** The kinds of file that import reads. */
export type Format = "text" | "html" | "docx" | "wordpress";

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  htm: "html",
  html: "html",
  xhtml: "html",
  docx: "docx",
  xml: "wordpress",
  wxr: "wordpress",
};

/** Tells the kind of a file; `undefined` for one that import does not read. */
export function detectFormat({ name, bytes }: ForeignFile): Format | undefined {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined) return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 256)).toLowerCase();
  if (head.startsWith("pk\u0003\u0004")) return "docx";
  if (/<!doctype html|<html/u.test(head)) return "html";
  return /<\?xml|<rss/u.test(head) ? "wordpress" : "text";
}
