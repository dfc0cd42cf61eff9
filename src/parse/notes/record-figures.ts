/** The figures of a claim record: several on one line, or a series whose days run forward. */
import { findQuantities } from "../../arabic/quantities.ts";
import { unitKey } from "../../arabic/unit-key.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Quantity } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import { readQuantity } from "../fields/read-quantity.ts";
import type { Reading } from "../reading.ts";
import type { Part } from "../split-list.ts";
import { bareName } from "./bare-name.ts";

/**
 * Reads the figures, in the order written. Complains with `quantity-invalid`, `date-invalid`, and once with
 * `series-reversed` where a figure speaks of an earlier day than the one of its unit before it.
 */
export function readFigures(reading: Reading, parts: readonly Part[]): Quantity[] {
  const lastOf = new Map<string, CalendarDate>();
  let told = false;
  return parts
    .flatMap((part) => figuresIn(reading, part))
    .flatMap((name) => {
      const quantity = readQuantity(reading, name);
      if (quantity?.asOf === undefined) return quantity ?? [];
      const unit = unitKey(quantity.unit ?? "");
      const before = lastOf.get(unit);
      if (!told && before !== undefined && quantity.asOf < before) {
        reading.complain("series-reversed", name.place, { date: quantity.asOf, before });
        told = true;
      }
      lastOf.set(unit, quantity.asOf);
      return [quantity];
    });
}

/** Several figures on one line: a comma between digits belongs to one of them. */
function figuresIn(reading: Reading, { start, end }: Part): Name[] {
  const whole = bareName(reading.name(start, end));
  const pieces = whole.text.split(/[،,]\s+(?=\S)/u).map((text) => ({ text, place: whole.place }));
  return pieces.every(({ text }) => findQuantities(text).length === 1) ? pieces : [whole];
}
