/** Sources as records of the data files. */
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { canonicalUrl } from "../../graph/corroboration/canonical-url.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Source } from "../../model/source.ts";
import { AUTHENTICATED, SOURCE_STATUSES, SOURCE_TYPES } from "../../model/vocabulary.ts";
import { publicUrl, sourceHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { documentsOf } from "../summaries/document-view.ts";
import { asSet, basisRecord, inOrder } from "./refer.ts";
import { bases, count, day, list, oneOf, page, record, setOf, text, texts, url } from "./schema-parts.ts";

/** One line of `data/sources.json`. */
export function sourceRecord(planning: Planning, id: SourceId) {
  const { graph, baseUrl } = planning;
  const node = known(graph.sources, id);
  const { source, publisher, isBasedOn, basisOf, dates, articles, claims } = node;
  return present({
    id,
    url: publicUrl(baseUrl, sourceHref(id)),
    name: source.name,
    type: source.type,
    alternateNames: asSet(source.alternateNames.map(({ text }) => text)),
    publisher,
    authors: source.authors,
    datePublished: source.datePublished,
    dateAccessed: source.dateAccessed,
    address: source.url,
    archivedAt: source.archivedAt,
    alsoAt: asSet(source.alsoAt ?? []),
    documents: documentsOf(planning, source).map(({ href, name, mediaType, bytes, sha256 }) => ({
      url: publicUrl(baseUrl, href),
      name,
      mediaType,
      bytes,
      sha256,
    })),
    work: workAddresses(source),
    status: source.status,
    corrections: (source.corrections ?? []).map(({ date, text }) => ({ date, text })),
    recordedBy: node.recordedBy,
    recordedAt: node.recordedAt,
    dateCreated: source.dateCreated,
    firstSeen: source.firstSeen,
    authenticatedBy: node.authentications.map(({ by, of }) => ({ agent: by, of })),
    inLanguage: source.inLanguage,
    isBasedOn: inOrder(isBasedOn.map(basisRecord)),
    basisOf: asSet(basisOf),
    excerpts: source.excerpts,
    dates: asSet(dates),
    articles: asSet(articles),
    claims: asSet(claims),
  });
}

/** By these sources are told to be one work. */
const workAddresses = ({ url: own, alsoAt = [], archivedAt }: Source): readonly string[] =>
  asSet([own, archivedAt, ...alsoAt].flatMap((address) => (address && canonicalUrl(address)) ?? []));

/** What {@link sourceRecord} gives. */
export const SOURCE_SCHEMA = record({
  id: text("file stem; `<article>.<key>` for a source that stands inside an article"),
  url: page,
  name: text("title as published, or a description"),
  type: oneOf(SOURCE_TYPES, "kind of work"),
  alternateNames: { ...texts("other names, sorted"), uniqueItems: true },
  "publisher?": text("id of an agent"),
  authors: texts("as it names them"),
  "datePublished?": day("when it appeared"),
  "dateAccessed?": day("when we read it"),
  "address?": url("the work itself"),
  "archivedAt?": url("a copy that is kept"),
  alsoAt: { ...texts("further addresses of the same work, sorted"), uniqueItems: true },
  documents: list(
    record({
      url: url("the file"),
      name: text("what its file is called"),
      mediaType: text("IANA media type"),
      bytes: count("bytes"),
      sha256: text("of its bytes, in hexadecimal"),
    }),
    "copies of the work that are published here",
  ),
  work: {
    ...texts("its addresses without what does not change the work: sources that share one, near or far, are one work"),
    uniqueItems: true,
  },
  "status?": oneOf(SOURCE_STATUSES, "what has become of it since: a withdrawn work carries nothing any more"),
  corrections: list(record({ date: day("of it"), text: text("what was mended") }), "by its publisher, as told"),
  "recordedBy?": text("id of the agent that took the picture or the recording"),
  "recordedAt?": text("id of the topic where it was taken"),
  "dateCreated?": day("when it was taken"),
  "firstSeen?": day("the earliest day on which it was seen anywhere"),
  authenticatedBy: list(
    record({
      agent: text("id"),
      of: list(oneOf(AUTHENTICATED, "aspect"), "what it made sure of; nothing in particular where it is empty"),
    }),
    "who made sure of what in it",
  ),
  "inLanguage?": text("BCP 47"),
  isBasedOn: bases("what the work as a whole rests on, as stated; empty where nothing is, and its type decides"),
  basisOf: setOf("sources", "that rest on it"),
  excerpts: texts("passages copied letter for letter"),
  dates: setOf("topics", "of which it dates something"),
  articles: setOf("articles", "that use it"),
  claims: setOf("claims", "that rest on it"),
});
