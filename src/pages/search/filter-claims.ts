/** Filters claims by what a reader chose; the same code in the reader's browser and in the tests. */
import { byCodeUnits } from "../../base/order.ts";
import type { FacetShelf } from "./shelves.ts";

/** What can be chosen, by the names that its fields have in the form and in an address; what is empty narrows nothing. */
export const FACETS = ["state", "claim", "speaker", "stance", "place", "from", "until"] as const;
export type Facet = (typeof FACETS)[number];
export type ClaimFilter = Readonly<Partial<Record<Facet, string>>>;

/** A claim by its index among claims, every value in the words in which it is chosen. */
interface FilteredClaim {
  readonly index: number;
  readonly date: string;
  readonly values: Readonly<Record<Exclude<Facet, "from" | "until">, readonly string[]>>;
}

/** Reads all shelves, in their order. */
export function readFacets(shelves: readonly FacetShelf[]): readonly FilteredClaim[] {
  return shelves
    .flatMap(({ names, rows }) => rows.map((row) => ({ names, row })))
    .map(({ names, row: [state, kind, date, speakers, stances, places] }, index) => ({
      index,
      date,
      values: {
        state: [state],
        claim: [kind],
        speaker: speakers.map((at) => names[at] ?? ""),
        stance: stances,
        place: places.map((at) => names[at] ?? ""),
      },
    }));
}

/** Gives the indexes of the claims that have everything that was chosen. */
export function filterClaims(
  claims: readonly FilteredClaim[],
  { from, until, ...chosen }: ClaimFilter,
): ReadonlySet<number> {
  const wanted = Object.entries(chosen).filter(([, value]) => value !== "");
  const matching = claims.filter(
    ({ date, values }) =>
      (!from || date >= from) &&
      (!until || date <= until) &&
      wanted.every(([facet, value]) =>
        Object.entries(values).some(([name, all]) => name === facet && all.includes(value)),
      ),
  );
  return new Set(matching.map(({ index }) => index));
}

/** What a facet can be, the most frequent first. */
export function optionsOf(claims: readonly FilteredClaim[], facet: keyof FilteredClaim["values"]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of claims) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, of], [b, than]) => than - of || byCodeUnits(a, b)).map(([value]) => value);
}
