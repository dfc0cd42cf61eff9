/** Occurrences of claims, and the chains through which they came, as nodes of a JSON-LD graph. */
import type { Assertion, Hop, SourceUse } from "../../model/assertion.ts";
import { articleHref, sourceHref } from "../addresses.ts";
import { assertionHref } from "../anchors.ts";
import type { Planning } from "../planning.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { agentReference, namedAgent } from "./agent-node.ts";
import { basisNode, quantityNode } from "./basis-node.ts";
import { iri, reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";
import { concept, own } from "./own-terms.ts";

/** One occurrence of a claim: who asserts it, from what it derives, through which chain. */
export function assertionNode(planning: Planning, assertion: Assertion): LinkedNode {
  const { mode, cue, passage } = assertion;
  const carriers = works(planning, assertion.carriers);
  return linkedNode({
    "@id": iri(planning, assertionHref(planning, assertion)),
    "@type": ["prov:Entity", "isnad:Assertion"],
    ...quotation(planning, assertion),
    "prov:wasAttributedTo": assertion.asserters.map((agent) => agentReference(planning, agent)),
    "prov:qualifiedAttribution": assertion.chain.map((hop, index) => hopNode(planning, hop, index)),
    "prov:wasDerivedFrom": mode === "direct" ? undefined : carriers,
    "prov:wasQuotedFrom": mode === "direct" ? carriers : undefined,
    ...own({
      claim: reference(planning, hrefOfClaim(planning, assertion.claim)),
      article: reference(planning, articleHref(assertion.article)),
      exact: passage.exact,
      prefix: passage.prefix || undefined,
      suffix: passage.suffix || undefined,
      note: assertion.note,
      use: [...assertion.carriers, ...assertion.evidence].flatMap((use) => placeInWork(planning, use)),
      placedIn: assertion.placedIn && concept("placedIn", assertion.placedIn),
      stance: concept("stance", assertion.stance),
      mode: concept("mode", mode),
      cue: cue?.verb,
      cueStrength: cue && concept("cueStrength", cue.strength),
      cuePassive: cue?.passive,
      cueSubject: cue?.subject && agentReference(planning, cue.subject),
      circumstance: assertion.circumstances.map((each) => concept("circumstance", each)),
      evidence: works(planning, assertion.evidence),
      basis: assertion.basis.map((basis) => basisNode(planning, basis)),
      statedDate: assertion.statedDate,
      quantity: assertion.quantities.map(quantityNode),
    }),
  });
}

/** Words that somebody is quoted as saying; whoever denies a claim never said it. */
function quotation(planning: Planning, { mode, stance, passage, asserters, article }: Assertion): LinkedNode {
  if (mode !== "direct" || stance !== "affirms") return {};
  return {
    "@type": ["Quotation", "prov:Entity", "isnad:Assertion"],
    text: passage.exact,
    spokenByCharacter: asserters.map((agent) => namedAgent(planning, agent)),
    isPartOf: reference(planning, articleHref(article)),
  };
}

const works = (planning: Planning, uses: readonly SourceUse[]): readonly LinkedNode[] =>
  [...new Set(uses.map(({ source }) => source))].map((source) => reference(planning, sourceHref(source)));

/** Where in a work it was read, where somebody says so. */
const placeInWork = (planning: Planning, { source, locator }: SourceUse): readonly LinkedNode[] =>
  locator === undefined
    ? []
    : [{ "@type": "isnad:SourceUse", ...own({ work: reference(planning, sourceHref(source)), locator }) }];

/** One link of the chain: an attribution to its agent, in its role; they are told apart by their position. */
const hopNode = (
  planning: Planning,
  { agent, role, relation, work, verb, date, language }: Hop,
  index: number,
): LinkedNode =>
  linkedNode({
    "@type": ["prov:Attribution", "isnad:Hop"],
    "prov:agent": agentReference(planning, agent),
    "prov:hadRole": concept("hopRole", role),
    ...own({
      position: index + 1,
      relation: concept("hopRelation", relation),
      work: work && reference(planning, sourceHref(work)),
      verb,
      date,
      language,
    }),
  });
