/** A client for tests: starts the language server as an editor does and speaks to it over its standard streams. */
import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { findServer, serverWords } from "../../../editors/vscode/find-server.ts";

/** A running server and what it has said. */
export interface Client {
  readonly connection: ProtocolConnection;
  /** The diagnostics of a file, once they satisfy `wanted`. */
  readonly diagnostics: (
    path: string,
    wanted: (found: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  readonly uri: (path: string) => string;
  readonly open: (path: string, text: string) => Promise<void>;
  readonly change: (path: string, version: number, text: string) => Promise<void>;
  readonly stop: () => Promise<number | null>;
}

/** Found and started as the extension for VS Code does it. */
const ISNAD = findServer(fileURLToPath(new URL("../../../", import.meta.url)));

/** Starts the process with the words that the client library of VS Code adds to those of every server. */
export function spawnServer(folder: string, editor: number) {
  if (ISNAD === undefined) throw new Error("no server is found");
  const words = [...serverWords("ar"), "--stdio", `--clientProcessId=${editor}`];
  return spawn(process.execPath, [ISNAD, ...words], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
}

/** Starts a server for the newsroom whose content stands in `${folder}/content`. */
export async function startClient(folder: string): Promise<Client> {
  const server = spawnServer(folder, process.pid);
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const said = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    said.set(uri, diagnostics);
    for (const look of waiting) look();
  });
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "newsroom" }],
    capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["rename"] } } },
  });
  await connection.sendNotification("initialized", {});
  const uri = (path: string): string => `${root}/content/${path}`;
  return {
    connection,
    uri,
    diagnostics: (path, wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = said.get(uri(path)) ?? [];
          if (!wanted(found)) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    open: (path, text) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uri(path), languageId: "markdown", version: 1, text },
      }),
    change: (path, version, text) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      }),
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      return ended;
    },
  };
}
