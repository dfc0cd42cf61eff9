/** Files that many tests read are parsed once: a newsroom in a folder is read by a dozen of them, small ones share their cast. */
import type { ContentFile } from "../../src/model/nouns.ts";
import { type ParsedFile, parseFile } from "../../src/parse/parse-file.ts";

/** A run of mutants asks the parser each time. */
export const remembers = process.env.ISNAD_MUTATION === undefined;

const parsedFiles = new Map<string, ParsedFile>();

/** Parses a file; once, whoever asks for the same bytes at the same path. */
export function parseOnce(file: ContentFile): ParsedFile {
  const key = `${file.path}\n${Buffer.from(file.bytes).toString("latin1")}`;
  const parsed = parsedFiles.get(key) ?? parseFile(file);
  if (remembers) parsedFiles.set(key, parsed);
  return parsed;
}
