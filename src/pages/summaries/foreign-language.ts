/** The language of an article where it is not the site's. */
import { known } from "../../base/known.ts";
import { languageOf } from "../../model/article.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";

/** Gives the tag (BCP 47) of an article that is written in another language than the site; `en-GB` is no other than `en`. */
export function foreignLanguage({ graph }: Planning, id: ArticleId): string | undefined {
  const tag = languageOf(known(graph.articles, id).article, graph.site);
  return primary(tag) === primary(graph.site.language) ? undefined : tag;
}

/** Few tags, asked for each article of each list. */
const primaries = new Map<string, string>();

function primary(tag: string): string {
  const known = primaries.get(tag) ?? new Intl.Locale(tag).language;
  primaries.set(tag, known);
  return known;
}
