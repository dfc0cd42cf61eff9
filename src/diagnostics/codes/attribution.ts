/** What the desk should know about how claims are attributed. */
import { row } from "../code-entry.ts";

export const ATTRIBUTION_CODES = {};
