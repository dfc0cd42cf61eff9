/** The verb of an assertion: the record's own, or the sentence's where its subject is the speaker or a relay of the chain. */
import { readCue } from "../../arabic/attribution/find-cues.ts";
import { foldKey } from "../../arabic/fold.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Cue } from "../../model/assertion.ts";
import type { AgentId } from "../../model/ids.ts";
import { STANCES, type Stance } from "../../model/vocabulary.ts";
import { type AgentDirectory, findAgent } from "../names/agent-directory.ts";
import { spotOf } from "../names/meet-agents.ts";
import type { Report } from "../report.ts";
import type { AssertionParts } from "./assertion-parts.ts";

/** What the sentence and the record say of how it was said. */
export interface ReadCue {
  readonly cue?: Cue;
  readonly stance: Stance;
}

/**
 * Reads the cue among those who speak or pass on; a verb whose subject is somebody else is not this assertion's, nor is
 * its stance. Complains `cue-unknown` of a verb that the record names, and `stance-unclear` where record and verb differ.
 */
export function readCueOf(
  { record, passage, article, label }: AssertionParts,
  speakers: readonly AgentId[],
  agents: AgentDirectory,
  report: Report,
): ReadCue {
  const typed = record?.cue;
  if (typed !== undefined) {
    const found = readCue(typed.text);
    if (found === undefined) report(complain("cue-unknown", typed.place, { verb: typed.text }));
    return { cue: { verb: typed.text, strength: found?.strength ?? "neutral" }, stance: found?.stance ?? "affirms" };
  }
  const { verb, strength = "neutral", stance = "affirms", subject } = passage.cue ?? {};
  const named = subject && findAgent(agents, subject.text, spotOf(article, label));
  const isOthers = named !== undefined && !speakers.includes(named);
  if (isOthers) return { stance: "affirms" };
  const by = named ?? speakers.find((agent) => subject !== undefined && isCalled(agent, subject.text, agents));
  if (record?.stance !== undefined && stance !== "affirms" && record.stance.stance !== stance) {
    const facts = { label, written: STANCES[record.stance.stance].ar, verb: verb ?? STANCES[stance].ar };
    report(complain("stance-unclear", record.stance.place, facts));
  }
  // A noun that may mean anybody («الناطق») names no subject: the stance holds, the verb is not shown.
  if (verb === undefined || (subject !== undefined && by === undefined)) return { stance };
  return { cue: { verb, strength, ...(by !== undefined && { subject: by }) }, stance };
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
