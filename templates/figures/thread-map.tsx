/** The threads of all occurrences of one claim: equal ones once, with how often; one body in one bracket. */
import type { ClaimView } from "../../src/pages/plans/plan-claims.ts";
import { stanceName } from "../parts/refs.tsx";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { waysFigure } from "./ways.tsx";

/** The figure; a claim that came by one way has its thread beside its sentence. */
export function threadMap({ assertions, groups }: ClaimView, words: Words): Piece {
  const ways = assertions.map(({ thread, stance }) => ({ thread, key: stance, end: stance }));
  const bodies = groups.map(({ agents }) => agents.map(({ name }) => name));
  const showEnd = ([stance = "affirms", ...others]: readonly (typeof ways)[number]["end"][]): Piece => [
    words.nodes.us,
    " ",
    <small>
      {words.figure.places(others.length + 1)} {stanceName(stance, words)}
    </small>,
  ];
  return waysFigure(ways, { bodies, caption: words.claim.threadsCaption, showEnd }, words);
}
