/** What stands above every room: the desk's name, how it looks, what becomes of versions, and whether the server is away. */
import { button, make } from "./make.ts";
import { versionButtons } from "./versions.ts";
import { WORDS } from "./words.ts";

const THEMES = ["auto", "light", "dark"] as const;

/** Draws it; `save` brings what is open to the disk; `offline` is shown while the server does not answer. */
export function frame(save: () => Promise<void>): { readonly element: HTMLElement; readonly offline: HTMLElement } {
  const offline = make("p", { class: "offline", role: "status", hidden: true }, WORDS.serverGone);
  const element = make(
    "header",
    { class: "frame" },
    make("h1", {}, make("a", { href: "/desk/" }, WORDS.desk)),
    make("nav", { "aria-label": WORDS.more }, ...versionButtons(save), themeSwitch()),
    offline,
  );
  return { element, offline };
}

/** One button that goes through the three looks; the choice is kept. */
function themeSwitch(): HTMLElement {
  const show = (theme: (typeof THEMES)[number]): void => {
    document.documentElement.dataset.theme = theme;
    turn.textContent = `${WORDS.theme.label}: ${WORDS.theme[theme]}`;
  };
  const current = (): (typeof THEMES)[number] =>
    THEMES.find((theme) => theme === localStorage.getItem("isnad-desk-theme")) ?? "auto";
  const turn = button("", () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? "auto";
    localStorage.setItem("isnad-desk-theme", next);
    show(next);
  });
  show(current());
  return turn;
}
