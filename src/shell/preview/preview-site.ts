/** The site that the preview shows: the newsroom's pages, and for a just saved article a quick one until the newsroom has joined it. */
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { loadRenderer } from "../../engine/load-renderer.ts";
import { openParser } from "../../engine/parse-content.ts";
import { readPath } from "../../engine/read-content.ts";
import { openStore, STORE } from "../../engine/store.ts";
import { openTheme } from "../../engine/theme.ts";
import { loadingPage } from "./loading-page.ts";
import type { FromNewsroom, PreviewFile, PreviewOptions, ShownFault, ToNewsroom } from "./messages.ts";
import { indexNouns, judgeFile, quickPage } from "./quick-page.ts";
import { showFaults } from "./show-faults.ts";

/** What the browser is told. */
export interface PreviewState {
  /** Grows at every change; the page that is shown may be another then. */
  readonly version: number;
  readonly title: string;
  readonly faults: readonly ShownFault[];
}

/** A site that follows its content folder. */
export interface PreviewSite {
  readonly read: (address: string) => Promise<PreviewFile | undefined>;
  readonly state: () => PreviewState;
  readonly onChange: (listener: () => void) => () => void;
  /** Tells it that files came, changed or went; paths where nothing is new are passed over. */
  readonly change: (paths: readonly string[]) => Promise<void>;
  /** Settles when the newsroom has joined every change told so far. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is known of a just saved article before the newsroom has joined it. */
interface Quick {
  readonly address: string;
  readonly html: string | undefined;
  readonly faults: readonly ShownFault[];
  readonly change: number;
}

type Joined = Extract<FromNewsroom, { kind: "joined" }>;

/** Opens the site at once; until the newsroom is read, every page says how far the reading is. `onError` hears of our own bugs. */
export function openPreviewSite(options: PreviewOptions, onError: (error: unknown) => void): PreviewSite {
  const store = openStore(join(options.cache, STORE));
  const parser = openParser(store, 1);
  const thread = new Worker(new URL("./newsroom-thread.js", import.meta.url), { workerData: options, execArgv: [] });
  const renderPage = openTheme({ root: dirname(options.content), cache: options.cache }).then(({ module }) =>
    loadRenderer(module()),
  );
  renderPage.catch(onError);
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (file: PreviewFile | undefined) => void>();
  const quick = new Map<string, Quick>();
  const seen = new Map<string, string>();
  let changes = Promise.resolve();
  let index = indexNouns([]);
  let joined: Joined | undefined;
  let [version, lastChange, lastRead, progress] = [0, 0, 0, ""];

  const send = (message: ToNewsroom): void => thread.postMessage(message);
  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const take = (message: FromNewsroom): void => {
    if (message.kind === "progress") progress = `${message.done} / ${message.total}`;
    else if (message.kind === "file") waiting.get(message.id)?.(message.file);
    else {
      if (message.context !== joined?.context) index = indexNouns(JSON.parse(message.context));
      joined = message;
      for (const [path, { change }] of quick) if (change <= message.change) quick.delete(path);
      tell();
    }
  };
  // The first save should not wait for its parsing thread to start.
  parser.warm().catch(onError);
  thread.on("message", take);
  thread.on("error", onError);

  return {
    read: (address) => {
      const ready = [...quick.values()].find((page) => page.address === address)?.html;
      if (ready !== undefined) return Promise.resolve(ready);
      if (joined === undefined) return Promise.resolve(address.endsWith(".html") ? loadingPage(progress) : undefined);
      lastRead += 1;
      const id = lastRead;
      send({ kind: "read", id, address });
      return new Promise((resolve) => {
        waiting.set(id, (file) => {
          waiting.delete(id);
          resolve(file);
        });
      });
    },
    state: () => ({ version, title: "ما ينبغي إصلاحه", faults: faults() }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (paths) => {
      // One after another, so that an older reading never follows a newer one.
      changes = changes.then(() => takeChange(paths));
      return changes;
    },
    settled: async () => {
      while (joined === undefined || joined.change < lastChange)
        await new Promise<void>((resolve) => {
          const listener = (): void => {
            listeners.delete(listener);
            resolve();
          };
          listeners.add(listener);
        });
    },
    close: async () => {
      await Promise.all([thread.terminate(), parser.close()]);
      store.close();
    },
  };

  async function takeChange(paths: readonly string[]): Promise<void> {
    const changed = paths.filter(isNews);
    if (changed.length === 0) return;
    lastChange += 1;
    const change = lastChange;
    const made = await Promise.all(changed.map((path) => readQuickly(path, change, joined)));
    for (const one of made) if (one !== undefined) quick.set(one.path, one);
    if (made.some((one) => one !== undefined)) tell();
    send({ kind: "change", change, paths: changed });
  }

  /** Whether something else stands at the path than when it was last told of. */
  function isNews(path: string): boolean {
    const found = readPath(options.content, path);
    const stats = statSync(join(options.content, path), { throwIfNoEntry: false });
    const sign = found.kind === "text" ? found.file.hash : `${found.kind} ${stats?.mtimeMs} ${stats?.size}`;
    if (seen.get(path) === sign) return false;
    seen.set(path, sign);
    return true;
  }

  function faults(): ShownFault[] {
    const known = (joined?.faults ?? []).filter(({ file }) => !quick.has(file));
    return [...[...quick.values()].flatMap((one) => one.faults), ...known];
  }

  async function readQuickly(
    path: string,
    change: number,
    made: Joined | undefined,
  ): Promise<(Quick & { readonly path: string }) | undefined> {
    const id = /^articles\/(?:.*\/)?([^/]+)\.md$/.exec(path)?.[1];
    const found = readPath(options.content, path);
    if (id === undefined || found.kind !== "text" || made === undefined) return undefined;
    const [{ noun, diagnostics } = { noun: undefined, diagnostics: [] }] = await parser.parse([found.file]);
    const text = new TextDecoder().decode(found.file.bytes);
    const address = `articles/${id}/index.html`;
    const html = noun && quickPage(noun, text, address, index, made, await renderPage);
    return { path, address, html, faults: showFaults(judgeFile(noun, diagnostics, index), () => text), change };
  }
}
