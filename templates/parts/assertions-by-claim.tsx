/** Every sentence in which something was said, those of one claim together, with one way to its page. */
import { groupBy } from "../../src/base/group-by.ts";
import type { AssertionView } from "../../src/pages/views/parts.ts";
import { keep } from "../kept-parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { assertionItem } from "./assertion.tsx";
import { byWording } from "./by-wording.ts";
import { folded } from "./folded.tsx";

/** Claims at once. */
const MOST = 6;

/** The sentences, claims in the order in which they come. */
export const assertionsByClaim = (all: readonly AssertionView[], words: Words): Piece =>
  folded([...groupBy(all, ({ claim }) => claim.href).values()], {
    most: MOST,
    more: (rest) => words.others(rest, "claim"),
    show: (shown) => (
      <ol class="assertions">
        {shown.flatMap((same) =>
          byWording(same).map(([each, ...again], index, { length }) => {
            const shows = index === length - 1 ? "claim" : "sentence";
            return keep(`assertion ${shows}`, [each, again], words, () => assertionItem(each, words, shows, again));
          }),
        )}
      </ol>
    ),
  });
