/** Values of one record that exclude one another, whatever the other files say. */
import { byCodeUnits } from "../../base/order.ts";
import type { Place } from "../../base/place.ts";
import type { Exclusion } from "../../diagnostics/codes/contradictions.ts";
import { daysReversed } from "../../diagnostics/days-reversed.ts";
import { type ClaimRecord, isForeseen } from "../../model/claim-record.ts";
import type { Basis } from "../../model/source.ts";
import {
  CIRCUMSTANCES,
  type Circumstance,
  CLAIM_KINDS,
  MODALITIES,
  STANCES,
  type Stance,
} from "../../model/vocabulary.ts";
import type { Reading } from "../reading.ts";
import type { NoteLine } from "./note-lines.ts";

type Values = Omit<ClaimRecord, "label" | "place" | "relations" | "proposed">;
/** Where the fields stand, by their English names. */
type FieldPlaces = Readonly<Record<string, Place>>;

/** What is held against something else, by English field name. */
const HELD: ReadonlySet<string> = new Set([
  "statedDate",
  "eventDate",
  "quantities",
  "circumstances",
  "evidence",
  "kind",
  "log",
]);

/** Gives where the fields stand that are held against something else, name and value. */
export function placesOfFields(reading: Reading, lines: readonly NoteLine[]): FieldPlaces {
  const held = lines.flatMap(({ field, key, values }): [string, Place][] => {
    const last = values.at(-1);
    return field !== undefined && HELD.has(field) && last !== undefined
      ? [[field, reading.place(key.start, last.end)]]
      : [];
  });
  return Object.fromEntries(held);
}

/** Complains `values-conflict` and `dates-reversed`. */
export function complainOfConflicts(reading: Reading, values: Values, places: FieldPlaces, whole: Place): void {
  const { kind, modality, basis } = values;
  if (kind === "prediction" && modality?.modality === "asserted") {
    const other = `الصيغة: ${MODALITIES.asserted.ar}`;
    tellConflict(reading, modality.place, [`النوع: ${CLAIM_KINDS.prediction.ar}`, other], "expected");
  }
  complainOfNarrator(reading, values, places.circumstances ?? whole);
  const { stance, evidence } = values;
  const [proof] = evidence;
  if (proof !== undefined && (stance?.stance === "noReply" || stance?.stance === "declined")) {
    const facts = [`الموقف: ${STANCES[stance.stance].ar}`, `الدليل: ${proof.source.text}`] as const;
    tellConflict(reading, places.evidence ?? whole, facts, "silent");
  }
  complainOfBases(reading, basis, "قوله");
  complainOfDays(reading, values, places, whole);
}

/** What only somebody else than the article can do. */
const OF_OTHERS: ReadonlySet<Stance> = new Set<Stance>(["declined", "noReply", "withdraws"]);
const AS_OTHERS: ReadonlySet<Circumstance> = new Set<Circumstance>(["inCustody", "forcedSetting", "onBackground"]);

function complainOfNarrator(reading: Reading, { asserter, stance, cue, circumstances }: Values, at: Place): void {
  if (asserter?.kind !== "narrator") return;
  const narrator = "القائل: بصوت الكاتب";
  if (stance !== undefined && OF_OTHERS.has(stance.stance)) {
    tellConflict(reading, stance.place, [narrator, `الموقف: ${STANCES[stance.stance].ar}`], "narrator");
  }
  if (cue !== undefined) tellConflict(reading, cue.place, [narrator, `الفعل: ${cue.text}`], "narrator");
  for (const each of circumstances.filter((one) => AS_OTHERS.has(one)))
    tellConflict(reading, at, [narrator, `الظرف: ${CIRCUMSTANCES[each].ar}`], "narrator");
}

/** «قوله، بيان الوزارة»: what is somebody's own rests on nothing else; «بيان، بيان (محرّف)»: it is one or the other. */
export function complainOfBases(reading: Reading, bases: readonly Basis[], own: string): void {
  const other = bases.find(({ kind }) => kind !== "own");
  for (const basis of bases) {
    if (basis.kind !== "own" || other === undefined) continue;
    tellConflict(reading, basis.place, [own, other.kind === "name" ? other.name.text : "؟"], "own");
  }
  const named = bases.flatMap((basis) => (basis.kind === "name" ? [basis] : []));
  for (const { name, altered } of named) {
    if (altered !== true || !named.some((each) => each.altered !== true && each.name.text === name.text)) continue;
    tellConflict(reading, name.place, [name.text, `${name.text} (محرّف)`], "altered");
  }
}

const tellConflict = (
  reading: Reading,
  place: Place,
  [one, other]: readonly [one: string, other: string],
  why: Exclusion,
): void => reading.complain("values-conflict", place, { one, other, why });

/** What has happened was not said before; what is foreseen was not said after. */
function complainOfDays(reading: Reading, values: Values, places: FieldPlaces, whole: Place): void {
  const { statedDate, eventDate, modality, quantities } = values;
  const latest = quantities
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted(byCodeUnits)
    .at(-1);
  const told = [
    ...(isForeseen(values)
      ? []
      : daysReversed(places.eventDate ?? whole, ["stated", statedDate], ["event", eventDate])),
    ...(isForeseen(values) ? [] : daysReversed(places.quantities ?? whole, ["stated", statedDate], ["asOf", latest])),
    ...daysReversed(modality?.place ?? whole, ["due", modality?.due], ["stated", statedDate]),
    ...daysReversed(modality?.place ?? whole, ["due", modality?.due], ["event", eventDate]),
  ];
  for (const { place, facts } of told) reading.complain("dates-reversed", place, facts);
}
