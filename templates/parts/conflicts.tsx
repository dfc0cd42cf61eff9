/** Claims that stand against one another. */
import type { Result } from "hastscript";
import { DIFFERENCES } from "../../src/model/vocabulary.ts";
import type { ConflictView } from "../../src/pages/views/parts.ts";
import { keep } from "../kept-parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { claimCard } from "./claim-card.tsx";

/** Pairs of facing claims, with the sentence that nobody is preferred. */
export const conflicts = (pairs: readonly ConflictView[], words: Words): Piece => [
  <p class="quiet">{words.site.contestedNote}</p>,
  ...pairs.map((pair) => conflict(pair, words)),
];

/** Two claims that stand against one another, face to face; read from the first: «ينفيه» the second. */
const conflict = ({ a, b, type, differs }: ConflictView, words: Words): Result => (
  <div class="conflict">
    {keep("claim-card", a, words, () => claimCard(a, words))}
    <p class="versus">
      <span>{words.incoming[type]}</span>{" "}
      {differs.length === 0 ? undefined : (
        <small>{`${words.claim.differs}: ${differs.map((d) => words.label(DIFFERENCES, d)).join(" · ")}`}</small>
      )}
    </p>
    {keep("claim-card", b, words, () => claimCard(b, words))}
  </div>
);
