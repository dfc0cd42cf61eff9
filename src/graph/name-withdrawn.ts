/** Names that lead nowhere because what bore them was withdrawn: told as that, or editors would look for a slip of the pen. */
import { foldKey } from "../arabic/fold.ts";
import type { Place } from "../base/place.ts";
import type { Code } from "../diagnostics/codes.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Nouns } from "./collect-nouns.ts";

/** What is said of a name that nothing bears, and what could have borne it. */
const UNKNOWN: ReadonlyMap<Code, readonly ("sources" | "topics")[]> = new Map([
  ["source-unknown", ["sources"]],
  ["topic-unknown", ["topics"]],
  ["agent-unknown", ["topics"]],
]);

/** Complains `withdrawn-named` in the place of what is said of unknown names, where a withdrawn source or topic bore them. */
export function nameWithdrawn(
  diagnostics: readonly Diagnostic[],
  { withdrawn }: Pick<Nouns, "withdrawn">,
): Diagnostic[] {
  const places = { sources: placesOf(withdrawn.sources), topics: placesOf(withdrawn.topics) };
  return diagnostics.map((diagnostic) => {
    const name = "name" in diagnostic.facts ? String(diagnostic.facts.name) : "";
    const where = UNKNOWN.get(diagnostic.code)?.flatMap((kind) => places[kind].get(foldKey(name)) ?? [])[0];
    if (where === undefined) return diagnostic;
    return complain("withdrawn-named", diagnostic.place, { name }, { related: [where] });
  });
}

/** By each name, folded, and by the id: where that stands. */
function placesOf(
  things: readonly {
    readonly id: string;
    readonly name: string;
    readonly alternateNames: readonly { readonly text: string }[];
    readonly place: Place;
  }[],
): ReadonlyMap<string, Place> {
  return new Map(
    things.flatMap(({ id, name, alternateNames, place }) =>
      [id, name, ...alternateNames.map(({ text }) => text)].map((each) => [foldKey(each), place] as const),
    ),
  );
}
