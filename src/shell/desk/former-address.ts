/** Writes into a file that it had another address: in the list that is there, or in one that begins. */
import { ARTICLE_FIELDS } from "../../parse/fields/field-tables.ts";
import { findField } from "../../parse/fields/find-field.ts";

const NAME = ARTICLE_FIELDS.formerAddresses.ar;

/** The text with the address among its former ones; as it is where it has no front matter. */
export function addFormerAddress(text: string, address: string): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line));
  if (!/^\ufeff?---\s*$/u.test(lines[0] ?? "") || end < 0) return text;
  const at = lines.slice(0, end).findIndex((line) => isFormer(line));
  if (at < 0) lines.splice(end, 0, `${NAME}: [${address}]`);
  else lines.splice(at, 1, ...extended(lines[at] ?? "", address));
  return lines.join(lineEnd);
}

const isFormer = (line: string): boolean =>
  findField(ARTICLE_FIELDS, /^(?<key>[^:：\s][^:：]*)[:：]/u.exec(line)?.groups?.key ?? "") === "formerAddresses";

/** A list in brackets, one below the key, or one value alone. */
function extended(line: string, address: string): string[] {
  const value = line.replace(/^[^:：]*[:：]\s*/u, "").trim();
  if (value === "") return [line, `  - ${address}`];
  const inside = /^\[(?<inside>.*)\]$/u.exec(value)?.groups?.inside ?? value;
  return [`${NAME}: [${inside.trim()}، ${address}]`];
}
