/** A dossier: what it is about, who is who, in which order to read it, its dates, who says what, what is contested, what changed. */
import type { Result } from "hastscript";
import { groupBy } from "../../src/base/group-by.ts";
import { EDITORIAL_STATUSES, GENRES, RELATION_TYPES, TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { ContestedView, DossierView, PersonView } from "../../src/pages/plans/plan-dossiers.ts";
import type { ChangeView } from "../../src/pages/summaries/dossier-changes.ts";
import type { AgentRef, ArticleSummary } from "../../src/pages/views/parts.ts";
import { prose } from "../body/render-body.tsx";
import { claimMatrix } from "../figures/matrix.tsx";
import { timeline } from "../figures/timeline.tsx";
import { contents, type PartOfPage } from "../parts/contents.tsx";
import { folded } from "../parts/folded.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { agentName, agentNames, day, link, separated } from "../parts/refs.tsx";
import { section, some } from "../parts/section.tsx";
import { spoken } from "../parts/spoken.ts";
import { type Atom, flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** How much of each list stands at once. */
const MOST = { people: 5, order: 8, contested: 6, changes: 5 } as const;

/** The main part of a dossier's page. */
export function dossierPage(view: DossierView, words: Words): Atom[] {
  const parts = partsOf(view, words).filter(({ show }) => show !== undefined);
  return flat([
    pageHead(separated([words.dossier.name, link(view.topic)], words.within), view.name, tally(view, words)),
    contents(parts, words),
    <div class="about">
      <div class="prose">{prose(view.body, words)}</div>
    </div>,
    ...parts.map(({ id, title, show }) => section(id, title, show)),
  ]);
}

const partsOf = (view: DossierView, words: Words): readonly PartOfPage[] => [
  {
    id: "people",
    title: words.dossier.people,
    count: view.people.length,
    show: some(view.people, () => people(view.people, words)),
  },
  {
    id: "order",
    title: words.dossier.order,
    count: view.order.length,
    show: some(view.order, () => order(view.order, words)),
  },
  { id: "dates", title: words.place.timeline, show: view.timeline && timeline(view.timeline, words) },
  {
    id: "matrix",
    title: words.dossier.matrix,
    count: view.matrix.rows.length + view.beyond,
    show: some(view.matrix.rows, () => flat([claimMatrix(view.matrix, words), beyond(view, words)])),
  },
  {
    id: "contested",
    title: words.dossier.contested,
    show: some(view.contested, () => [
      <p class="quiet">{words.site.contestedNote}</p>,
      ...view.contested.map((each) => contested(each, view, words)),
    ]),
  },
  { id: "changes", title: words.dossier.changes, show: some(view.changes, () => changes(view.changes, words)) },
];

const tally = ({ order: articles, profile }: DossierView, words: Words): Piece =>
  separated(
    [
      articles.length === 0 ? undefined : words.count(articles.length, "article"),
      profile.claims === 0 ? undefined : words.count(profile.claims, "claim"),
      profile.sources === 0 ? undefined : words.count(profile.sources, "source"),
    ],
    " · ",
  );

const people = (all: readonly PersonView[], words: Words): Piece =>
  folded(all, {
    most: MOST.people,
    more: (rest) => words.others(rest, "agent"),
    show: (shown) => (
      <ul class="lines">
        {shown.map(({ agent, type, description, claims }) => (
          <li>
            {agentName(agent, words)}{" "}
            <span class="quiet">
              {separated(
                [type === undefined ? undefined : words.label(TOPIC_TYPES, type), words.count(claims, "claim")],
                " · ",
              )}
            </span>{" "}
            {description === undefined ? undefined : <span class="quiet">{description}</span>}
          </li>
        ))}
      </ul>
    ),
  });

const order = (all: readonly ArticleSummary[], words: Words): Piece =>
  folded(
    all.map((article, index) => ({ article, number: index + 1 })),
    {
      most: MOST.order,
      more: (rest) => words.others(rest, "article"),
      show: (shown) => (
        <ol class="sources">
          {shown.map(({ article, number }) => (
            <li id={`read-${number}`} data-letter={words.number(number)}>
              {entry(article, words)}
            </li>
          ))}
        </ol>
      ),
    },
  );

const entry = (article: ArticleSummary, words: Words): Result => (
  <article class="card">
    <h3 {...spoken(article)}>
      <a href={article.href}>{article.headline}</a>
    </h3>
    {article.description === undefined ? undefined : (
      <p class="summary" {...spoken(article)}>
        {article.description}
      </p>
    )}
    <p class="quiet">
      {separated(
        [words.label(GENRES, article.genre), day(article.datePublished, words), words.article.profile(article.profile)],
        " · ",
      )}
    </p>
  </article>
);

/** Where the claims stand that the matrix has no room for. */
const beyond = ({ beyond: rest, topic }: DossierView, words: Words): Result | undefined =>
  rest === 0 ? undefined : (
    <p class="more">
      <a href={topic.href}>{words.others(rest, "claim")}</a>
    </p>
  );

/** By speaker and number: the words stand in the matrix. */
const contested = ({ one, type, direction, many }: ContestedView, view: DossierView, words: Words): Result => (
  <div class="conflict">
    {numbered([one], view, words)}
    <p class="versus">
      <span>{direction === "outgoing" ? words.label(RELATION_TYPES, type) : words.incoming[type]}</span>
    </p>
    <div>
      {flat([
        folded([...groupBy(many, (number) => JSON.stringify(voicesOf(number, view))).values()], {
          most: MOST.contested,
          more: (rest) => words.others(rest, "agent"),
          show: (shown) => (
            <ul class="lines">
              {shown.map((same) => (
                <li>{numbered(same, view, words)}</li>
              ))}
            </ul>
          ),
        }),
      ])}
    </div>
  </div>
);

/** Claims of the same speakers. */
const numbered = (numbers: readonly number[], view: DossierView, words: Words): Result => (
  <p>
    <span class="asserters">{agentNames(voicesOf(numbers[0] ?? 0, view), words)}</span>{" "}
    {separated(
      numbers.map((number) => <a href={`#claim-${number}`}>{words.dossier.claimNumber(number)}</a>),
      words.comma,
    )}
  </p>
);

/** Who affirms a claim; failing them, who stands to it otherwise. */
function voicesOf(number: number, { matrix }: DossierView): readonly AgentRef[] {
  const { asserters = [], others = [] } = matrix.rows[number - 1]?.claim ?? {};
  return asserters.length > 0 ? asserters : others.map(({ agent }) => agent);
}

const changes = (all: readonly ChangeView[], words: Words): Piece =>
  folded(all, {
    most: MOST.changes,
    more: (rest) => words.others(rest, "date"),
    show: (shown) => (
      <ul class="lines">
        {shown.map((change) => (
          <li>
            <span class="quiet">{day(change.date, words)}</span> {changed(change, words)}
          </li>
        ))}
      </ul>
    ),
  });

const changed = ({ kind, number, status, text }: ChangeView, words: Words): Piece => [
  <a href={kind === "decision" ? `#claim-${number}` : `#read-${number}`}>{words.dossier[kind](number)}</a>,
  " ",
  <span class="quiet">
    {separated([status === undefined ? undefined : words.label(EDITORIAL_STATUSES, status), text], " · ")}
  </span>,
];
