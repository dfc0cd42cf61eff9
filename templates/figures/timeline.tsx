/** A timeline: a strip to scale, and its dates as a thread that says the same in words. */
import type { TimelineEntry } from "../../src/pages/views/parts.ts";
import { day, link } from "../parts/refs.tsx";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { timelineStrip } from "./timeline-strip.tsx";

/** The dated things in order, each with what it is. */
export function timeline(entries: readonly TimelineEntry[], words: Words): Piece {
  const strip = timelineStrip(entries, words);
  return [
    strip === undefined ? undefined : (
      <section class="scroll" tabindex="0" aria-label={words.figure.drawing}>
        {strip}
      </section>
    ),
    <ol class="thread timeline">
      {entries.map((entry) => (
        <li data-node={entry.kind}>
          <span class="quiet">
            {day(entry.date, words)} · {words.entries[entry.kind]}
          </span>{" "}
          {link(entry.link)}
        </li>
      ))}
    </ol>,
  ];
}
