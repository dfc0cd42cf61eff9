/** How the data files refer to things, and put sets in order. */
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { Assertion, ResolvedBasis } from "../../model/assertion.ts";
import { anchorsOf } from "../anchors.ts";
import type { Planning } from "../planning.ts";

/** Every list in the data files that is a set stands in the order of code units, however the files were written. */
export const asSet = <Text extends string>(values: Iterable<Text>): readonly Text[] => [...new Set(values)].toSorted();

/** Names an occurrence of a claim: the article, and the anchor of its mark there. */
export function assertionId(planning: Planning, { article, mark }: Assertion): string {
  const anchor = known(new Map(anchorsOf(planning, article).entries()), mark);
  return `${article}#${anchor}`;
}

/** What a work or a claim rests on, as a record. */
export function basisRecord(basis: ResolvedBasis) {
  switch (basis.kind) {
    case "source":
      return present({ kind: basis.kind, source: basis.source, altered: basis.altered });
    case "agent":
      return present({ kind: basis.kind, agent: basis.agent, altered: basis.altered });
    case "own":
    case "unknown":
      return { kind: basis.kind };
    default:
      return basis satisfies never;
  }
}

/** Puts records in an order of their own: that of their text. */
export const inOrder = <Record extends object>(records: readonly Record[]): readonly Record[] =>
  records
    .map((record) => ({ record, text: JSON.stringify(record) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ record }) => record);
