/** What is still said of what was withdrawn: its name, the reason, the addresses it had. */
import { foldKey } from "../arabic/fold.ts";
import { byCodeUnits } from "../base/order.ts";
import type { Article } from "../model/article.ts";
import type { Withdrawn } from "../model/withdrawn.ts";
import type { Nouns } from "./collect-nouns.ts";
import type { ClaimDirectory } from "./names/claim-directory.ts";

/** Gives the tombstones: articles by id, then sources, then topics. */
export const tombstonesOf = ({ withdrawn }: Pick<Nouns, "withdrawn">, claims: ClaimDirectory): readonly Withdrawn[] => [
  ...withdrawn.articles
    .toSorted((a, b) => byCodeUnits(a.id, b.id))
    .map((article) => ({
      kind: "article" as const,
      id: article.id,
      name: article.headline,
      labels: labelsOf(claims, article),
      ...said(article),
    })),
  ...withdrawn.sources.map((source) => ({
    kind: "source" as const,
    id: source.id,
    name: source.name,
    ...said(source),
  })),
  ...withdrawn.topics.map((topic) => ({
    kind: "topic" as const,
    id: topic.id,
    name: topic.name,
    isDossier: topic.dossier !== undefined,
    ...said(topic),
  })),
];

const said = ({
  place,
  withdrawn = "",
  formerAddresses = [],
}: Pick<Article, "place" | "withdrawn" | "formerAddresses">) => ({ place, reason: withdrawn, formerAddresses });

/** Of the claims at home in it: a record that repeats another claim had no page. */
function labelsOf({ byArticle }: ClaimDirectory, { id }: Article): string[] {
  const entries = [...(byArticle.get(foldKey(id))?.values() ?? [])];
  return entries.flatMap(({ label, record }) => (record?.claim === undefined ? [label] : []));
}
