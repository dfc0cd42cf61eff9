/** Whether two figures can both hold: what binds them, and ranges, considered. */
import type { Quantity } from "./claim-record.ts";

/** «نحو 10» leaves room for a fifth on either side. */
const ABOUT = 0.2;

/** Says whether some number is meant by both: «على الأقل 9» and 10 agree, 10 and 12 do not. */
export function figuresAgree(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = reachOf(a);
  const [lowB, highB] = reachOf(b);
  return lowA <= highB && lowB <= highA;
}

function reachOf({ value, upTo, bound }: Quantity): readonly [low: number, high: number] {
  const top = upTo ?? value;
  if (bound === "atLeast") return [value, Number.POSITIVE_INFINITY];
  if (bound === "atMost") return [Number.NEGATIVE_INFINITY, top];
  return bound === "about" ? [value * (1 - ABOUT), top * (1 + ABOUT)] : [value, top];
}
