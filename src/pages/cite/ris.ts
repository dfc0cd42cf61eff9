/** Citations for reference managers, in RIS. */
import type { Citation } from "./citation.ts";

/** Writes one record of type `NEWS`: two letters, two spaces, a hyphen, a space, the value; lines end in CRLF. */
export function risOf(citation: Citation): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", citation.id],
    ...citation.authors.map((author) => ["AU", author] as const),
    ["TI", citation.headline],
    ["T2", citation.site],
    ["PY", citation.date.slice(0, 4)],
    ["DA", citation.date.replaceAll("-", "/")],
    ["LA", citation.inLanguage],
    ["UR", citation.url],
    ["ER", ""],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${lines.join("\r\n")}\r\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");
