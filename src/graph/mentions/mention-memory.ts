/** Mentions are most of the work of a graph, and follow from an article's file and the names that can be found, and nothing else. */
import { sha256 } from "../../base/digest.ts";
import type { Article } from "../../model/article.ts";
import type { Source } from "../../model/source.ts";
import type { Topic } from "../../model/topic.ts";
import type { Mention } from "../graph.ts";

/** Remembers what was found in an article; `names` says by which names. */
export interface MentionMemory {
  readonly recall: (article: Article, names: string) => readonly Mention[] | undefined;
  readonly remember: (article: Article, names: string, mentions: readonly Mention[]) => void;
}

/** Remembers nothing. */
export const NO_MENTIONS: MentionMemory = { recall: () => undefined, remember: () => undefined };

/** A digest of all that a matcher of these topics and titles is made from. */
export function digestNames(topics: readonly Topic[], titles: readonly Source["name"][]): string {
  const names = topics.map(({ id, name, alternateNames, type, ambiguous }) => [
    id,
    name,
    alternateNames.map(({ text }) => text),
    type,
    ambiguous,
  ]);
  return sha256(JSON.stringify([names, titles]));
}
