/** Faults of marks, notes and claim records. */
import { row } from "../code-entry.ts";

export const MARK_CODES = {};
