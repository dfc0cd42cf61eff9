/** What was written down and is never used. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Graph } from "../graph.ts";

/** Complains `source-unused` of sources that no article uses and no other source rests on. */
export function checkUse({ sources }: Graph): Diagnostic[] {
  return [...sources.values()]
    .filter(({ articles, basisOf }) => articles.length === 0 && basisOf.length === 0)
    .map(({ source }) => complain("source-unused", source.place, { name: source.name, id: source.id }));
}
