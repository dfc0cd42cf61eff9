/** The front matter of posts that other generators read: YAML between ---, TOML between +++, or a JSON object. */
import { parse as parseToml, TomlError } from "smol-toml";
import { parse as parseYaml, YAMLParseError } from "yaml";

/** Fields by their names as typed; values are texts, numbers, truths, lists and objects of these. */
export type ForeignFields = Readonly<Record<string, unknown>>;

/** A post's fields and the text below them. */
export interface ForeignPost {
  readonly fields: ForeignFields;
  readonly body: string;
  /** The line of the file, from 1, that the body begins on. */
  readonly bodyLine: number;
  /** Why the front matter could not be read as what it says it is; its plain lines are read all the same. */
  readonly fault?: string;
}

const YAML = /^\uFEFF?---[^\S\n]*\n(?<matter>[\s\S]*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;
const TOML = /^\uFEFF?\+\+\+[^\S\n]*\n(?<matter>[\s\S]*?)(?:^|\n)\+\+\+[^\S\n]*(?:\n|$)/u;
const JSON_OBJECT = /^\uFEFF?(?<matter>\{[\s\S]*?\n\})[^\S\n]*(?:\n|$)/u;

/** Splits a post. A text without front matter has no fields. */
export function splitMatter(typed: string): ForeignPost {
  const text = typed.replace(/\r\n?/gu, "\n");
  for (const [pattern, parse] of [
    [YAML, readYaml],
    [TOML, parseToml],
    [JSON_OBJECT, JSON.parse],
  ] as const) {
    const match = pattern.exec(text);
    const matter = match?.groups?.matter;
    if (match === null || matter === undefined) continue;
    const body = text.slice(match[0].length);
    return { body, bodyLine: match[0].split("\n").length, ...readFields(matter, parse) };
  }
  return { fields: {}, body: text.replace(/^\uFEFF/u, ""), bodyLine: 1 };
}

/** The settings of another generator, by the ending of their file; none where they cannot be read. */
export function readSettings(path: string, text: string): ForeignFields {
  const parse = path.endsWith(".toml") ? parseToml : path.endsWith(".json") ? JSON.parse : readYaml;
  const { fields, fault } = readFields(text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"), parse);
  return fault === undefined ? fields : {};
}

/** Every scalar as it is typed: no date becomes a moment in some zone, no «no» a truth. */
const readYaml = (matter: string): unknown =>
  parseYaml(matter, { schema: "failsafe", uniqueKeys: false, maxAliasCount: 50, logLevel: "error" });

function readFields(
  matter: string,
  parse: (matter: string) => unknown,
): { readonly fields: ForeignFields; readonly fault?: string } {
  try {
    const value = parse(matter);
    return { fields: typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {} };
  } catch (fault) {
    if (
      !(
        fault instanceof YAMLParseError ||
        fault instanceof TomlError ||
        fault instanceof SyntaxError ||
        fault instanceof ReferenceError
      )
    )
      throw fault;
    return { fields: plainLines(matter), fault: fault.message.split("\n")[0] ?? "" };
  }
}

/** `key: value` and the items below a key, as a person reads them: «العنوان: كذا: كذا» is one value. */
function plainLines(matter: string): ForeignFields {
  const fields: Record<string, string | string[]> = {};
  let last = "";
  for (const line of matter.split("\n")) {
    const field = /^(?<key>[\p{L}_][\p{L}\p{N}_ -]*?)\s*[:=]\s*(?<value>.*)$/u.exec(line)?.groups;
    const item = /^\s*-\s+(?<value>.+)$/u.exec(line)?.groups?.value;
    if (field?.key !== undefined) {
      last = field.key;
      fields[last] = unquoted(field.value ?? "");
    } else if (item !== undefined && last !== "")
      fields[last] = [...[fields[last] ?? []].flat().filter(Boolean), unquoted(item)];
  }
  return fields;
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/u, "$2");
