/** Any value as text that is read line by line: places short, trees as HTML, what is empty left out. */
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { stringify } from "yaml";

const toHtml = unified().use(rehypeStringify).freeze();

/** Writes a value of the model, a view or complaints; the same value always gives the same text. */
export const plainText = (value: unknown): string =>
  stringify(plain(value), { lineWidth: 0, aliasDuplicateObjects: false });

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (value instanceof Set) return plain([...value]);
  if (typeof value !== "object" || value === null) return value;
  const short = place(value) ?? tree(value);
  if (short !== undefined) return short;
  const kept = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(kept.map(([name, each]) => [name, plain(each)]));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** `3:5-3:9`, in the file that is being read. */
function place(value: object): string | undefined {
  if (!("line" in value && "column" in value && "endLine" in value && "endColumn" in value)) return undefined;
  return `${value.line}:${value.column}-${value.endLine}:${value.endColumn}`;
}

function tree(value: object): string | undefined {
  if (!("type" in value && value.type === "root")) return undefined;
  return toHtml.stringify(value as Parameters<typeof toHtml.stringify>[0]);
}
