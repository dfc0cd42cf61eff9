/** The mentions of articles in the store, under the hash of the file they were found in. */

import type { Mention } from "../graph/graph.ts";
import type { FoundMentions, MentionMemory } from "../graph/mentions/mention-memory.ts";
import type { Article } from "../model/article.ts";
import type { TopicId } from "../model/ids.ts";
import { codeVersion, GRAPH_ROOMS } from "./code-version.ts";
import type { Store } from "./store.ts";

/** What was found in articles that are held, by the names that were looked for: an open newsroom asks at every joining. */
export type HeldMentions = WeakMap<Article, readonly [names: string, found: FoundMentions]>;

/** `hashOf` gives the hash of the file that an article was read from; of others nothing is remembered. */
export function storeMentions(
  store: Store,
  hashOf: (article: Article) => string | undefined,
  held: HeldMentions = new WeakMap(),
): MentionMemory {
  const memory = store.section(`mentions ${codeVersion(GRAPH_ROOMS)}`);
  return {
    recall: (article, names) => {
      const [heldNames, found] = held.get(article) ?? [];
      if (heldNames === names) return found;
      const hash = hashOf(article);
      const json = hash === undefined ? undefined : memory.get(`${hash} ${names}`);
      if (json === undefined) return undefined;
      const { mentions, asked }: PackedMentions = JSON.parse(new TextDecoder().decode(json));
      const recalled = { mentions: unpack(mentions, article.place.file), asked };
      held.set(article, [names, recalled]);
      return recalled;
    },
    remember: (article, names, found) => {
      const { mentions, asked } = found;
      held.set(article, [names, found]);
      const hash = hashOf(article);
      const packed: PackedMentions = { mentions: mentions.map(pack), asked };
      if (hash !== undefined) memory.put(`${hash} ${names}`, new TextEncoder().encode(JSON.stringify(packed)));
    },
  };
}

interface PackedMentions extends Pick<FoundMentions, "asked"> {
  readonly mentions: readonly Packed[];
}

/** Without names of fields and the file, which all of them share. */
type Packed = readonly [
  topic: TopicId,
  node: number,
  start: number,
  end: number,
  linked: boolean,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
];

const pack = ({ topic, node, start, end, linked, place }: Mention): Packed => [
  topic,
  node,
  start,
  end,
  linked,
  place.line,
  place.column,
  place.endLine,
  place.endColumn,
];

const unpack = (packed: readonly Packed[], file: string): Mention[] =>
  packed.map(([topic, node, start, end, linked, line, column, endLine, endColumn]) => ({
    topic,
    node,
    start,
    end,
    linked,
    place: { file, line, column, endLine, endColumn },
  }));
