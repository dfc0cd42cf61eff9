/** Where viewed pages become bytes: in threads, while the main one goes on viewing; a handful in the main one itself. */
import { availableParallelism } from "node:os";
import { type Look, renderBatch, type ViewedPage } from "./render-batch.ts";
import { type Budget, openThreads, type Threads } from "./run-within-budget.ts";
import { sweepSooner } from "./sweep-sooner.ts";

/** Takes pages in, hands their bytes out; which come first is open. No more than some hundred are in memory at once. */
export interface Press {
  /** Takes a page; waits while too many are on their way. Rejects where a page could not be drawn. */
  readonly print: (page: ViewedPage) => Promise<void>;
  /** Waits for the last page. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const RENDERING = { module: "src/engine/render-batch.ts", name: "renderBatch" } as const;
/** No page of ours comes near it: a part of a theme's own may run for ever. */
const BUDGET: Budget = { seconds: 120, megabytes: 1024 };
/** Pages that are handed over together. */
const BATCH = 16;
/** As long as there are no more, starting a thread costs more than drawing them. */
const FEW = 48;
/** Viewing and drawing cost about the same: the main thread has a processor to itself. */
const THREADS = Math.max(1, Math.min(availableParallelism(), 8) - 1);

type Renderers = Threads<[readonly ViewedPage[], Look], Uint8Array[]>;

/** A page that could not be drawn. The message names it, the cause says why. */
export class PageFailure extends Error {
  /** Whether our own parts draw these pages: then the fault is the site's. */
  readonly isOfTheme: boolean;

  constructor(message: string, cause: unknown, isOfTheme: boolean) {
    super(message, { cause });
    this.isOfTheme = isOfTheme;
  }
}

/** Opens a press; `put` is given each page's bytes. */
export function openPress(look: Look, put: (address: string, bytes: Uint8Array) => void, size = THREADS): Press {
  let waiting: ViewedPage[] = [];
  let threads: Renderers | undefined;
  const onTheirWay = new Set<Promise<void>>();
  let failure: unknown;

  const handOver = (pages: readonly ViewedPage[]): void => {
    if (threads === undefined) sweepSooner();
    threads ??= openThreads(RENDERING, size, BUDGET);
    const batch = drawn(threads, pages, look)
      .then((made) => putAll(pages, made, put))
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => onTheirWay.delete(batch));
    onTheirWay.add(batch);
  };
  const handOverWaiting = (): void => {
    for (; waiting.length > 0; waiting = waiting.slice(BATCH)) handOver(waiting.slice(0, BATCH));
  };
  const refuse = (): void => {
    if (failure !== undefined) throw failure;
  };
  return {
    print: async (page) => {
      waiting.push(page);
      if (waiting.length < (threads === undefined ? FEW : BATCH)) return;
      handOverWaiting();
      // Lets in what has come back, and more of it where the threads are behind.
      await new Promise(setImmediate);
      while (onTheirWay.size > 3 * size) await Promise.race(onTheirWay);
      refuse();
    },
    finish: async () => {
      if (threads === undefined) putAll(waiting, await renderBatch(waiting, look).catch(failOf(waiting, look)), put);
      else handOverWaiting();
      while (onTheirWay.size > 0) await Promise.all(onTheirWay);
      refuse();
    },
    // A thread that is ended in the midst of its pages answers a pool that no longer knows what was asked.
    close: async () => {
      await Promise.all(onTheirWay);
      await threads?.close();
    },
  };
}

async function drawn(threads: Renderers, pages: readonly ViewedPage[], look: Look): Promise<Uint8Array[]> {
  const fail = failOf(pages, look);
  const outcome = await threads.run([pages, look], "rendering").catch(({ cause }) => fail(cause));
  if (outcome.kind === "done") return outcome.value;
  const spent = new Error(`drawing takes more ${outcome.what} than a page may`);
  return fail(new Error(`rendering one of ${pages.map(({ address }) => address).join(", ")}`, { cause: spent }));
}

/** Throws the failure of pages; where the site has parts of its own, ours are tried, to know whose fault it is. */
const failOf =
  (pages: readonly ViewedPage[], look: Look) =>
  async (error: unknown): Promise<never> => {
    if (!(error instanceof Error)) throw error;
    const { module, ...ours } = look;
    const isOfTheme = module !== undefined && (await canRender(pages, ours));
    throw new PageFailure(error.message, error.cause, isOfTheme);
  };

const canRender = (pages: readonly ViewedPage[], look: Look): Promise<boolean> =>
  renderBatch(pages, look).then(
    () => true,
    () => false,
  );

function putAll(
  pages: readonly ViewedPage[],
  made: readonly Uint8Array[],
  put: (address: string, bytes: Uint8Array) => void,
): void {
  for (const [index, { address }] of pages.entries()) {
    const bytes = made[index];
    if (bytes === undefined) throw new Error(`${address} was not drawn`);
    put(address, bytes);
  }
}
