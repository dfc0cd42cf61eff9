/** `isnad language-server --stdio`: our diagnostics, mends, completion and cards in any editor that speaks the protocol. */
import { existsSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type Connection,
  createConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ExitCode, Invocation } from "../command.ts";
import { watchContent } from "../preview/watch-content.ts";
import { answerRename, prepareRename, type RenameContext, toProtocol } from "./answer-rename.ts";
import { complete } from "./complete.ts";
import { fieldCardAt } from "./field-card.ts";
import { formatRecords } from "./format-records.ts";
import { foundAt } from "./found-here.ts";
import { hoverCard } from "./hover-card.ts";
import { outlineOf } from "./outline.ts";
import { type OpenFile, quickFixes } from "./quick-fixes.ts";
import { toRange } from "./ranges.ts";
import { showFindings } from "./show-findings.ts";
import { usesOf } from "./uses.ts";
import { type Joined, type Known, type Listening, openWorkspace, type Workspace } from "./workspace.ts";

/** Serves until the client says exit or its end of the line closes. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  serveLanguage(connection, invocation);
  connection.listen();
  return new Promise(() => undefined);
}

/** What is served, and in which language. Paths are absolute. */
type Served = Pick<Invocation, "content" | "cache" | "out" | "language">;

/** What whoever holds the connection may ask besides. */
export interface LanguageService {
  /** What is joined once every change so far is; waits for the client to say that it is initialized. */
  readonly settled: () => Promise<Joined>;
  /** What is known at once; see {@link Workspace}. */
  readonly known: () => Promise<Known>;
  /** Reads paths anew, before the watcher has told of them. */
  readonly change: (paths: readonly string[]) => void;
  /** Tells the listener of every joining and reading, and how far the latter is. */
  readonly listen: (listening: Required<Listening>) => void;
}

