/** The threads of all occurrences of one claim, meeting where they meet. */
import type { ClaimView } from "../../src/pages/plans/plan-claims.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { mapWithTable } from "./map-with-table.tsx";

/** The map; a claim that was said once has one thread, and that stands beside its sentence. */
export function threadMap({ assertions }: ClaimView, words: Words): Piece {
  const chains = assertions.map(({ thread }) => ({
    thread,
    end: { id: "us", label: words.nodes.us, look: "us" },
    voice: words.ownVoice,
  }));
  return mapWithTable(chains, words.claim.threadsCaption, words.figure.reader, words);
}
