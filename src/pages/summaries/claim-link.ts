/** A claim as a link: its words never stand without whoever says them. */
import type { ClaimId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { LinkTo } from "../views/parts.ts";
import { claimTitle } from "./claim-voices.ts";
import { hrefOfClaim } from "./refs.ts";

/** Links to a claim by its speakers and its proposition. */
export const claimLink = (planning: Planning, id: ClaimId): LinkTo => ({
  href: hrefOfClaim(planning, id),
  text: claimTitle(planning, id),
});
