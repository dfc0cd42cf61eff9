/** Claims and assertions as records of the data files; fields as in docs/data.md, in that order. */

import { known } from "../../base/known.ts";
import { byCodeUnits } from "../../base/order.ts";
import { present } from "../../base/present.ts";
import type { Assertion, Hop } from "../../model/assertion.ts";
import type { Relation } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import { publicUrl } from "../addresses.ts";
import { assertionHref } from "../anchors.ts";
import type { Planning } from "../planning.ts";
import { reasonOf } from "../summaries/reason-view.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { agentRecord, asSet } from "./refer.ts";

/** One line of `data/claims.json`; how it is said (span to chain) is told of its first assertion. */
export function claimRecord(planning: Planning, id: ClaimId) {
  const node = known(planning.graph.claims, id);
  const { claim, assertions, outgoing, corroboration } = node;
  const [first] = assertions;
  return present({
    id,
    url: publicUrl(planning.baseUrl, hrefOfClaim(planning, id)),
    article: claim.article,
    text: claim.text,
    kind: claim.kind,
    span: first?.passage.exact,
    mode: first?.mode,
    cue: first?.cue?.verb,
    asserters: (first?.asserters ?? []).map((agent) => agentRecord(planning, agent)),
    stance: first?.stance,
    chain: (first?.chain ?? []).map((hop) => hopRecord(planning, hop)),
    sources: asSet(
      assertions.flatMap(({ carriers, evidence }) => [...carriers, ...evidence].map(({ source }) => source)),
    ),
    relations: relationRecords(outgoing),
    corroboration: {
      state: corroboration.state,
      origins: corroboration.origins,
      groups: corroboration.groups.map(({ agents }) => agents.map((agent) => agentRecord(planning, agent).name)),
      reason: reasonOf(planning, node),
    },
  });
}

/** One line of `data/assertions.json`: an occurrence of a claim, as a W3C Web Annotation selects it, and its file. */
export function assertionRecord(planning: Planning, assertion: Assertion) {
  const { exact, prefix, suffix, sentence, place } = assertion.passage;
  return present({
    url: publicUrl(planning.baseUrl, assertionHref(planning, assertion)),
    claim: assertion.claim,
    article: assertion.article,
    selector: { type: "TextQuoteSelector", exact, prefix, suffix },
    sentence,
    mode: assertion.mode,
    cue: assertion.cue && { verb: assertion.cue.verb, strength: assertion.cue.strength },
    asserters: assertion.asserters.map((agent) => agentRecord(planning, agent)),
    stance: assertion.stance,
    chain: assertion.chain.map((hop) => hopRecord(planning, hop)),
    carriers: assertion.carriers.map(({ source, locator }) => present({ source, locator })),
    evidence: assertion.evidence.map(({ source, locator }) => present({ source, locator })),
    circumstances: asSet(assertion.circumstances),
    note: assertion.note,
    place: {
      file: place.file,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
    },
  });
}

function hopRecord(planning: Planning, { agent, role, relation }: Hop) {
  const { name, topic } = agentRecord(planning, agent);
  return present({ agent: name, topic, role, relation });
}

function relationRecords(relations: readonly Relation[]) {
  return relations
    .map(({ type, to, differs }) =>
      present({ type, claim: to, differs: differs.length === 0 ? undefined : asSet(differs) }),
    )
    .toSorted((a, b) => byCodeUnits(a.type, b.type) || byCodeUnits(a.claim, b.claim));
}
