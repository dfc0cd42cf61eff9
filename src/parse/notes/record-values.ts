/** Values of a claim record that are made of several parts: states, modality, outcome, relations. */
import type {
  ClaimRecord,
  ModalityRecord,
  OutcomeRecord,
  RelationRecord,
  StatusRecord,
} from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import {
  DIFFERENCES,
  type Difference,
  EDITORIAL_STATUSES,
  MODALITIES,
  OUTCOMES,
  type RelationType,
} from "../../model/vocabulary.ts";
import { askingInRecord } from "../fields/asking.ts";
import { bareName } from "../fields/bare-name.ts";
import { readDate } from "../fields/read-date.ts";
import { readTerm } from "../fields/read-value.ts";
import { refuseMarks } from "../fields/refuse-marks.ts";
import type { Reading } from "../reading.ts";
import { type Part, splitList } from "../split-list.ts";

/** Reads `محل خلاف؛ 2026-11-20؛ السبب`: the state, then a day and a reason in any order. Complains with `field-value-unknown`. */
export function readStatus(reading: Reading, field: string, parts: readonly Name[]): StatusRecord | undefined {
  const asking = askingInRecord(reading, field);
  const [head, ...others] = parts;
  const status = head && readTerm(asking, head, EDITORIAL_STATUSES);
  if (status === undefined) return undefined;
  for (const part of others) refuseMarks(reading, part);
  const day = others.find((part) => /^\p{Nd}{1,4}\s*[-/.\s]/u.test(part.text) || /\p{Nd}{4}$/u.test(part.text));
  const date = day && readDate(asking, day);
  const by = others.find((part) => DECIDED_BY.test(part.text))?.text.replace(DECIDED_BY, "");
  const reason = others
    .filter((part) => part !== day && !DECIDED_BY.test(part.text))
    .map((part) => part.text.replace(REASON, ""))
    .join("؛ ");
  return { status, ...(date && { date }), ...(reason && { reason }), ...(by && { by }) };
}

const DECIDED_BY = /^(?:قرره|قررها|قرّره|قرّرها|بقرار|decided by)\s*[:：]?\s*/iu;
const REASON = /^(?:ال)?(?:سبب|reason)\s*[:：]\s*/iu;

/** Reads `مشروط؛ الشرط: …` and `متوقع؛ الموعد: 2027-01-01`. Complains with `field-value-unknown`, `date-invalid`. */
export function readModality(reading: Reading, field: string, parts: readonly Name[]): ModalityRecord | undefined {
  const asking = askingInRecord(reading, field);
  const [head, ...others] = parts;
  const modality = head && readTerm(asking, head, MODALITIES);
  if (head === undefined || modality === undefined) return undefined;
  for (const part of others) refuseMarks(reading, part);
  const dueIn = others.find((part) => DUE.test(part.text));
  const due = dueIn && readDate(asking, { ...dueIn, text: dueIn.text.replace(DUE, "") });
  const condition = others
    .filter((part) => part !== dueIn)
    .map((part) => part.text.replace(CONDITION, ""))
    .join("؛ ");
  return { modality, place: head.place, ...(condition && { condition }), ...(due && { due }) };
}

/** Complains `modality-unfit`: a condition that nobody told, or one, or a day, of what is said as certain or merely possible. */
export function complainOfModality(reading: Reading, written: ModalityRecord | undefined): void {
  if (written === undefined) return;
  const { modality, place, condition, due } = written;
  const extra = (modality === "asserted" && condition !== undefined) || (modality !== "predicted" && due !== undefined);
  const lacking = modality === "conditional" && condition === undefined;
  if (!extra && !lacking) return;
  reading.complain("modality-unfit", place, { modality: MODALITIES[modality].ar, fault: lacking ? "lacks" : "extra" });
}

const DUE = /^(?:ال)?(?:موعد|موعده|استحقاق|due)\s*[:：]\s*/iu;
const CONDITION = /^(?:ال)?(?:شرط|condition)\s*[:：]\s*/iu;

/** Reads `تحقق؛ المصدر: …`. Complains with `field-value-unknown`. */
export function readOutcome(reading: Reading, field: string, parts: readonly Name[]): OutcomeRecord | undefined {
  const [head, second] = parts;
  const outcome = head && readTerm(askingInRecord(reading, field), head, OUTCOMES);
  if (head === undefined || outcome === undefined) return undefined;
  const source = second && { ...second, text: second.text.replace(/^(?:ال)?(?:مصدر|source)\s*[:：]\s*/iu, "") };
  return { outcome, place: head.place, ...(source && { source }) };
}

/** Complains `outcome-unexpected` where nobody would read it: of what is no prediction, or of a claim at home elsewhere. */
export function complainOfOutcome(
  reading: Reading,
  { outcome, modality, kind, claim }: Pick<ClaimRecord, "outcome" | "modality" | "kind" | "claim">,
): void {
  if (outcome === undefined) return;
  const isPrediction = modality === undefined ? kind === "prediction" : modality.modality === "predicted";
  if (isPrediction && claim === undefined) return;
  reading.complain("outcome-unexpected", outcome.place, { outcome: OUTCOMES[outcome.outcome].ar });
}

const DIFFERENCE_KEY = /^(?:ال)?(?:فرق|اختلاف|فروق|جانب|جوانب|differs?|difference|aspect)\s*[:：]?\s*/iu;
const DRAWN_BY = /^(?:بحسب|رأي|drawn by)\s*[:：]\s*/iu;

/**
 * Reads `وسم، مقال/وسم؛ الفرق: زمان، عدد؛ السبب: …؛ بحسب: …`: one relation for each target; what is said of it belongs to
 * all of them. Complains with `field-value-unknown`.
 */
export function readRelation(reading: Reading, type: RelationType, part: Part): RelationRecord[] {
  const targets: Name[] = [];
  const differs: Difference[] = [];
  let why: Pick<RelationRecord, "reason" | "by"> = {};
  for (const clause of splitList(reading.text, part.start, part.end, "؛;")) {
    const said = reading.name(clause.start, clause.end);
    const { text } = said;
    if (REASON.test(text) || DRAWN_BY.test(text)) {
      refuseMarks(reading, said);
      why = {
        ...why,
        ...(REASON.test(text) ? { reason: text.replace(REASON, "") } : { by: text.replace(DRAWN_BY, "") }),
      };
      continue;
    }
    const prefix = DIFFERENCE_KEY.exec(reading.text.slice(clause.start, clause.end))?.[0] ?? "";
    const names = splitList(reading.text, clause.start + prefix.length, clause.end, "،,").map((each) =>
      reading.name(each.start, each.end),
    );
    if (prefix === "") targets.push(...names.map(bareName));
    else differs.push(...names.flatMap((name) => readTerm(askingInRecord(reading, "الفرق"), name, DIFFERENCES) ?? []));
  }
  return targets.map((target) => ({ type, target, differs, ...why }));
}
