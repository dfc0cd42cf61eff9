/** Reads the brackets behind a name: how far the agent is named, and which part it plays in a chain. */

import { foldKey } from "../../arabic/fold.ts";
import type { Name } from "../../model/name.ts";
import {
  ANONYMITIES,
  type Anonymity,
  HOP_RELATIONS,
  HOP_ROLES,
  type HopRelation,
  type HopRole,
  type Vocabulary,
} from "../../model/vocabulary.ts";
import { sliceName } from "./slice-name.ts";

/** What stands in the brackets; `unknown` are labels of no vocabulary. */
export interface Brackets {
  /** The name in front of the brackets. */
  readonly name: Name;
  readonly anonymity?: Anonymity;
  readonly role?: HopRole;
  readonly relation?: HopRelation;
  readonly unknown: readonly Name[];
}

const ANONYMITY_BY_LABEL = labelsOf(ANONYMITIES);
const ROLE_BY_LABEL = labelsOf(HOP_ROLES);
const RELATION_BY_LABEL = labelsOf(HOP_RELATIONS);

/** The labels that may stand in brackets: what a wrong one is compared with. */
export const BRACKET_LABELS: readonly string[] = [ANONYMITIES, HOP_ROLES, HOP_RELATIONS].flatMap((vocabulary) =>
  Object.values<{ readonly ar: string }>(vocabulary).map((term) => term.ar),
);

/** Splits `name (label، label)`; `undefined` where no brackets stand at the end, or no name in front of them. */
export function readBrackets(whole: Name): Brackets | undefined {
  const match = /[(（]([^()（）]*)[)）]\s*$/u.exec(whole.text);
  const name = sliceName(whole, 0, match?.index ?? 0);
  if (match === null || name.text === "") return undefined;
  const start = match.index + 1;
  const labels = sliceName(whole, start, start + (match[1]?.length ?? 0));
  return { name, ...sortLabels(splitLabels(labels)) };
}

function splitLabels(labels: Name): Name[] {
  return [...labels.text.matchAll(/[^،,;؛]+/gu)]
    .map((match) => sliceName(labels, match.index, match.index + match[0].length))
    .filter((label) => label.text !== "");
}

function sortLabels(labels: readonly Name[]): Omit<Brackets, "name"> {
  let sorted: Omit<Brackets, "name"> = { unknown: [] };
  for (const label of labels) {
    const key = foldKey(label.text);
    const anonymity = ANONYMITY_BY_LABEL.get(key);
    const role = ROLE_BY_LABEL.get(key);
    const relation = RELATION_BY_LABEL.get(key);
    if (anonymity !== undefined) sorted = { ...sorted, anonymity };
    else if (role !== undefined) sorted = { ...sorted, role };
    else if (relation !== undefined) sorted = { ...sorted, relation };
    else sorted = { ...sorted, unknown: [...sorted.unknown, label] };
  }
  return sorted;
}

function labelsOf<Value extends string>(vocabulary: Vocabulary<Value>): ReadonlyMap<string, Value> {
  const byLabel = new Map<string, Value>();
  for (const value in vocabulary) {
    const { ar, en, also = [] } = vocabulary[value];
    for (const label of [value, ar, en, ...also]) byLabel.set(foldKey(label), value);
  }
  return byLabel;
}
