/** What a parsing thread does: one file in, JSON in UTF-8 out, which crosses threads uncopied and goes to the store as it is. */
import type { ContentFile } from "../model/nouns.ts";
import { parseFile } from "../parse/parse-file.ts";
import { splitBody } from "./article-body.ts";

/** Parses a file and gives its `ParsedFile` as JSON: an article's body apart. */
export function parseToJson(file: ContentFile): Uint8Array[] {
  const { summary, body } = splitBody(parseFile(file));
  return [summary, ...(body === undefined ? [] : [body])].map((part) => new TextEncoder().encode(JSON.stringify(part)));
}
