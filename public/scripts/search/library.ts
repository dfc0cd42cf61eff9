/** Fetches the shelves of the search index: one script each, once each. */
import type { Card, Catalogue, Shelves } from "../../../src/pages/search/shelves.ts";

/** The index as the page reads it. */
export interface Library {
  readonly catalogue: () => Promise<Catalogue>;
  readonly shelf: <Kind extends keyof Shelves>(kind: Kind, number: number) => Promise<Shelves[Kind]>;
  readonly card: (document: number) => Promise<Card | undefined>;
}

declare global {
  interface Window {
    /** Called by every file of the index with what it holds. */
    isnadSearch?: (...message: readonly unknown[]) => void;
  }
}

/** Opens the index that stands below the site's root. */
export function openLibrary(root: URL): Library {
  const arrived = new Map<string, unknown>();
  const asked = new Map<string, Promise<unknown>>();
  window.isnadSearch = (...message) => arrived.set(message.slice(0, -1).join("/"), message.at(-1));

  const load = (name: string, src: URL): Promise<unknown> => {
    const known = asked.get(name) ?? runScript(src).then(() => arrived.get(name));
    asked.set(name, known);
    // What failed is asked for again the next time.
    known.catch(() => asked.delete(name));
    return known;
  };
  const catalogue: Library["catalogue"] = async () =>
    readCatalogue(await load("catalogue", new URL("search/index.js", root)));
  const shelf = async <Kind extends keyof Shelves>(kind: Kind, number: number): Promise<Shelves[Kind]> => {
    const { version } = await catalogue();
    return readShelf<Kind>(await load(`${kind}/${number}`, new URL(`search/${kind}/${number}.js?v=${version}`, root)));
  };
  return {
    catalogue,
    shelf,
    card: async (document) => {
      const { cardsPerShelf } = await catalogue();
      return (await shelf("c", Math.floor(document / cardsPerShelf)))[document % cardsPerShelf];
    },
  };
}

function runScript(src: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src.href;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`The search index has no file at ${src.href}.`));
    };
    document.head.append(script);
  });
}

/** The files of the index come from the same build as this script; their shape is the build's promise. */
const readCatalogue = (content: unknown): Catalogue => content as Catalogue;
const readShelf = <Kind extends keyof Shelves>(content: unknown): Shelves[Kind] => content as Shelves[Kind];
