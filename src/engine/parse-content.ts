/** Many files to many nouns: what is remembered is not parsed again, the rest goes to the threads. */
import type { ContentFile } from "../model/nouns.ts";
import type { ParsedFile } from "../parse/parse-file.ts";
import type { ParsePool } from "./parse-pool.ts";
import type { HashedFile } from "./read-content.ts";
import type { Store } from "./store.ts";

/** What parsing stands on, and whom it tells how far it is. */
export interface ParseMeans {
  readonly store: Store;
  readonly pool: ParsePool;
  readonly onParsed?: (done: number, total: number) => void;
}

/** Parses the files, in their order; files that spend their budget come back as a complaint, and are not remembered. */
export async function parseContent(files: readonly HashedFile[], means: ParseMeans): Promise<ParsedFile[]> {
  const parsed = files.map((file) => recall(means.store, file));
  const missing = [...files.entries()].filter(([index]) => parsed[index] === undefined);
  let done = files.length - missing.length;
  const next = missing.values();
  const work = async (): Promise<void> => {
    for (const [index, file] of next) {
      parsed[index] = await parseOne(file, means);
      means.onParsed?.(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(means.pool.size, missing.length) }, work));
  return parsed.map((file) => {
    if (file === undefined) throw new Error("a file was left unparsed");
    return file;
  });
}

/** Parses one file anew and remembers it. */
export async function parseOne(file: HashedFile, { store, pool }: ParseMeans): Promise<ParsedFile> {
  const outcome = await pool.parse({ path: file.path, bytes: file.bytes });
  if ("fault" in outcome) return { diagnostics: [outcome.fault] };
  store.put(keyOf(file), outcome.json);
  return decode(outcome.json);
}

function recall(store: Store, file: HashedFile): ParsedFile | undefined {
  const json = store.get(keyOf(file));
  return json === undefined ? undefined : decode(json);
}

/** The path belongs to the key: it is in every place of the parsed file. */
const keyOf = (file: ContentFile & { readonly hash: string }): string => `${file.path}\0${file.hash}`;

function decode(json: string): ParsedFile {
  const parsed: ParsedFile = JSON.parse(json);
  return parsed;
}
