/** What the desk should know of a graph that is sound: dates to come, and how its claims are attributed. */
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Graph } from "./graph.ts";

/** Checks a graph. `today` is the only clock there is; without it no date lies in the future. */
export function checkGraph(_graph: Graph, _options: { readonly today?: CalendarDate }): readonly Diagnostic[] {
  return sortDiagnostics([]);
}
