/** The words of a claim, leading to its page: a quotation only where somebody is quoted so. */
import type { Result } from "hastscript";
import type { ClaimSummary } from "../../src/pages/views/parts.ts";
import { spoken } from "./spoken.ts";

/** A quotation, or plain words. */
export function proposition(claim: ClaimSummary): Result {
  const words = (
    <p>
      <a href={claim.href}>{claim.text}</a>
    </p>
  );
  return claim.verbatim === true ? (
    <blockquote class="proposition verbatim" {...spoken(claim)}>
      {words}
    </blockquote>
  ) : (
    <div class="proposition" {...spoken(claim)}>
      {words}
    </div>
  );
}
