/** @jsxImportSource hastscript/svg */
/** Dates on one line, drawn to scale: time runs as one reads, one lane for each kind of thing. */
import { scaleUtc } from "d3-scale";
import type { Result } from "hastscript";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import type { TimelineView } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";

const WIDTH = 720;
const LANE = 26;
/** Room at both ends: half a label. */
const END = 48;
/** Room at the starting edge for the names of the lanes. */
const NAMES = 64;
const LANES = ["event", "claimed", "said", "source", "correction"] as const satisfies readonly Lane["kind"][];
/** Fewer places in time than this need no drawing; nearer ones than so many pixels are one place. */
const FEWEST = 3;
const APART = 8;

/** One row of dots; that of our articles is the last, and quiet. */
interface Lane {
  readonly kind: TimelineView["entries"][number]["kind"] | "ours";
  readonly name: string;
  readonly times: readonly number[];
}

/** Draws the strip; nothing where what is dated stands in fewer than three places. The list beside it says the same in words. */
export function timelineStrip(view: TimelineView, words: Words): Result | undefined {
  const lanes = lanesOf(view, words);
  const times = lanes.flatMap((lane) => lane.times);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [start, end] = words.direction === "rtl" ? [WIDTH, 0] : [0, WIDTH];
  const inwards = Math.sign(end - start);
  const place = scaleUtc([first, last], [start + inwards * (NAMES + END), end - inwards * END]);
  const placesOf = (some: readonly number[]): readonly number[] => thinned(some.map((time) => Math.round(place(time))));
  if (first === last || placesOf(view.entries.map(({ date }) => Date.parse(date))).length < FEWEST) return undefined;
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
      {lanes.map(({ name }, index) => (
        <text class="lane" x={start} y={index * LANE + LANE / 2 + 5}>
          {name}
        </text>
      ))}
      {lanes.flatMap(({ kind, times: own }, index) =>
        placesOf(own).map((x) => (
          <g data-node={kind}>
            <circle cx={x} cy={index * LANE + LANE / 2} r={kind === "ours" ? 3 : 6} />
          </g>
        )),
      )}
    </svg>
  );
}

function lanesOf({ entries, ours }: TimelineView, words: Words): readonly Lane[] {
  const lanes: readonly Lane[] = [
    ...LANES.map((kind) => ({
      kind,
      name: words.entries[kind],
      times: entries.filter((entry) => entry.kind === kind).map(({ date }) => Date.parse(date)),
    })),
    { kind: "ours", name: words.place.ours, times: ours.map((date) => Date.parse(date)) },
  ];
  return lanes.filter(({ times }) => times.length > 0);
}

/** Dots that would lie over one another are one. */
function thinned(xs: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const x of xs.toSorted((a, b) => a - b)) if (x - (kept.at(-1) ?? -APART) >= APART) kept.push(x);
  return kept;
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
