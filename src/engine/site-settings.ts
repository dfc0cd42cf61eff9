/** What a site's settings say, for a command that reads no other file of its content. */

import { DEFAULT_SITE } from "../model/default-site.ts";
import type { Site } from "../model/site.ts";
import { parseFile } from "../parse/parse-file.ts";
import { readPath } from "./read-content.ts";

/** Reads `site.yaml` of the content folder at an absolute path; its faults are told by whoever checks or builds. */
export function siteSettings(content: string): Site {
  const found = readPath(content, "site.yaml");
  if (found.kind !== "text") return DEFAULT_SITE;
  const { noun } = parseFile(found.file);
  return noun?.kind === "site" ? noun.noun : DEFAULT_SITE;
}
