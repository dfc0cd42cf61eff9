/** The editor's end of our language server: faults with their mends, completion, cards, and whatever else the desk asks. */
import { hoverTooltips, LSPClient, type LSPClientExtension, LSPPlugin } from "@codemirror/lsp-client";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type * as lsp from "vscode-languageserver";
import type {
  CalledAnew,
  DraftFile,
  FileCard,
  FileList,
  KnownNames,
  Leaving,
  ListAsked,
  LivePage,
  LivePicture,
  Reading,
  Renamed,
} from "../src/shell/desk/messages.ts";
import { JOINED, READING, REQUESTS } from "../src/shell/desk/messages.ts";
import { keepLine } from "./line.ts";
import { takeDiagnostics } from "./mends.ts";
import { offers } from "./offers.ts";
import { safeHtml } from "./safe-html.ts";
import { uriOf } from "./settings.ts";

/** What the desk asks of the server through the line. */
export interface Language {
  readonly client: LSPClient;
  readonly list: (asked: ListAsked) => Promise<FileList>;
  /** The card of the file at a path, or of that whose page stands at an address. */
  readonly card: (wanted: { readonly path?: string; readonly href?: string }) => Promise<FileCard | null>;
  readonly names: () => Promise<KnownNames>;
  readonly page: (path: string) => Promise<LivePage | null>;
  /** A picture of such a page by its address, which the site may not have yet. */
  readonly picture: (address: string) => Promise<LivePicture | null>;
  /** The file by which a text is sent to be read, made of what is typed; nothing where none stands at the path. */
  readonly draft: (path: string) => Promise<DraftFile | null>;
  /** A file came or went, which the server's watcher may not have told of yet. */
  readonly moved: (path: string) => void;
  /** What is to be known of a file before it is withdrawn or deleted. */
  readonly leaving: (path: string) => Promise<Leaving | null>;
  readonly rename: (path: string, id: string) => Promise<Renamed>;
  /** The name at a position that can be changed, as typed; nothing where none stands. */
  readonly nameAt: (path: string, position: lsp.Position) => Promise<string | undefined>;
  /** Calls it otherwise in all files, `prose`: in running text as well. */
  readonly callAnew: (path: string, position: lsp.Position, name: string, prose: boolean) => Promise<CalledAnew>;
}

/** What the desk is told. */
interface Told {
  /** The line is there, for the first time or again. */
  readonly back: () => void;
  readonly lost: () => void;
  /** The newsroom was joined anew: what was asked of it may be answered otherwise now. */
  readonly joined: () => void;
  /** So many files of so many are read, before anything can be answered. */
  readonly reading: (reading: Reading) => void;
}

/** A large newsroom takes its time to be read for the first time. */
const PATIENCE_MS = 1_800_000;
/** How long after the last keystroke the server is told, in milliseconds. */
const PAUSE_MS = 150;

/** Opens the line, which opens again by itself. */
export function openLanguage(told: Told): Language {
  const client = new LSPClient({
    timeout: PATIENCE_MS,
    sanitizeHTML: safeHtml,
    notificationHandlers: {
      "textDocument/publishDiagnostics": (each, params) => takeDiagnostics(each, params),
      // What the server notes of a broken line concerns nobody who writes.
      "window/logMessage": () => true,
      [JOINED]: () => {
        told.joined();
        return true;
      },
      [READING]: (_, reading: Reading) => {
        told.reading(reading);
        return true;
      },
    },
    extensions: [tellSoon, offers, hoverTooltips({ hoverTime: 300 })],
  });
  let isOpen = false;
  let hasOpened: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    hasOpened = resolve;
  });
  keepLine({
    opened: (transport) => {
      isOpen = true;
      client.connect(transport);
      hasOpened();
      told.back();
    },
    lost: () => {
      if (isOpen) client.disconnect();
      isOpen = false;
      told.lost();
    },
  });
  const ask = async <Result>(method: string, params: object = {}): Promise<Result> => {
    await first;
    client.sync();
    return client.request<object, Result>(method, params);
  };
  return {
    client,
    list: (asked) => ask(REQUESTS.list, asked),
    card: (wanted) => ask(REQUESTS.card, wanted),
    names: () => ask(REQUESTS.names),
    page: (path) => ask(REQUESTS.page, { path }),
    picture: (address) => ask(REQUESTS.picture, { address }),
    draft: (path) => ask(REQUESTS.draft, { path }),
    moved: (path) =>
      client.notification<lsp.DidChangeWatchedFilesParams>("workspace/didChangeWatchedFiles", {
        changes: [{ uri: uriOf(path), type: 2 }],
      }),
    leaving: (path) => ask(REQUESTS.leaving, { path }),
    rename: (path, id) => ask(REQUESTS.rename, { path, id }),
    nameAt: async (path, position) => {
      const found = await ask<{ readonly placeholder: string } | null>("textDocument/prepareRename", {
        textDocument: { uri: uriOf(path) },
        position,
      });
      return found?.placeholder;
    },
    callAnew: (path, position, name, prose) => ask(REQUESTS.name, { path, position, name, prose }),
  };
}

/** Tells the server of what is typed, a moment after it. */
const tellSoon: LSPClientExtension = {
  editorExtension: ViewPlugin.fromClass(
    class {
      #pending = 0;
      update({ docChanged, view }: ViewUpdate): void {
        if (!docChanged) return;
        clearTimeout(this.#pending);
        this.#pending = window.setTimeout(() => tell(view), PAUSE_MS);
      }
      destroy(): void {
        clearTimeout(this.#pending);
      }
    },
  ),
};

const tell = (view: EditorView): void => LSPPlugin.get(view)?.client.sync();
