/** @jsxImportSource hastscript/svg */
/** Dates on one line, drawn to scale: time runs as one reads, one lane for each kind of thing. */
import { scaleUtc } from "d3-scale";
import type { Result } from "hastscript";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import type { TimelineEntry } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";

const WIDTH = 720;
const LANE = 26;
/** Room at both ends: half a label. */
const END = 48;
/** Room at the starting edge for the names of the lanes. */
const NAMES = 64;
const LANES = ["event", "source", "article", "correction"] as const satisfies readonly TimelineEntry["kind"][];

/** Draws the strip; nothing where all is of one day. The list beside it says the same in words. */
export function timelineStrip(entries: readonly TimelineEntry[], words: Words): Result | undefined {
  const times = entries.map(({ date }) => Date.parse(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (entries.length < 3 || first === last) return undefined;
  const lanes = LANES.filter((lane) => entries.some(({ kind }) => kind === lane));
  const [start, end] = words.direction === "rtl" ? [WIDTH, 0] : [0, WIDTH];
  const inwards = Math.sign(end - start);
  const place = scaleUtc([first, last], [start + inwards * (NAMES + END), end - inwards * END]);
  const foot = lanes.length * LANE + 8;
  const ticks = apart(
    place.ticks(4).map((tick) => ({ x: Math.round(place(tick)), label: tickLabel(tick, last - first, words) })),
  );
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${foot + 28}`} width={WIDTH} height={foot + 28} aria-hidden="true">
      {ticks.map(({ x, label }) => (
        <g class="tick">
          <path d={`M${x} 0V${foot}`} />
          <text x={x} y={foot + 20}>
            {label}
          </text>
        </g>
      ))}
      {lanes.map((lane, index) => (
        <text class="lane" x={start} y={index * LANE + LANE / 2 + 5}>
          {words.entries[lane]}
        </text>
      ))}
      {entries.map(({ date, kind }) => (
        <g data-node={kind}>
          <circle cx={Math.round(place(Date.parse(date)))} cy={lanes.indexOf(kind) * LANE + LANE / 2} r="6" />
        </g>
      ))}
    </svg>
  );
}

/** A date below the strip, and where it stands. */
interface Tick {
  readonly x: number;
  readonly label: string;
}

/** The width of a letter of a label in pixels, by the average, on the safe side; and the least room between two labels. */
const LETTER = 8;
const ROOM = 12;

/** Keeps what fits: whole within the strip, and not over the label before it. */
function apart(ticks: readonly Tick[]): readonly Tick[] {
  const half = ({ label }: Tick): number => (label.length * LETTER) / 2;
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    const clear = last === undefined || Math.abs(tick.x - last.x) >= half(tick) + half(last) + ROOM;
    if (clear && tick.x - half(tick) >= 0 && tick.x + half(tick) <= WIDTH) kept.push(tick);
  }
  return kept;
}

const YEAR = 366 * 86_400_000;
const MONTH = 31 * 86_400_000;

/** A year, a month or a day: what tells the ticks of this stretch of time apart. */
function tickLabel(tick: Date, stretch: number, words: Words): string {
  if (stretch > 2 * YEAR) return words.year(tick.getUTCFullYear());
  if (stretch > 2 * MONTH) return words.month(tick.getUTCFullYear(), tick.getUTCMonth() + 1);
  return words.date(isoDay(tick));
}

const isoDay = (tick: Date): CalendarDate => {
  const [year, month, day] = [tick.getUTCFullYear(), tick.getUTCMonth() + 1, tick.getUTCDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${Number(year)}-${Number(month)}-${Number(day)}`;
};
