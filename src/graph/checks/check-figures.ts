/** A hint, not a fault: two claims that are said to be one have different figures. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Relation } from "../../model/claim.ts";
import type { Graph } from "../graph.ts";
import { describe, figuresApart } from "../joins/compare-figures.ts";

/** Complains `figures-differ` of a claim that repeats another with another figure, and does not say what differs. */
export function checkFigures({ claims }: Graph): Diagnostic[] {
  return [...claims.values()].flatMap(({ outgoing }) => outgoing.flatMap((relation) => check(relation, claims)));
}

function check({ from, to, type, differs, place }: Relation, claims: Graph["claims"]): Diagnostic[] {
  const [one, other] = [claims.get(from)?.claim, claims.get(to)?.claim];
  if (type !== "restates" || differs.length > 0) return [];
  const [pair] = figuresApart(one?.quantities ?? [], other?.quantities ?? []);
  if (one === undefined || other === undefined || pair === undefined) return [];
  const facts = { label: one.label, other: other.label, here: describe(pair[0]), there: describe(pair[1]) };
  return [complain("figures-differ", place, facts, { related: [other.place] })];
}
