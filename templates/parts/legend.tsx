/** What the lines, the nodes and the words of attribution mean, one tap away, in a sentence each. */
import type { Result } from "hastscript";
import { CORROBORATION_STATES, type CorroborationState } from "../../src/model/vocabulary.ts";
import type { Words } from "../words.ts";

/**
 * The legend, closed; `states` are the ones that occur on the page. Of nodes and words it tells where threads are drawn
 * without words beside each node: the records of an article have them, and an article has no weight to spare.
 */
export const legend = (states: readonly CorroborationState[], words: Words, nodes: "nodes" | "no nodes"): Result => (
  <details class="legend">
    <summary>{words.article.legend}</summary>
    <ul>
      {states.map((state) => (
        <li>
          <span class="state" data-state={state}>
            {words.label(CORROBORATION_STATES, state)}
          </span>
          {` ${words.lines[state]}`}
        </li>
      ))}
    </ul>
    {nodes === "no nodes" ? undefined : (
      <ul class="thread-legend">
        <li>{words.terms.origin}</li>
        <li>{words.terms.thread}</li>
        {(["named", "unnamed", "collective", "gap"] as const).map((look) => (
          <li data-node={look}>{words.nodes[look]}</li>
        ))}
      </ul>
    )}
  </details>
);

/** Every state there is, in the order in which the rules are tried. */
export const ALL_STATES = [
  "none",
  "circular",
  "multipleKnownOrigins",
  "undetermined",
  "selfOnly",
  "singleOrigin",
] as const satisfies readonly CorroborationState[];
