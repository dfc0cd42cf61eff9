/** A claim, short. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { remember } from "../../base/remember.ts";
import type { ClaimNode } from "../../graph/graph.ts";
import type { AgentId, ClaimId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { ClaimSummary } from "../views/parts.ts";
import { foreignLanguage } from "./foreign-language.ts";
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
    reason: corroboration.reason,
    status: claim.status,
    quantity: claim.quantity,
    article: articleLink(planning, claim.article),
    datePublished: known(planning.graph.articles, claim.article).article.datePublished,
    asserters: assertersOf(node).map((asserter) => agentRef(planning, asserter)),
    thread: first === undefined ? EMPTY_THREAD : threadView(planning, first),
  });
});

/** Gives who asserts a claim, each once, in order of appearance; nobody for the article's own voice. */
export function assertersOf({ assertions }: ClaimNode): readonly AgentId[] {
  return [...new Set(assertions.flatMap(({ asserter }) => (asserter === undefined ? [] : [asserter])))];
}
