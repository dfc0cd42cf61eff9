/** What a source itself rests on. */

import { known } from "../../base/known.ts";
import type { ResolvedBasis } from "../../graph/graph.ts";
import type { SourceId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { BasisView } from "../views/parts.ts";
import { agentRef, sourceRef } from "./refs.ts";

/** Shows what a source says, or does not say, that it is based on. */
export const basisViews = (planning: Planning, id: SourceId): readonly BasisView[] =>
  known(planning.graph.sources, id).isBasedOn.map((basis) => basisView(planning, basis));

function basisView(planning: Planning, basis: ResolvedBasis): BasisView {
  switch (basis.kind) {
    case "source":
      return { kind: "source", source: sourceRef(planning, basis.source) };
    case "agent":
      return { kind: "agent", agent: agentRef(planning, basis.agent) };
    case "unknown":
      return { kind: "unknown" };
    default:
      return basis satisfies never;
  }
}
