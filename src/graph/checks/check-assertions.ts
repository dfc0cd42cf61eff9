/** Assertions that stand on nothing, or whose way to us is broken. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Graph } from "../graph.ts";

/** Complains `narrator-unsupported` and `chain-gap`, at the mark. */
export function checkAssertions({ articles }: Graph): Diagnostic[] {
  return [...articles.values()].flatMap(({ assertions }) => assertions.flatMap(checkAssertion));
}

function checkAssertion({ mode, evidence, chain, label, place }: Assertion): Diagnostic[] {
  const unsupported = mode === "narrator" && evidence.length === 0 && chain.length === 0;
  const gap = chain.some(({ relation }) => relation === "unstated");
  return [
    ...(unsupported ? [complain("narrator-unsupported", place, { label })] : []),
    ...(gap ? [complain("chain-gap", place, { label })] : []),
  ];
}
