/** Who says something, and by which verb of their own: what introduces a proposition as speech. */
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ClaimNode } from "../../graph/graph.ts";
import type { Assertion, Cue } from "../../model/assertion.ts";
import type { AgentId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { SpeakerRef, SpeechView } from "../views/parts.ts";
import { agentRef } from "./refs.ts";

/**
 * The verb of a sentence where it is the speaker's: «نقلت الغارديان عن مسؤولين أن» is no verb of the officials, «يُعتقد أن» is
 * nobody's.
 */
export function ownCue({ cue, asserters }: Assertion): Cue | undefined {
  if (cue?.passive) return undefined;
  return cue?.subject === undefined || asserters.includes(cue.subject) ? cue : undefined;
}

/** Introduces one assertion. */
export const assertionSpeech = (planning: Planning, assertion: Assertion): SpeechView =>
  speechOf(planning, assertion.asserters, [assertion]);

/** Introduces a claim: by everyone who affirms it, by a verb that all of them share. */
export function claimSpeech(planning: Planning, { assertions }: ClaimNode): SpeechView {
  const affirming = assertions.filter(({ stance, asserters }) => stance === "affirms" && asserters.length > 0);
  return speechOf(planning, [...new Set(affirming.flatMap(({ asserters }) => asserters))], affirming);
}

function speechOf(planning: Planning, speakers: readonly AgentId[], assertions: readonly Assertion[]): SpeechView {
  const cues = assertions.map(ownCue);
  const [cue] = cues;
  const isShared = cue !== undefined && cues.every((each) => each?.verb === cue.verb);
  const [heard, passedOn] = byWay(speakers, assertions);
  return present({
    speakers: [...heard, ...passedOn].map((speaker) => speakerRef(planning, speaker)),
    verb: isShared ? cue.verb : undefined,
    strength: isShared ? cue.strength : undefined,
    passedOn: passedOn.length || undefined,
  });
}

/** Who was read where they say it themselves at least once; of whom all was passed on to us. */
function byWay(speakers: readonly AgentId[], assertions: readonly Assertion[]): readonly [AgentId[], AgentId[]] {
  const direct = assertions.filter((assertion) => !isPassedOn(assertion));
  const isHeard = (speaker: AgentId) => direct.some(({ asserters }) => asserters.includes(speaker));
  return [speakers.filter(isHeard), speakers.filter((speaker) => !isHeard(speaker))];
}

/** Somebody stands between whoever says it and us, or nobody knows who. */
const isPassedOn = ({ chain, asserters, circumstances }: Assertion): boolean =>
  circumstances.includes("notSeenByUs") || chain.some(({ agent }) => !asserters.includes(agent));

function speakerRef(planning: Planning, id: AgentId): SpeakerRef {
  const { agents } = planning.graph;
  return present({ ...agentRef(planning, id), type: agents.has(id) ? known(agents, id).agent.type : undefined });
}
