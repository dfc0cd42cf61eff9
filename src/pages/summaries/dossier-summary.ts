/** A dossier, short: what the front page tells of it. */
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleId, ClaimId, TopicId } from "../../model/ids.ts";
import { dossierHref } from "../addresses.ts";
import type { Href } from "../href.ts";
import { compareArticles } from "../newest-first.ts";
import type { Planning } from "../planning.ts";
import type { ArticleSummary } from "../views/parts.ts";
import { articleSummary } from "./article-summary.ts";
import { shorten } from "./opening.ts";
import { proseWords } from "./prose.ts";

/** What it is, how much it holds, and the article to begin with. */
export interface DossierSummary {
  readonly href: Href;
  readonly name: string;
  readonly description: string;
  readonly articles: number;
  readonly claims: number;
  readonly start?: ArticleSummary;
}

/** Sums up a dossier. */
export function dossierSummary(planning: Planning, id: TopicId): DossierSummary {
  const { topic } = known(planning.graph.topics, id);
  const order = orderOf(planning, id);
  const [first] = order;
  return present({
    href: dossierHref(id),
    name: topic.name,
    description: shorten(proseWords(topic.body)),
    articles: order.length,
    claims: dossierClaims(planning, id).length,
    start: first && articleSummary(planning, first),
  });
}

/** Claims of a dossier's articles in the order of reading, then others about the topic. */
export function dossierClaims(planning: Planning, id: TopicId): readonly ClaimId[] {
  const own = orderOf(planning, id).flatMap((article) => known(planning.graph.articles, article).claims);
  return [...new Set([...own, ...known(planning.graph.topics, id).claims])];
}

/** All dossiers that hold an article: first the one to which something was added last. */
export function newestDossiers(planning: Planning): readonly TopicId[] {
  const dossiers = [...planning.graph.topics].flatMap(([id, { dossier = [] }]) => {
    const [newest] = dossier.toSorted((a, b) => compareArticles(planning, a, b));
    return newest === undefined ? [] : [{ id, newest }];
  });
  return dossiers.toSorted((a, b) => compareArticles(planning, a.newest, b.newest)).map(({ id }) => id);
}

const orderOf = ({ graph }: Planning, id: TopicId): readonly ArticleId[] => known(graph.topics, id).dossier ?? [];
