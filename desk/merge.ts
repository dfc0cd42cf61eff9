/** Two texts to be made one: what is on the disk and what is on the screen, each difference with both answers. */
import { getChunks, unifiedMergeView } from "@codemirror/merge";
import { Compartment, type EditorState, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { changesOfTheirs, EXACT } from "./join-texts.ts";
import { button } from "./make.ts";
import { WORDS } from "./words.ts";

/** Where the other text is shown, and where it is not. */
const room = new Compartment();

/** The place of it in an editor. */
export const mergeRoom: Extension = room.of([]);

/**
 * Brings in what the other text alone has changed since `base`, where that is known, and shows the other one in the
 * editor: what it has in red, what only the screen has in green.
 */
export function showOther(view: EditorView, theirs: string, base: string | undefined): void {
  const changes = base === undefined ? [] : changesOfTheirs(base, view.state.doc.toString(), theirs);
  view.dispatch({
    changes,
    userEvent: "disk",
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
