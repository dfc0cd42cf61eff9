/** The search index in the store: what each document says under the name of what that follows from, and the shelves as they last were. */
import type { ArticleId } from "../model/ids.ts";
import type { IndexMemory } from "../pages/search/index-memory.ts";
import { codeVersion, VIEW_ROOMS } from "./code-version.ts";
import type { Store } from "./store.ts";

/** `nameOf` gives the hash of the file that an article was read from; of others nothing is remembered. */
export function storeIndex(store: Store, nameOf: (article: ArticleId) => string | undefined): IndexMemory {
  const memory = store.section(`index ${codeVersion(VIEW_ROOMS)}`);
  const recall = <Value>(key: string): Value | undefined => {
    const json = memory.get(key);
    if (json === undefined) return undefined;
    const value: Value = JSON.parse(new TextDecoder().decode(json));
    return value;
  };
  const remember = (key: string, value: unknown): unknown =>
    memory.put(key, new TextEncoder().encode(JSON.stringify(value)));
  return {
    nameOf,
    recallEntries: (name) => {
      const entries = recall<[string, [weight: number, sentence: number]][]>(`entries ${name}`);
      return entries && new Map(entries);
    },
    rememberEntries: (name, entries) => remember(`entries ${name}`, [...entries]),
    recallRoster: () => recall("roster"),
    rememberRoster: (roster) => remember("roster", roster),
    recallShelf: (number, digest) => {
      const [known, shelf] = recall<RememberedShelf>(`shelf ${number}`) ?? [];
      return known === digest ? shelf : undefined;
    },
    rememberShelf: (number, digest, shelf) => remember(`shelf ${number}`, [digest, shelf] satisfies RememberedShelf),
  };
}

type RememberedShelf = readonly [digest: string, shelf: NonNullable<ReturnType<IndexMemory["recallShelf"]>>];
