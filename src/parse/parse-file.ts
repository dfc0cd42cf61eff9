/** One file of content to one noun, and everything that is wrong with it. */
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import type { ContentFile, Noun } from "../model/nouns.ts";
import { checkCharacters } from "./check-characters.ts";
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
 * Whatever its bytes are, the answer is a noun or a placed fault. Complains with `file-kind-unknown` of other paths.
 */
export function parseFile(file: ContentFile): ParsedFile {
  const parse = parserOf(file.path);
  if (parse === undefined) {
    const nothing = openReading(file.path, "");
    nothing.complain("file-kind-unknown", nothing.place(0, 0), { path: file.path });
    return { diagnostics: nothing.diagnostics };
  }
  const { reading, diagnostics } = decode(file);
  if (reading === undefined) return { diagnostics };
  checkCharacters(reading);
  const noun = checkDepth(reading) ? parse(reading) : undefined;
  return { ...(noun && { noun }), diagnostics: sortDiagnostics(reading.diagnostics) };
}

const PARSERS: Readonly<Record<string, (reading: Reading, stem: string) => Noun>> = {
  articles: (reading, stem) => ({ kind: "article", noun: parseArticle(reading, stem) }),
  sources: (reading, stem) => ({ kind: "source", noun: parseSource(reading, stem) }),
  topics: (reading, stem) => ({ kind: "topic", noun: parseTopic(reading, stem) }),
  pages: (reading, stem) => ({ kind: "page", noun: parsePage(reading, stem) }),
};

function parserOf(path: string): ((reading: Reading) => Noun) | undefined {
  if (path === "site.yaml") return (reading) => ({ kind: "site", noun: parseSite(reading) });
  const groups = /^(?<folder>[a-z]+)\/(?:.*\/)?(?<stem>[^/]+)\.md$/u.exec(path)?.groups;
  const folder = groups?.["folder"] ?? "";
  const parser = Object.hasOwn(PARSERS, folder) ? PARSERS[folder] : undefined;
  return parser && ((reading) => parser(reading, groups?.["stem"] ?? ""));
}
