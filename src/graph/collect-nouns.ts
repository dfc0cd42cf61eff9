/** Sorts the nouns by kind and into their fixed orders; two files with one id count once (the engine complains of them). */

import { byCodeUnits } from "../base/order.ts";
import { comparePlaces, type Place } from "../base/place.ts";
import { type Article, instantPublished } from "../model/article.ts";
import { DEFAULT_SITE } from "../model/default-site.ts";
import type { Noun } from "../model/nouns.ts";
import type { Site } from "../model/site.ts";
import type { Source } from "../model/source.ts";
import type { StaticPage } from "../model/static-page.ts";
import type { Topic } from "../model/topic.ts";

/** The nouns by kind; articles newest first, then by id, everything else by id. */
export interface Nouns {
  readonly site: Site;
  /** Those that the graph holds. */
  readonly articles: readonly Article[];
  /** Withdrawn articles, and drafts that the caller did not ask for: known by name only, so that a link to one is told as such. */
  readonly withheld: readonly Article[];
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly pages: readonly StaticPage[];
  /** What was published once and is no more. Nothing but its tombstone knows it. */
  readonly withdrawn: {
    readonly articles: readonly Article[];
    readonly sources: readonly Source[];
    readonly topics: readonly Topic[];
  };
}

/** Collects the nouns; with `drafts`, drafts are articles like any other. */
export function collectNouns(nouns: readonly Noun[], { drafts }: { readonly drafts: boolean }): Nouns {
  const site = nouns.find((each) => each.kind === "site")?.noun ?? DEFAULT_SITE;
  const articles = unique(nouns.flatMap((each) => (each.kind === "article" ? [each.noun] : []))).sort(
    newestFirst(site.timezone),
  );
  const sources = unique(nouns.flatMap((each) => (each.kind === "source" ? [each.noun] : [])));
  const topics = unique(nouns.flatMap((each) => (each.kind === "topic" ? [each.noun] : [])));
  const isOut = (article: Article) => isWithdrawn(article) || (!drafts && article.draft);
  return {
    site,
    articles: articles.filter((article) => !isOut(article)),
    withheld: articles.filter(isOut),
    sources: sources.filter((source) => !isWithdrawn(source)),
    topics: topics.filter((topic) => !isWithdrawn(topic)),
    // A draft was never published, so that nothing need be said where it would have stood.
    withdrawn: {
      articles: articles.filter((article) => isWithdrawn(article) && !article.draft),
      sources: sources.filter(isWithdrawn),
      topics: topics.filter(isWithdrawn),
    },
    pages: unique(nouns.flatMap((each) => (each.kind === "page" ? [each.noun] : []))),
  };
}

const isWithdrawn = ({ withdrawn }: { readonly withdrawn?: string }): boolean => withdrawn !== undefined;

/** By day, within a day by the time that is typed (none is the day's beginning), then by id. */
const newestFirst =
  (timezone: string) =>
  (a: Article, b: Article): number =>
    byCodeUnits(b.datePublished, a.datePublished) || byTime(a, b, timezone) || byCodeUnits(a.id, b.id);

function byTime(a: Article, b: Article, timezone: string): number {
  if (a.timePublished === b.timePublished) return 0;
  return Date.parse(instantPublished(b, timezone)) - Date.parse(instantPublished(a, timezone));
}

function unique<T extends { readonly id: string; readonly place: Place }>(nouns: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const noun of [...nouns].sort((a, b) => comparePlaces(a.place, b.place))) {
    if (!first.has(noun.id)) first.set(noun.id, noun);
  }
  return [...first.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}
