/** Makes elements, each with what it holds. */

/** What an element is given: attributes as text, switches as `true`, listeners by the name of their event. */
export type Given = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Makes one element. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, "");
    else if (typeof value === "string") element.setAttribute(key, value);
  }
  const isPlain = name === "bdi" || name === "option" || name === "textarea";
  element.append(...children.flatMap((child) => (typeof child === "string" && !isPlain ? worded(child) : [child])));
  return element;
}

/** Words with their days apart: behind an Arabic word «2026-11-22» would be read from its end. */
export const worded = (words: string): (Node | string)[] =>
  words
    .split(/(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?)/u)
    .map((part, at) => (at % 2 === 0 ? part : make("bdi", { dir: "ltr" }, part)))
    .filter((part) => part !== "");

/** A button with its word. */
export const button = (word: string, press: () => void, given: Given = {}): HTMLButtonElement =>
  make("button", { type: "button", click: press, ...given }, word);

/** Runs what may fail; a fault is told in the page, never swallowed. */
export function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    queueMicrotask(() => {
      throw error;
    });
  });
}
