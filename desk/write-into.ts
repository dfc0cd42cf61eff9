/** Writes what a form of the bar has made into the text that is open. */
import type { EditorView } from "@codemirror/view";
import type { Change } from "./insert.ts";
import type { Language } from "./language.ts";

/** What the bar writes into. */
export interface Place {
  readonly view: EditorView;
  readonly path: string;
  readonly language: Language;
  /** Brings what is open to the disk. */
  readonly save: () => Promise<void>;
  /** Reads a text of others, as an article of its own. */
  readonly takeOver: (file: File) => void;
}

/** Whether the file is an article: only there is anything claimed, quoted, cited. */
export const isArticle = ({ path }: Place): boolean => path.startsWith("articles/");

/** Whether the file may show pictures and have notes. */
export const holdsPictures = (place: Place): boolean => isArticle(place) || place.path.startsWith("pages/");

/** Makes changes and leads back to the text. */
export function write(view: EditorView, changes: readonly Change[]): undefined {
  view.dispatch({ changes: [...changes], userEvent: "input.insert", scrollIntoView: true });
  // When the form is gone: until then nothing behind it takes the focus.
  requestAnimationFrame(() => view.focus());
}
