/** What an agent belongs to: how, to whom, since when and until when. */
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import { BELONGINGS } from "../../src/model/vocabulary.ts";
import type { BelongingView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { agentName, separated } from "./refs.tsx";

/** «جزء من الجيش (من 2015 إلى 2019)», each with commas between. */
export const belongingList = (belongings: readonly BelongingView[], words: Words): Piece =>
  separated(
    belongings.map((belonging) => {
      const { kind, to } = belonging;
      const period = periodOf(belonging, words);
      return (
        <span>
          {words.label(BELONGINGS, kind)} {agentName(to, words)} {period === "" ? undefined : <small>({period})</small>}
        </span>
      );
    }),
    words.comma,
  );

/** A year alone was read as its first or its last day, and is told as a year; both ends in one way. */
function periodOf({ from, until }: BelongingView, words: Words): string {
  const whole = from?.endsWith("-01-01") !== false && until?.endsWith("-12-31") !== false;
  const told = (date: CalendarDate) => (whole ? words.year(Number(date.slice(0, 4))) : words.date(date));
  return words.place.period(from && told(from), until && told(until));
}
