/** What one telling of a claim has, where two differ, in the words of the site. */
import { known } from "../../base/known.ts";
import type { Said } from "../../graph/graph.ts";
import { STANCES } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";
import { speakerName } from "./refs.ts";

/** Says it. */
export function saidInWords(planning: Planning, said: Said): string {
  const { graph, words } = planning;
  switch (said.kind) {
    case "asserters":
      return said.agents.map((agent) => speakerName(planning, agent)).join(words.comma) || words.ownVoice;
    case "stance":
      return words.label(STANCES, said.stance);
    case "figure":
      return words.figureOf(said.quantity);
    case "places":
      return said.places.map((id) => known(graph.topics, id).topic.name).join(words.comma);
    case "years":
      return said.numbers.map(words.year).join(words.comma);
    case "months":
      return said.numbers.map(words.monthName).join(words.comma);
    case "days":
      return said.numbers.map((each) => words.dayOfMonth(each % 100, Math.floor(each / 100))).join(words.comma);
    case "weekdays":
      return said.numbers.map(words.weekday).join(words.comma);
    case "verb":
      return said.verb;
    default:
      return said satisfies never;
  }
}
