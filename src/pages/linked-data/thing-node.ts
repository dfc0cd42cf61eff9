/** Topics and sources as nodes of a JSON-LD graph. */

import { known } from "../../base/known.ts";
import type { TopicNode } from "../../graph/graph.ts";
import { belongingsOf } from "../../model/agent.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import { type AgentId, type SourceId, type TopicId, topicAgentId } from "../../model/ids.ts";
import { AGENT_TYPES, type SourceType, type TopicType } from "../../model/vocabulary.ts";
import { sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { agentReference } from "./agent-node.ts";
import { iri, reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";

/** The schema.org type of each kind of topic. */
const TOPICS = {
  person: "Person",
  organization: "Organization",
  outlet: "NewsMediaOrganization",
  group: "Organization",
  state: "Country",
  place: "Place",
  event: "Event",
  concept: "DefinedTerm",
} as const satisfies Record<TopicType, string>;

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

/** A topic by permalink, type and name. */
export function namedThing(planning: Planning, id: TopicId): LinkedNode {
  const { topic } = known(planning.graph.topics, id);
  return { "@id": iri(planning, topicHref(id)), "@type": TOPICS[topic.type], name: topic.name };
}

/** A topic; one that can speak is a prov:Agent too. */
export function thingNode(planning: Planning, id: TopicId): LinkedNode {
  const node = known(planning.graph.topics, id);
  const { topic } = node;
  const isAgent = AGENT_TYPES.has(topic.type);
  return linkedNode({
    "@id": iri(planning, topicHref(id)),
    "@type": isAgent ? [TOPICS[topic.type], "prov:Agent"] : TOPICS[topic.type],
    url: iri(planning, topicHref(id)),
    name: topic.name,
    alternateName: topic.alternateNames.map(({ text }) => text).toSorted(),
    sameAs: topic.sameAs.toSorted(),
    "isnad:anonymity": isAgent ? topic.anonymity : undefined,
    "isnad:mediaTopic": topic.mediaTopic,
    ...hierarchy(planning, node),
    ...ownership(planning, node),
  });
}

/** A source. */
export function sourceNode(planning: Planning, id: SourceId): LinkedNode {
  const { source, publisher, isBasedOn } = known(planning.graph.sources, id);
  return linkedNode({
    "@id": iri(planning, sourceHref(id)),
    "@type": SOURCES[source.type],
    "isnad:type": source.type,
    name: source.name,
    url: source.url,
    archivedAt: source.archivedAt,
    datePublished: source.datePublished,
    inLanguage: source.inLanguage,
    author: source.authors.map((name) => ({ "@type": "Person", name })),
    publisher: publisher === undefined ? undefined : agentReference(planning, publisher),
    isBasedOn: isBasedOn.flatMap((basis) => basisNodes(planning, basis)),
    "isnad:basisUnknown": isBasedOn.some(({ kind }) => kind === "unknown") || undefined,
  });
}

const hierarchy = (planning: Planning, { broader, related }: TopicNode): LinkedNode => ({
  "skos:broader": broader.map((topic) => reference(planning, topicHref(topic))),
  "skos:related": related.map((topic) => reference(planning, topicHref(topic))),
});

/** schema.org knows parents of organizations only; who a person or a state belongs to is said in our own words. */
function ownership(planning: Planning, { topic }: TopicNode): LinkedNode {
  const agent = planning.graph.agents.get(topicAgentId(topic.id))?.agent;
  const bodies = agent === undefined ? [] : belongingsOf(agent, "partOf");
  if (bodies.length === 0) return {};
  const owners = bodies.map((owner: AgentId) => agentReference(planning, owner));
  const isBody = topic.type === "organization" || topic.type === "outlet" || topic.type === "group";
  return { [isBody ? "parentOrganization" : "isnad:partOf"]: owners };
}

function basisNodes(planning: Planning, basis: ResolvedBasis): readonly LinkedNode[] {
  if (basis.kind === "own") return [];
  if (basis.kind === "source") return [reference(planning, sourceHref(basis.source))];
  return basis.kind === "agent"
    ? [{ "@type": "CreativeWork", "prov:wasAttributedTo": agentReference(planning, basis.agent) }]
    : [];
}
