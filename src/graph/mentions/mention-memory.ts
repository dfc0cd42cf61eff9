/** Mentions are most of the work of a graph, and follow from an article's file, the names of topics, and which of its quotations are titles. */
import { sha256 } from "../../base/digest.ts";
import type { Article } from "../../model/article.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { Mention } from "../graph.ts";
import type { Matcher } from "./build-matcher.ts";
import { findMentions } from "./find-mentions.ts";

/** What was found in an article, and what was asked meanwhile: which words in quotation marks are titles of sources. */
export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly asked: readonly (readonly [title: string, isTitle: boolean])[];
}

/** Remembers what was found in an article; `names` says by which names. */
export interface MentionMemory {
  readonly recall: (article: Article, names: string) => FoundMentions | undefined;
  readonly remember: (article: Article, names: string, found: FoundMentions) => void;
}

/** Remembers nothing. */
export const NO_MENTIONS: MentionMemory = { recall: () => undefined, remember: () => undefined };

/**
 * Finds mentions, or recalls them where every quotation is answered as it was. Where hand-made links lead belongs to the
 * names: a mention behind one is not linked.
 */
export function rememberMentions(matcher: Matcher, topics: readonly Topic[], memory: MentionMemory) {
  const names = digestNames(topics);
  return (article: Article, topicLinks: readonly (TopicId | undefined)[]): readonly Mention[] => {
    const key = `${names} ${topicLinks.join(" ")}`;
    const known = memory.recall(article, key);
    if (known?.asked.every(([title, isTitle]) => matcher.titles.has(title) === isTitle)) return known.mentions;
    const asked = new Map<string, boolean>();
    const has = (title: string): boolean => {
      const isTitle = matcher.titles.has(title);
      asked.set(title, isTitle);
      return isTitle;
    };
    const mentions = findMentions(article, { ...matcher, titles: { has } }, topicLinks);
    memory.remember(article, key, { mentions, asked: [...asked] });
    return mentions;
  };
}

/** A digest of all of topics that a matcher is made from. */
const digestNames = (topics: readonly Topic[]): string =>
  sha256(
    JSON.stringify(
      topics.map(({ id, name, alternateNames, type, ambiguous }) => [
        id,
        name,
        alternateNames.map(({ text }) => text),
        type,
        ambiguous,
      ]),
    ),
  );
