/** How a step of the graph's making tells what it finds wrong: the one place where complaints gather before they are sorted. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Takes a complaint; `buildGraph` and `checkGraph` return all of them, sorted. */
export type Report = (diagnostic: Diagnostic) => void;
