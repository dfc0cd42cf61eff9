/** Where a long list goes on. */
import type { Result } from "hastscript";
import type { Paging } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";

/** Links to the newer and the older part; nothing for a list of one part. */
export const pagingNav = ({ number, parts, newer, older }: Paging, words: Words): Result | undefined =>
  parts <= 1 ? undefined : (
    <nav class="paging" aria-label={words.place.pages}>
      {newer === undefined ? (
        <span />
      ) : (
        <a rel="next" href={newer}>
          {words.place.newer}
        </a>
      )}{" "}
      <span class="quiet">{number === parts ? words.place.newest : words.place.part(number, parts)}</span>{" "}
      {older === undefined ? (
        <span />
      ) : (
        <a rel="prev" href={older}>
          {words.place.older}
        </a>
      )}
    </nav>
  );
