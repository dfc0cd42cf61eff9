/** Articles, and what was corrected in them, as records of the data files. */
import { groupBy } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleNode } from "../../graph/graph.ts";
import { languageOf } from "../../model/article.ts";
import type { ArticleId } from "../../model/ids.ts";
import { CORRECTION_KINDS, GENRES } from "../../model/vocabulary.ts";
import { articleHref, publicUrl } from "../addresses.ts";
import { markHref } from "../anchors.ts";
import type { Planning } from "../planning.ts";
import { asSet } from "./refer.ts";
import { count, day, list, oneOf, page, record, setOf, text, texts, url } from "./schema-parts.ts";

/** One line of `data/articles.json`. */
export function articleRecord(planning: Planning, id: ArticleId) {
  const { graph, baseUrl } = planning;
  const node = known(graph.articles, id);
  const { article, topics, mentions, claims, assertions, sources, isBasedOn } = node;
  const counts = groupBy(mentions, ({ topic }) => topic);
  return present({
    id,
    url: publicUrl(baseUrl, articleHref(id)),
    headline: article.headline,
    description: article.description,
    englishSummary: article.englishSummary,
    weKnow: someOf(article.weKnow),
    isSaid: someOf(article.isSaid),
    notKnown: someOf(article.notKnown),
    genre: article.genre,
    authors: article.authors,
    datePublished: article.datePublished,
    timePublished: article.timePublished,
    dateModified: article.dateModified,
    timeModified: article.timeModified,
    inLanguage: languageOf(article, graph.site),
    image: imageRecord(planning, node),
    wordCount: article.wordCount,
    topics: asSet(topics),
    mentions: asSet(counts.keys()).map((topic) => ({ topic, count: counts.get(topic)?.length ?? 0 })),
    claims: asSet(claims),
    assertions: assertions.length,
    sources: asSet(sources),
    isBasedOn: asSet(isBasedOn),
    citations: citationRecords(planning, node),
    corrections: article.corrections.length,
  });
}

function imageRecord({ options, baseUrl }: Planning, { article: { image } }: ArticleNode) {
  if (image === undefined) return undefined;
  const files = options.pictures?.get(image);
  return present({
    url: files && publicUrl(baseUrl, files.src),
    alt: image.alt,
    caption: image.caption,
    credit: image.credit,
  });
}

const citationRecords = (planning: Planning, { article, citations }: ArticleNode) =>
  citations.map(({ source, locator, mark }) =>
    present({ source, locator, url: publicUrl(planning.baseUrl, markHref(planning, article.id, mark)) }),
  );

/** The lines of `data/corrections.json` that an article has. */
export function correctionRecords({ graph }: Planning, id: ArticleId) {
  const { article, correctedClaims } = known(graph.articles, id);
  return article.corrections.map((correction, index) => ({
    article: id,
    number: index + 1,
    date: correction.date,
    kind: correction.kind,
    text: correction.text,
    claims: asSet(correctedClaims[index] ?? []),
  }));
}

const someOf = (sentences: readonly string[]) => (sentences.length === 0 ? undefined : sentences);

/** What {@link articleRecord} gives. */
export const ARTICLE_SCHEMA = record({
  id: text("file stem"),
  url: page,
  headline: text("title"),
  "description?": text("summary"),
  "englishSummary?": text("summary in English"),
  "weKnow?": texts("what the editors say is known"),
  "isSaid?": texts("what the editors say is said"),
  "notKnown?": texts("what the editors say is not known"),
  genre: oneOf(GENRES, "kind of article"),
  authors: texts("as the byline names them"),
  datePublished: day("by the site's time zone"),
  "timePublished?": text("time of day, ISO 8601; without an offset by the clocks of the site's zone"),
  "dateModified?": day("when it was last changed"),
  "timeModified?": text("time of day of that"),
  inLanguage: text("BCP 47"),
  "image?": record({
    "url?": url("where the picture stands"),
    alt: text("what is seen in it"),
    "caption?": text("beneath it"),
    "credit?": text("whose it is"),
  }),
  wordCount: count("words of its text"),
  topics: setOf("topics", "declared by the editor"),
  mentions: list(
    record({ topic: text("id"), count: { type: "integer", minimum: 1 } }),
    "topics named in the text, and how often; by id",
  ),
  claims: setOf("claims", "at home in the article"),
  assertions: count("occurrences of claims in it"),
  sources: setOf("sources", "used in any way"),
  isBasedOn: setOf("sources", "it is written from as a whole"),
  citations: list(
    record({ source: text("id"), "locator?": text("where in it, as typed"), url: url("the mark") }),
    "marks that name a source without a claim, in text order",
  ),
  corrections: count("corrections of it"),
});

/** What each of {@link correctionRecords} is. */
export const CORRECTION_SCHEMA = record({
  article: text("id of the article that was corrected"),
  number: { type: "integer", minimum: 1, description: "in the order in which the article tells them" },
  date: day("when it was corrected"),
  kind: oneOf(CORRECTION_KINDS, "what was corrected"),
  text: text("what stood there and what is right"),
  claims: setOf("claims", "it touches"),
});
