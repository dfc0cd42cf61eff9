/** Faults of addresses. */
import { row } from "../code-entry.ts";

export const PAGE_CODES = {};
