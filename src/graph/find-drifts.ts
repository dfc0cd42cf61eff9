/** Finds where one claim is told in two ways that nobody explains. */
import type { Assertion } from "../model/assertion.ts";
import type { Drift } from "./graph.ts";

/** Gives the drifts among the assertions of one claim, which come oldest first. */
export function findDrifts(_assertions: readonly Assertion[]): Drift[] {
  return [];
}
