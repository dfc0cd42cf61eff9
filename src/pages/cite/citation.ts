/** How an article is cited: the facts of it, and the plain sentence. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { languageOf } from "../../model/article.ts";
import type { ArticleId } from "../../model/ids.ts";
import { articleHref, publicUrl } from "../addresses.ts";
import type { Planning } from "../planning.ts";

/** What a citation is made of. */
export interface Citation {
  readonly id: ArticleId;
  readonly authors: readonly string[];
  readonly headline: string;
  readonly site: string;
  readonly date: CalendarDate;
  readonly inLanguage: string;
  /** Absolute; absent where the site's address is not known: a relative one would be no citation. */
  readonly url?: string;
  /** «هيئة التحرير، «العنوان»، إسناد، 22 تشرين الثاني 2026، https://…» */
  readonly text: string;
}

/** Gathers what a citation of an article says. */
export function citationOf(planning: Planning, id: ArticleId): Citation {
  const { article } = known(planning.graph.articles, id);
  const { title } = planning.graph.site;
  const url = planning.baseUrl === undefined ? undefined : publicUrl(planning.baseUrl, articleHref(id));
  const { authors, headline, datePublished: date } = article;
  return present({
    id,
    authors,
    headline,
    site: title,
    date,
    inLanguage: languageOf(article, planning.graph.site),
    url,
    text: planning.words.citation({ authors, headline, site: title, date, url }),
  });
}
