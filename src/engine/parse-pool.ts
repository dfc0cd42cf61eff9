/** Threads that parse within a budget of time and memory, so that no file can hang or fell the build. */

import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ContentFile } from "../model/nouns.ts";
import type { ParseTask } from "./parse-to-json.ts";
import { errorCode } from "./refusal.ts";

/**
 * What one file may cost: a thread's heap, and wall time from the moment the thread begins with it. Starting a thread
 * is not the file's fault, and on a busy machine takes longer than any honest article.
 */
export interface ParseBudget {
  readonly seconds: number;
  readonly megabytes: number;
}
export const PARSE_BUDGET: ParseBudget = { seconds: 10, megabytes: 768 };

/** A parsed file as JSON text; or the complaint of a file that spent its budget. */
export type ParseOutcome = { readonly json: string } | { readonly fault: Diagnostic };

export interface ParsePool {
  /** Parses one file; rejects, naming the file, where our own code threw. Call it for `size` files at a time. */
  readonly parse: (file: ContentFile) => Promise<ParseOutcome>;
  readonly size: number;
  readonly close: () => Promise<void>;
}

/** Opens a pool of up to `size` threads; the first starts with the first file, a killed one is replaced. */
export function openParsePool(size: number, budget: ParseBudget = PARSE_BUDGET): ParsePool {
  const threads = new Piscina<ParseTask, string>({
    filename: fileURLToPath(new URL("./parse-worker.js", import.meta.url)),
    minThreads: 0,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: budget.megabytes },
  });
  return {
    size,
    parse: (file) => parseWithin(threads, file, budget),
    close: () => threads.destroy(),
  };
}

async function parseWithin(
  threads: Piscina<ParseTask, string>,
  file: ContentFile,
  budget: ParseBudget,
): Promise<ParseOutcome> {
  const kill = new AbortController();
  const { port1: begun, port2: tellBegun } = new MessageChannel();
  let timer: NodeJS.Timeout | undefined;
  begun.once("message", () => {
    // The timer may ring late, with the answer already waiting: `setImmediate` lets it in first.
    timer = setTimeout(() => setImmediate(() => kill.abort()), budget.seconds * 1000);
  });
  try {
    return { json: await threads.run({ file, tellBegun }, { signal: kill.signal, transferList: [tellBegun] }) };
  } catch (error) {
    if (kill.signal.aborted)
      return { fault: complain("parse-timeout", fileStart(file.path), { seconds: budget.seconds }) };
    if (isExhaustion(error))
      return { fault: complain("parse-memory", fileStart(file.path), { megabytes: budget.megabytes }) };
    throw new Error(`parsing ${file.path} failed`, { cause: error });
  } finally {
    begun.close();
    clearTimeout(timer);
  }
}

/** The thread's heap or its stack was used up. */
function isExhaustion(error: unknown): boolean {
  if (errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return error instanceof RangeError && /call stack/.test(error.message);
}
