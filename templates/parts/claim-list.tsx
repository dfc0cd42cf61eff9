/** Claims one under the other. */
import type { Result } from "hastscript";
import type { ClaimSummary } from "../../src/pages/views/parts.ts";
import { keep } from "../kept-parts.ts";
import type { Words } from "../words.ts";
import { claimCard } from "./claim-card.tsx";

/** A list of claims. */
export const claimList = (claims: readonly ClaimSummary[], words: Words): Result => (
  <ul class="claims">
    {claims.map((claim) => (
      <li>{keep("claim-card", claim, words, () => claimCard(claim, words))}</li>
    ))}
  </ul>
);
