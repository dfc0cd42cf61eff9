/** Links dossiers to the articles that they are read in. */
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Topic } from "../../model/topic.ts";
import { indexNames, lookUp, type NameIndex } from "../name-index.ts";
import type { Report } from "../report.ts";

/** By topic that is a dossier: its articles in the order written; none where their dates decide. */
export type DossierLinks = ReadonlyMap<TopicId, readonly ArticleId[]>;

/**
 * Resolves them for all topics; complains of articles that nobody wrote (`article-unknown`) and of headlines that several
 * bear (`article-ambiguous`). One that is not published stands in no order, and takes its place when it is.
 */
export function linkDossiers(
  topics: Iterable<Topic>,
  titles: NameIndex<ArticleId>,
  withheld: readonly Article[],
  report: Report,
): DossierLinks {
  const kept = indexNames(withheld.map(({ id, headline }) => ({ id, names: [headline] })));
  const articleOf = (name: Name): readonly ArticleId[] => {
    const [first, ...others] = lookUp(titles, name.text);
    if (first !== undefined && others.length === 0) return [first];
    if (first !== undefined) {
      const ids = [first, ...others].join("، ");
      report(complain("article-ambiguous", name.place, { name: name.text, ids }, { expected: first }));
    } else if (lookUp(kept, name.text).length === 0) {
      report(complain("article-unknown", name.place, { name: name.text }, titles.suggest(name.text)));
    }
    return [];
  };
  return new Map(
    [...topics].flatMap(({ id, dossier }) =>
      dossier === undefined ? [] : [[id, [...new Set(dossier.flatMap(articleOf))]] as const],
    ),
  );
}
