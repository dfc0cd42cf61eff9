/** Whole files through the parser to a graph: as the build does it, without the engine. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { ContentFile } from "../../src/model/nouns.ts";
import type { Case } from "../conformance/read-case.ts";
import { parseOnce, remembers } from "../setup/parse-once.ts";

/** A graph, and all complaints of parser, graph and desk. */
export interface Checked {
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
}

const checkedCases = new Map<string, Checked>();

/** The same of a case of conformance; once, however many laws it is held to. */
export function fromCase({ name, files }: Case): Checked {
  const checked = checkedCases.get(name) ?? fromTexts(files);
  if (remembers) checkedCases.set(name, checked);
  return checked;
}

/** Parses, builds and checks some files, given as text by path. */
export function fromTexts(texts: Readonly<Record<string, string>>): Checked {
  return fromFiles(Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}

/** Folders that several files of tests read, and nobody writes into. */
const checkedFolders = new Map<string, Checked>();

/** Parses, builds and checks a content folder; once, however often it is asked for. */
export function fromFolder(folder: string): Checked {
  const path = resolve(folder);
  const checked = checkedFolders.get(path) ?? checkFolder(path);
  if (remembers) checkedFolders.set(path, checked);
  return checked;
}

function checkFolder(folder: string): Checked {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(?:md|yaml)$/u.test(path),
  );
  return fromFiles(paths.sort().map((path) => ({ path, bytes: readFileSync(join(folder, path)) })));
}

function fromFiles(files: readonly ContentFile[]): Checked {
  const parsed = files.map(parseOnce);
  const nouns = parsed.flatMap(({ noun }) => noun ?? []);
  const { graph, diagnostics } = buildGraph(nouns, { drafts: false });
  const all = [...parsed.flatMap((each) => each.diagnostics), ...diagnostics, ...checkGraph(graph, {})];
  return { graph, diagnostics: sortDiagnostics(all) };
}
