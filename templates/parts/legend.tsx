/** What the lines and nodes mean, one tap away, in words. */
import type { Result } from "hastscript";
import { CORROBORATION_STATES, type CorroborationState } from "../../src/model/vocabulary.ts";
import { ARTICLE, LINES, NODES } from "../strings.ts";

/** The legend, closed; `states` are the ones that occur on the page. */
export const legend = (states: readonly CorroborationState[]): Result => (
  <details class="legend">
    <summary>{ARTICLE.legend}</summary>
    <ul>
      {states.map((state) => (
        <li>
          <span class="state" data-state={state}>
            {CORROBORATION_STATES[state].ar}
          </span>
          {` ${LINES[state]}`}
        </li>
      ))}
    </ul>
    <ul class="thread-legend">
      {(["named", "unnamed", "collective", "gap"] as const).map((look) => (
        <li data-node={look}>{NODES[look]}</li>
      ))}
    </ul>
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
