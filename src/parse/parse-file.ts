/** One file of content to one noun, and everything that is wrong with it. */
import { fileStart } from "../base/place.ts";
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { ID_PATTERN, stemOf } from "../model/ids.ts";
import type { ContentFile, Noun } from "../model/nouns.ts";
import { checkCharacters } from "./check-characters.ts";
import { checkConflicts } from "./check-conflicts.ts";
import { checkDepth } from "./check-depth.ts";
import { decode } from "./decode.ts";
import { parseArticle } from "./parse-article.ts";
import { parsePage } from "./parse-page.ts";
import { parseSite } from "./parse-site.ts";
import { parseSource } from "./parse-source.ts";
import { parseTopic } from "./parse-topic.ts";
import { openReading, type Reading } from "./reading.ts";

/** What one file gives: a noun as far as it can be read, even where there are faults. Plain data; survives JSON. */
export interface ParsedFile {
  readonly noun?: Noun;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a file by the folder it stands in: `articles/`, `sources/`, `topics/`, `pages/` (`.md`), `site.yaml`.
 * By either parser of Markdown the answer is the same. Whatever its bytes are, the answer is a noun or a placed fault. Complains with `file-kind-unknown` of other paths.
 */
export function parseFile(file: ContentFile): ParsedFile {
  const kind = kindOf(file.path);
  if (kind === undefined) {
    const nothing = openReading(file.path, "");
    nothing.complain("file-kind-unknown", fileStart(nothing.file), { path: file.path });
    return { diagnostics: nothing.diagnostics };
  }
  const { reading, diagnostics } = decode(file);
  if (reading === undefined) return { diagnostics };
  checkCharacters(reading);
  checkConflicts(reading);
  const hasId = kind.stem === undefined || ID_PATTERN.test(kind.stem);
  if (!hasId) reading.complain("id-invalid", fileStart(reading.file), { name: file.path.replace(/^.*\//u, "") });
  const noun = checkDepth(reading) ? kind.parse(reading, kind.stem ?? "") : undefined;
  // What stands in the wrong folder was read by the wrong table: nothing else that was found of it counts.
  const misplaced = reading.diagnostics.filter(({ code }) => code === "file-misplaced");
  if (misplaced.length > 0) return { diagnostics: misplaced };
  return { ...(noun && hasId && { noun }), diagnostics: sortDiagnostics(reading.diagnostics) };
}

type Parser = (reading: Reading, stem: string) => Noun;

const PARSERS: ReadonlyMap<string, Parser> = new Map<string, Parser>([
  ["articles", (reading, stem) => ({ kind: "article", noun: parseArticle(reading, stem) })],
  ["sources", (reading, stem) => ({ kind: "source", noun: parseSource(reading, stem) })],
  ["topics", (reading, stem) => ({ kind: "topic", noun: parseTopic(reading, stem) })],
  ["pages", (reading, stem) => ({ kind: "page", noun: parsePage(reading, stem) })],
]);

/** How a path is read, and the file stem that is its id. */
function kindOf(path: string): { parse: Parser; stem?: string } | undefined {
  if (path === "site.yaml") return { parse: (reading) => ({ kind: "site", noun: parseSite(reading) }) };
  const folder = /^([^/]+)\/.*\.md$/u.exec(path)?.[1];
  const parse = PARSERS.get(folder ?? "");
  return parse && { parse, stem: stemOf(path) };
}
