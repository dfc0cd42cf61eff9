/** Wraps a stretch of the flat text, whatever the nodes it begins and ends in. */
import type { PhrasingContent } from "mdast";
import { sliceText } from "../markdown/align.ts";
import type { Reading } from "../reading.ts";
import { isPhrase } from "./bracket-spans.ts";
import { flatLength } from "./flat-text.ts";

/** A stretch of a flat text: positions, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the children with everything in the range put into one wrapper, or, where the range begins or ends inside a
 * child, into one wrapper outside of it and one within. `from` is where the children begin in the flat text.
 */
export function wrapRange(
  reading: Reading,
  children: readonly PhrasingContent[],
  range: Range,
  wrap: (children: PhrasingContent[]) => PhrasingContent,
  from = 0,
): PhrasingContent[] {
  const wrapped: PhrasingContent[] = [];
  let group: PhrasingContent[] = [];
  const flush = (): void => {
    if (group.length > 0) wrapped.push(wrap(group));
    group = [];
  };
  let at = from;
  for (const child of children) {
    const start = at;
    const end = start + flatLength(child);
    at = end;
    const outside =
      start === end ? start <= range.start || start >= range.end : end <= range.start || start >= range.end;
    if (outside) {
      flush();
      wrapped.push(child);
    } else if (range.start <= start && end <= range.end) group.push(child);
    else if (child.type === "text") {
      const cut = [Math.max(0, range.start - start), Math.min(end, range.end) - start] as const;
      if (cut[0] > 0) wrapped.push(sliceText(reading, child, 0, cut[0]));
      group.push(sliceText(reading, child, cut[0], cut[1]));
      if (cut[1] < child.value.length) {
        flush();
        wrapped.push(sliceText(reading, child, cut[1], child.value.length));
      }
    } else if ("children" in child) {
      flush();
      const inner = wrapRange(reading, child.children.filter(isPhrase), range, wrap, start);
      wrapped.push(withChildren(child, inner));
    } else group.push(child);
  }
  flush();
  return wrapped;
}

type Parent = Extract<PhrasingContent, { children: unknown }>;

function withChildren(parent: Parent, children: PhrasingContent[]): PhrasingContent {
  const copy = { ...parent };
  const list: PhrasingContent[] = children;
  Object.assign(copy, { children: list });
  return copy;
}
