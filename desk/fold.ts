/** Compares names as editors type them: the newsroom's own folding. */
import { foldKey } from "../src/arabic/fold.ts";

/** A name for comparison only. */
export const fold = (name: string): string => foldKey(name.trim());
