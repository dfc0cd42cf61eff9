/** The editor itself: Arabic, right to left, with all its parts. */
import { closeBrackets } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyField, historyKeymap } from "@codemirror/commands";
import { markdown, markdownKeymap } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension, type TransactionSpec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { ink } from "./ink.ts";
import type { Kept } from "./keep.ts";
import { settings } from "./settings.ts";
import { PHRASES, WORDS } from "./words.ts";

const LOOK = HighlightStyle.define([
  { tag: tags.heading, class: "ink-heading" },
  { tag: tags.strong, class: "ink-strong" },
  { tag: tags.quote, class: "ink-quote" },
  { tag: tags.processingInstruction, class: "ink-sign" },
  { tag: tags.url, class: "ink-url" },
]);

const FAULT_KEYS = [{ key: "F8", run: nextDiagnostic, shift: previousDiagnostic }];

/** What every editor of the desk has, whatever file it holds. */
export const EXTENSIONS: Extension = [
  history({ minDepth: 1000 }),
  markdown({ completeHTMLTags: false, pasteURLAsLink: true }),
  syntaxHighlighting(LOOK),
  ink,
  drawSelection(),
  highlightActiveLine(),
  closeBrackets(),
  search({ top: true }),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    "aria-label": WORDS.editor,
    tabindex: "0",
    lang: "ar",
    spellcheck: "true",
    autocapitalize: "off",
  }),
  EditorState.phrases.of(PHRASES),
  keymap.of([...markdownKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...FAULT_KEYS]),
];

/** Styles that the editor makes bear the page's nonce. */
export const styled = (): Extension => EditorView.cspNonce.of(settings().nonce);

/** The state as something that can be kept: text and history. */
export const packState = (state: EditorState): unknown => state.toJSON({ history: historyField });

/** A state with `text`, and with the history that was kept where one was; what was typed after it was packed is one more step. */
export function unpackState(text: string, kept: Kept | undefined, extensions: Extension): EditorState {
  if (kept?.state === undefined) return EditorState.create({ doc: text, extensions });
  const state = EditorState.fromJSON(kept.state, { extensions }, { history: historyField });
  const change = difference(state.doc.toString(), text);
  return change === undefined ? state : state.update(change).state;
}

/** The one change that leads from a text to another: what is between their common ends. */
export function difference(from: string, to: string): TransactionSpec | undefined {
  if (from === to) return undefined;
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return { changes: { from: start, to: from.length - end, insert: to.slice(start, to.length - end) } };
}
