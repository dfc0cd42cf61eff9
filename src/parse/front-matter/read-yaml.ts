/** The repaired block as a tree of texts, each with its exact place in the file. */
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { fileStart, type Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";
import type { Rewriting } from "../rewriting.ts";

/** A value as it stands in the file: a text, a list, or fields. */
export type Raw = Name | RawList | RawMap;
interface RawList {
  readonly items: readonly Raw[];
  readonly place: Place;
}
export interface RawMap {
  readonly entries: readonly { readonly key: Name; readonly value: Raw | undefined }[];
  readonly place: Place;
}

/**
 * Reads the block by the `yaml` package: failsafe schema (every scalar is a text: 12:30, no, 2026-11-22), no
 * aliases. Complains with `frontmatter-syntax`.
 */
export function readYaml(reading: Reading, yaml: Rewriting): RawMap {
  const document = parseDocument(yaml.text, {
    schema: "failsafe",
    version: "1.2",
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
  });
  for (const error of document.errors) {
    const start = yaml.origin(error.pos[0]);
    const end = Math.max(start, yaml.origin(error.pos[1]));
    const line = /[^\r\n]*/u.exec(reading.text.slice(start))?.[0] ?? "";
    reading.complain("frontmatter-syntax", reading.place(start, end), { text: line.trim() });
  }
  const root = toRaw(reading, yaml, document.contents);
  return root !== undefined && "entries" in root ? root : { entries: [], place: fileStart(reading.file) };
}

function toRaw(reading: Reading, yaml: Rewriting, node: Node | null): Raw | undefined {
  if (node === null) return undefined;
  const [start, end] = node.range ?? [0, 0];
  const at = reading.place(yaml.origin(start), yaml.originOfEnd(end));
  if (isScalar(node)) {
    const typed = typeof node.value === "string" ? node.value.trim() : "";
    return typed === "" ? undefined : { text: typed, place: at };
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => toRaw(reading, yaml, isNode(item) ? item : null) ?? []);
    return { items, place: at };
  }
  if (!isMap(node)) return undefined;
  const entries = node.items.flatMap(({ key, value }) => {
    const name = toRaw(reading, yaml, isNode(key) ? key : null);
    if (name === undefined || !("text" in name)) return [];
    return [{ key: name, value: toRaw(reading, yaml, isNode(value) ? value : null) }];
  });
  return { entries, place: at };
}
