/** Texts in YAML's own quotes, and its block texts (`|`, `>`): the only file that knows which YAML reader is used. */
import { isScalar, parseDocument } from "yaml";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";
import type { Line } from "./yaml-lines.ts";

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u;
const BLOCK_HEAD = /^[|>][+-]?\d?[+-]?\s*$/u;

/** Says whether a text wears YAML's quotes. */
export const isQuoted = (typed: string): boolean => QUOTED.test(typed);

/** Says whether a text announces a block below it. */
export const isBlockHead = (typed: string): boolean => BLOCK_HEAD.test(typed);

/** Reads a text in quotes. Complains with `frontmatter-syntax`. */
export const readQuoted = (reading: Reading, start: number, end: number): Name | undefined =>
  readScalar(reading, reading.text.slice(start, end), start, end);

/** Reads a block text: its head, and the lines below with their indentation. Complains with `frontmatter-syntax`. */
export function readBlockText(reading: Reading, head: Line, below: readonly Line[]): Name | undefined {
  const margin = Math.min(...below.map((line) => line.from - line.start));
  const lines = below.map((line) => `        ${reading.text.slice(line.start + margin, line.end)}`);
  const source = [reading.text.slice(head.from, head.end), ...lines].join("\n");
  return readScalar(reading, source, head.from, below.at(-1)?.end ?? head.end);
}

/** Asks the `yaml` package for one scalar: failsafe schema, so that every one is a text. */
function readScalar(reading: Reading, source: string, start: number, end: number): Name | undefined {
  const { contents, errors } = parseDocument(source, { schema: "failsafe", prettyErrors: false, strict: true });
  for (const { pos } of errors) {
    const at = Math.min(start + pos[0], end);
    const line = /[^\r\n]*/u.exec(reading.text.slice(at))?.[0] ?? "";
    reading.complain("frontmatter-syntax", reading.place(at, Math.min(start + pos[1], end)), { text: line.trim() });
  }
  const text = isScalar(contents) && typeof contents.value === "string" ? contents.value.trim() : "";
  return text === "" ? undefined : { text, place: reading.place(start, end) };
}
