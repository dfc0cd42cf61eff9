/** A topic: what it is, what is said about it and by whom, what stands against what, its dates, its articles. */
import type { Result } from "hastscript";
import { TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { TopicArticle, TopicView } from "../../src/pages/plans/topic-view.ts";
import type { AgentRef, ClaimSummary } from "../../src/pages/views/parts.ts";
import { prose } from "../body/render-body.tsx";
import { timeline } from "../figures/timeline.tsx";
import { keep } from "../kept-parts.ts";
import { articleCard } from "../parts/article-card.tsx";
import { claimList } from "../parts/claim-list.tsx";
import { conflicts } from "../parts/conflicts.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { agentName, day, link, separated, sourceLine } from "../parts/refs.tsx";
import { facts, sectionOf } from "../parts/section.tsx";
import type { Atom, Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of a topic's page. */
export const topicPage = (view: TopicView, words: Words): Atom[] =>
  [
    pageHead(way(view, words), view.name, tally(view, words)),
    about(view, words),
    isEmpty(view) ? <p class="empty">{words.place.emptyTopic}</p> : undefined,
    sectionOf("said", words.place.said, view.said, (groups) => groups.map((group) => saidBy(group, words))),
    sectionOf("conflicts", words.place.conflicts, view.conflicts, (pairs) => conflicts(pairs, words)),
    sectionOf("dates", words.place.happenings, view.happenings, (all) => (
      <ul class="lines">
        {all.map(({ date, text, source }) => (
          <li>
            {day(date, words)}: {text} {source === undefined ? undefined : <span class="quiet">({link(source)})</span>}
          </li>
        ))}
      </ul>
    )),
    sectionOf("timeline", words.place.timeline, view.timeline, (entries) => timeline(entries, words)),
    sectionOf("articles", words.place.articles, view.articles, (articles) => [
      articleUses(articles, words),
      pagingNav(view.paging, words),
    ]),
    sectionOf("sources", words.place.sources, view.sources, (sources) => (
      <ul class="lines">
        {sources.map((source) => (
          <li>{sourceLine(source, words)}</li>
        ))}
      </ul>
    )),
  ].flat();

/** From the broadest topic down to this one's kind. */
const way = ({ ancestors, type }: TopicView, words: Words): Piece =>
  separated([...ancestors.map(link), words.label(TOPIC_TYPES, type)], words.within);

const tally = ({ articles, paging, profile }: TopicView, words: Words): Piece =>
  articles.length === 0 && profile.claims === 0
    ? undefined
    : separated(
        [
          paging.parts === 1 && articles.length > 0 ? words.count(articles.length, "article") : undefined,
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
      [words.place.narrower, separated(view.narrower.map(link), words.comma)],
      [words.place.related, separated(view.related.map(link), words.comma)],
      [words.place.neighbours, separated(view.neighbours.map(link), words.comma)],
      [
        words.place.elsewhere,
        separated(
          view.sameAs.map((href) => <a href={href}>{new URL(href).host}</a>),
          words.comma,
        ),
      ],
      [words.place.mediaTopic, view.mediaTopic === undefined ? undefined : <code>{view.mediaTopic}</code>],
    ])}
  </div>
);

const isEmpty = (view: TopicView): boolean =>
  view.articles.length === 0 && view.said.length === 0 && view.sources.length === 0 && view.paging.parts <= 1;

const saidBy = (
  { asserter, claims }: { readonly asserter?: AgentRef; readonly claims: readonly ClaimSummary[] },
  words: Words,
): Result => (
  <div class="said-by">
    <h3>{asserter === undefined ? words.ownVoice : agentName(asserter, words)}</h3>
    {claimList(claims, words)}
  </div>
);

const articleUses = (articles: readonly TopicArticle[], words: Words): Result => (
  <ul class="cards">
    {articles.map(({ article, declared, mentions }) => (
      <li>
        {keep("article-card", article, words, () => articleCard(article, words))}
        <p class="quiet">
          {separated(
            [declared ? words.place.declared : undefined, mentions === 0 ? undefined : words.place.named(mentions)],
            " · ",
          )}
        </p>
      </li>
    ))}
  </ul>
);
