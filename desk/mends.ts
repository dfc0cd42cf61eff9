/** What is wrong, underlined at its place, each with its mends as one click. */
import { type Action, type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { type LSPClient, LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type * as lsp from "vscode-languageserver";
import { applyEdit } from "./apply-edit.ts";
import { attempt, make } from "./make.ts";

const SEVERITIES = [undefined, "error", "warning", "info", "hint"] as const;

/** Takes what the server finds in a file; the mends are asked for and shown with it. */
export function takeDiagnostics(client: LSPClient, { uri, diagnostics }: lsp.PublishDiagnosticsParams): boolean {
  const view = client.workspace.getFile(uri)?.getView();
  if (!view) return true;
  show(view, diagnostics, []);
  if (diagnostics.length > 0)
    attempt(
      askMends(client, uri, view).then((actions) => {
        if (client.workspace.getFile(uri)?.getView() === view) show(view, diagnostics, actions);
      }),
    );
  return true;
}

async function askMends(client: LSPClient, uri: string, view: EditorView): Promise<readonly lsp.CodeAction[]> {
  const last = view.state.doc.lines;
  const range = { start: { line: 0, character: 0 }, end: { line: last, character: 0 } };
  const asked: lsp.CodeActionParams = { textDocument: { uri }, range, context: { diagnostics: [] } };
  return (await client.request<lsp.CodeActionParams, lsp.CodeAction[] | null>("textDocument/codeAction", asked)) ?? [];
}

function show(view: EditorView, found: readonly lsp.Diagnostic[], actions: readonly lsp.CodeAction[]): void {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return;
  const { syncedDoc, unsyncedChanges } = plugin;
  const placed = ({ line, character }: lsp.Position): number => {
    const { from, length } = syncedDoc.line(Math.min(line + 1, syncedDoc.lines));
    return unsyncedChanges.mapPos(from + Math.min(character, length));
  };
  const shown = found.map((one): Diagnostic => {
    const from = placed(one.range.start);
    return {
      from,
      to: Math.max(from, placed(one.range.end)),
      severity: SEVERITIES[one.severity ?? 1] ?? "error",
      message: String(one.message),
      renderMessage: () => make("span", {}, String(one.message)),
      actions: actions.filter((each) => mends(each, one)).map(toAction),
    };
  });
  view.dispatch(setDiagnostics(view.state, shown));
}

/** The server says with each mend which finding it is for. */
const mends = ({ diagnostics = [] }: lsp.CodeAction, { code, range }: lsp.Diagnostic): boolean =>
  diagnostics.some((each) => each.code === code && JSON.stringify(each.range) === JSON.stringify(range));

const toAction = ({ title, edit }: lsp.CodeAction): Action => ({
  name: title,
  apply: (view) => {
    if (edit !== undefined) attempt(applyEdit(view, edit));
  },
});
