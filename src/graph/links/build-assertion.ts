/** Builds one assertion: what a record says, completed by the defaults that keep records short. */

import { readCue } from "../../arabic/attribution/find-cues.ts";
import type { Place } from "../../base/place.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Assertion, Cue, Evidence, Hop } from "../../model/assertion.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import { type AgentId, type ArticleId, type ClaimId, type SourceId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Passage } from "../../model/mark.ts";
import type { Mode } from "../../model/vocabulary.ts";
import { isStandIn } from "../names/agent-directory.ts";
import type { Report } from "../report.ts";
import type { Link, RecordReading, Speaker } from "./read-record.ts";

/** What an assertion is made from: a mark, and the record or quotation it leads to. */
export interface AssertionParts {
  readonly claim: ClaimId;
  readonly article: ArticleId;
  readonly label: string;
  readonly mark: number;
  readonly place: Place;
  readonly passage: Passage;
  readonly record?: ClaimRecord;
  readonly reading: RecordReading;
  /** The name on a blockquote's last line, resolved. */
  readonly attribution?: Link;
}

/** Who published a source. */
export type PublisherOf = (source: SourceId) => AgentId | undefined;

/** Builds the assertion. Complains `asserter-missing`, `chain-without-asserter`, `cue-unknown`. */
export function buildAssertion(parts: AssertionParts, publisherOf: PublisherOf, report: Report): Assertion {
  const { claim, article, label, mark, passage, place, record, reading } = parts;
  const speaker = findSpeaker(parts, publisherOf, report);
  const mode = modeOf(speaker, passage);
  const links = completeChain(parts, speaker, publisherOf, report);
  const cue = cueOf(parts, report);
  return {
    claim,
    article,
    label,
    mark,
    passage,
    place,
    mode,
    chain: toHops(links, mode, reading.evidence, publisherOf),
    evidence: reading.evidence,
    circumstances: [...(record?.circumstances ?? [])].sort(),
    ...(speaker.kind === "agent" && { asserter: speaker.link.agent }),
    ...(cue && { cue }),
    ...(record?.quantity && { quantity: record.quantity }),
    ...(record?.note !== undefined && { note: record.note }),
  };
}

function findSpeaker(parts: AssertionParts, publisherOf: PublisherOf, report: Report): Speaker {
  const { reading, attribution, record, place, label } = parts;
  if (reading.speaker !== undefined) return reading.speaker;
  const written = attribution ?? reading.chain?.[0];
  if (written !== undefined) return { kind: "agent", link: written };
  const publisher = publisherOfOnly(reading.evidence, publisherOf);
  if (publisher !== undefined) return { kind: "agent", link: { agent: publisher, place } };
  if (!reading.isUnreadable) report(complain("asserter-missing", record?.place ?? place, { label }));
  return { kind: "agent", link: { agent: UNSTATED_AGENT, place } };
}

function publisherOfOnly(evidence: readonly Evidence[], publisherOf: PublisherOf): AgentId | undefined {
  const [first] = evidence;
  const same = evidence.every(({ source }) => source === first?.source);
  return first !== undefined && same ? publisherOf(first.source) : undefined;
}

function modeOf(speaker: Speaker, { quoted }: Passage): Mode {
  if (speaker.kind === "narrator") return "narrator";
  return ({ whole: "direct", part: "mixed", none: "indirect" } as const)[quoted];
}

/** From the origin to us: as written, or the asserter and then the publisher of the one source. */
function completeChain(
  { reading, label, record, place }: AssertionParts,
  speaker: Speaker,
  publisherOf: PublisherOf,
  report: Report,
): readonly Link[] {
  if (speaker.kind === "narrator") return reading.chain ?? [];
  const { link } = speaker;
  if (reading.chain === undefined) {
    const publisher = publisherOfOnly(reading.evidence, publisherOf);
    return publisher === undefined || publisher === link.agent ? [link] : [link, { agent: publisher, place }];
  }
  if (reading.chain.some(({ agent }) => agent === link.agent)) return reading.chain;
  // A name that nobody knows is told already; whether the chain holds it, nobody can say.
  if (reading.isUnreadable || [link, ...reading.chain].some(({ agent }) => isStandIn(agent)))
    return [link, ...reading.chain];
  report(complain("chain-without-asserter", record?.chain?.place ?? place, { label }));
  return [link, ...reading.chain];
}

function toHops(links: readonly Link[], mode: Mode, evidence: readonly Evidence[], publisherOf: PublisherOf): Hop[] {
  return links.map(({ agent, role, relation }, index) => {
    if (agent === UNSTATED_AGENT) return { agent, role: "relay", relation: "unstated" };
    const work = evidence.find(({ source }) => publisherOf(source) === agent)?.source;
    const passedOn = mode === "direct" ? "quotes" : "derives";
    return {
      agent,
      role: role ?? (index === 0 ? "originator" : work === undefined ? "relay" : "publisher"),
      relation: relation ?? (index === 0 ? "firsthand" : passedOn),
      ...(work !== undefined && { work }),
    };
  });
}

/** The record's verb; else the sentence's, where one stands in it. */
function cueOf({ record, passage }: AssertionParts, report: Report): Cue | undefined {
  const typed = record?.cue;
  if (typed === undefined) {
    const { verb, strength } = passage.cue ?? {};
    return verb === undefined || strength === undefined ? undefined : { verb, strength };
  }
  const strength = readCue(typed.text)?.strength;
  if (strength === undefined) report(complain("cue-unknown", typed.place, { verb: typed.text }));
  return { verb: typed.text, strength: strength ?? "neutral" };
}
