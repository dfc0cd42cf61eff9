/** The site that the preview shows: the newsroom's pages, and for a just saved article a quick one until the newsroom has joined it. */
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { judge } from "../../diagnostics/judge.ts";
import { FIXED_ASSETS } from "../../engine/assets/fixed-addresses.ts";
import { claimAddresses } from "../../engine/claim-addresses.ts";
import { loadRenderer } from "../../engine/load-renderer.ts";
import { openParser } from "../../engine/parse-content.ts";
import { type HashedFile, readPath, textAt } from "../../engine/read-content.ts";
import { findConfig } from "../../engine/site-config.ts";
import { openStore, STORE } from "../../engine/store.ts";
import { stemOf } from "../../model/ids.ts";
import type { SiteData } from "../eleventy/site-data.ts";
import { type ConfiguredPages, openConfiguredPages } from "./configured-pages.ts";
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

/** A page, and where it stands on the site. */
export interface DrawnPage {
  readonly html: string;
  readonly href: string;
}

/** A site that follows its content folder. */
export interface PreviewSite {
  readonly read: (address: string) => Promise<PreviewFile | undefined>;
  /** The page of an article as it would be with a text that is not on the disk, from a small graph: at once, whatever is being joined. */
  readonly draw: (path: string, text: string) => Promise<DrawnPage | undefined>;
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

/** Whether a file beside content may be one that the configuration reads; our own parts and what is copied are not. */
const isOfConfig = (path: string): boolean => /^\.\.\/(?!public\/)/u.test(path);

/** What a page that is shown before all others may cost to read. */
const QUICK = { seconds: 2.5, megabytes: 768 } as const;

/** Opens the site at once; until the newsroom is read, every page says how far the reading is. `onError` hears of our own bugs. */
export function openPreviewSite(options: PreviewOptions, onError: (error: unknown) => void): PreviewSite {
  const store = openStore(join(options.cache, STORE));
  const parser = openParser(store, 1, QUICK);
  // Source maps: a part of the site's own that fails says where in its source.
  const thread = new Worker(new URL("./newsroom-thread.js", import.meta.url), {
    workerData: options,
    execArgv: ["--enable-source-maps"],
  });
  const root = dirname(options.content);
  const config = findConfig(root);
  const configured = config === undefined ? undefined : openConfiguredPages({ ...options, site: { root, config } });
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (file: PreviewFile | undefined) => void>();
  const quick = new Map<string, Quick>();
  const seen = new Map<string, string>();
  let changes = Promise.resolve();
  let index = indexNouns([]);
  let joined: Joined | undefined;
  let [version, lastChange, lastRead, progress] = [0, 0, 0, ""];
  // Runs of the site's configuration, one after another; a page waits for the one that is going on.
  let running = Promise.resolve();
  let toldData = "";

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
      runConfig(message.siteData, false);
      for (const [path, { change }] of quick) if (change <= message.change) quick.delete(path);
      tell();
    }
  };
  // The first save should not wait for its parsing thread to start.
  parser.warm().catch(onError);
  thread.on("message", take);
  thread.on("error", onError);

  /** Runs it where there is one: `anew` where its files changed, else where its templates would be told something else. */
  function runConfig(data: SiteData, anew: boolean): void {
    const text = JSON.stringify(data);
    if (configured === undefined || (text === toldData && !anew)) return;
    toldData = text;
    running = running.then(() => configured.run(data, anew)).then(tell);
    running.catch(onError);
  }

  const readPage = (address: string): Promise<PreviewFile | undefined> => {
    const ready = [...quick.values()].find((page) => page.address === address)?.html;
    if (ready !== undefined) return Promise.resolve(ready);
    lastRead += 1;
    const id = lastRead;
    send({ kind: "read", id, address });
    return new Promise((resolve) => {
      waiting.set(id, (file) => {
        waiting.delete(id);
        resolve(file);
      });
    });
  };
  const readConfigured = async (address: string, { transform, read, faults: wrong }: ConfiguredPages) => {
    await running;
    const before = wrong();
    const file = await readPage(address);
    if (file === undefined) return read(address);
    const shown = typeof file === "string" && address.endsWith(".html") ? await transform(address, file) : file;
    // Which fault a transform has shows only as it changes this page.
    if (JSON.stringify(wrong()) !== JSON.stringify(before)) tell();
    return shown;
  };

  return {
    read: (address) => {
      if (joined === undefined) return Promise.resolve(address.endsWith(".html") ? loadingPage(progress) : undefined);
      return configured === undefined ? readPage(address) : readConfigured(address, configured);
    },
    draw: async (path, text) => {
      const laid = textAt(path, new TextEncoder().encode(text));
      const drawn = laid.kind === "text" && joined ? await drawQuickly(path, laid.file, joined) : undefined;
      if (drawn?.html === undefined) return undefined;
      return { html: drawn.html, href: `/${drawn.address.replace(/index\.html$/u, "")}` };
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
      await running;
    },
    close: async () => {
      await running;
      await Promise.all([thread.terminate(), parser.close(), configured?.close()]);
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
    if (joined !== undefined && changed.some(isOfConfig)) runConfig(joined.siteData, true);
    send({ kind: "change", change, paths: changed });
  }

  /** Whether something else stands at the path than when it was last told of. */
  function isNews(path: string): boolean {
    const found = path.startsWith("../") ? undefined : readPath(options.content, path);
    const stats = statSync(join(options.content, path), { throwIfNoEntry: false });
    const sign = found?.kind === "text" ? found.file.hash : `${found?.kind} ${stats?.mtimeMs} ${stats?.size}`;
    if (seen.get(path) === sign) return false;
    seen.set(path, sign);
    return true;
  }

  function faults(): ShownFault[] {
    const known = (joined?.faults ?? []).filter(({ file }) => !quick.has(file));
    return [...[...quick.values()].flatMap((one) => one.faults), ...faultsOfConfig(), ...known];
  }

  function faultsOfConfig(): readonly ShownFault[] {
    if (configured === undefined) return [];
    const taken = claimAddresses([...(joined?.planned ?? []), ...FIXED_ASSETS], configured.own());
    const rules = { severities: {}, silences: [], lost: new Set<string>(), strict: false };
    return showFaults(judge([...configured.faults(), ...taken], rules), () => undefined);
  }

  async function readQuickly(
    path: string,
    change: number,
    made: Joined | undefined,
  ): Promise<(Quick & { readonly path: string }) | undefined> {
    const found = readPath(options.content, path);
    if (found.kind !== "text" || made === undefined) return undefined;
    const drawn = await drawQuickly(path, found.file, made);
    return drawn && { path, change, ...drawn };
  }

  /** The page of one article, and what parsing finds in it; nothing for what is none, or takes too long. */
  async function drawQuickly(
    path: string,
    file: HashedFile,
    made: Joined,
  ): Promise<Pick<Quick, "address" | "html" | "faults"> | undefined> {
    const id = /^articles\/.*\.md$/u.test(path) ? stemOf(path) : undefined;
    if (id === undefined) return undefined;
    const [{ noun, diagnostics } = { noun: undefined, diagnostics: [] }] = await parser.parse([file]);
    // The newsroom has more patience with it, and says what is wrong: it costs its whole budget there, and only there.
    if (diagnostics.some(({ code }) => code === "parse-timeout")) return undefined;
    const text = new TextDecoder().decode(file.bytes);
    const address = `articles/${id}/index.html`;
    const html = noun && quickPage(noun, text, address, index, made, await loadRenderer(made.module));
    return { address, html, faults: showFaults(judgeFile(noun, diagnostics, index), () => text) };
  }
}
