/** Names that lead nowhere because another kind of thing bears them: a work where somebody is asked for, a body where a work is. */
import { foldKey } from "../arabic/fold.ts";
import { groupBy } from "../base/group-by.ts";
import type { Misplaced } from "../diagnostics/codes/graph.ts";
import type { Code } from "../diagnostics/codes.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../model/source.ts";
import type { Nouns } from "./collect-nouns.ts";
import { lookUp } from "./name-index.ts";
import type { TopicDirectory } from "./names/topic-directory.ts";

/** By what is said of a name that nothing bears: what was asked for. */
const WANTED: ReadonlyMap<Code, Misplaced> = new Map([
  ["agent-unknown", "source-as-agent"],
  ["topic-unknown", "source-as-topic"],
  ["source-unknown", "topic-as-source"],
]);

/** Complains `name-misplaced` in the place of what is said of unknown names, where one source or one topic bears them. */
export function nameMisplaced(
  diagnostics: readonly Diagnostic[],
  { sources }: Pick<Nouns, "sources">,
  { index }: TopicDirectory,
): Diagnostic[] {
  const byName = groupBy(
    sources.flatMap((source) => namesOf(source).map((name) => ({ key: foldKey(name), source }))),
    ({ key }) => key,
  );
  return diagnostics.map((diagnostic) => {
    const how = WANTED.get(diagnostic.code);
    const name = "name" in diagnostic.facts ? String(diagnostic.facts.name) : "";
    if (how === undefined || name === "") return diagnostic;
    const [bearer, ...others] = byName.get(foldKey(name)) ?? [];
    if (how === "topic-as-source") {
      if (lookUp(index, name).length !== 1) return diagnostic;
      return complain("name-misplaced", diagnostic.place, { name, how });
    }
    if (bearer === undefined || others.length > 0) return diagnostic;
    // Whoever published the work may be who is meant; that he spoke, nobody can say but the editor.
    const publisher = how === "source-as-agent" ? bearer.source.publisher?.text : undefined;
    const extras = publisher === undefined ? {} : { expected: publisher };
    return complain("name-misplaced", diagnostic.place, { name, how }, extras);
  });
}

const namesOf = ({ id, name, alternateNames }: Source): string[] => [
  ...new Set([id, name, ...alternateNames.map(({ text }) => text)]),
];
