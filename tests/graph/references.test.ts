/** Every name that is typed in a newsroom, where it stands and what it names, kept as text: what a change of name would reach. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directoriesOf, listReferences } from "../../src/graph/names/references.ts";
import { parseOnce } from "../setup/parse-once.ts";
import { expectRecorded } from "../setup/recorded.ts";
import { readJoined } from "./joined-cases.ts";

type Texts = Readonly<Record<string, string>>;

const NEWSROOM = join(import.meta.dirname, "../newsroom");
const every: Texts = Object.fromEntries(
  readdirSync(NEWSROOM, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => [path, readFileSync(join(NEWSROOM, path), "utf8")]),
);

test.each([["every", every], ...readJoined().map(({ name, texts }): [string, Texts] => [name, texts])])(
  "what each name of «%s» names is as recorded",
  (name, texts) => {
    const told = referencesIn(texts);
    expect(told.length).toBeGreaterThan(0);
    expectRecorded(import.meta.dirname, `references/${name}.txt`, `${told.join("\n")}\n`);
  },
);

function referencesIn(texts: Texts): string[] {
  const nouns = Object.entries(texts).flatMap(
    ([path, text]) => parseOnce({ path, bytes: new TextEncoder().encode(text) }).noun ?? [],
  );
  return listReferences(directoriesOf(nouns)).map(({ named, name, use, spot }) => {
    const { file, line, column, endLine, endColumn } = name.place;
    const end = endLine === line ? endColumn : `${endLine}:${endColumn}`;
    return `${file}:${line}:${column}-${end} «${name.text}» ${use} ${named.kind} ${named.id}${spot === undefined ? "" : ` in ${spot}`}`;
  });
}
