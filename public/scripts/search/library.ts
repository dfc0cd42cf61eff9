/** Fetches the shelves of the search index: one script each, once each. */
import { type Card, type Catalogue, cardShelf, type Shelves } from "../../../src/pages/search/shelves.ts";
import { scriptAt } from "../trust.ts";

/** The index as the page reads it. */
export interface Library {
  readonly catalogue: () => Promise<Catalogue>;
  readonly shelf: <Kind extends keyof Shelves>(kind: Kind, number: number) => Promise<Shelves[Kind]>;
  readonly card: (document: number) => Promise<Card | undefined>;
}

/** What has arrived, by kind and number. */
type Arrived = { readonly [Kind in keyof Shelves]: Map<number, Shelves[Kind]> };

declare global {
  interface Window {
    /** Called by every file of the index with what it holds. */
    isnadSearch?: <Kind extends keyof Shelves>(kind: Kind, number: number, content: Shelves[Kind]) => void;
  }
}

/** Opens the index of this site. */
export function openLibrary(): Library {
  const arrived: Arrived = { k: new Map(), t: new Map(), c: new Map(), f: new Map() };
  const asked = new Map<string, Promise<void>>();
  window.isnadSearch = (kind, number, content) => arrived[kind].set(number, content);

  const load = async <Kind extends keyof Shelves>(kind: Kind, number: number, path: string): Promise<Shelves[Kind]> => {
    const known = asked.get(path) ?? runScript(path);
    asked.set(path, known);
    // What failed is asked for again the next time.
    known.catch(() => asked.delete(path));
    await known;
    const content = arrived[kind].get(number);
    if (content === undefined) throw new Error(`The search index has nothing in ${path}.`);
    return content;
  };
  const catalogue: Library["catalogue"] = () => load("k", 0, "search/index.js");
  const shelf: Library["shelf"] = async (kind, number) =>
    load(kind, number, `search/${kind}/${number}.js?v=${(await catalogue()).version}`);
  return {
    catalogue,
    shelf,
    card: async (document) => {
      const [number, at] = cardShelf(document, (await catalogue()).cardsPerShelf);
      return (await shelf("c", number))[at];
    },
  };
}

function runScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = scriptAt(path);
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`The search index has no file at ${path}.`));
    };
    document.head.append(script);
  });
}
