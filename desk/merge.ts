/** Two texts to be made one: what is on the disk and what is on the screen, each difference with both answers. */
import { getChunks, unifiedMergeView } from "@codemirror/merge";
import { Compartment, type EditorState, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { button } from "./make.ts";
import { WORDS } from "./words.ts";

/** Where the other text is shown, and where it is not. */
const room = new Compartment();

/** The place of it in an editor. */
export const mergeRoom: Extension = room.of([]);

/** The finer the comparison, the fewer changes are told as one: so much is compared, for so many milliseconds. */
const EXACT = { scanLimit: 100_000, timeout: 1_000 } as const;

/** Shows the other text in the editor: what it alone has in red, what only the screen has in green. */
export function showOther(view: EditorView, theirs: string): void {
  view.dispatch({
    effects: room.reconfigure(
      unifiedMergeView({ original: theirs, gutter: false, mergeControls: control, diffConfig: EXACT }),
    ),
  });
}

/** At how many places nobody has chosen yet. */
export const placesLeft = (state: EditorState): number => getChunks(state)?.chunks.length ?? 0;

/** Takes it away again. */
export const hideOther = (view: EditorView): void => view.dispatch({ effects: room.reconfigure([]) });

const control = (kind: "reject" | "accept", act: (event: MouseEvent) => void): HTMLElement => {
  const made = button(kind === "accept" ? WORDS.merge.keepMine : WORDS.merge.takeTheirs, () => undefined, {
    class: kind,
  });
  made.addEventListener("mousedown", act);
  made.addEventListener("click", (event) => {
    // By keyboard there is no `mousedown`.
    if (event.detail === 0) act(event);
  });
  return made;
};
