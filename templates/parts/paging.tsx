/** Where a long list goes on. */
import type { Result } from "hastscript";
import type { Paging } from "../../src/pages/views/parts.ts";
import { PLACE } from "../strings.ts";
import type { Words } from "../words.ts";

/** Links to the newer and the older part; nothing for a list of one part. */
export const pagingNav = ({ number, parts, newer, older }: Paging, words: Words): Result | undefined =>
  parts <= 1 ? undefined : (
    <nav class="paging" aria-label={PLACE.pages}>
      {newer === undefined ? (
        <span />
      ) : (
        <a rel="next" href={newer}>
          {PLACE.newer}
        </a>
      )}{" "}
      <span class="quiet">{`${PLACE.part} ${words.number(number)} من ${words.number(parts)}`}</span>{" "}
      {older === undefined ? (
        <span />
      ) : (
        <a rel="prev" href={older}>
          {PLACE.older}
        </a>
      )}
    </nav>
  );
