/** What a claim's record says of the claim itself, as rows of its head. */
import type { Result } from "hastscript";
import type { StatusRecord } from "../../src/model/claim-record.ts";
import { EDITORIAL_STATUSES, MODALITIES, OUTCOMES } from "../../src/model/vocabulary.ts";
import type { ClaimParticulars } from "../../src/pages/plans/plan-claims.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { day, link, separated } from "./refs.tsx";

/** When and where, how it is put, what became of it, what the desk decided, who reviewed it; rows may be empty. */
export const particulars = (view: ClaimParticulars, words: Words): readonly (readonly [string, Piece])[] => [
  [words.claim.eventDate, view.eventDate === undefined ? undefined : day(view.eventDate, words)],
  [words.claim.places, separated(view.places.map(link), words.comma)],
  [words.claim.modality, view.modality === "asserted" ? undefined : words.label(MODALITIES, view.modality)],
  [words.claim.condition, view.condition],
  [words.claim.due, view.due === undefined ? undefined : day(view.due, words)],
  [words.claim.outcome, outcome(view, words)],
  [words.claim.status, statusLog(view.log, words)],
  [words.claim.reviews, separated(view.reviews.map(review), words.comma)],
];

const outcome = ({ outcome: became }: ClaimParticulars, words: Words): Piece =>
  became &&
  separated(
    [words.label(OUTCOMES, became.outcome), became.source === undefined ? undefined : link(became.source)],
    " · ",
  );

/** Every decision of the desk, in the order of the log: the last one holds. Nothing where it is simply reported. */
function statusLog(log: readonly StatusRecord[], words: Words): Piece {
  if (log.every(({ status }) => status === "reported")) return undefined;
  return (
    <ol class="lines">
      {log.map(({ status, date, reason, by }) => (
        <li>
          {separated(
            [
              words.label(EDITORIAL_STATUSES, status),
              date === undefined ? undefined : day(date, words),
              reason,
              by === undefined ? undefined : `${words.claim.decidedBy} ${by}`,
            ],
            " · ",
          )}
        </li>
      ))}
    </ol>
  );
}

/** A review by others, under the name of the host where it stands: what it says is theirs. */
const review = (address: string): Result => (
  <a class="out" href={address}>
    <bdi dir="ltr">{new URL(address).host}</bdi>
  </a>
);
