/** Applies certain mends to a text. */
import { linesOf } from "../base/lines.ts";
import type { Place } from "../base/place.ts";
import type { Fix } from "./diagnostic.ts";

/** The mended text, and what was put in the place of what. */
export interface Mended {
  readonly text: string;
  readonly made: readonly (Fix & { readonly from: string })[];
}

/** Makes all mends at once; of two that overlap only the first is made, the other waits for the next run. */
export function mendText(text: string, fixes: readonly Fix[]): Mended {
  const { offset } = linesOf(text);
  const spans = fixes
    .map((fix) => ({ fix, ...spanOf(fix.place, offset) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const made: (Fix & { readonly from: string })[] = [];
  let mended = "";
  let end = 0;
  for (const span of spans) {
    if (span.start < end || (span.start === end && made.at(-1)?.from === "" && span.start === span.end)) continue;
    mended += text.slice(end, span.start) + span.fix.text;
    made.push({ ...span.fix, from: text.slice(span.start, span.end) });
    end = span.end;
  }
  return { text: mended + text.slice(end), made };
}

const spanOf = (place: Place, offset: (line: number, column: number) => number): { start: number; end: number } => ({
  start: offset(place.line, place.column),
  end: offset(place.endLine, place.endColumn),
});
