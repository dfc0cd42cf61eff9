/** The extension for VS Code: starts the language server of the folder that is open, and no more; all it says is the server's. */
import { commands, type ExtensionContext, window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { findServer, serverWords } from "./find-server.ts";
import { fromRight } from "./from-right.ts";

let client: LanguageClient | undefined;

/** Called by VS Code in a folder that has content. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand("isnad.restart", async () => {
      await deactivate();
      await start();
    }),
  );
  await start();
}

/** Called as the window closes. */
export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function start(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) return;
  const settings = workspace.getConfiguration("isnad", folder);
  const module = findServer(folder.uri.fsPath, settings.get("server", ""));
  if (module === undefined) {
    void window.showWarningMessage(
      "لم يُعثر على «إسناد» في هذا المجلد. ثبّته: npm install، أو اكتب مكانه في الإعداد isnad.server.",
    );
    return;
  }
  const args = [...serverWords(settings.get("language", "ar"))];
  const options = { cwd: folder.uri.fsPath };
  client = new LanguageClient(
    "isnad",
    "إسناد",
    { module, args, options, transport: TransportKind.stdio },
    {
      workspaceFolder: folder,
      documentSelector: ["markdown", "yaml"].map((language) => ({ language, pattern: "**/content/**" })),
      middleware: {
        handleDiagnostics: (uri, diagnostics, show) => {
          for (const each of diagnostics) each.message = fromRight(each.message);
          show(uri, diagnostics);
        },
      },
    },
  );
  await client.start();
}
