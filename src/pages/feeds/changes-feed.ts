/** The feed of corrections and changes: what a reader of yesterday should know today. */
import type { Element, ElementContent } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { instantOf } from "../../base/instant.ts";
import { directionOf } from "../../model/language.ts";
import { CORRECTION_KINDS } from "../../model/vocabulary.ts";
import { FIXED } from "../addresses.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { allCorrections } from "../summaries/correction-view.ts";
import { historyOfArticle } from "../summaries/history-view.ts";
import { articleLink } from "../summaries/refs.ts";
import { urlFrom } from "../url-from.ts";
import type { HistoryEntry, LinkTo } from "../views/parts.ts";
import { atomOf } from "./atom.ts";
import { type Feed, type FeedEntry, feedOf, LONGEST } from "./feed.ts";
import { CHANGES_FEED, changesFeeds } from "./feeds-of.ts";
import { stableId } from "./stable-id.ts";

/** One thing that is told: on a day, of an article. */
interface News {
  readonly date: HistoryEntry["date"];
  readonly article: LinkTo;
  /** Tells it from what else is told of the article. */
  readonly key: string;
  readonly what: string;
  readonly parts: readonly ElementContent[];
}

/** Plans it, where the site has feeds. */
export const planChangesFeed = (planning: Planning): readonly PlannedFile[] =>
  changesFeeds(planning).map(({ href }) => planFile(href, () => atomOf(changesFeed(planning))));

function changesFeed(planning: Planning): Feed {
  const { site } = planning.graph;
  const news = [...corrections(planning), ...changes(planning)]
    .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date))
    .slice(0, LONGEST);
  const title = planning.words.feed.changes(site.title);
  const entries = news.map((each) => entryOf(planning, each));
  return feedOf(planning, { href: FIXED.home, id: CHANGES_FEED, title, description: title }, entries, CHANGES_FEED);
}

const corrections = (planning: Planning): News[] =>
  allCorrections(planning).map(({ date, kind, text, claims, article }) => ({
    date,
    article,
    key: `correction ${date} ${text}`,
    what: planning.words.label(CORRECTION_KINDS, kind),
    parts: [x("p", text), ...listOf(planning, claims)],
  }));

const changes = (planning: Planning): News[] =>
  [...planning.graph.articles.keys()].flatMap((id) =>
    historyOfArticle(planning, id).map(({ date, what, claim, before, after }, index, all) => ({
      date,
      article: articleLink(planning, id),
      // Counted from the oldest, so that what is new renames nothing.
      key: `change ${all.length - index}`,
      what,
      parts: [
        ...listOf(planning, claim === undefined ? [] : [claim]),
        ...(before === undefined ? [] : [x("p", [x("del", before)])]),
        ...(before === undefined || after === undefined ? [] : [x("p", [x("ins", after)])]),
      ],
    })),
  );

const listOf = (planning: Planning, claims: readonly LinkTo[]): Element[] =>
  claims.length === 0
    ? []
    : [
        x(
          "ul",
          claims.map(({ href, text }) => x("li", [x("a", { href: urlFrom(planning, CHANGES_FEED, href) }, text)])),
        ),
      ];

function entryOf(planning: Planning, { date, article, key, what, parts }: News): FeedEntry {
  const { site } = planning.graph;
  const at = instantOf(date, undefined, site.timezone);
  return {
    id: stableId(site.title, `${article.href}${key}`),
    url: urlFrom(planning, CHANGES_FEED, article.href),
    title: `${article.text}: ${what}`,
    content: toXml(x("div", { dir: directionOf(site.language), lang: site.language }, [...parts])),
    published: at,
    updated: at,
    authors: site.editors.length > 0 ? site.editors : [site.title],
    categories: [],
  };
}
