/** Which figures of two tellings cannot both hold: paired by unit, series and parts considered. */
import { dualIn } from "../../arabic/duals.ts";
import { type FoundQuantity, findQuantities } from "../../arabic/quantities.ts";
import { unitKey } from "../../arabic/unit-key.ts";
import { present } from "../../base/present.ts";
import type { Quantity } from "../../model/claim-record.ts";
import { figuresAgree } from "../../model/figures-agree.ts";
import { QUANTITY_BOUNDS } from "../../model/vocabulary.ts";

/**
 * Gives the pairs of figures of two tellings that cannot both hold. Figures are paired by their unit, in whatever order
 * they are told; those without, or in other words, by their place where both tellings have as many left. Two figures of
 * one series speak of different days, and a part is no rival of its total.
 */
export function figuresApart(a: readonly Quantity[], b: readonly Quantity[]): (readonly [Quantity, Quantity])[] {
  return pairsOf(a, b).filter(([one, other]) => {
    const goTogether = isSeries(one, other) || isPartOf(one, other) || isPartOf(other, one);
    return !goTogether && !figuresAgree(one, other);
  });
}

/** «7 جرحى؛ من 12 مصابًا» beside «12 مصابًا». */
const isPartOf = ({ partOf = "" }: Quantity, total: Quantity): boolean =>
  figuresIn(partOf).some((whole) => figuresAgree(whole, total));

type Pair = readonly [Quantity, Quantity];

function pairsOf(a: readonly Quantity[], b: readonly Quantity[]): Pair[] {
  if (a.length !== b.length) return a.flatMap((one) => disagreeing(one, b));
  const left = [...b];
  const paired: Pair[] = [];
  const rest = a.filter((one) => {
    const at = left.findIndex((other) => areOfOneUnit(one, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other !== undefined) paired.push([one, other]);
    return other === undefined;
  });
  return [...paired, ...rest.flatMap((one, at) => (left[at] === undefined ? [] : [[one, left[at]] as const]))];
}

/** Of several of its unit one that agrees is enough: the others count something else. */
function disagreeing(one: Quantity, others: readonly Quantity[]): Pair[] {
  const same = others.filter((other) => areOfOneUnit(one, other));
  return same.some((other) => figuresAgree(one, other)) ? [] : same.slice(0, 1).map((other) => [one, other]);
}

const areOfOneUnit = ({ unit: a }: Quantity, { unit: b }: Quantity): boolean =>
  a !== undefined && b !== undefined && unitKey(a) === unitKey(b);

/** Says whether two figures follow one another: each speaks of another day. */
export const isSeries = (a: Quantity, b: Quantity): boolean =>
  a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf;

/** The figures in a text; of «7 من 12 مصابًا» the seven, a part of the twelve. */
export function figuresIn(text: string): Quantity[] {
  const found = findQuantities(text);
  return found.flatMap((each, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (before !== undefined && isPart(before, each, text)) return [];
    const whole = after !== undefined && isPart(each, after, text) ? after : undefined;
    const { value, upTo, bound, unit = whole?.unit } = each;
    const partOf = whole && text.slice(whole.start, whole.end);
    return [{ value, bound, ...present({ upTo, unit, partOf }) }];
  });
}

const isPart = (part: FoundQuantity, whole: FoundQuantity, text: string): boolean =>
  part.unit === undefined && /^\s*من(?:\s+(?:أصل|بين))?\s+$/u.test(text.slice(part.end, whole.start));

/** Writes a figure as an editor would: «10 حالات على الأقل»، «نحو 10 حالات»، «بين 10 و20»، «قتيلان». */
export function describe({ value, upTo, unit, bound }: Quantity): string {
  const number = upTo === undefined ? `${value}` : `بين ${value} و${upTo}`;
  const isDual = value === 2 && upTo === undefined && unit !== undefined && dualIn(unit) !== undefined;
  const figure = unit === undefined ? number : isDual ? unit : `${number} ${unit}`;
  if (bound === "exact") return figure;
  return bound === "about" ? `${QUANTITY_BOUNDS.about.ar} ${figure}` : `${figure} ${QUANTITY_BOUNDS[bound].ar}`;
}
