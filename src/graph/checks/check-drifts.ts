/** Claims told in two ways that nobody explains. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Drift, Graph } from "../graph.ts";

/** Complains `attribution-drift` at the telling that departs, with the place of the other. */
export function checkDrifts({ claims }: Graph): Diagnostic[] {
  return [...claims.values()].flatMap(({ drifts }) => drifts.filter(({ explained }) => !explained).map(tell));
}

function tell({ what, a, b, aSays, bSays }: Drift): Diagnostic {
  const facts = { label: b.label, what, here: bSays, there: aSays };
  return complain("attribution-drift", b.passage.place, facts, { related: [a.passage.place] });
}
