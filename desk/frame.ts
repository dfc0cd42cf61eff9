/** What stands above every room: the desk's name, how it looks, what becomes of versions, and whether the server is away. */
import { attempt, button, make } from "./make.ts";
import { spotSign } from "./spots.ts";
import { versionButtons } from "./versions.ts";
import { WORDS } from "./words.ts";

const THEMES = ["auto", "light", "dark"] as const;

/** What the frame's buttons need of the rooms below it. */
export interface Below {
  /** Brings what is open to the disk. */
  readonly save: () => Promise<void>;
  readonly open: (path: string) => void;
  /** Leads to the list. */
  readonly leave: () => void;
}

/** The frame. */
export interface Frame {
  readonly element: HTMLElement;
  /** Shown while the server does not answer. */
  readonly offline: HTMLElement;
  /** Looks again in which version one is. */
  readonly look: () => void;
}

/** Draws it. */
export function frame(below: Below): Frame {
  const offline = make("p", { class: "offline", role: "status", hidden: true }, WORDS.serverGone);
  const spot = spotSign(below);
  const look = (): void => attempt(spot.look());
  // Whoever comes back from a terminal may have gone elsewhere in it.
  addEventListener("focus", look);
  const element = make(
    "header",
    { class: "frame" },
    make("h1", {}, make("a", { href: "/desk/" }, WORDS.desk)),
    make("nav", { "aria-label": WORDS.more }, spot.element, ...versionButtons(below, spot), themeSwitch()),
    offline,
  );
  return { element, offline, look };
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
