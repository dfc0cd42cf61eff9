/** Finds where one claim is told in two ways: another asserter, figure, place, date, or a verb of another strength. */

import { fold, foldKey } from "../../arabic/fold.ts";
import { sortedSet } from "../../base/order.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Claim } from "../../model/claim.ts";
import type { Quantity } from "../../model/claim-record.ts";
import type { AgentId } from "../../model/ids.ts";
import { QUANTITY_BOUNDS } from "../../model/vocabulary.ts";
import type { Drift } from "../graph.ts";

/** What is needed to say how a telling differs. */
export interface Telling {
  readonly nameOf: (agent: AgentId) => string;
  /** Places named in a text. */
  readonly placesIn: (text: string) => readonly string[];
}

/**
 * Gives the drifts of a claim: each assertion against the one at home (or else the oldest), each difference once for
 * each record. Assertions come oldest first.
 */
export function findDrifts(claim: Claim, assertions: readonly Assertion[], telling: Telling): Drift[] {
  const home = assertions.find(({ article, label }) => article === claim.article && label === claim.label);
  const a = home ?? assertions[0];
  if (a === undefined) return [];
  const drifts = new Map<string, Drift>();
  for (const b of assertions) {
    for (const drift of b === a ? [] : compare(a, b, telling)) {
      const key = `${drift.what} ${b.article} ${b.label}`;
      if (!drifts.has(key)) drifts.set(key, drift);
    }
  }
  return [...drifts.values()];
}

function compare(a: Assertion, b: Assertion, telling: Telling): Drift[] {
  const explained = b.note !== undefined;
  return COMPARISONS.flatMap(({ what, differ }) => {
    const says = differ(a, b, telling);
    return says === undefined ? [] : [{ what, a, b, aSays: says[0], bSays: says[1], explained }];
  });
}

/** What each of the two has, where it differs. */
type Says = readonly [a: string, b: string];

const COMPARISONS: readonly {
  readonly what: Drift["what"];
  readonly differ: (a: Assertion, b: Assertion, telling: Telling) => Says | undefined;
}[] = [
  { what: "asserter", differ: differInAsserter },
  { what: "figure", differ: differInFigure },
  { what: "place", differ: (a, b, { placesIn }) => apart(placesIn(a.passage.exact), placesIn(b.passage.exact)) },
  { what: "date", differ: (a, b) => apart(yearsIn(a.passage.exact), yearsIn(b.passage.exact)) },
  { what: "strength", differ: differInStrength },
];

/**
 * Another speaker is a second voice, and no drift, where it stands on evidence of its own. On the same source, or on
 * none, the same words have been given to somebody else.
 */
function differInAsserter(a: Assertion, b: Assertion, { nameOf }: Telling): Says | undefined {
  if (sameSpeakers(a, b) || !sharesCarrier(a, b)) return undefined;
  const says = ({ asserters }: Assertion) =>
    asserters.length === 0 ? "بصوت الكاتب" : asserters.map(nameOf).join("، ");
  return [says(a), says(b)];
}

const sameSpeakers = (a: Assertion, b: Assertion): boolean =>
  [...a.asserters].sort().join("\n") === [...b.asserters].sort().join("\n");

function sharesCarrier(a: Assertion, b: Assertion): boolean {
  const sources = new Set(a.carriers.map(({ source }) => source));
  return b.carriers.some(({ source }) => sources.has(source));
}

function differInFigure(a: Assertion, b: Assertion): Says | undefined {
  const [here, there] = [a.quantities[0], b.quantities[0]];
  if (here === undefined || there === undefined) return apart(figuresIn(a), figuresIn(b));
  return sameQuantity(here, there) ? undefined : [describe(here), describe(there)];
}

/** Says whether two figures are the same: value, bound, and unit where both name one. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  const units = a.unit === undefined || b.unit === undefined || foldKey(a.unit) === foldKey(b.unit);
  return a.value === b.value && a.bound === b.bound && units;
}

/** Writes a figure as an editor would: «10 حالات على الأقل»، «نحو 10 حالات». */
export function describe({ value, unit, bound }: Quantity): string {
  const figure = unit === undefined ? `${value}` : `${value} ${unit}`;
  if (bound === "exact") return figure;
  return bound === "about" ? `${QUANTITY_BOUNDS.about.ar} ${figure}` : `${figure} ${QUANTITY_BOUNDS[bound].ar}`;
}

function differInStrength(a: Assertion, b: Assertion): Says | undefined {
  if (!sameSpeakers(a, b) || a.cue === undefined || b.cue === undefined) return undefined;
  return a.cue.strength === b.cue.strength ? undefined : [a.cue.verb, b.cue.verb];
}

const YEAR = /^(?:19|20)\d\d$/u;

function figuresIn({ quantities: [quantity], passage }: Assertion): string[] {
  return quantity ? [`${quantity.value}`] : numbersIn(passage.exact).filter((number) => !YEAR.test(number));
}

function yearsIn(text: string): string[] {
  return numbersIn(text).filter((number) => YEAR.test(number));
}

function numbersIn(text: string): string[] {
  return [...fold(text).matchAll(/\d+(?:[.,\u066b\u066c]\d+)*/gu)].map(([number]) => number.replace(/[,\u066c]/gu, ""));
}

/** Both name something, and nothing in common. */
function apart(a: readonly string[], b: readonly string[]): Says | undefined {
  if (a.length === 0 || b.length === 0 || a.some((each) => b.includes(each))) return undefined;
  return [sortedSet(a).join("، "), sortedSet(b).join("، ")];
}
