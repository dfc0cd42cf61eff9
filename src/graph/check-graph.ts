/** What the desk should know of a graph: dates to come, and how its claims are attributed. */

import type { CalendarDate } from "../base/calendar-date.ts";
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { checkAssertions } from "./checks/check-assertions.ts";
import { checkCircumstances } from "./checks/check-circumstances.ts";
import { checkClaims } from "./checks/check-claims.ts";
import { checkDates, checkOrder } from "./checks/check-dates.ts";
import { checkDrifts } from "./checks/check-drifts.ts";
import { checkFigures } from "./checks/check-figures.ts";
import { checkGenres } from "./checks/check-genres.ts";
import { checkOwnWorks } from "./checks/check-own-works.ts";
import { checkQuotations } from "./checks/check-quotations.ts";
import { checkRelations } from "./checks/check-relations.ts";
import { checkRelays } from "./checks/check-relays.ts";
import { checkRetractions } from "./checks/check-retractions.ts";
import { checkSpeakers } from "./checks/check-speakers.ts";
import { checkTopicNames } from "./checks/check-topic-names.ts";
import { checkUse } from "./checks/check-use.ts";
import type { Graph } from "./graph.ts";
import { checkNames } from "./mentions/check-names.ts";

/** Checks a graph. `today` is the only clock there is; without it no date lies in the future. */
export function checkGraph(
  graph: Graph,
  { today }: { readonly today?: CalendarDate | undefined },
): readonly Diagnostic[] {
  return sortDiagnostics([
    ...checkNames([...graph.topics.values()].map(({ topic }) => topic)),
    ...checkTopicNames(graph),
    ...checkClaims(graph),
    ...checkAssertions(graph),
    ...checkSpeakers(graph),
    ...checkRelays(graph),
    ...checkQuotations(graph),
    ...checkDrifts(graph),
    ...checkFigures(graph),
    ...checkUse(graph),
    ...checkGenres(graph),
    ...checkOrder(graph),
    ...checkRelations(graph),
    ...checkCircumstances(graph),
    ...checkRetractions(graph),
    ...checkOwnWorks(graph),
    ...(today === undefined ? [] : checkDates(graph, today)),
  ]);
}
