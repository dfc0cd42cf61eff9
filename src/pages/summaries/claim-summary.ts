/** A claim, short. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { remember } from "../../base/remember.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { ClaimSummary } from "../views/parts.ts";
import { affirmationOf, claimVoices } from "./claim-voices.ts";
import { foreignLanguage } from "./foreign-language.ts";
import { reasonOf } from "./reason-view.ts";
import { articleLink, hrefOfClaim } from "./refs.ts";
import { claimSpeech } from "./speech-view.ts";
import { EMPTY_THREAD, threadView } from "./thread-view.ts";

/** Sums up a claim for lists and cards. */
export const claimSummary = remember(
  (planning: Planning, id: ClaimId): ClaimSummary => {
    const node = known(planning.graph.claims, id);
    const { claim, corroboration } = node;
    const first = affirmationOf(node) ?? node.assertions[0];
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
      ...claimVoices(planning, node),
      speech: claimSpeech(planning, node),
      thread: first === undefined ? EMPTY_THREAD : threadView(planning, first),
    });
  },
  (id) => `#claim\0${id}`,
);
