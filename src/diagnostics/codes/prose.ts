/** Faults of the prose: near-misses, furniture, direction marks, pictures, links. */
import { row } from "../code-entry.ts";

export const PROSE_CODES = {};
