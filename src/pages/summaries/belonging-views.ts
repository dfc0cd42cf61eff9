/** What an agent belongs to, and when. */
import { present } from "../../base/present.ts";
import type { Agent } from "../../model/agent.ts";
import type { Planning } from "../planning.ts";
import type { BelongingView } from "../views/parts.ts";
import { agentRef } from "./refs.ts";

/** Shows what an agent belongs to, as its topic or the bracket behind its name says. */
export const belongingViews = (planning: Planning, { belongings }: Agent): readonly BelongingView[] =>
  belongings.map(({ kind, to, from, until }) => present({ kind, to: agentRef(planning, to), from, until }));
