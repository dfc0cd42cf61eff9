/** What a source itself rests on. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { BasisView } from "../views/parts.ts";
import { agentRef, sourceRef } from "./refs.ts";

/** Shows what a source says that it is based on; empty where nothing is said. */
export const basisViews = (planning: Planning, id: SourceId): readonly BasisView[] =>
  known(planning.graph.sources, id).isBasedOn.map((basis) => basisView(planning, basis));

/** Shows one thing that a work, or a claim in it, rests on. */
export function basisView(planning: Planning, basis: ResolvedBasis): BasisView {
  switch (basis.kind) {
    case "source":
      return present({ kind: basis.kind, source: sourceRef(planning, basis.source), altered: basis.altered });
    case "agent":
      return present({ kind: basis.kind, agent: agentRef(planning, basis.agent), altered: basis.altered });
    case "own":
    case "unknown":
      return { kind: basis.kind };
    default:
      return basis satisfies never;
  }
}
