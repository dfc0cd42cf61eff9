/** What the values of each field name or choose from: data for completion. */
import {
  ANONYMITIES,
  CIRCUMSTANCES,
  CLAIM_KINDS,
  EDITORIAL_STATUSES,
  GENRES,
  SOURCE_TYPES,
  TOPIC_TYPES,
  type Vocabulary,
} from "../../model/vocabulary.ts";

/** What a value is. */
export type ValueKind = "topic" | "source" | "agent" | "basis" | "claim" | "cue" | "yesNo" | Vocabulary<string>;

/** By folder of content (`record` for claim records), then by field. */
export const FIELD_VALUES: Readonly<Record<string, Readonly<Record<string, ValueKind>>>> = {
  articles: { genre: GENRES, topics: "topic", isBasedOn: "source", draft: "yesNo" },
  sources: { type: SOURCE_TYPES, publisher: "agent", isBasedOn: "basis" },
  topics: {
    type: TOPIC_TYPES,
    broader: "topic",
    related: "topic",
    partOf: "agent",
    anonymity: ANONYMITIES,
    ambiguous: "yesNo",
  },
  record: {
    asserter: "agent",
    chain: "agent",
    sources: "source",
    kind: CLAIM_KINDS,
    status: EDITORIAL_STATUSES,
    circumstances: CIRCUMSTANCES,
    topics: "topic",
    cue: "cue",
    claim: "claim",
    restates: "claim",
    supports: "claim",
    contradicts: "claim",
    qualifies: "claim",
    denies: "claim",
    supersedes: "claim",
  },
};
