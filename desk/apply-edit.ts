/** Makes a change that the language server proposes: in the text that is open, or a file that is begun. */
import { LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type * as lsp from "vscode-languageserver";
import { saveFile } from "./ask-server.ts";
import { pathOf } from "./settings.ts";

/** Makes the change; files that it begins are written at once, and never over one that is there. */
export async function applyEdit(view: EditorView, edit: lsp.WorkspaceEdit): Promise<void> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return;
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) if (uri === plugin.uri) changeText(view, edits);
  for (const one of edit.documentChanges ?? []) {
    if (!("textDocument" in one)) continue;
    const edits = one.edits.filter((each) => "newText" in each && typeof each.newText === "string");
    if (one.textDocument.uri === plugin.uri) changeText(view, edits);
    else await begin(one.textDocument.uri, edits);
  }
}

type Edit = { readonly range: lsp.Range; readonly newText?: string };

/** Makes edits of the protocol in the text that is open. */
export function changeText(view: EditorView, edits: readonly Edit[]): void {
  const { doc } = view.state;
  const at = ({ line, character }: lsp.Position): number => {
    if (line >= doc.lines) return doc.length;
    const { from, length } = doc.line(line + 1);
    return from + Math.min(character, length);
  };
  const changes = edits.map(({ range, newText = "" }) => ({
    from: at(range.start),
    to: at(range.end),
    insert: newText,
  }));
  view.dispatch({ changes, userEvent: "input.mend" });
  view.focus();
}

async function begin(uri: string, edits: readonly Edit[]): Promise<void> {
  const path = pathOf(uri);
  if (path !== undefined) await saveFile(path, edits.map(({ newText = "" }) => newText).join(""), undefined);
}
