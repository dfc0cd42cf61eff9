/** What stands behind a claim, in words under which its own line is drawn. */
import type { Result } from "hastscript";
import { CORROBORATION_STATES, type CorroborationState } from "../../src/model/vocabulary.ts";
import type { Words } from "../words.ts";

/** Names a state; the line below the words is the line that marks such a claim in a text. */
export const stateName = (state: CorroborationState, words: Words): Result => (
  <span class="state" data-state={state}>
    {words.label(CORROBORATION_STATES, state)}
  </span>
);
