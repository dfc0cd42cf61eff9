/** Assertions that stand on nothing. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Graph } from "../graph.ts";

/** Complains `narrator-unsupported`, at the mark. */
export function checkAssertions({ articles }: Graph): Diagnostic[] {
  return [...articles.values()].flatMap(({ assertions }) => assertions.flatMap(checkAssertion));
}

function checkAssertion({ mode, carriers, evidence, chain, label, place }: Assertion): Diagnostic[] {
  const unsupported = mode === "narrator" && carriers.length + evidence.length === 0 && chain.length === 0;
  return unsupported ? [complain("narrator-unsupported", place, { label })] : [];
}
