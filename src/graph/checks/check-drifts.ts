/** Claims told in two ways that nobody explains. */
import { WEEKDAYS } from "../../arabic/date-words.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { STANCES } from "../../model/vocabulary.ts";
import type { Drift, Graph, Said } from "../graph.ts";
import { describe } from "../joins/compare-figures.ts";

/** Complains `attribution-drift` at the telling that departs, with the place of the other. */
export function checkDrifts(graph: Graph): Diagnostic[] {
  return [...graph.claims.values()].flatMap(({ drifts }) =>
    drifts.filter(({ explained }) => !explained).map((drift) => tell(drift, graph)),
  );
}

function tell({ what, a, b, aSays, bSays }: Drift, graph: Graph): Diagnostic {
  const facts = { label: b.label, what, here: inWords(bSays, graph), there: inWords(aSays, graph) };
  return complain("attribution-drift", b.passage.place, facts, { related: [a.passage.place] });
}

/** As editors write it. */
function inWords(said: Said, { agents, topics }: Graph): string {
  switch (said.kind) {
    case "asserters":
      return said.agents.map((id) => agents.get(id)?.agent.name ?? id).join("، ") || "بصوت الكاتب";
    case "stance":
      return STANCES[said.stance].ar;
    case "figure":
      return describe(said.quantity);
    case "places":
      return said.places.map((id) => topics.get(id)?.topic.name ?? id).join("، ");
    case "weekdays":
      return said.numbers.map((day) => WEEKDAYS[day]).join("، ");
    case "years":
    case "months":
      return said.numbers.join("، ");
    case "verb":
      return said.verb;
    default:
      return said satisfies never;
  }
}
