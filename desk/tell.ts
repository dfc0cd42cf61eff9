/** Tells something that asks for no answer, with links to files and, where something can be done about it, buttons. */
import { showDialog } from "./form.ts";
import { button, make } from "./make.ts";
import { WORDS } from "./words.ts";

/** Shows it until it is closed; `children` may close it by what {@link closing} does. */
export function tell(title: string, ...children: readonly HTMLElement[]): Promise<void> {
  const dialog = make(
    "dialog",
    { class: "wide", "aria-labelledby": "told-title" },
    make("h2", { id: "told-title" }, title),
    ...children,
    make(
      "div",
      { class: "answers" },
      button(WORDS.form.close, () => dialog.close(), { class: "first" }),
    ),
  );
  return showDialog(dialog);
}

/** A button that closes the dialog it stands in before it does what it is for. */
export const closing = (
  word: string,
  press: () => void,
  given: { readonly class?: string } = {},
): HTMLButtonElement => {
  const made = button(
    word,
    () => {
      made.closest("dialog")?.close();
      press();
    },
    given,
  );
  return made;
};

/** A link to a file, by its title; closes the dialog it stands in. */
export function fileLink(path: string, title: string, open: (path: string) => void): HTMLElement {
  const made = make("a", { href: `/desk/?file=${encodeURIComponent(path)}` }, make("bdi", {}, title));
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    made.closest("dialog")?.close();
    open(path);
  });
  return made;
}

/** Git's own words, for whoever looks after the machine. */
export const wordsOfGit = (why: string): HTMLElement =>
  make("details", { class: "quiet" }, make("summary", {}, WORDS.versions.said), make("p", { dir: "ltr" }, why));

/** The first of a list that may be long, and how many are left. */
export function shortened<Item>(all: readonly Item[], draw: (item: Item) => HTMLElement): HTMLElement[] {
  const left = all.length - MOST;
  return [...all.slice(0, MOST).map(draw), ...(left > 0 ? [make("li", { class: "quiet" }, WORDS.andMore(left))] : [])];
}
const MOST = 200;
