/** What a parsing thread does: one file in, JSON in UTF-8 out, which crosses threads uncopied and goes to the store as it is. */
import type { ContentFile } from "../model/nouns.ts";
import { parseFile } from "../parse/parse-file.ts";

/** Parses a file and gives its `ParsedFile` as JSON. */
export const parseToJson = (file: ContentFile): Uint8Array => new TextEncoder().encode(JSON.stringify(parseFile(file)));
