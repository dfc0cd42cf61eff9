/** A claim in a list: its words, who says it, what stands behind it. */
import type { Result } from "hastscript";
import { CLAIM_KINDS } from "../../src/model/vocabulary.ts";
import type { ClaimSummary } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";
import { decided } from "./claim-facts.tsx";
import { proposition } from "./proposition.tsx";
import { separated, voices } from "./refs.tsx";
import { stateName } from "./state.tsx";

/** A claim as a card. */
export const claimCard = (claim: ClaimSummary, words: Words): Result => (
  <div class="claim-card">
    <p class="asserters">{voices(claim, words)}</p>
    {proposition(claim)}
    <p class="quiet">
      {separated([stateName(claim.state, words), decided(claim, words), words.label(CLAIM_KINDS, claim.kind)], " · ")}
    </p>
  </div>
);
