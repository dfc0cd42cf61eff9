/** What the edition of a commit said: parsed and joined as a build would have, and remembered. */
import { buildGraph } from "../graph/build-graph.ts";
import { EDITION_STATE, type EditionState, editionState } from "../graph/changes/edition-state.ts";
import { codeVersion, GRAPH_ROOMS } from "./code-version.ts";
import type { Commit, ContentHistory } from "./git-content.ts";
import { holdBack } from "./hold-back.ts";
import { openParser } from "./parse-content.ts";
import type { Store } from "./store.ts";

/** Gives the state of each commit's edition. */
export interface Editions {
  readonly at: (commit: Commit) => Promise<EditionState>;
  readonly close: () => Promise<void>;
}

const EMPTY: EditionState = { things: [], claims: [] };

/** Opens it over the store, which the caller closes. Faults of old content are passed over: its graph is the best there is. */
export function openEditions(history: ContentHistory, store: Store): Editions {
  const memory = store.section(`edition ${codeVersion(GRAPH_ROOMS)}`);
  const parser = openParser(store);
  const make = async ({ id, at }: Commit): Promise<EditionState> => {
    const parsed = await parser.parse(history.filesAt(id));
    const nouns = parsed.flatMap(({ noun }) => (noun === undefined ? [] : [noun]));
    return editionState(buildGraph(holdBack(nouns, at).nouns, { drafts: false }).graph);
  };
  return {
    at: async (commit) => {
      const digest = history.digestAt(commit.id);
      if (digest === undefined) return EMPTY;
      // What is held back hangs on the hour.
      const key = `${digest} ${commit.at}`;
      const known = memory.get(key);
      if (known !== undefined) return EDITION_STATE.parse(JSON.parse(new TextDecoder().decode(known)));
      const made = await make(commit);
      memory.put(key, new TextEncoder().encode(JSON.stringify(made)));
      return made;
    },
    close: parser.close,
  };
}
