/** Corrections, newest first, each with its day and what it touched. */
import type { Result } from "hastscript";
import { CORRECTION_KINDS } from "../../src/model/vocabulary.ts";
import type { CorrectionView } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";
import { day, link, separated } from "./refs.tsx";

/** A list of corrections; `named` says which article each one mends. */
export const correctionList = (corrections: readonly CorrectionView[], words: Words, named: boolean): Result => (
  <ol class="corrections">
    {corrections.map((correction) => (
      <li>
        <p class="quiet">
          {separated(
            [
              day(correction.date, words),
              words.label(CORRECTION_KINDS, correction.kind),
              named ? link(correction.article) : undefined,
            ],
            " · ",
          )}
        </p>
        <p>{correction.text}</p>
        {correction.claims.length === 0 ? undefined : (
          <p class="quiet">{separated(correction.claims.map(link), words.comma)}</p>
        )}
      </li>
    ))}
  </ol>
);
