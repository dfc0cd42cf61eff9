/** What the edition of a commit said: parsed and joined as a build would have, and remembered. */
import type { Code } from "../diagnostics/codes.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { EDITION_STATE, type EditionState, editionState } from "../graph/changes/edition-state.ts";
import type { ParsedFile } from "../parse/parse-file.ts";
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

const EMPTY: EditionState = { things: [], claims: [], unread: [] };

/** Without a whole front matter, nobody knows where a text begins: what is read of such a file is not what it says. */
const BROKEN: ReadonlySet<Code> = new Set<Code>([
  "frontmatter-missing",
  "frontmatter-unclosed",
  "frontmatter-language",
]);

const isUnread = (parsed: ParsedFile | undefined): boolean =>
  parsed?.noun === undefined || parsed.diagnostics.some(({ code }) => BROKEN.has(code));

/** Opens it over the store, which the caller closes. Faults of old content are passed over: its graph is the best there is. */
export function openEditions(history: ContentHistory, store: Store): Editions {
  const memory = store.section(`edition ${codeVersion(GRAPH_ROOMS)}`);
  const parser = openParser(store);
  const make = async ({ id, at }: Commit): Promise<EditionState> => {
    const files = history.filesAt(id);
    const parsed = await parser.parse(files);
    const nouns = parsed.flatMap((each) => (each.noun === undefined || isUnread(each) ? [] : [each.noun]));
    const unread = files.filter((_, index) => isUnread(parsed[index])).map(({ path }) => path);
    return editionState(buildGraph(holdBack(nouns, at).nouns, { drafts: false }).graph, unread);
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
