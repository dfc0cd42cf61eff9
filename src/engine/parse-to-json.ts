/** What a parsing thread does: one file in, JSON text out, which crosses threads ten times as fast as a tree. */
import type { MessagePort } from "node:worker_threads";
import type { ContentFile } from "../model/nouns.ts";
import { parseFile } from "../parse/parse-file.ts";

/** One file, and where to tell that its turn has come: its time counts from then. */
export interface ParseTask {
  readonly file: ContentFile;
  readonly tellBegun: MessagePort;
}

/** Parses a file and gives its `ParsedFile` as JSON. */
export function parseToJson({ file, tellBegun }: ParseTask): string {
  tellBegun.postMessage(undefined);
  tellBegun.close();
  return JSON.stringify(parseFile(file));
}
