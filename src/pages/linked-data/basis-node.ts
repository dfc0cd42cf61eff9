/** What works and claims rest on, and figures, as nodes of a JSON-LD graph. */
import type { ResolvedBasis } from "../../model/assertion.ts";
import type { Quantity } from "../../model/claim-record.ts";
import { sourceHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { agentReference } from "./agent-node.ts";
import { reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";
import { concept, own } from "./own-terms.ts";

/** One thing that a work, or a claim in it, rests on. */
export const basisNode = (planning: Planning, basis: ResolvedBasis): LinkedNode =>
  linkedNode({
    "@type": "isnad:Basis",
    ...own({
      basisKind: concept("basisKind", basis.kind),
      work: basis.kind === "source" ? reference(planning, sourceHref(basis.source)) : undefined,
      basisAgent: basis.kind === "agent" ? agentReference(planning, basis.agent) : undefined,
      altered: "altered" in basis ? basis.altered : undefined,
    }),
  });

/** A figure: exact or a range. */
export const quantityNode = ({ value, upTo, unit, bound, asOf, provisional, partOf }: Quantity): LinkedNode =>
  linkedNode({
    "@type": "QuantitativeValue",
    ...(upTo === undefined ? { value } : { minValue: value, maxValue: upTo }),
    unitText: unit,
    ...own({ bound: concept("quantityBound", bound), asOf, provisional, partOfTotal: partOf }),
  });
