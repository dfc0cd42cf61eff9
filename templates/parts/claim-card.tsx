/** A claim in a list: its words, who says it, what stands behind it. */
import type { Result } from "hastscript";
import {
  CLAIM_KINDS,
  DIFFERENCES,
  EDITORIAL_STATUSES,
  QUANTITY_BOUNDS,
  RELATION_TYPES,
} from "../../src/model/vocabulary.ts";
import type { ClaimSummary, ConflictView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { day, link, separated, voices } from "./refs.tsx";
import { spoken } from "./spoken.ts";
import { stateName } from "./state.tsx";

/** A claim as a card. */
export const claimCard = (claim: ClaimSummary, words: Words): Result => (
  <div class="claim-card">
    <p class="asserters">{voices(claim, words)}</p>
    {proposition(claim)}
    <p class="quiet">
      {separated(
        [
          stateName(claim.state, words),
          decided(claim, words),
          words.label(CLAIM_KINDS, claim.kind),
          day(claim.datePublished, words),
        ],
        " · ",
      )}
    </p>
  </div>
);

/** The words of a claim, leading to its page: a quotation only where somebody is quoted so. */
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

/** A list of claims. */
export const claimList = (claims: readonly ClaimSummary[], words: Words): Result => (
  <ul class="claims">
    {claims.map((claim) => (
      <li>{claimCard(claim, words)}</li>
    ))}
  </ul>
);

/** Two claims that stand against one another, face to face. */
export const conflict = ({ a, b, type, differs }: ConflictView, words: Words): Result => (
  <div class="conflict">
    {claimCard(a, words)}
    <p class="versus">
      <span>{words.label(RELATION_TYPES, type)}</span>{" "}
      {differs.length === 0 ? undefined : (
        <small>{`${words.claim.differs}: ${differs.map((d) => words.label(DIFFERENCES, d)).join(" · ")}`}</small>
      )}
    </p>
    {claimCard(b, words)}
  </div>
);

/** Pairs of facing claims, with the sentence that nobody is preferred. */
export const conflicts = (pairs: readonly ConflictView[], words: Words): Piece => [
  <p class="quiet">{words.site.contestedNote}</p>,
  ...pairs.map((pair) => conflict(pair, words)),
];

/** What a person at the desk decided, where that is more than «منقول». */
export const decided = ({ status }: ClaimSummary, words: Words): Result | undefined =>
  status.status === "reported" ? undefined : (
    <strong class="status">{words.label(EDITORIAL_STATUSES, status.status)}</strong>
  );

/** A figure with how tightly it binds: «على الأقل 10 حالات». */
export function figure({ quantities: [quantity] }: ClaimSummary, words: Words): string | undefined {
  if (quantity === undefined) return undefined;
  const bound = quantity.bound === "exact" ? "" : words.label(QUANTITY_BOUNDS, quantity.bound);
  return [bound, words.number(quantity.value), quantity.unit ?? ""].filter((part) => part !== "").join(" ");
}

/** Where a claim is at home. */
export const home = ({ article, datePublished }: ClaimSummary, words: Words): Piece =>
  separated([link(article), day(datePublished, words)], words.comma);
