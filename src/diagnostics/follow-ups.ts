/** Complaints that only follow from another one: mend that, and they are gone. */
import { foldKey } from "../text/fold.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Leaves out what follows from another complaint: a source is unused because the one name that meant it is misspelt.
 * The misspelt name says which is nearest; that source is not told of.
 */
export function withoutFollowUps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set(
    diagnostics.flatMap(({ code, expected }) => (code === "source-unused" ? [] : (expected ?? []))).map(foldKey),
  );
  return diagnostics.filter((diagnostic) => !isUnusedAndMeant(diagnostic, meant));
}

function isUnusedAndMeant(diagnostic: Diagnostic, meant: ReadonlySet<string>): boolean {
  if (!isUnused(diagnostic)) return false;
  return meant.has(foldKey(diagnostic.facts.name)) || meant.has(foldKey(keyOf(diagnostic.facts.id)));
}

const isUnused = (diagnostic: Diagnostic): diagnostic is Diagnostic<"source-unused"> =>
  diagnostic.code === "source-unused";

/** A source inside an article is known as `<article>.<key>`, and called by its key. */
const keyOf = (id: string): string => id.slice(id.lastIndexOf(".") + 1);
