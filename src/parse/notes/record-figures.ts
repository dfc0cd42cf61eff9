/** The figures of a claim record: several on one line, or a series whose days run forward. */
import { findQuantities } from "../../arabic/quantities.ts";
import { unitKey } from "../../arabic/unit-key.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Quantity } from "../../model/claim-record.ts";
import { figuresAgree } from "../../model/figures-agree.ts";
import type { Name } from "../../model/name.ts";
import { bareName } from "../fields/bare-name.ts";
import { readQuantity } from "../fields/read-quantity.ts";
import type { Reading } from "../reading.ts";
import type { Part } from "../split-list.ts";

/**
 * Reads the figures, in the order written. Complains with `quantity-invalid`, `date-invalid`, `figures-conflict`, and once
 * with `series-reversed` where a figure speaks of an earlier day than the one of its unit before it.
 */
export function readFigures(reading: Reading, parts: readonly Part[]): Quantity[] {
  const names = parts.flatMap((part) => figuresIn(reading, part));
  const read = names.flatMap((name): Written[] => {
    const quantity = readQuantity(reading, name);
    return quantity === undefined ? [] : [{ name, quantity }];
  });
  complainOfSeries(reading, read);
  for (const [index, each] of read.entries()) complainOfConflict(reading, each, read.slice(0, index));
  return read.map(({ quantity }) => quantity);
}

/** A figure, and where it is written. */
interface Written {
  readonly name: Name;
  readonly quantity: Quantity;
}

/** A part is no greater than its whole; two figures that count one thing on one day agree. */
function complainOfConflict(reading: Reading, { name, quantity }: Written, before: readonly Written[]): void {
  const [whole] = findQuantities(quantity.partOf ?? "");
  if (whole !== undefined && quantity.value > (whole.upTo ?? whole.value) && whole.bound !== "atLeast") {
    const facts = { one: head(name), other: quantity.partOf ?? "", fault: "part" } as const;
    reading.complain("figures-conflict", name.place, facts);
  }
  const rival = before.find((each) => areRivals(each.quantity, quantity));
  if (rival === undefined) return;
  const facts = { one: head(rival.name), other: head(name), fault: "rival" } as const;
  reading.complain("figures-conflict", name.place, facts, { related: [rival.name.place] });
}

const areRivals = (a: Quantity, b: Quantity): boolean =>
  a.unit !== undefined &&
  b.unit !== undefined &&
  unitKey(a.unit) === unitKey(b.unit) &&
  a.asOf === b.asOf &&
  a.partOf === b.partOf &&
  !figuresAgree(a, b);

/** The figure itself, without its day. */
const head = ({ text }: Name): string => text.split(/[؛;]/u, 1)[0]?.trim() ?? text;

function complainOfSeries(reading: Reading, figures: readonly Written[]): void {
  const lastOf = new Map<string, CalendarDate>();
  for (const { name, quantity } of figures) {
    if (quantity.asOf === undefined) continue;
    const unit = unitKey(quantity.unit ?? "");
    const before = lastOf.get(unit);
    if (before !== undefined && quantity.asOf < before) {
      reading.complain("series-reversed", name.place, { date: quantity.asOf, before });
      return;
    }
    lastOf.set(unit, quantity.asOf);
  }
}

/** Several figures on one line: a comma between digits belongs to one of them. */
function figuresIn(reading: Reading, { start, end }: Part): Name[] {
  const whole = bareName(reading.name(start, end));
  const pieces = whole.text.split(/[،,]\s+(?=\S)/u).map((text) => ({ text, place: whole.place }));
  return pieces.every(({ text }) => findQuantities(text).length === 1) ? pieces : [whole];
}
