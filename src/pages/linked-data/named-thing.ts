/** Topics by permalink, type and name: what a reader of one page must be told of a thing that stands on another. */
import { known } from "../../base/known.ts";
import type { TopicId } from "../../model/ids.ts";
import type { TopicType } from "../../model/vocabulary.ts";
import { topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { iri } from "./document.ts";
import type { LinkedNode } from "./linked-node.ts";

/** The schema.org type of each kind of topic. */
export const TOPIC_CLASSES = {
  person: "Person",
  organization: "Organization",
  outlet: "NewsMediaOrganization",
  group: "Organization",
  state: "Country",
  place: "Place",
  event: "Event",
  concept: "DefinedTerm",
} as const satisfies Record<TopicType, string>;

/** A topic by permalink, type and name. */
export function namedThing(planning: Planning, id: TopicId): LinkedNode {
  const { topic } = known(planning.graph.topics, id);
  return { "@id": iri(planning, topicHref(id)), "@type": TOPIC_CLASSES[topic.type], name: topic.name };
}
