/** A file of `content/topics/` to a topic. */
import { fileStart } from "../base/place.ts";
import { topicId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import { canSpeak, type Topic } from "../model/topic.ts";
import { ANONYMITIES, BELONGINGS, TOPIC_TYPES, YES_NO } from "../model/vocabulary.ts";
import type { Fields } from "./fields/field.ts";
import { TOPIC_FIELDS } from "./fields/field-tables.ts";
import { findTerm } from "./fields/read-term.ts";
import { readProse } from "./prose/read-prose.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads a topic's file. */
export function parseTopic(reading: Reading, stem: string): Topic {
  const { fields, bodyStart } = readFrontMatter(reading, TOPIC_FIELDS);
  const place = fileStart(reading.file);
  const { partOf, memberOf, closeTo, standsFor, dates, dossier, ...values } = fields.values;
  complainOfTopic(reading, fields);
  return {
    id: topicId(stem),
    place,
    namePlace: fields.typed.name?.place ?? place,
    name: stem,
    type: "concept",
    anonymity: "named",
    ...values,
    belongings: [...partOf, ...memberOf, ...closeTo, ...standsFor],
    dates: dates.flatMap(({ values: { date, text, source } }) =>
      date === undefined || text === undefined ? [] : [{ date, text, ...(source && { source }) }],
    ),
    ...dossierOf(dossier),
    ...readProse(reading, bodyStart),
  };
}

/** Complains `values-conflict`: of what cannot speak and yet belongs or is kept back; of a person who is a group. */
function complainOfTopic(reading: Reading, { values, typed }: Fields<typeof TOPIC_FIELDS>): void {
  const { type = "concept", anonymity } = values;
  const one = `النوع: ${TOPIC_TYPES[type].ar}`;
  const kept = typed.anonymity;
  const other = anonymity && `الإفصاح: ${ANONYMITIES[anonymity].ar}`;
  if (kept !== undefined && other !== undefined && type === "person" && anonymity === "unnamedGroup") {
    reading.complain("values-conflict", kept.place, { one, other, why: "number" });
  }
  const belongings = [...values.partOf, ...values.memberOf, ...values.closeTo, ...values.standsFor];
  if (canSpeak({ type, belongings })) return;
  if (kept !== undefined && other !== undefined) {
    reading.complain("values-conflict", kept.place, { one, other, why: "spoken" });
  }
  for (const { kind, to } of belongings) {
    const belongs = `${BELONGINGS[kind].ar}: ${to.text}`;
    reading.complain("values-conflict", to.place, { one, other: belongs, why: "spoken" });
  }
}

/** «ملف: نعم» makes a dossier whose articles are read in the order of their dates, «لا» none. */
function dossierOf(names: readonly Name[]): Pick<Topic, "dossier"> {
  const [first] = names;
  const alone = names.length === 1 && first !== undefined ? findTerm(YES_NO, first.text) : undefined;
  if (first === undefined || alone === "false") return {};
  return { dossier: alone === "true" ? [] : names };
}
