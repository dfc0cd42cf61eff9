/** The pictures of the page beside the text: asked of the newsroom, each once, and never of a site that may not have them yet. */
import type { LivePicture } from "../src/shell/desk/messages.ts";

/** Gives a picture by its address, as the newsroom has it that the page was drawn from; nothing for one that is not an article's. */
export type AskPicture = (address: string) => Promise<LivePicture | null>;

/** The pictures of a page that is drawn again and again. */
export interface LivePictures {
  /** Keeps the pictures of a page from being loaded by themselves; those that are known stand there at once. `base`: where the page stands. */
  readonly hold: (page: Document, base: URL) => void;
  /** Shows a picture that was held. */
  readonly show: (image: HTMLImageElement) => Promise<void>;
}

/** What is asked for and not there yet is empty: an image without any is drawn as a broken one. */
const EMPTY = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** Opens them; an address is made of what the picture holds, so what was asked once is the same for good. */
export function openPictures(ask: AskPicture): LivePictures {
  const known = new Map<string, Promise<string | undefined>>();
  const made = new Map<string, string>();
  const find = async (address: string): Promise<string | undefined> => {
    const found = await ask(address);
    if (found === null) return undefined;
    const shown = `data:${found.type};base64,${found.base64}`;
    made.set(address, shown);
    return shown;
  };
  return {
    hold: (page, base) => {
      for (const image of page.images) {
        const src = image.getAttribute("src") ?? "";
        const { origin, pathname } = new URL(src, base);
        if (src === "" || origin !== base.origin) continue;
        for (const source of image.parentElement?.querySelectorAll("source") ?? []) source.remove();
        for (const name of ["srcset", "src", "loading"]) image.removeAttribute(name);
        // What is drawn anew at every word must not come a moment after the words.
        image.decoding = "sync";
        const shown = made.get(decodeURIComponent(pathname.slice(1)));
        if (shown === undefined) image.dataset.from = pathname;
        image.src = shown ?? EMPTY;
      }
    },
    show: async (image) => {
      const { from } = image.dataset;
      if (from === undefined) return;
      delete image.dataset.from;
      const address = decodeURIComponent(from.slice(1));
      const asked = known.get(address) ?? find(address);
      known.set(address, asked);
      const shown = await asked;
      if (shown === undefined) known.delete(address);
      image.src = shown ?? from;
    },
  };
}
