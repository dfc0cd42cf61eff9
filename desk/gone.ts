/** A file that was deleted on the disk while it was open: its text can be a file again, or be closed, and is lost in no case. */
import { attempt, button, make } from "./make.ts";
import type { Saving } from "./saving.ts";
import { WORDS } from "./words.ts";

/** The notice above the text; hidden at first. `leave` leads to the list. */
export function goneNotice(saving: () => Saving, leave: () => void): HTMLElement {
  const { gone } = WORDS;
  const fault = make("p", { class: "fault", role: "alert" });
  const close = async (): Promise<void> => {
    if (await saving().letGo()) leave();
    else fault.textContent = WORDS.failed;
  };
  return make(
    "div",
    { class: "gone", hidden: true },
    make("p", { role: "alert" }, gone.about),
    button(gone.keep, () => attempt(saving().merged()), { class: "first" }),
    button(gone.close, () => attempt(close())),
    make("p", { class: "quiet" }, gone.closeAbout),
    fault,
  );
}
