/** Faults that only show when the files meet: unknown names, collisions, circles. */
import { row } from "../code-entry.ts";

export const GRAPH_CODES = {};
