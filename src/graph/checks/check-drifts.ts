/** Claims told in two ways that nobody explains. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Drift, Graph } from "../graph.ts";
import { saidAsWritten } from "./said-as-written.ts";

/** Complains `attribution-drift` at the telling that departs, with the place of the other. */
export function checkDrifts(graph: Graph): Diagnostic[] {
  return [...graph.claims.values()].flatMap(({ drifts }) =>
    drifts.filter(({ explained }) => !explained).map((drift) => tell(drift, graph)),
  );
}

function tell({ what, a, b, aSays, bSays }: Drift, graph: Graph): Diagnostic {
  const facts = { label: b.label, what, here: saidAsWritten(bSays, graph), there: saidAsWritten(aSays, graph) };
  return complain("attribution-drift", b.passage.place, facts, { related: [a.passage.place] });
}
