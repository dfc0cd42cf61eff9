/** The words of articles in the store, for the search: under the hash of the file they were counted in. */
import type { ArticleId } from "../model/ids.ts";
import type { WordMemory } from "../pages/plan-options.ts";
import { codeVersion, VIEW_ROOMS } from "./code-version.ts";
import type { Store } from "./store.ts";

/** `hashOf` gives the hash of the file that an article was read from; of others nothing is remembered. */
export function storeWords(store: Store, hashOf: (article: ArticleId) => string | undefined): WordMemory {
  const memory = store.section(`words ${codeVersion(VIEW_ROOMS)}`);
  return {
    recall: (article) => {
      const hash = hashOf(article);
      const json = hash === undefined ? undefined : memory.get(hash);
      if (json === undefined) return undefined;
      const entries: [string, [weight: number, sentence: number]][] = JSON.parse(new TextDecoder().decode(json));
      return new Map(entries);
    },
    remember: (article, words) => {
      const hash = hashOf(article);
      if (hash !== undefined) memory.put(hash, new TextEncoder().encode(JSON.stringify([...words])));
    },
  };
}
