/** A file of `content/topics/` to a topic. */
import { fileStart } from "../base/place.ts";
import { topicId } from "../model/ids.ts";
import type { Topic } from "../model/topic.ts";
import { TOPIC_FIELDS } from "./fields/field-tables.ts";
import { readProse } from "./prose/read-prose.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads a topic's file. */
export function parseTopic(reading: Reading, stem: string): Topic {
  const { fields, bodyStart } = readFrontMatter(reading, TOPIC_FIELDS);
  const place = fileStart(reading.file);
  const { partOf, memberOf, closeTo, standsFor, dates, ...values } = fields.values;
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
    ...readProse(reading, bodyStart),
  };
}
