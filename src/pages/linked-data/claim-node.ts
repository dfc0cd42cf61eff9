/** Claims as nodes of a JSON-LD graph: schema.org's Claim with who says it, and our own words for the rest. */
import { known } from "../../base/known.ts";
import type { Claim, Relation } from "../../model/claim.ts";
import type { StatusRecord } from "../../model/claim-record.ts";
import type { Corroboration, UnknownEnd } from "../../model/corroboration.ts";
import { type AgentId, type ClaimId, OWN_NEWSROOM, UNSTATED_AGENT } from "../../model/ids.ts";
import type { RelationType } from "../../model/vocabulary.ts";
import { articleHref, sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { voicesOf } from "../summaries/claim-voices.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { agentReference, namedAgent } from "./agent-node.ts";
import { quantityNode } from "./basis-node.ts";
import { iri, reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";
import { concept, own } from "./own-terms.ts";

/** A claim: the proposition, who says it and where, how it stands to others. */
export function claimNode(planning: Planning, id: ClaimId): LinkedNode {
  const { claim, assertions, corroboration, restated } = known(planning.graph.claims, id);
  const appearances = [...new Set(assertions.map(({ article }) => article))];
  const [first] = appearances;
  return linkedNode({
    "@id": iri(planning, hrefOfClaim(planning, id)),
    "@type": "Claim",
    url: iri(planning, hrefOfClaim(planning, id)),
    text: claim.text,
    author: authorsOf(planning, id).map((agent) => namedAgent(planning, agent)),
    about: claim.topics.map((topic) => reference(planning, topicHref(topic))),
    contentLocation: claim.places.map((topic) => reference(planning, topicHref(topic))),
    appearance: appearances.map((article) => reference(planning, articleHref(article))),
    subjectOf: claim.reviews.map((address) => reviewNode(planning, id, address)),
    firstAppearance: first && reference(planning, articleHref(first)),
    ...own({
      kind: concept("claimKind", claim.kind),
      status: concept("editorialStatus", claim.status.status),
      log: claim.log.map(statusNode),
      ...corroborationFields(planning, corroboration),
      restated: restated.map((other) => reference(planning, hrefOfClaim(planning, other))),
      eventDate: claim.eventDate,
      quantity: claim.quantities.map(quantityNode),
    }),
    ...modality(planning, claim),
    ...relations(planning, id),
  });
}

/** Who affirms it; where it is told in the article's own voice, the newsroom. Whoever denies it never said it. */
function authorsOf({ graph }: Planning, id: ClaimId): readonly AgentId[] {
  const node = known(graph.claims, id);
  if (!node.assertions.some(({ stance }) => stance === "affirms")) return [];
  return voicesOf(node).flatMap((agent) => (agent === UNSTATED_AGENT ? [] : [agent ?? OWN_NEWSROOM]));
}

/** A review of the claim by others: where it stands, and nothing of what it says. */
const reviewNode = (planning: Planning, id: ClaimId, address: string): LinkedNode => ({
  "@id": address,
  "@type": "ClaimReview",
  url: address,
  itemReviewed: reference(planning, hrefOfClaim(planning, id)),
});

const statusNode = ({ status, date, reason, by }: StatusRecord): LinkedNode =>
  linkedNode({
    "@type": "isnad:StatusEntry",
    ...own({ status: concept("editorialStatus", status), date, reason, decidedBy: by }),
  });

/** The state, and what it follows from: the origins, what is not known and why. */
function corroborationFields(planning: Planning, { state, origins, groups, loop, reason }: Corroboration) {
  const at = (agent: AgentId | undefined) => agent && agentReference(planning, agent);
  return {
    corroboration: concept("corroborationState", state),
    origins,
    voices: reason.voices,
    originGroup: groups.map(({ agents, known: isKnown }) =>
      linkedNode({ "@type": "isnad:OriginGroup", ...own({ origin: agents.map(at), isKnown }) }),
    ),
    unknownEnd: reason.unknown.map((end) =>
      linkedNode({
        "@type": "isnad:UnknownEnd",
        ...own({ why: concept("unknownEnd", end.kind), at: at(agentAt(end)) }),
      }),
    ),
    loop: loop || undefined,
    originSilent: reason.originSilent || undefined,
  };
}

/** The agent at whom a path that is not known ends, where there is one. */
function agentAt(end: UnknownEnd): AgentId | undefined {
  switch (end.kind) {
    case "unnamed":
      return end.agent;
    case "gap":
      return end.after;
    case "basis":
      return end.of;
    case "nowhere":
      return undefined;
    default:
      return end satisfies never;
  }
}

const modality = (planning: Planning, { modality: { modality: put, condition, due, outcome } }: Claim): LinkedNode =>
  own({
    modality: concept("modality", put),
    condition,
    due,
    outcome: outcome && concept("outcome", outcome.outcome),
    outcomeSource: outcome?.source && reference(planning, sourceHref(outcome.source)),
  });

/** What the claim itself says of others, by relation; and whole where more is said than that. */
function relations(planning: Planning, id: ClaimId): LinkedNode {
  const { outgoing } = known(planning.graph.claims, id);
  const to = (type: RelationType) =>
    outgoing.filter((edge) => edge.type === type).map((edge) => reference(planning, hrefOfClaim(planning, edge.to)));
  return own({
    restates: to("restates"),
    supports: to("supports"),
    contradicts: to("contradicts"),
    qualifies: to("qualifies"),
    denies: to("denies"),
    supersedes: to("supersedes"),
    qualifiedRelation: outgoing
      .filter(({ differs, reason, by }) => differs.length > 0 || reason !== undefined || by !== undefined)
      .map((relation) => relationNode(planning, relation)),
  });
}

const relationNode = (planning: Planning, { type, to, differs, reason, by }: Relation): LinkedNode =>
  linkedNode({
    "@type": "isnad:Relation",
    ...own({
      relationType: concept("relationType", type),
      relatedClaim: reference(planning, hrefOfClaim(planning, to)),
      aspect: differs.map((each) => concept("difference", each)),
      reason,
      drawnBy: by,
    }),
  });
