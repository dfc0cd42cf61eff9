/** Pure work in threads within a budget of time and memory: no file can hang or fell whoever reads it. */
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import { errorCode } from "./refusal.ts";

/**
 * What one task may cost: a thread's heap, and wall time from the moment its function is called. Starting a thread is
 * not the task's fault, and on a busy machine takes longer than any honest file.
 */
export interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A pure function; `module` is one of the entries of `load-compiled.js`, from the project's root. */
export interface Work {
  readonly module: string;
  readonly name: string;
}

/** What came of a task; what it means that the budget was spent, and which code tells it, the caller knows. */
export type Outcome<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "spent"; readonly what: "time" | "memory" };

/** Threads that call one function, with `Args`. */
export interface Threads<Args extends readonly unknown[], Value> {
  /** Calls the function once; rejects, with `about` in its message, where our own code threw. What is more than `size` at once waits. */
  readonly run: (args: Args, about: string) => Promise<Outcome<Value>>;
  readonly size: number;
  readonly budget: Budget;
  /** Ends them; whoever calls again starts others. */
  readonly close: () => Promise<void>;
}

type Call<Args> = Work & { readonly args: Args; readonly tellBegun: MessagePort };

/** Opens up to `size` threads; the first starts with the first task, a killed one is replaced. */
export function openThreads<Args extends readonly unknown[], Value>(
  work: Work,
  size: number,
  budget: Budget,
): Threads<Args, Value> {
  let threads: Piscina<Call<Args>, Value> | undefined;
  const start = (): Piscina<Call<Args>, Value> =>
    new Piscina({
      filename: fileURLToPath(new URL("./work-thread.js", import.meta.url)),
      minThreads: 0,
      maxThreads: size,
      idleTimeout: Number.POSITIVE_INFINITY,
      // An error says where it is in the sources: those of a theme are the site's own.
      execArgv: ["--enable-source-maps"],
      resourceLimits: { maxOldGenerationSizeMb: budget.megabytes },
    });
  const turn = openTurns(size);
  return {
    size,
    budget,
    run: (args, about) => turn(() => runOnce(args, about)),
    close: async () => {
      const ended = threads;
      threads = undefined;
      await ended?.destroy();
    },
  };

  async function runOnce(args: Args, about: string): Promise<Outcome<Value>> {
    const kill = new AbortController();
    const { port1: begun, port2: tellBegun } = new MessageChannel();
    let timer: NodeJS.Timeout | undefined;
    begun.once("message", () => {
      // The timer may ring late, with the answer already waiting: `setImmediate` lets it in first.
      timer = setTimeout(() => setImmediate(() => kill.abort()), budget.seconds * 1000);
    });
    try {
      const call = { ...work, args, tellBegun };
      threads ??= start();
      return { kind: "done", value: await threads.run(call, { signal: kill.signal, transferList: [tellBegun] }) };
    } catch (fault) {
      if (kill.signal.aborted) return { kind: "spent", what: "time" };
      if (isExhaustion(fault)) return { kind: "spent", what: "memory" };
      throw new Error(`${about} failed`, { cause: fault });
    } finally {
      begun.close();
      clearTimeout(timer);
    }
  }
}

/**
 * Lets so many go on at once, the others after them, in their order. What stands in piscina's own queue while its last
 * thread is killed is never begun: nobody starts another for it.
 */
function openTurns(size: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going === size) await new Promise<void>((resolve) => waiting.push(resolve));
    else going += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) going -= 1;
      else next();
    }
  };
}

/** Calls the function in a thread of its own. */
export async function runWithinBudget<Args extends readonly unknown[], Value>(
  work: Work,
  args: Args,
  about: string,
  budget: Budget,
): Promise<Outcome<Value>> {
  const threads = openThreads<Args, Value>(work, 1, budget);
  try {
    return await threads.run(args, about);
  } finally {
    await threads.close();
  }
}

/** The thread's heap or its stack was used up. */
const isExhaustion = (fault: unknown): boolean =>
  errorCode(fault) === "ERR_WORKER_OUT_OF_MEMORY" || (fault instanceof RangeError && /call stack/u.test(fault.message));
