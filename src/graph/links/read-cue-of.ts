/** The verb of an assertion: the record's own, or the sentence's where its subject is the speaker or a relay of the chain. */
import { readCue } from "../../arabic/attribution/find-cues.ts";
import { foldKey } from "../../arabic/fold.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Cue } from "../../model/assertion.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { AgentId } from "../../model/ids.ts";
import type { Passage } from "../../model/mark.ts";
import type { Name } from "../../model/name.ts";
import { STANCES, type Stance } from "../../model/vocabulary.ts";
import { type AgentDirectory, findAgent } from "../names/agent-directory.ts";
import { spotOf } from "../names/meet-agents.ts";
import type { Report } from "../report.ts";
import type { AssertionParts } from "./assertion-parts.ts";

/** Who speaks or passes on; `narrates` where the article says it in its own voice. */
export interface Speaking {
  readonly speakers: readonly AgentId[];
  readonly narrates: boolean;
}

/** What the sentence and the record say of how it was said. */
export interface ReadCue {
  readonly cue?: Cue;
  readonly stance: Stance;
}

/**
 * Reads the cue among those who speak or pass on; a verb whose subject is somebody else is not this assertion's, nor is
 * its stance. Complains `cue-unknown` of a verb that the record names, `stance-unclear` where record and verb differ, and
 * `stance-untold` where the sentence refuses something and neither says whose stance that is.
 */
export function readCueOf(
  parts: AssertionParts,
  { speakers, narrates }: Speaking,
  agents: AgentDirectory,
  report: Report,
): ReadCue {
  const { record, passage, article, label } = parts;
  if (record?.cue !== undefined) return readTyped(record, record.cue, report);
  const { verb, strength = "neutral", stance = "affirms", subject, passive } = passage.cue ?? {};
  const named = subject && findAgent(agents, subject.text, spotOf(article, label));
  const isNamedOthers = named !== undefined && !speakers.some((agent) => isOne(agent, named, agents));
  const isOthers = isNamedOthers || (narrates && verb !== undefined && speakers.length === 0);
  const refusal = isOthers && stance !== "affirms" ? (subject ?? wordsOfMark(passage)) : passage.refusal;
  if (refusal !== undefined && record?.stance === undefined) {
    report(complain("stance-untold", refusal.place, { label: record?.label ?? label, words: refusal.text }));
  }
  if (isOthers) return { stance: "affirms" };
  const by = named ?? speakers.find((agent) => subject !== undefined && isCalled(agent, subject.text, agents));
  const isHis = verb !== undefined && (subject === undefined || by !== undefined);
  if (record !== undefined && (isHis || stance !== "affirms")) checkStance(record, stance, verb, report);
  // A noun that may mean anybody («الناطق») names no subject: the stance holds, the verb is not shown.
  if (!isHis) return { stance };
  return { cue: { verb, strength, ...(passive && { passive }), ...(by !== undefined && { subject: by }) }, stance };
}

/** The verb that the record names. */
function readTyped(record: ClaimRecord, typed: Name, report: Report): ReadCue {
  const found = readCue(typed.text);
  if (found === undefined) report(complain("cue-unknown", typed.place, { verb: typed.text }));
  else checkStance(record, found.stance, typed.text, report);
  const passive = found?.form.kind === "passive" && { passive: true as const };
  const cue = { verb: typed.text, strength: found?.strength ?? "neutral", ...passive };
  return { cue, stance: found?.stance ?? "affirms" };
}

/** A verb that affirms contradicts the record only where the marked words are the claim itself. */
function checkStance(record: ClaimRecord, stance: Stance, verb: string | undefined, report: Report): void {
  const written = record.stance;
  const isOfTheWords = record.claim === undefined && record.text === undefined;
  if (written === undefined || written.stance === stance || (stance === "affirms" && !isOfTheWords)) return;
  const facts = { label: record.label, written: STANCES[written.stance].ar, verb: verb ?? STANCES[stance].ar };
  report(complain("stance-unclear", written.place, facts));
}

const wordsOfMark = ({ exact, place }: Passage): Name => ({ text: exact, place });

/** A spokesman and his body are one: the verb of either is the other's. */
function isOne(a: AgentId, b: AgentId, { agents }: AgentDirectory): boolean {
  const bodyOf = (id: AgentId) =>
    agents.get(id)?.belongings.find(({ kind }) => kind === "speaksFor" || kind === "standsFor")?.to ?? id;
  return a === b || bodyOf(a) === bodyOf(b);
}

/** Says whether all words of a short name stand in one of an agent's names: «الوزارة» for «وزارة الصحة». */
function isCalled(agent: AgentId, short: string, { agents, topics }: AgentDirectory): boolean {
  const known = agents.get(agent);
  const topic = known?.topic === undefined ? undefined : topics.topics.get(known.topic);
  const names = [known?.name ?? "", ...(topic?.alternateNames.map(({ text }) => text) ?? [])];
  const words = wordsOf(short);
  return words.length > 0 && names.map(wordsOf).some((name) => words.every((word) => name.includes(word)));
}

const wordsOf = (name: string): string[] =>
  foldKey(name)
    .split(" ")
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .filter((word) => word !== "");
