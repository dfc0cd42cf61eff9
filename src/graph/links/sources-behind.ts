/** Every source that an assertion or its record names. */
import type { Assertion } from "../../model/assertion.ts";
import type { SourceId } from "../../model/ids.ts";

/** Gives the sources it is read in, those that the speaker rests on, and those that the work does for this claim. */
export function sourcesBehind({
  carriers,
  evidence,
  basis,
}: Pick<Assertion, "carriers" | "evidence" | "basis">): SourceId[] {
  return [
    ...[...carriers, ...evidence].map(({ source }) => source),
    ...basis.flatMap((each) => (each.kind === "source" ? [each.source] : [])),
  ];
}
