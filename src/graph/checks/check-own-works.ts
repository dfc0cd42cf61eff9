/** Works that are said to be ours, and somebody else's too. */
import { foldKey } from "../../arabic/fold.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SOURCE_TYPES } from "../../model/vocabulary.ts";
import type { Graph } from "../graph.ts";

/** Complains `values-conflict` of our own reporting that another is said to have published. */
export function checkOwnWorks({ sources, site, agents }: Graph): Diagnostic[] {
  return [...sources.values()].flatMap(({ source, publisher }): Diagnostic[] => {
    const name = publisher === undefined ? undefined : agents.get(publisher)?.agent.name;
    if (source.type !== "ownReporting" || name === undefined || foldKey(name) === foldKey(site.title)) return [];
    const facts = { one: `النوع: ${SOURCE_TYPES.ownReporting.ar}`, other: `الناشر: ${name}`, why: "ours" } as const;
    return [complain("values-conflict", source.publisher?.place ?? source.place, facts)];
  });
}
