/** Builds one assertion: what a record says, completed by the defaults that keep records short. */

import { readCue } from "../../arabic/attribution/find-cues.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Assertion, Hop, SourceUse } from "../../model/assertion.ts";
import { type AgentId, type SourceId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Passage } from "../../model/mark.ts";
import { type Mode, STANCES, type Stance } from "../../model/vocabulary.ts";
import { type AgentDirectory, isStandIn } from "../names/agent-directory.ts";
import type { Report } from "../report.ts";
import type { AssertionParts } from "./assertion-parts.ts";
import { readCueOf } from "./read-cue-of.ts";
import type { Link, RecordReading, Speaker } from "./read-record.ts";

/** Who published a source. */
export type PublisherOf = (source: SourceId) => AgentId | undefined;

/** What an assertion is completed from. */
export interface Completion {
  readonly agents: AgentDirectory;
  readonly publisherOf: PublisherOf;
  /** Who took a picture or a recording. */
  readonly recorderOf: PublisherOf;
}

/**
 * Builds the assertion. Complains `asserter-missing`, `chain-without-asserter`, `stance-unclear`, and of verb and stance as
 * `readCueOf` does.
 */
export function buildAssertion(parts: AssertionParts, completion: Completion, report: Report): Assertion {
  const { claim, article, label, mark, passage, place, record, reading } = parts;
  const speaker = findSpeaker(parts, completion, report);
  const mode = modeOf(speaker, passage);
  const links = completeChain(parts, speaker, completion, report);
  const chain = toHops(links, voicesIn(links, speaker), mode, reading, completion);
  const speakers = speaker.kind === "agents" ? speaker.links.map(({ agent }) => agent) : [];
  const speaking = {
    speakers: [...speakers, ...chain.map(({ agent }) => agent)],
    narrates: speaker.kind === "narrator",
  };
  const cue = readCueOf(parts, speaking, completion.agents, report);
  const stance = record?.stance?.stance ?? cue.stance;
  complainOfVerb(links[0], stance, record?.label ?? label, report);
  return {
    claim,
    article,
    label,
    mark,
    passage,
    place,
    asserters: speakers,
    stance,
    mode,
    chain,
    carriers: reading.carriers,
    evidence: reading.evidence,
    circumstances: [...(record?.circumstances ?? [])].sort(),
    quantities: record?.quantities ?? [],
    basis: reading.basis,
    ...(parts.placedIn && { placedIn: parts.placedIn }),
    ...(record?.statedDate && { statedDate: record.statedDate }),
    ...(cue.cue && { cue: cue.cue }),
    ...(record?.note !== undefined && { note: record.note }),
  };
}

/** «الجيش (نفى)»: the verb beside the speaker's own name in the record says how he stands to the claim. */
function complainOfVerb(first: Link | undefined, stance: Stance, label: string, report: Report): void {
  const { verb, place } = first ?? {};
  const says = verb === undefined ? undefined : readCue(verb)?.stance;
  if (verb === undefined || place === undefined || says === undefined || says === "affirms" || says === stance) return;
  report(complain("stance-unclear", place, { label, written: STANCES[stance].ar, verb }));
}

function findSpeaker(parts: AssertionParts, { publisherOf }: Completion, report: Report): Speaker {
  const { reading, attribution, record, place, label } = parts;
  if (reading.speaker !== undefined) return reading.speaker;
  const written = attribution ?? reading.chain?.[0];
  if (written !== undefined) return { kind: "agents", links: [written] };
  const publisher = onlyPublisher(reading.carriers, publisherOf);
  if (publisher !== undefined) return { kind: "agents", links: [{ agent: publisher, place }] };
  if (!reading.isUnreadable) report(complain("asserter-missing", record?.place ?? place, { label }));
  return { kind: "agents", links: [{ agent: UNSTATED_AGENT, place }] };
}

/** Whoever published all carriers; nobody where they have several publishers, or one has none. */
function onlyPublisher(carriers: readonly SourceUse[], publisherOf: PublisherOf): AgentId | undefined {
  const publishers = new Set(carriers.map(({ source }) => publisherOf(source)));
  return publishers.size === 1 ? [...publishers][0] : undefined;
}

function modeOf(speaker: Speaker, { quoted }: Passage): Mode {
  if (speaker.kind === "narrator") return "narrator";
  return ({ whole: "direct", part: "mixed", none: "indirect" } as const)[quoted];
}

/**
 * From the origin to us: as written, or the asserters and then the publisher of what we read it in. Where we have not seen
 * the original and nobody stands between the speaker and us, there is a link that nobody states.
 */
function completeChain(
  { reading, label, record, place }: AssertionParts,
  speaker: Speaker,
  { agents, publisherOf }: Completion,
  report: Report,
): readonly Link[] {
  if (speaker.kind === "narrator") return reading.chain ?? [];
  const { links } = speaker;
  const speaks = (agent: AgentId) => links.some((link) => link.agent === agent);
  if (reading.chain === undefined) {
    const publisher = onlyPublisher(reading.carriers, publisherOf);
    const unseen = record?.circumstances.includes("notSeenByUs") === true && reading.carriers.length === 0;
    if (unseen) return [...links, { agent: UNSTATED_AGENT, place }];
    return publisher === undefined || speaks(publisher) ? links : [...links, { agent: publisher, place }];
  }
  const [origin, ...later] = reading.chain;
  // A joint voice is one link of several names: whom the chain names first stands among them.
  if (origin !== undefined && speaks(origin.agent)) {
    const others = links.filter(({ agent }) => agent !== origin.agent);
    return [origin, ...others, ...later.filter(({ agent }) => !others.some((link) => link.agent === agent))];
  }
  if (reading.chain.some(({ agent }) => speaks(agent))) return reading.chain;
  // A gap stands between the asserter and the others. A name that nobody knows is told already; whether the chain holds it, nobody can say.
  const isUncertain =
    origin?.agent === UNSTATED_AGENT ||
    reading.isUnreadable ||
    [...links, ...reading.chain].some(({ agent }) => isStandIn(agents, agent));
  if (!isUncertain) report(complain("chain-without-asserter", record?.chain?.place ?? place, { label }));
  return [...links, ...reading.chain];
}

/** How many of the first links are one joint voice. */
function voicesIn(links: readonly Link[], speaker: Speaker): number {
  const speakers = speaker.kind === "agents" ? speaker.links.map(({ agent }) => agent) : [];
  const end = links.findIndex(({ agent }) => !speakers.includes(agent));
  return Math.max(1, end < 0 ? links.length : end);
}

function toHops(
  links: readonly Link[],
  voices: number,
  mode: Mode,
  { carriers, evidence }: Pick<RecordReading, "carriers" | "evidence">,
  { publisherOf, recorderOf }: Completion,
): Hop[] {
  // Whoever speaks and took the picture or the recording in question was there; of nobody else is it told how he knows.
  const filmed = new Set([...carriers, ...evidence].map(({ source }) => recorderOf(source)));
  return links.map(({ agent, role, relation, verb, date, language }, index) => {
    if (agent === UNSTATED_AGENT) return { agent, role: "relay", relation: "unstated" };
    const work = carriers.find(({ source }) => publisherOf(source) === agent)?.source;
    const passedOn = mode === "direct" ? "quotes" : "derives";
    return {
      agent,
      role: role ?? (index < voices ? "originator" : work === undefined ? "relay" : "publisher"),
      relation: relation ?? (index >= voices ? passedOn : filmed.has(agent) ? "firsthand" : "unstated"),
      ...(work !== undefined && { work }),
      ...(verb !== undefined && { verb }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
    };
  });
}
