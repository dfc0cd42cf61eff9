/** Our own words in JSON-LD: only those of the table of terms can be written. */
import type { SCHEMES, Scheme, Term } from "../../model/terms.ts";
import type { LinkedNode, LinkedValue } from "./linked-node.ts";

/** Fields under our prefix. */
export const own = (fields: { readonly [Name in Term]?: LinkedValue }): LinkedNode =>
  Object.fromEntries(Object.entries(fields).map(([term, value]) => [`isnad:${term}`, value]));

/** A value of a closed vocabulary, as the concept of the published vocabulary. */
export const concept = <Name extends Scheme>(
  scheme: Name,
  value: keyof (typeof SCHEMES)[Name]["of"] & string,
): LinkedNode => ({ "@id": `isnad:${scheme}/${value}` });

/** The agent of a link that nobody states: one and the same for all sites, and nobody. */
export const NOBODY: LinkedNode = { "@id": "isnad:nobody" };
