/** What one telling of a claim has, where two differ, as editors write it: for complaints. */
import { WEEKDAYS } from "../../arabic/date-words.ts";
import { monthName } from "../../arabic/dates.ts";
import { STANCES } from "../../model/vocabulary.ts";
import type { Graph, Said } from "../graph.ts";
import { describe } from "../joins/compare-figures.ts";

/** Writes it. */
export function saidAsWritten(said: Said, { agents, topics }: Graph): string {
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
    case "days":
      return said.numbers.map((each) => `${each % 100} ${monthName(Math.floor(each / 100))}`).join("، ");
    case "years":
    case "months":
      return said.numbers.join("، ");
    case "verb":
      return said.verb;
    default:
      return said satisfies never;
  }
}
