/** One thing found wrong in content: data, not a sentence, so that it can be cached, sorted and told in any language. */
import { comparePlaces, type Place } from "../base/place.ts";
import type { Code, Facts } from "./codes.ts";

/** A complaint: a stable code, where, and the facts its sentence needs. Its severity comes from the table and the site. */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly place: Place;
  /** The values that the code's sentence mentions; strings as typed by the editor, numbers plain. */
  readonly facts: Facts<C>;
  /** The nearest right value, or what was expected. */
  readonly expected?: string;
  /** Other places that belong to the same fault: the first of two equal labels, the other voice of a drift. */
  readonly related?: readonly Place[];
  /** A mend that is certain: put `text` in the place of `place`. */
  readonly fix?: Fix;
}

/** Replaces what stands at `place` by `text`; an empty place inserts. */
export interface Fix {
  readonly place: Place;
  readonly text: string;
}

/** What may accompany a complaint. */
export type Extras = Pick<Diagnostic, "expected" | "related" | "fix">;

/** Makes a complaint; the compiler holds the facts to what the code's sentence mentions. */
export function complain<C extends Code>(code: C, place: Place, facts: Facts<C>, extras: Extras = {}): Diagnostic<C> {
  return { code, place, facts, ...extras };
}

/** Orders complaints by place, then code; equal ones (same code, place and facts) are told once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map(diagnostics.map((d) => [JSON.stringify([d.code, d.place, d.facts]), d]));
  return [...told.values()].sort(
    (a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
}
