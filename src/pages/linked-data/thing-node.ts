/** Topics and sources as nodes of a JSON-LD graph. */

import { known } from "../../base/known.ts";
import type { Authentication, Happening, TopicNode } from "../../graph/graph.ts";
import { belongingsOf } from "../../model/agent.ts";
import { type SourceId, type TopicId, topicAgentId } from "../../model/ids.ts";
import { canSpeak } from "../../model/topic.ts";
import type { SourceType } from "../../model/vocabulary.ts";
import { sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { documentsOf } from "../summaries/document-view.ts";
import { agentFields, agentReference } from "./agent-node.ts";
import { basisNode } from "./basis-node.ts";
import { iri, reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";
import { TOPIC_CLASSES } from "./named-thing.ts";
import { concept, own } from "./own-terms.ts";

/** The schema.org type of each kind of source; where there is none of its own, it is a CreativeWork. */
const SOURCES = {
  investigation: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  newsReport: "NewsArticle",
  wire: "NewsArticle",
  statement: "CreativeWork",
  pressConference: "CreativeWork",
  interview: "CreativeWork",
  testimony: "CreativeWork",
  confession: "CreativeWork",
  document: "DigitalDocument",
  footage: "VideoObject",
  photo: "Photograph",
  caseFile: "DigitalDocument",
  dataset: "Dataset",
  socialPost: "SocialMediaPosting",
  broadcast: "CreativeWork",
  book: "Book",
  study: "ScholarlyArticle",
  courtRecord: "DigitalDocument",
  ownReporting: "CreativeWork",
  unspecified: "CreativeWork",
} as const satisfies Record<SourceType, string>;

/** A topic; one that can speak is a prov:Agent too. */
export function thingNode(planning: Planning, id: TopicId): LinkedNode {
  const node = known(planning.graph.topics, id);
  const { topic } = node;
  const isAgent = canSpeak(topic);
  return linkedNode({
    "@id": iri(planning, topicHref(id)),
    "@type": isAgent ? [TOPIC_CLASSES[topic.type], "prov:Agent"] : TOPIC_CLASSES[topic.type],
    url: iri(planning, topicHref(id)),
    name: topic.name,
    alternateName: topic.alternateNames.map(({ text }) => text).toSorted(),
    sameAs: topic.sameAs.toSorted(),
    "skos:broader": node.broader.map((other) => reference(planning, topicHref(other))),
    "skos:related": node.related.map((other) => reference(planning, topicHref(other))),
    ...own({
      topicType: concept("topicType", topic.type),
      mediaTopic: topic.mediaTopic,
      happening: node.happenings.map((happening) => happeningNode(planning, happening)),
    }),
    ...(isAgent && asAgent(planning, node)),
  });
}

/** A source. */
export function sourceNode(planning: Planning, id: SourceId): LinkedNode {
  const node = known(planning.graph.sources, id);
  const { source, publisher, isBasedOn, recordedBy, recordedAt } = node;
  return linkedNode({
    "@id": iri(planning, sourceHref(id)),
    "@type": [SOURCES[source.type], "prov:Entity"],
    name: source.name,
    url: source.url,
    archivedAt: source.archivedAt,
    encoding: documentsOf(planning, source).map(({ href, name, mediaType, bytes, sha256 }) => ({
      "@type": "MediaObject",
      contentUrl: iri(planning, href),
      name,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
    datePublished: source.datePublished,
    dateCreated: source.dateCreated,
    locationCreated: recordedAt && reference(planning, topicHref(recordedAt)),
    creator: recordedBy && agentReference(planning, recordedBy),
    inLanguage: source.inLanguage,
    author: source.authors.map((name) => ({ "@type": "Person", name })),
    publisher: publisher === undefined ? undefined : agentReference(planning, publisher),
    isBasedOn: isBasedOn.flatMap((basis) =>
      basis.kind === "source" ? [reference(planning, sourceHref(basis.source))] : [],
    ),
    correction: (source.corrections ?? []).map(({ date, text }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: date,
    })),
    ...own({
      sourceType: concept("sourceType", source.type),
      sourceStatus: source.status && concept("sourceStatus", source.status),
      firstSeen: source.firstSeen,
      authentication: node.authentications.map((each) => authenticationNode(planning, each)),
      alsoAt: (source.alsoAt ?? []).map((address) => ({ "@id": address })),
      basis: isBasedOn.map((basis) => basisNode(planning, basis)),
    }),
  });
}

/** schema.org knows parents of organizations only; all that an agent belongs to is said in our own words as well. */
function asAgent(planning: Planning, { topic }: TopicNode): LinkedNode {
  const agent = planning.graph.agents.get(topicAgentId(topic.id))?.agent;
  if (agent === undefined) return {};
  const isBody = topic.type === "organization" || topic.type === "outlet" || topic.type === "group";
  const parents = isBody ? belongingsOf(agent, "partOf").map((owner) => agentReference(planning, owner)) : [];
  return { parentOrganization: parents, ...agentFields(planning, agent) };
}

const happeningNode = (planning: Planning, { date, text, source }: Happening): LinkedNode =>
  linkedNode({
    "@type": "isnad:Happening",
    ...own({ date, happened: text, toldBy: source && reference(planning, sourceHref(source)) }),
  });

const authenticationNode = (planning: Planning, { by, of }: Authentication): LinkedNode =>
  linkedNode({
    "@type": "isnad:Authentication",
    ...own({
      authenticator: agentReference(planning, by),
      authenticated: of.map((each) => concept("authenticated", each)),
    }),
  });
