/** A timeline: its dates as a thread. */
import type { Result } from "hastscript";
import type { TimelineEntry } from "../../src/pages/views/parts.ts";
import { day, link } from "../parts/refs.tsx";
import { ENTRIES } from "../strings.ts";
import type { Words } from "../words.ts";

/** The dated things in order, each with what it is. */
export const timeline = (entries: readonly TimelineEntry[], words: Words): Result => (
  <ol class="thread timeline">
    {entries.map((entry) => (
      <li data-node={entry.kind}>
        <span class="quiet">
          {day(entry.date, words)} {ENTRIES[entry.kind]}
        </span>
        {link(entry.link)}
      </li>
    ))}
  </ol>
);
