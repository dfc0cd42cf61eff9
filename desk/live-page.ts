/** The page beside the text: drawn by the newsroom's own templates from what is typed, its scripts not running. */
import { framed, readPage } from "../public/scripts/trust.ts";
import type { LivePage } from "../src/shell/desk/messages.ts";
import { type AskPicture, openPictures } from "./live-pictures.ts";
import { attempt, make } from "./make.ts";
import { WORDS } from "./words.ts";

/** A frame with the page in it. */
export interface PageFrame {
  readonly element: HTMLElement;
  /** Shows a page, or says that there is none; settles when it stands. */
  readonly show: (page: LivePage | null) => Promise<void>;
  /** The page's document, while one is shown. */
  readonly document: () => Document | undefined;
}

/** Makes the frame; `drawn` is called whenever another page stands in it. */
export function makePageFrame(drawn: () => void, picture: AskPicture): PageFrame {
  const frame = make("iframe", { sandbox: "allow-same-origin", title: WORDS.livePage });
  const none = make("p", { class: "no-page", hidden: true }, WORDS.noPage);
  const element = make("section", { class: "pane page", id: "pane-page", "aria-label": WORDS.livePage }, none, frame);
  const pictures = openPictures(picture);
  let shown: string | undefined;
  /** The look that was chosen for the desk is the page's, too. */
  const paint = (): void => {
    const { theme } = document.documentElement.dataset;
    const root = frame.contentDocument?.documentElement;
    if (root) root.style.colorScheme = theme === "light" || theme === "dark" ? theme : "";
  };
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return {
    element,
    show: async (page) => {
      none.hidden = page !== null;
      frame.hidden = page === null;
      if (page === null) return;
      const next = readPage(page.html);
      for (const script of next.querySelectorAll("script")) script.remove();
      pictures.hold(next, new URL(page.href, location.href));
      const old = frame.contentDocument;
      if (shown === page.href && old !== null) exchange(old, next);
      else await load(frame, next, page.href);
      shown = page.href;
      for (const image of frame.contentDocument?.images ?? []) attempt(pictures.show(image));
      paint();
      drawn();
    },
    document: () => (shown === undefined ? undefined : (frame.contentDocument ?? undefined)),
  };
}

/** Only the body, so that neither the style is loaded again nor the place lost. */
function exchange(old: Document, next: Document): void {
  const { scrollX, scrollY } = old.defaultView ?? { scrollX: 0, scrollY: 0 };
  old.title = next.title;
  old.body.replaceWith(old.adoptNode(next.body));
  old.defaultView?.scrollTo(scrollX, scrollY);
}

function load(frame: HTMLIFrameElement, next: Document, href: string): Promise<void> {
  const base = next.createElement("base");
  base.href = new URL(href, location.href).href;
  next.head.prepend(base);
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.srcdoc = framed(`<!doctype html>${next.documentElement.outerHTML}`);
  });
}
