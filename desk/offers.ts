/** Completion: the language server offers names as the newsroom writes them, whatever spelling was begun. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  startCompletion,
} from "@codemirror/autocomplete";
import { LSPPlugin } from "@codemirror/lsp-client";
import type * as lsp from "vscode-languageserver";

/** The extension; what fits is found folded by the server, so nothing is compared here. */
export const offers = autocompletion({ override: [askOffers], icons: false, defaultKeymap: true });

async function askOffers({ pos, view }: CompletionContext): Promise<CompletionResult | null> {
  const plugin = view && LSPPlugin.get(view);
  if (!plugin?.client.serverCapabilities) return null;
  plugin.client.sync();
  const asked: lsp.CompletionParams = { textDocument: { uri: plugin.uri }, position: plugin.toPosition(pos) };
  const list = await plugin.client.request<lsp.CompletionParams, lsp.CompletionList | null>(
    "textDocument/completion",
    asked,
  );
  const [first] = list?.items ?? [];
  const edit = first?.textEdit;
  if (list === null || edit === undefined || !("range" in edit)) return null;
  return { from: plugin.fromPosition(edit.range.start), filter: false, options: list.items.map(toCompletion) };
}

const toCompletion = ({ label, detail = "", textEdit }: lsp.CompletionItem): Completion => {
  const text = textEdit?.newText ?? label;
  return {
    label,
    detail,
    apply: (view, _, from, to) => {
      view.dispatch(insertCompletionText(view.state, text, from, to));
      // Behind a field stands its value, and what that may be is offered as well.
      if (/[:：]\s$/u.test(text)) startCompletion(view);
    },
  };
};
