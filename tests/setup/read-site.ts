/** A content folder read and joined in this process: what a build does, without its threads and its store. */
import { type JoinedSite, type JoinOptions, joinSite } from "../../src/engine/join-site.ts";
import { readContent } from "../../src/engine/read-content.ts";
import { parseOnce } from "./parse-once.ts";

/** Reads the folder at an absolute path; what was parsed before is not parsed again, and is copied: pages that are drawn change their trees. */
export function readSite(content: string, options: JoinOptions): JoinedSite {
  const folder = readContent(content);
  return joinSite(
    folder,
    folder.files.map((file) => structuredClone(parseOnce(file))),
    options,
  );
}
