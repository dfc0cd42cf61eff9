/** What was written down and is never used. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Graph } from "../graph.ts";

/** Complains `source-unused` of sources that no article uses, no other source rests on, and that date nothing. */
export function checkUse({ sources }: Graph): Diagnostic[] {
  return [...sources.values()]
    .filter(({ articles, basisOf, dates }) => articles.length === 0 && basisOf.length === 0 && dates.length === 0)
    .map(({ source }) => complain("source-unused", source.place, { name: source.name, id: source.id }));
}
