/** A file of `content/topics/` to a topic. */
import { fileStart } from "../base/place.ts";
import { topicId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import type { Topic } from "../model/topic.ts";
import { ANONYMITIES, TOPIC_TYPES } from "../model/vocabulary.ts";
import { TOPIC_FIELDS } from "./front-matter/field-tables.ts";
import { readTerm, readUrl, readYesNo } from "./front-matter/field-values.ts";
import { readProse } from "./prose/read-prose.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

/** Reads a topic's file. */
export function parseTopic(reading: Reading, stem: string): Topic {
  const { fields, bodyStart } = readFrontMatter(reading, TOPIC_FIELDS);
  const prose = readProse(reading, bodyStart);
  const name = fields.text("name");
  const mediaTopic = readMediaTopic(reading, fields.called("mediaTopic"), fields.text("mediaTopic"));
  return {
    id: topicId(stem),
    place: fileStart(reading.file),
    type: readTerm(reading, fields.called("type"), fields.text("type"), TOPIC_TYPES) ?? "concept",
    name: name?.text ?? stem,
    namePlace: name?.place ?? fileStart(reading.file),
    alternateNames: fields.texts("alternateNames"),
    broader: fields.texts("broader"),
    related: fields.texts("related"),
    partOf: fields.texts("partOf"),
    anonymity: readTerm(reading, fields.called("anonymity"), fields.text("anonymity"), ANONYMITIES) ?? "named",
    sameAs: fields.texts("sameAs").flatMap((address) => readUrl(reading, toAddress(address)) ?? []),
    ...(mediaTopic && { mediaTopic }),
    ambiguous: readYesNo(reading, fields.called("ambiguous"), fields.text("ambiguous")),
    ...prose,
  };
}

/** `Q12345` is how Wikidata's things are named in running text. */
const toAddress = (name: Name): Name =>
  /^Q\d+$/iu.test(name.text) ? { ...name, text: `https://www.wikidata.org/entity/${name.text.toUpperCase()}` } : name;

/** `medtop:16000000`, or its eight digits. */
function readMediaTopic(reading: Reading, key: string, name: Name | undefined): string | undefined {
  if (name === undefined) return undefined;
  const digits = /^(?:medtop:)?(\d{8})$/iu.exec(name.text)?.[1];
  if (digits !== undefined) return `medtop:${digits}`;
  reading.complain("frontmatter-value-unknown", name.place, { key, text: name.text }, { expected: "medtop:16000000" });
  return undefined;
}
