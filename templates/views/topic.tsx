/** A topic: what it is, where to begin, what is said about it, what stands against what, its dates, its articles. */
import type { Result } from "hastscript";
import { isBroadest, MEDIA_TOPICS } from "../../src/model/media-topics.ts";
import { TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { TopicView } from "../../src/pages/plans/topic-view.ts";
import type { ArticleSummary, SourceRef } from "../../src/pages/views/parts.ts";
import { prose } from "../body/render-body.tsx";
import { timeline } from "../figures/timeline.tsx";
import { keep } from "../kept-parts.ts";
import { articleCard, articleLines, articleList } from "../parts/article-card.tsx";
import { belongingList } from "../parts/belongings.tsx";
import { claimList } from "../parts/claim-list.tsx";
import { conflicts } from "../parts/conflicts.tsx";
import { contents, type PartOfPage } from "../parts/contents.tsx";
import { folded } from "../parts/folded.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { link, separated, sourceLine } from "../parts/refs.tsx";
import { facts, section, some } from "../parts/section.tsx";
import { type Atom, flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** How much of each list stands at once. */
const MOST = { said: 6, cards: 2, lines: 8, sources: 3 } as const;

/** The main part of a topic's page. */
export function topicPage(view: TopicView, words: Words): Atom[] {
  const parts = partsOf(view, words).filter(({ show }) => show !== undefined);
  return flat([
    pageHead(way(view, words), view.name, tally(view, words)),
    contents(parts, words),
    about(view, words),
    isEmpty(view) ? <p class="empty">{words.place.emptyTopic}</p> : undefined,
    ...parts.map(({ id, title, show }) => section(id, title, show)),
    pagingNav(view.paging, words),
  ]);
}

/** The parts of the page, in their order; what there is nothing of shows nothing. */
const partsOf = (view: TopicView, words: Words): readonly PartOfPage[] => [
  {
    id: "start",
    title: words.place.start,
    show: view.start && startCard(view.start, words),
  },
  { id: "said", title: words.place.said, count: view.said.length, show: some(view.said, () => said(view, words)) },
  {
    id: "conflicts",
    title: words.place.conflicts,
    count: new Set(view.conflicts.flatMap(({ one, many }) => [one.id, ...many.map(({ claim }) => claim.id)])).size,
    show: some(view.conflicts, () => conflicts(view.conflicts, words)),
  },
  { id: "dates", title: words.place.timeline, show: view.timeline && timeline(view.timeline, words) },
  {
    id: "articles",
    title: view.start === undefined ? words.place.articles : words.place.otherArticles,
    count: view.articles.length,
    show: some(view.articles, () => articles(view.articles, words)),
  },
  {
    id: "sources",
    title: words.place.sources,
    count: view.sources.length,
    show: some(view.sources, () => sources(view.sources, words)),
  },
];

/** From the broadest topic down to this one's kind, and to its dossier. */
const way = ({ ancestors, type, dossier }: TopicView, words: Words): Piece => [
  ...separated([...ancestors.map(link), words.label(TOPIC_TYPES, type)], words.within),
  ...(dossier === undefined ? [] : [" · ", <a href={dossier}>{words.dossier.whole}</a>]),
];

/** All that there is of it, on this part and on others. */
const tally = ({ total, profile }: TopicView, words: Words): Piece =>
  total === 0 && profile.claims === 0
    ? undefined
    : separated(
        [
          total === 0 ? undefined : words.count(total, "article"),
          profile.claims === 0 ? undefined : words.count(profile.claims, "claim"),
          profile.sources === 0 ? undefined : words.count(profile.sources, "source"),
        ],
        " · ",
      );

const about = (view: TopicView, words: Words): Result => (
  <div class="about">
    {view.agent === undefined ? undefined : (
      <p class="to-agent">
        <a href={view.agent.href}>{words.place.agent}</a>
      </p>
    )}
    <div class="prose">{prose(view.body, words)}</div>
    {facts([
      [
        words.place.alternateNames,
        view.alternateNames.length === 0 ? undefined : view.alternateNames.join(words.comma),
      ],
      [words.place.belongings, belongingList(view.belongings, words)],
      [words.place.narrower, separated(view.narrower.map(link), words.comma)],
      [words.place.related, separated(view.related.map(link), words.comma)],
      [words.place.neighbours, separated(view.neighbours.map(link), words.comma)],
      [
        words.place.elsewhere,
        separated(
          view.sameAs.map((href) => <a href={href}>{elsewhere(href, words)}</a>),
          words.comma,
        ),
      ],
      [words.place.mediaTopic, classified(view.mediaTopic, words)],
    ])}
  </div>
);

/** «ويكي بيانات: Q858»; of any other place its host. */
function elsewhere(href: string, words: Words): string {
  const { host, pathname } = new URL(href);
  const [, item] = /^\/(?:wiki|entity)\/(Q\d+)$/u.exec(pathname) ?? [];
  return host === "www.wikidata.org" && item !== undefined ? `${words.place.wikidata}: ${item}` : host;
}

/** A code of which nobody here knows the words is for machines: it stands in the data alone. */
const classified = (code: string | undefined, words: Words): string | undefined =>
  code !== undefined && isBroadest(code) ? words.label(MEDIA_TOPICS, code) : undefined;

const isEmpty = ({ total, said: claims, conflicts: pairs, sources: works }: TopicView): boolean =>
  total + claims.length + pairs.length + works.length === 0;

const said = ({ said: claims }: TopicView, words: Words): Piece =>
  folded(claims, {
    most: MOST.said,
    more: (rest) => words.others(rest, "claim"),
    show: (shown) => claimList(shown, words),
  });

const startCard = (article: ArticleSummary, words: Words): Piece =>
  keep("article-card", article, words, () => articleCard(article, words));

/** The newest with their summaries, the others a line each. */
const articles = (all: readonly ArticleSummary[], words: Words): Piece =>
  flat([
    articleList(all.slice(0, MOST.cards), words),
    folded(all.slice(MOST.cards), {
      most: MOST.lines,
      more: (rest) => words.others(rest, "article"),
      show: (shown) => some(shown, () => articleLines(shown, words)),
    }),
  ]);

const sources = (all: readonly SourceRef[], words: Words): Piece =>
  folded(all, {
    most: MOST.sources,
    more: (rest) => words.others(rest, "source"),
    show: (shown) => (
      <ul class="lines">
        {shown.map((source) => (
          <li>{sourceLine(source, words)}</li>
        ))}
      </ul>
    ),
  });
