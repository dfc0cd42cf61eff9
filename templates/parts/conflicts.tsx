/** Claims that stand against one another: one against many. */
import type { Result } from "hastscript";
import { DIFFERENCES, RELATION_TYPES } from "../../src/model/vocabulary.ts";
import type { ClaimSummary, ConflictView, FacingView } from "../../src/pages/views/parts.ts";
import { keep } from "../kept-parts.ts";
import { flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { claimCard } from "./claim-card.tsx";
import { folded } from "./folded.tsx";
import { voices } from "./refs.tsx";

/** How many of those that stand against a claim face it at once. */
const MOST = 3;

/** Claims face to face, with the sentence that nobody is preferred. */
export const conflicts = (all: readonly ConflictView[], words: Words): Piece => [
  <p class="quiet">{words.site.contestedNote}</p>,
  ...all.map((each) => conflict(each, words)),
];

/** A claim, and beyond the line those that it denies or that deny it: «ينفيه» these. */
const conflict = ({ one, again, type, direction, many }: ConflictView, words: Words): Result => (
  <div class="conflict">
    {again === true ? named(one, words) : card(one, words)}
    <p class="versus">
      <span>{direction === "outgoing" ? words.label(RELATION_TYPES, type) : words.incoming[type]}</span>
    </p>
    <div>
      {flat([
        folded(many, {
          most: MOST,
          more: (rest) => words.others(rest, "claim"),
          show: (some) => <ul class="facing">{some.map((each) => facing(each, words))}</ul>,
        }),
      ])}
    </div>
  </div>
);

const facing = ({ claim, differs, again }: FacingView, words: Words): Result => (
  <li>
    {again === true ? named(claim, words) : card(claim, words)}
    {differs.length === 0 ? undefined : (
      <p class="quiet">
        {`${words.claim.differs}: ${differs.map((each) => words.label(DIFFERENCES, each)).join(" · ")}`}
      </p>
    )}
  </li>
);

const card = (claim: ClaimSummary, words: Words): Piece =>
  keep("claim-card", claim, words, () => claimCard(claim, words));

/** A claim whose words stand elsewhere on the page: who says it. */
const named = (claim: ClaimSummary, words: Words): Result => (
  <p class="asserters">
    {voices(claim, words)} <a href={claim.href}>{words.site.sameClaim}</a>
  </p>
);
