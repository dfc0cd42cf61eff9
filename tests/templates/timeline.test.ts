/** The dates below a strip of time: never one over another, never cut at its edge. */
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import { timelineStrip } from "../../templates/figures/timeline-strip.tsx";
import { ar } from "../../templates/locales/ar.ts";

const words = ar({ title: "إسناد", numerals: "latn", months: "levantine" });
const WIDTH = 720;
/** The narrowest a letter of such a label is drawn, in pixels. */
const LETTER = 7;

test.each<[string, readonly CalendarDate[]]>([
  ["days of one week", ["2026-11-15", "2026-11-16", "2026-11-18", "2026-11-20"]],
  ["days of one month", ["2026-11-01", "2026-11-12", "2026-11-30"]],
  ["two years", ["2025-01-20", "2025-09-01", "2026-12-31"]],
  ["many years", ["1999-01-20", "2011-03-15", "2026-11-16"]],
])("%s", (_, dates) => {
  const strip = timelineStrip(
    { entries: dates.map((date) => ({ date, kind: "event", text: "حدث" })), ours: dates.slice(-1) },
    words,
  );
  const html = strip === undefined ? "" : unified().use(rehypeStringify).stringify(h(null, strip));
  const labels = [...html.matchAll(/<g class="tick">.*?<text x="(\d+)"[^>]*>([^<]*)<\/text>/gu)].map(
    ([, x, label]) => ({
      x: Number(x),
      half: ((label ?? "").length * LETTER) / 2,
    }),
  );
  expect(labels.length).toBeGreaterThan(0);
  for (const [index, { x, half }] of labels.entries()) {
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(x + half).toBeLessThanOrEqual(WIDTH);
    const before = labels[index - 1];
    if (before !== undefined) expect(Math.abs(x - before.x)).toBeGreaterThan(half + before.half);
  }
});

test("what stands in fewer than three places of time is not drawn: the list says it", () => {
  const strip = timelineStrip(
    {
      entries: [
        { date: "2022-01-20", kind: "event", text: "بدأ" },
        { date: "2022-01-21", kind: "said", text: "قيل" },
        { date: "2022-01-31", kind: "event", text: "انتهى" },
      ],
      ours: ["2026-11-16"],
    },
    words,
  );
  expect(strip).toBeUndefined();
});
