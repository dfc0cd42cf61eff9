/** Occurrences of claims as records of the data files. */
import { present } from "../../base/present.ts";
import type { Assertion, Hop, SourceUse } from "../../model/assertion.ts";
import * as vocabulary from "../../model/vocabulary.ts";
import { publicUrl } from "../addresses.ts";
import { assertionHref } from "../anchors.ts";
import type { Planning } from "../planning.ts";
import { asSet, assertionId, basisRecord, inOrder } from "./refer.ts";
import { bases, count, day, list, oneOf, quantities, record, text, texts, url } from "./schema-parts.ts";

/** One line of `data/assertions.json`: an occurrence of a claim, as a W3C Web Annotation selects it, and its file. */
export function assertionRecord(planning: Planning, assertion: Assertion) {
  const { exact, prefix, suffix, sentence, place } = assertion.passage;
  const { cue } = assertion;
  return present({
    id: assertionId(planning, assertion),
    url: publicUrl(planning.baseUrl, assertionHref(planning, assertion)),
    claim: assertion.claim,
    article: assertion.article,
    label: assertion.label,
    mark: assertion.mark,
    selector: { type: "TextQuoteSelector", exact, prefix, suffix },
    sentence,
    mode: assertion.mode,
    placedIn: assertion.placedIn,
    cue: cue && present({ verb: cue.verb, strength: cue.strength, passive: cue.passive, subject: cue.subject }),
    asserters: assertion.asserters,
    stance: assertion.stance,
    chain: assertion.chain.map(hopRecord),
    carriers: assertion.carriers.map(useRecord),
    evidence: assertion.evidence.map(useRecord),
    basis: inOrder(assertion.basis.map(basisRecord)),
    statedDate: assertion.statedDate,
    quantities: assertion.quantities,
    circumstances: asSet(assertion.circumstances),
    note: assertion.note,
    place: {
      file: place.file,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
    },
  });
}

const hopRecord = ({ agent, role, relation, work, verb, date, language }: Hop) =>
  present({ agent, role, relation, work, verb, date, language });

const useRecord = ({ source, locator }: SourceUse) => present({ source, locator });

const uses = (description: string) =>
  list(record({ source: text("id"), "locator?": text("where in it, as typed") }), description);

const position = { type: "integer", minimum: 1 };

/** What {@link assertionRecord} gives. */
export const ASSERTION_SCHEMA = record({
  id: text("`<article>#<anchor>`: it lives as long as the label, and counts its mentions"),
  url: url("the words in their article"),
  claim: text("id"),
  article: text("id of the article in which it is said"),
  label: text("of the record it was written by: not always the claim's own"),
  mark: count("the how-maniest mark of its article it is, from 0"),
  selector: record(
    { type: { const: "TextQuoteSelector" }, exact: text("words"), prefix: text("before"), suffix: text("after") },
    "W3C Web Annotation: the words in the article's text",
  ),
  sentence: text("the whole sentence around the words"),
  mode: oneOf(vocabulary.MODES, "how the words reach the page"),
  "placedIn?": oneOf(vocabulary.PLACES_IN, "where it stands, if not in the body"),
  "cue?": record(
    {
      verb: text("past, third person masculine"),
      strength: oneOf(vocabulary.CUE_STRENGTHS, "how far it commits"),
      "passive?": { const: true, description: "it names nobody: it is the verb of none of them" },
      "subject?": text("id of the agent whose verb it is in the sentence"),
    },
    "by which verb it is attributed",
  ),
  asserters: texts("ids of agents: one voice of one name or several, in the order written; none is the article's own"),
  stance: oneOf(vocabulary.STANCES, "how they stand to the claim; only who affirms speaks for it"),
  chain: list(
    record({
      agent: text("id; `~?` for a gap"),
      role: oneOf(vocabulary.HOP_ROLES, "the part it plays"),
      relation: oneOf(vocabulary.HOP_RELATIONS, "how it got the words from the one before it"),
      "work?": text("id of the source in which it passed them on"),
      "verb?": text("with which it passed them on, as written"),
      "date?": day("when it did"),
      "language?": text("in which it did, BCP 47"),
    }),
    "from the origin to us",
  ),
  carriers: uses("the works it was read in, by source"),
  evidence: uses("what the speaker rests on, by source"),
  basis: bases("what the works it was read in rest on for this claim; empty where the record does not say"),
  "statedDate?": day("when it was said"),
  quantities,
  circumstances: list(oneOf(vocabulary.CIRCUMSTANCES, "how it was obtained"), "sorted"),
  "note?": text("the editor's"),
  place: record({
    file: text("relative to the content folder"),
    line: position,
    column: { ...position, description: "in UTF-16 code units" },
    endLine: position,
    endColumn: { ...position, description: "exclusive" },
  }),
});
