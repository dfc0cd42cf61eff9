/** What articles say of their links, in the store: one memory for all of them, which is read at every build. */
import type { ArticleId } from "../model/ids.ts";
import type { FileLinks, LinkMemory } from "../pages/check-content-links.ts";
import { codeVersion, VIEW_ROOMS } from "./code-version.ts";
import type { Store } from "./store.ts";

const ALL = "all";
const NONE: FileLinks = { links: [], broken: [] };

/** Most articles have no link: those are names alone. */
type Remembered = readonly (readonly [name: string, links?: FileLinks])[];

/** `nameOf` gives the hash of the file that an article was read from; of others nothing is remembered. */
export function storeLinks(store: Store, nameOf: (article: ArticleId) => string | undefined): LinkMemory {
  const memory = store.section(`links ${codeVersion(VIEW_ROOMS)}`);
  let last = "";
  return {
    nameOf,
    recall: () => {
      const bytes = memory.get(ALL);
      last = bytes === undefined ? "" : new TextDecoder().decode(bytes);
      const known: Remembered = last === "" ? [] : JSON.parse(last);
      return new Map(known.map(([name, links = NONE]) => [name, links]));
    },
    remember: (all) => {
      const known: Remembered = Array.from(all, ([name, links]) =>
        links.links.length + links.broken.length === 0 ? [name] : [name, links],
      );
      const json = JSON.stringify(known);
      if (json !== last) memory.put(ALL, new TextEncoder().encode(json));
    },
  };
}