/** Answers the protocol on a connection, which is not listening yet. */
export function serveLanguage(connection: Connection, invocation: Served): LanguageService {
  const { language, cache } = invocation;
  const documents = new TextDocuments(TextDocument);
  let workspace: Workspace | undefined;
  let root = invocation.content;
  let hasOpened: (opened: Workspace) => void = () => undefined;
  const opened = new Promise<Workspace>((resolve) => {
    hasOpened = resolve;
  });

  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
  const pathOf = (uri: string): string | undefined => {
    const path = uri.startsWith("file:") ? relative(root, fileURLToPath(uri)).split(sep).join("/") : "..";
    return path.startsWith("..") ? undefined : path;
  };
  const fileOf = (uri: string): OpenFile | undefined => {
    const path = pathOf(uri);
    const text = documents.get(uri)?.getText();
    return path === undefined || text === undefined ? undefined : { uri, path, text };
  };
  const lay = (document: TextDocument, text: string | undefined): void => {
    const path = pathOf(document.uri);
    if (path !== undefined) workspace?.edit(path, text);
  };

  const listeners: Required<Listening>[] = [];
  let told = new Set<string>();
  const publish = (joined: Joined): void => {
    const { verdict } = joined;
    const shown = showFindings(verdict.findings, language, uriOf);
    for (const file of new Set([...told, ...shown.keys()]))
      void connection.sendDiagnostics({ uri: uriOf(file), diagnostics: [...(shown.get(file) ?? [])] });
    told = new Set(shown.keys());
    for (const listener of listeners) listener.joined(joined);
  };

  let can: RenameContext["can"];
  connection.onInitialize(({ workspaceFolders, capabilities }) => {
    can = capabilities.workspace?.workspaceEdit;
    root = contentFolder(invocation, workspaceFolders?.[0]?.uri);
    return {
      serverInfo: { name: "isnad" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: ["[", "^", ":", "،", ",", "-", " ", "(", "/"] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: ["quickfix"] },
      },
    };
  });
  connection.onInitialized(async () => {
    if (!existsSync(root)) return;
    // Watched before it is read: what changes meanwhile is read as it is, or told.
    await watchContent(root, (paths) => workspace?.change(paths));
    workspace = openWorkspace(root, cache, {
      joined: publish,
      read: () => {
        for (const listener of listeners) listener.read();
      },
      parsed: (done, total) => {
        for (const listener of listeners) listener.parsed(done, total);
      },
    });
    hasOpened(workspace);
    for (const document of documents.all()) lay(document, document.getText());
  });
  connection.onShutdown(() => workspace?.close());

  connection.onDidChangeWatchedFiles(({ changes }) =>
    workspace?.change(changes.flatMap(({ uri }) => pathOf(uri) ?? [])),
  );
  documents.onDidChangeContent(({ document }) => lay(document, document.getText()));
  documents.onDidClose(({ document }) => lay(document, undefined));

  connection.onCompletion(async ({ textDocument, position }) => {
    const file = fileOf(textDocument.uri);
    // Names of a moment ago are better than an answer after the next word.
    if (file === undefined || workspace === undefined) return undefined;
    return complete(file, position, workspace.latest() ?? (await workspace.settled()), language);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const path = pathOf(textDocument.uri);
    const file = fileOf(textDocument.uri);
    const field = file && fieldCardAt(file.path, file.text, position);
    if (field !== undefined) return { contents: { kind: "markdown", value: field.card }, range: field.range };
    const joined = await workspace?.settled();
    const found = path !== undefined && joined ? foundAt(path, position, joined) : undefined;
    if (found === undefined || joined === undefined) return undefined;
    return {
      contents: { kind: "markdown", value: hoverCard(found, joined.edition.graph) },
      range: toRange(found.place),
    };
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const path = pathOf(textDocument.uri);
    const joined = await workspace?.settled();
    const found = path !== undefined && joined ? foundAt(path, position, joined) : undefined;
    if (found === undefined) return undefined;
    const { place } =
      found.kind === "claim" ? found.node.claim : found.kind === "source" ? found.node.source : found.node.topic;
    return { uri: uriOf(place.file), range: toRange(place) };
  });
  connection.onReferences(async ({ textDocument, position }) => {
    const path = pathOf(textDocument.uri);
    const joined = await workspace?.settled();
    const found = path !== undefined && joined ? foundAt(path, position, joined) : undefined;
    if (found === undefined || joined === undefined) return [];
    return usesOf(found, joined).map((place) => ({ uri: uriOf(place.file), range: toRange(place) }));
  });
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const path = pathOf(textDocument.uri);
    const joined = await workspace?.settled();
    return path !== undefined && joined ? prepareRename(path, position, joined) : undefined;
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const path = pathOf(textDocument.uri);
    const joined = await workspace?.settled();
    if (path === undefined || joined === undefined) return undefined;
    const versionOf = (each: string): number | null => documents.get(uriOf(each))?.version ?? null;
    return answerRename(path, position, newName, joined, { language, out: invocation.out, uriOf, versionOf, can });
  });
  const format = (uri: string, range?: Range): TextEdit[] => {
    const file = fileOf(uri);
    return file === undefined ? [] : formatRecords(file.path, file.text, range).map(toProtocol);
  };
  connection.onDocumentFormatting(({ textDocument }) => format(textDocument.uri));
  connection.onDocumentRangeFormatting(({ textDocument, range }) => format(textDocument.uri, range));
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const file = fileOf(textDocument.uri);
    const joined = await workspace?.settled();
    if (file === undefined || joined === undefined) return [];
    const index = joined.edition.folder.files.findIndex(({ path }) => path === file.path);
    return outlineOf(file.text, joined.edition.parsed[index]?.noun);
  });
  connection.onCodeAction(async ({ textDocument, range }) => {
    const file = fileOf(textDocument.uri);
    const joined = await workspace?.settled();
    if (file === undefined || joined === undefined) return [];
    const isTaken = (path: string): boolean => joined.edition.folder.files.some((each) => each.path === path);
    return quickFixes(file, range, joined.verdict.findings, { language, uriOf, isTaken });
  });
  documents.listen(connection);
  return {
    settled: async () => (await opened).settled(),
    change: (paths) => workspace?.change(paths),
    known: async () => (await opened).known(),
    listen: (listening) => void listeners.push(listening),
  };
}

/** The content folder of the workspace the editor has open; the invocation's own where that has none. */
function contentFolder({ content }: Served, workspace: string | undefined): string {
  if (workspace === undefined || !workspace.startsWith("file:")) return content;
  const inside = join(fileURLToPath(workspace), basename(content));
  return existsSync(inside) ? inside : content;
}
