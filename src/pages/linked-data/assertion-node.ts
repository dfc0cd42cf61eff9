/** Assertions, claims and chains as nodes of a JSON-LD graph: PROV terms, and our own where it has none. */

import { known } from "../../base/known.ts";
import type { Assertion, Hop } from "../../model/assertion.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { RelationType } from "../../model/vocabulary.ts";
import { articleHref, sourceHref, topicHref } from "../addresses.ts";
import { assertionHref } from "../anchors.ts";
import type { Planning } from "../planning.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { agentReference } from "./agent-node.ts";
import { iri, reference } from "./document.ts";
import { type LinkedNode, type LinkedValue, linkedNode } from "./linked-node.ts";

/** A claim: the proposition, where it appears, how it stands to others. */
export function claimNode(planning: Planning, id: ClaimId): LinkedNode {
  const { claim, assertions, corroboration } = known(planning.graph.claims, id);
  const appearances = [...new Set(assertions.map(({ article }) => article))];
  const [first] = appearances;
  return linkedNode({
    "@id": iri(planning, hrefOfClaim(planning, id)),
    "@type": "Claim",
    url: iri(planning, hrefOfClaim(planning, id)),
    text: claim.text,
    about: claim.topics.map((topic) => reference(planning, topicHref(topic))),
    appearance: appearances.map((article) => reference(planning, articleHref(article))),
    firstAppearance: first && reference(planning, articleHref(first)),
    "isnad:kind": claim.kind,
    "isnad:editorialStatus": claim.status.status,
    "isnad:corroboration": corroboration.state,
    "isnad:origins": corroboration.origins,
    ...relations(planning, id),
  });
}

/** One occurrence of a claim: who asserts it, from what it derives, through which chain. */
export function assertionNode(planning: Planning, assertion: Assertion): LinkedNode {
  const sources = assertion.carriers.map(({ source }) => reference(planning, sourceHref(source)));
  return linkedNode({
    "@id": iri(planning, assertionHref(planning, assertion)),
    "@type": ["prov:Entity", "isnad:Assertion"],
    "isnad:claim": reference(planning, hrefOfClaim(planning, assertion.claim)),
    "isnad:exact": assertion.passage.exact,
    "isnad:mode": assertion.mode,
    "isnad:cue": assertion.cue?.verb,
    "isnad:circumstance": assertion.circumstances,
    "isnad:stance": assertion.stance,
    "prov:wasAttributedTo": assertion.asserters.map((agent) => agentReference(planning, agent)),
    "prov:wasDerivedFrom": assertion.mode === "direct" ? undefined : sources,
    "prov:wasQuotedFrom": assertion.mode === "direct" ? sources : undefined,
    "isnad:article": reference(planning, articleHref(assertion.article)),
    "isnad:chain": { "@list": assertion.chain.map((hop) => hopNode(planning, hop)) },
  });
}

function hopNode(planning: Planning, hop: Hop): LinkedNode {
  return linkedNode({
    "@type": ["prov:Attribution", "isnad:Hop"],
    "prov:agent": agentReference(planning, hop.agent),
    "isnad:role": hop.role,
    "isnad:relation": hop.relation,
    "isnad:work": hop.work === undefined ? undefined : reference(planning, sourceHref(hop.work)),
    "isnad:verb": hop.verb,
    "isnad:date": hop.date,
  });
}

/** What the claim itself says of others, by relation. */
function relations(planning: Planning, id: ClaimId): LinkedNode {
  const { outgoing } = known(planning.graph.claims, id);
  const field = (type: RelationType): readonly [string, LinkedValue] => [
    `isnad:${type}`,
    outgoing.filter((edge) => edge.type === type).map(({ to }) => reference(planning, hrefOfClaim(planning, to))),
  ];
  return Object.fromEntries(RELATIONS.map(field).filter(([, targets]) => Array.isArray(targets) && targets.length > 0));
}

const RELATIONS = [
  "restates",
  "supports",
  "contradicts",
  "qualifies",
  "denies",
  "supersedes",
] as const satisfies readonly RelationType[];
