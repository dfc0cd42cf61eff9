/** Many files to many nouns: what is remembered is not parsed again, the rest goes to the threads. */
import { availableParallelism } from "node:os";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ContentFile } from "../model/nouns.ts";
import type { ParsedFile } from "../parse/parse-file.ts";
import { codeVersion, PARSE_ROOMS } from "./code-version.ts";
import type { HashedFile } from "./read-content.ts";
import { type Budget, type Outcome, openThreads, type Threads } from "./run-within-budget.ts";
import type { Section, Store } from "./store.ts";

/** What parsing stands on: a memory of what was parsed, and threads that give a `ParsedFile` as JSON in UTF-8. */
export interface ParseMeans {
  readonly memory: Section;
  readonly threads: Threads<[ContentFile], Uint8Array>;
}

/** Whom parsing tells how far it is. */
export type OnParsed = (done: number, total: number) => void;

/** Parses files, within the budget and remembered by path, content and code. */
export interface Parser {
  readonly parse: (files: readonly HashedFile[], onParsed?: OnParsed) => Promise<ParsedFile[]>;
  /** Starts a thread before there is work for it. */
  readonly warm: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PARSING = { module: "src/engine/parse-to-json.ts", name: "parseToJson" } as const;
const PARSE_BUDGET: Budget = { seconds: 10, megabytes: 768 };

/** Opens a parser with up to `size` threads. */
export function openParser(store: Store, size = Math.min(availableParallelism(), 8)): Parser {
  const memory = store.section(`parsed ${codeVersion(PARSE_ROOMS)}`);
  const threads = openParseThreads(size);
  return {
    parse: (files, onParsed) => parseContent(files, { memory, threads }, onParsed),
    warm: async () => {
      await threads.run([{ path: "site.yaml", bytes: new Uint8Array() }], "starting a thread");
    },
    close: threads.close,
  };
}

/** Opens the threads alone. */
export const openParseThreads = (size: number, budget = PARSE_BUDGET): ParseMeans["threads"] =>
  openThreads(PARSING, size, budget);

/**
 * Parses the files, in their order. One that spends its budget comes back as a complaint, `parse-timeout` or
 * `parse-memory`, and is not remembered.
 */
export async function parseContent(
  files: readonly HashedFile[],
  means: ParseMeans,
  onParsed?: OnParsed,
): Promise<ParsedFile[]> {
  const parsed = files.map((file) => recall(means.memory, file));
  const missing = [...files.entries()].filter(([index]) => parsed[index] === undefined);
  let done = files.length - missing.length;
  const next = missing.values();
  const work = async (): Promise<void> => {
    for (const [index, file] of next) {
      parsed[index] = await parseOne(file, means);
      onParsed?.(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(means.threads.size, missing.length) }, work));
  return parsed.map((file) => {
    if (file === undefined) throw new Error("a file was left unparsed");
    return file;
  });
}

async function parseOne(file: HashedFile, { memory, threads }: ParseMeans): Promise<ParsedFile> {
  const outcome = await threads.run([{ path: file.path, bytes: file.bytes }], `parsing ${file.path}`);
  if (outcome.kind === "spent") return { diagnostics: [complainOf(file, outcome, threads.budget)] };
  memory.put(keyOf(file), outcome.value);
  return decode(outcome.value);
}

type Spent = Extract<Outcome<Uint8Array>, { kind: "spent" }>;

function complainOf({ path }: ContentFile, { what }: Spent, { seconds, megabytes }: Budget): Diagnostic {
  return what === "time"
    ? complain("parse-timeout", fileStart(path), { seconds })
    : complain("parse-memory", fileStart(path), { megabytes });
}

function recall(memory: Section, file: HashedFile): ParsedFile | undefined {
  const json = memory.get(keyOf(file));
  return json === undefined ? undefined : decode(json);
}

/** The path belongs to the key: it is in every place of the parsed file. */
const keyOf = (file: ContentFile & { readonly hash: string }): string => `${file.path}\0${file.hash}`;

function decode(json: Uint8Array): ParsedFile {
  const parsed: ParsedFile = JSON.parse(new TextDecoder().decode(json));
  return parsed;
}
