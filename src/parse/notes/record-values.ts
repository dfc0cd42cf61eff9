/** Values of a claim record that are made of several parts: states, relations. */
import type { RelationRecord, StatusRecord } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import { DIFFERENCES, type Difference, EDITORIAL_STATUSES, type RelationType } from "../../model/vocabulary.ts";
import { askingInRecord } from "../fields/asking.ts";
import { readDate, readTerm } from "../fields/read-value.ts";
import type { Reading } from "../reading.ts";
import { type Part, splitList } from "../split-list.ts";

/** Reads `محل خلاف؛ 2026-11-20؛ السبب`: the state, then a day and a reason in any order. Complains with `field-value-unknown`. */
export function readStatus(reading: Reading, field: string, parts: readonly Name[]): StatusRecord | undefined {
  const asking = askingInRecord(reading, field);
  const [head, ...others] = parts;
  const status = head && readTerm(asking, head, EDITORIAL_STATUSES);
  if (status === undefined) return undefined;
  const day = others.find((part) => /^\p{Nd}{1,4}\s*[-/.\s]/u.test(part.text) || /\p{Nd}{4}$/u.test(part.text));
  const date = day && readDate(asking, day);
  const reason = others
    .filter((part) => part !== day)
    .map((part) => part.text.replace(/^السبب\s*[:：]\s*/u, ""))
    .join("؛ ");
  return { status, ...(date && { date }), ...(reason && { reason }) };
}

const DIFFERENCE_KEY = /^(?:ال)?(?:فرق|اختلاف|فروق|differs?|difference)\s*[:：]?\s*/iu;

/**
 * Reads `وسم، مقال/وسم؛ الفرق: زمان، عدد`: one relation for each target; what differs belongs to all of them.
 * Complains with `field-value-unknown`.
 */
export function readRelation(reading: Reading, type: RelationType, part: Part): RelationRecord[] {
  const targets: Name[] = [];
  const differs: Difference[] = [];
  for (const clause of splitList(reading.text, part.start, part.end, "؛;")) {
    const prefix = DIFFERENCE_KEY.exec(reading.text.slice(clause.start, clause.end))?.[0] ?? "";
    const names = splitList(reading.text, clause.start + prefix.length, clause.end, "،,").map((each) =>
      reading.name(each.start, each.end),
    );
    if (prefix === "") targets.push(...names.map(bareTarget));
    else differs.push(...names.flatMap((name) => readTerm(askingInRecord(reading, "الفرق"), name, DIFFERENCES) ?? []));
  }
  return targets.map((target) => ({ type, target, differs }));
}

const bareTarget = (name: Name): Name => ({ text: name.text.replace(/^\[\^(.*)\]$/u, "$1").trim(), place: name.place });
