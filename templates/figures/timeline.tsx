/** A timeline: a strip to scale where there is something to scale, and its dates as a thread that says the same in words. */
import type { Result } from "hastscript";
import type { TimelineEntry, TimelineView } from "../../src/pages/views/parts.ts";
import { folded } from "../parts/folded.tsx";
import { day, link } from "../parts/refs.tsx";
import { flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { timelineStrip } from "./timeline-strip.tsx";

/** How many dates stand at once. */
const MOST = 8;

/** What is dated, in order, each with what it is; our own articles in one quiet line. */
export function timeline(view: TimelineView, words: Words): Piece {
  const strip = timelineStrip(view, words);
  return flat([
    strip === undefined ? undefined : (
      <section class="scroll" tabindex="0" aria-label={words.figure.drawing}>
        {strip}
      </section>
    ),
    folded(view.entries, {
      most: MOST,
      more: (rest) => words.others(rest, "date"),
      show: (some) => <ol class="thread timeline">{some.map((each) => entry(each, words))}</ol>,
    }),
    ours(view, words),
  ]);
}

const entry = ({ date, kind, text, href, source }: TimelineEntry, words: Words): Result => (
  <li data-node={kind}>
    <span class="quiet">
      {day(date, words)} · {words.entries[kind]}
    </span>{" "}
    {href === undefined ? text : link({ href, text })}{" "}
    {source === undefined ? sourceless(kind, words) : <span class="quiet">({link(source)})</span>}
  </li>
);

/** What is said to have happened is somebody's word, and where nobody is named that is told. */
const sourceless = (kind: TimelineEntry["kind"], words: Words): Result | undefined =>
  kind === "event" ? <span class="quiet">({words.claim.nothingRests.replace(/\.$/u, "")})</span> : undefined;

function ours({ ours: days }: TimelineView, words: Words): Result | undefined {
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : (
    <p class="quiet">{`${words.place.ours}: ${first === last ? words.date(first) : words.place.period(words.date(first), words.date(last))}`}</p>
  );
}
