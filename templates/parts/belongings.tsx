/** What an agent belongs to: how, to whom, since when and until when. */
import { BELONGINGS } from "../../src/model/vocabulary.ts";
import type { BelongingView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { agentName, separated } from "./refs.tsx";

/** «جزء من الجيش (من 2015 إلى 2019)», each with commas between. */
export const belongingList = (belongings: readonly BelongingView[], words: Words): Piece =>
  separated(
    belongings.map(({ kind, to, from, until }) => {
      const period = words.place.period(from && words.date(from), until && words.date(until));
      return (
        <span>
          {words.label(BELONGINGS, kind)} {agentName(to, words)} {period === "" ? undefined : <small>({period})</small>}
        </span>
      );
    }),
    words.comma,
  );
