/** Many files to many nouns: what is remembered is not parsed again, the rest goes to the threads. */
import { availableParallelism } from "node:os";
import type { Root } from "hast";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ContentFile } from "../model/nouns.ts";
import type { MarkdownParser } from "../model/site.ts";
import { type ParsedFile, parseFile } from "../parse/parse-file.ts";
import { bringBody, type Summary } from "./article-body.ts";
import { codeVersion, PARSE_ROOMS } from "./code-version.ts";
import type { HashedFile } from "./read-content.ts";
import { type Budget, type Outcome, openThreads, type Threads } from "./run-within-budget.ts";
import type { Section, Store } from "./store.ts";
import { sweepSooner } from "./sweep-sooner.ts";

/** What parsing stands on: memories of what was parsed, bodies apart, and threads that give both as JSON in UTF-8. */
export interface ParseMeans {
  readonly memory: Section;
  readonly bodies: Section;
  readonly threads: Threads<[ContentFile], Uint8Array[]>;
  /** Bodies that were asked for a moment ago: a page asks for its own more than once. */
  readonly recent?: Map<string, Root>;
}

/** Whom parsing tells how far it is. */
export type OnParsed = (done: number, total: number) => void;

/** By which parser Markdown is read, `remark` where none is named, and who hears how far it is. */
export interface Parsing {
  readonly parser?: MarkdownParser;
  readonly onParsed?: OnParsed | undefined;
}

/** Parses files, within the budget and remembered by path, content and code. */
export interface Parser {
  readonly parse: (files: readonly HashedFile[], how?: Parsing) => Promise<ParsedFile[]>;
  /** Starts a thread before there is work for it. */
  readonly warm: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Which parser reads Markdown: the one that is `asked` for, else that of `site.yaml`, if it is among the files. */
export async function chooseParser(
  parser: Parser,
  files: readonly HashedFile[],
  asked?: MarkdownParser,
): Promise<MarkdownParser> {
  const [site] = await parser.parse(files.filter(({ path }) => path === "site.yaml"));
  return asked ?? (site?.noun?.kind === "site" ? site.noun.noun.parser : "remark");
}

const PARSING = { module: "src/engine/parse-to-json.ts", name: "parseToJson" } as const;
/** Bytes of which parsing costs more than another thread: that starts, and learns the code anew, in a second of the processor. */
const WORTH_A_THREAD = 3_000_000;
const PARSE_BUDGET: Budget = { seconds: 10, megabytes: 768 };

/** Opens a parser with up to `size` threads; `budget` is that of one file. */
export function openParser(store: Store, size = Math.min(availableParallelism(), 8), budget = PARSE_BUDGET): Parser {
  const version = codeVersion(PARSE_ROOMS);
  const [memory, bodies] = [store.section(`summary ${version}`), store.section(`body ${version}`)];
  const threads = openParseThreads(size, budget);
  const recent = new Map<string, Root>();
  return {
    parse: (files, how) => parseContent(files, { memory, bodies, threads, recent }, how),
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
  { parser = "remark", onParsed }: Parsing = {},
): Promise<ParsedFile[]> {
  const texts = files.map((file) => ({ file, parser, key: keyOf(file, parser) }));
  const parsed = texts.map((text) => recall(text, means));
  const missing = [...texts.entries()].filter(([index]) => parsed[index] === undefined);
  let done = files.length - missing.length;
  const next = missing.values();
  const work = async (): Promise<void> => {
    for (const [index, text] of next) {
      parsed[index] = await parseOne(text, means);
      onParsed?.(++done, files.length);
    }
  };
  const bytes = missing.reduce((sum, [, { file }]) => sum + file.bytes.length, 0);
  const threads = Math.min(means.threads.size, missing.length, 1 + Math.floor(bytes / WORTH_A_THREAD));
  if (threads > 1) sweepSooner();
  await Promise.all(Array.from({ length: threads }, work));
  return parsed.map((file) => {
    if (file === undefined) throw new Error("a file was left unparsed");
    return file;
  });
}

/** A text that is to be parsed, and the key under which that is remembered. */
interface AskedText {
  readonly file: HashedFile;
  readonly parser: MarkdownParser;
  readonly key: string;
}

async function parseOne(text: AskedText, means: ParseMeans): Promise<ParsedFile> {
  const { threads } = means;
  const { path, bytes } = text.file;
  const outcome = await threads.run([{ path, bytes, parser: text.parser }], `parsing ${path}`);
  if (outcome.kind === "spent") return { diagnostics: [complainOf(text.file, outcome, threads.budget)] };
  return rememberParsed(text, outcome.value, means);
}

/** Where it could be remembered, nobody need hold the body meanwhile. */
function rememberParsed(text: AskedText, [json, body]: Uint8Array[], means: ParseMeans): ParsedFile {
  if (json === undefined) throw new Error(`${text.file.path} came back as nothing`);
  const summary = decode<Summary>(json);
  if (body === undefined) {
    means.memory.put(text.key, json);
    return bringBody(summary, noBody);
  }
  const isKept = means.bodies.put(text.key, body) && means.memory.put(text.key, json);
  const held = isKept ? undefined : decode<Root>(body);
  return bringBody(summary, () => held ?? readBody(text, means));
}

function noBody(): never {
  throw new Error("only an article has a body apart");
}

type Spent = Extract<Outcome<Uint8Array>, { kind: "spent" }>;

function complainOf({ path }: ContentFile, { what }: Spent, { seconds, megabytes }: Budget): Diagnostic {
  return what === "time"
    ? complain("parse-timeout", fileStart(path), { seconds })
    : complain("parse-memory", fileStart(path), { megabytes });
}

function recall(text: AskedText, means: ParseMeans): ParsedFile | undefined {
  const json = means.memory.get(text.key);
  return json === undefined ? undefined : bringBody(decode<Summary>(json), () => readBody(text, means));
}

const RECENT = 8;

function readBody(text: AskedText, { bodies, recent = new Map<string, Root>() }: ParseMeans): Root {
  const body = recent.get(text.key) ?? findBody(text, bodies);
  recent.delete(text.key);
  recent.set(text.key, body);
  const [oldest] = recent.keys();
  if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
  return body;
}

/** A body that was lost (a damaged store, one that is closed) is parsed again, here: it was within the budget before. */
function findBody({ file: { path, bytes }, parser, key }: AskedText, bodies: Section): Root {
  const json = bodies.get(key);
  if (json !== undefined) return decode(json);
  const { noun } = parseFile({ path, bytes, parser });
  if (noun?.kind !== "article") throw new Error(`${path} was an article, and is none now`);
  return noun.noun.body;
}

/** The path belongs to the key: it is in every place of the parsed file. */
const keyOf = ({ path, hash }: HashedFile, parser: MarkdownParser): string =>
  parser === "remark" ? `${path}\0${hash}` : `${path}\0${hash}\0${parser}`;

function decode<Value>(json: Uint8Array): Value {
  const value: Value = JSON.parse(new TextDecoder().decode(json));
  return value;
}
