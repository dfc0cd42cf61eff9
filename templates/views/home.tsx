/** The front page: one lead with its thread, what is new, what is contested, topics by kind. */
import type { Result } from "hastscript";
import { FIXED } from "../../src/pages/addresses.ts";
import type { HomeView } from "../../src/pages/plans/plan-home.ts";
import type { DossierSummary } from "../../src/pages/summaries/dossier-summary.ts";
import type { ArticleSummary, ClaimSummary, TopicGroup } from "../../src/pages/views/parts.ts";
import { articleList, kicker } from "../parts/article-card.tsx";
import { conflicts } from "../parts/conflicts.tsx";
import { proposition } from "../parts/proposition.tsx";
import { day, link, separated, voices } from "../parts/refs.tsx";
import { sectionOf } from "../parts/section.tsx";
import { spoken } from "../parts/spoken.ts";
import { stateName } from "../parts/state.tsx";
import { thread } from "../parts/thread.tsx";
import { topicList } from "../parts/topic-list.tsx";
import type { Atom, Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the front page. */
export const homePage = (view: HomeView, words: Words): Atom[] =>
  [
    <h1 class="visually-hidden">{view.frame.title}</h1>,
    leading(view, words),
    <p class="tally">{tally(view, words)}</p>,
    sectionOf("latest", words.site.latest, view.latest, (latest) => [
      articleList(latest, words),
      <p class="more">
        <a href={FIXED.archive}>{words.site.all}</a>
      </p>,
    ]),
    sectionOf("dossiers", words.dossier.all, view.dossiers, (dossiers) => (
      <ul class="lines">
        {dossiers.map((dossier) => (
          <li>{link(dossier)}</li>
        ))}
      </ul>
    )),
    sectionOf("contested", words.site.contested, view.conflicts, (pairs) => conflicts(pairs, words)),
    sectionOf("topics", words.fixed.topics.title, view.topics, (groups) => [
      <div class="groups">{groups.map((group) => topicGroup(group, words))}</div>,
      <p class="more">
        <a href={FIXED.topics}>{words.site.allTopics}</a>
      </p>,
    ]),
  ].flat();

/** A dossier, else an article, else the sentence that there is nothing yet. */
function leading({ dossier, lead: article, leadClaim }: HomeView, words: Words): Result {
  if (dossier !== undefined) return leadDossier(dossier, leadClaim, words);
  return article === undefined ? <p class="empty">{words.site.empty}</p> : lead(article, leadClaim, words);
}

const leadDossier = (dossier: DossierSummary, claim: ClaimSummary | undefined, words: Words): Result => (
  <section class="lead" aria-labelledby="lead-title">
    <div>
      <p class="kicker">{words.dossier.name}</p>
      <h2 id="lead-title">
        <a href={dossier.href}>{dossier.name}</a>
      </h2>
      <p class="standfirst">{dossier.description}</p>
      <p class="quiet">
        {separated([words.count(dossier.articles, "article"), words.count(dossier.claims, "claim")], " · ")}
      </p>
      {dossier.start === undefined ? undefined : (
        <p>
          {words.place.start}:{" "}
          <a href={dossier.start.href} {...spoken(dossier.start)}>
            {dossier.start.headline}
          </a>
        </p>
      )}
    </div>
    {claim === undefined ? undefined : leadThread(claim, words.dossier.threadOfLead, words)}
  </section>
);

const lead = (article: ArticleSummary, claim: ClaimSummary | undefined, words: Words): Result => (
  <section class="lead" aria-labelledby="lead-title">
    <article>
      {kicker(article, words)}
      <h2 id="lead-title" {...spoken(article)}>
        <a href={article.href}>{article.headline}</a>
      </h2>
      {article.description === undefined ? undefined : (
        <p class="standfirst" {...spoken(article)}>
          {article.description}
        </p>
      )}
      <p class="quiet">
        {separated([day(article.datePublished, words), words.article.profile(article.profile)], " · ")}
      </p>
    </article>
    {claim === undefined ? undefined : leadThread(claim, words.site.threadOfLead, words)}
  </section>
);

/** The claim below the lead: its words, its thread, its state. */
const leadThread = (claim: ClaimSummary, title: string, words: Words): Result => (
  <aside class="lead-thread" aria-labelledby="lead-thread-title">
    <h3 id="lead-thread-title">{title}</h3>
    <p class="asserters">{voices(claim, words)}</p>
    {proposition(claim)}
    {thread(claim.thread, words, "across")}
    <p>{stateName(claim.state, words)}</p>
  </aside>
);

const tally = ({ counts }: HomeView, words: Words): Piece =>
  separated(
    [
      words.count(counts.articles, "article"),
      <a href={FIXED.claims}>{words.count(counts.claims, "claim")}</a>,
      <a href={FIXED.sources}>{words.count(counts.sources, "source")}</a>,
      <a href={FIXED.topics}>{words.count(counts.topics, "topic")}</a>,
    ],
    " · ",
  );

const topicGroup = ({ type, topics }: TopicGroup, words: Words): Result => (
  <div class="group">
    <h3>{words.kinds[type]}</h3>
    {topicList(topics, words)}
  </div>
);
