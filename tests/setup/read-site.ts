/** A content folder read and joined in this process: what a build does, without its threads and its store. */
import { type JoinedSite, type JoinOptions, joinSite } from "../../src/engine/join-site.ts";
import { readContent } from "../../src/engine/read-content.ts";
import { parseFile } from "../../src/parse/parse-file.ts";

/** Reads the folder at an absolute path, every file anew. */
export function readSite(content: string, options: JoinOptions): JoinedSite {
  const folder = readContent(content);
  return joinSite(folder, folder.files.map(parseFile), options);
}
