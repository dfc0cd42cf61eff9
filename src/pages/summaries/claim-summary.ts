/** A claim, short. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { remember } from "../../base/remember.ts";
import type { ClaimNode } from "../../graph/graph.ts";
import type { AgentId, ClaimId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { ClaimSummary } from "../views/parts.ts";
import { foreignLanguage } from "./foreign-language.ts";
import { reasonOf } from "./reason-view.ts";
import { agentRef, articleLink, hrefOfClaim } from "./refs.ts";
import { EMPTY_THREAD, threadView } from "./thread-view.ts";

/** Sums up a claim for lists and cards. */
export const claimSummary = remember((planning: Planning, id: ClaimId): ClaimSummary => {
  const node = known(planning.graph.claims, id);
  const { claim, corroboration } = node;
  const [first] = node.assertions;
  return present({
    id,
    href: hrefOfClaim(planning, id),
    inLanguage: foreignLanguage(planning, claim.article),
    text: claim.text,
    kind: claim.kind,
    state: corroboration.state,
    origins: corroboration.origins,
    reason: reasonOf(planning, node),
    status: claim.status,
    quantities: claim.quantities,
    article: articleLink(planning, claim.article),
    datePublished: known(planning.graph.articles, claim.article).article.datePublished,
    verbatim: isVerbatim(node) || undefined,
    ownVoice: isOwnVoice(node) || undefined,
    asserters: assertersOf(node).map((asserter) => agentRef(planning, asserter)),
    others: othersOf(planning, node),
    thread: first === undefined ? EMPTY_THREAD : threadView(planning, first),
  });
});

/** Somebody is quoted as saying just these words. */
const isVerbatim = ({ claim, assertions }: ClaimNode): boolean =>
  assertions.some(
    ({ stance, asserters, passage }) =>
      stance === "affirms" && asserters.length > 0 && passage.quoted === "whole" && passage.exact === claim.text,
  );

const isOwnVoice = ({ assertions }: ClaimNode): boolean =>
  assertions.some(({ stance, asserters }) => stance === "affirms" && asserters.length === 0);

/** Gives who affirms a claim, each once, in order of appearance. */
export function assertersOf({ assertions }: ClaimNode): readonly AgentId[] {
  return [...new Set(assertions.flatMap(({ asserters, stance }) => (stance === "affirms" ? asserters : [])))];
}

/** Who says a claim: who affirms it, or the article itself (`undefined`); failing both, who stands to it otherwise. */
export function voicesOf(node: ClaimNode): readonly (AgentId | undefined)[] {
  const affirming = [...assertersOf(node), ...(isOwnVoice(node) ? [undefined] : [])];
  return affirming.length > 0 ? affirming : [...new Set(node.assertions.flatMap(({ asserters }) => asserters))];
}

/** Who stands to the claim otherwise: each agent once with each stance, in order of appearance. */
function othersOf(planning: Planning, { assertions }: ClaimNode): ClaimSummary["others"] {
  const byKey = new Map(
    assertions.flatMap(({ asserters, stance }) =>
      stance === "affirms" ? [] : asserters.map((agent) => [`${stance} ${agent}`, { agent, stance }] as const),
    ),
  );
  return [...byKey.values()].map(({ agent, stance }) => ({ agent: agentRef(planning, agent), stance }));
}
