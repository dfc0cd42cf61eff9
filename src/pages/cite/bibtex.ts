/** Citations for BibTeX and BibLaTeX. */
import type { Citation } from "./citation.ts";

/** Writes one `@online` entry in UTF-8; every author stands in braces, since Arabic names have no family name to sort by. */
export function bibtexOf(citation: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", citation.authors.map((author) => `{${texEscaped(author)}}`).join(" and ") || undefined],
    ["title", `{${texEscaped(citation.headline)}}`],
    ["organization", texEscaped(citation.site)],
    ["date", citation.date],
    ["year", citation.date.slice(0, 4)],
    ["url", citation.url],
    ["langid", LANGUAGE_NAMES[citation.inLanguage.split("-")[0] ?? ""]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${citation.id},`, ...lines, "}", ""].join("\n");
}

/** Languages by the names that BibLaTeX has for them. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = { ar: "arabic", en: "english" };

/** TeX's own characters, so that a headline with `%` or `&` stays one. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "^": "\\^{}",
  "~": "\\~{}",
};

const texEscaped = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(/[\\{}^~&%$#_]/gu, (char) => TEX[char] ?? `\\${char}`);
