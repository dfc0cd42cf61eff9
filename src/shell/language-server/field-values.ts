/** What completion offers for the values of a field: told by what its table says it reads. */
import { type Vocabulary, YES_NO } from "../../model/vocabulary.ts";
import type { Field, RecordField } from "../../parse/fields/field.ts";

/** What a value is: the name of something the newsroom has, or a term. */
export type ValueKind = "topic" | "source" | "agent" | "basis" | "claim" | "cue" | Vocabulary<string>;

/** What to offer for the values of a field; `undefined` where its values are free. */
export function offersFor(field: Field | RecordField): ValueKind | undefined {
  switch (field.reads) {
    case "topic":
    case "source":
    case "agent":
    case "basis":
    case "claim":
    case "cue":
      return field.reads;
    case "asserter":
    case "chain":
      return "agent";
    case "sourceUse":
      return "source";
    case "relation":
      return "claim";
    case "flag":
      return YES_NO;
    case "term":
    case "status":
    case "pairs":
      return field.of;
    default:
      return undefined;
  }
}
