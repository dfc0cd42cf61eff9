/** What an article or a topic rests on, counted. */

import { known } from "../../base/known.ts";
import type { Assertion } from "../../model/assertion.ts";
import { type ArticleId, type ClaimId, type TopicId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { CorroborationState } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";
import type { ProfileView } from "../views/parts.ts";

type Voice = "named" | "unnamed" | "ownVoice";

/** Counts what an article rests on: each claim once, by its first assertion there. */
export function articleProfile(planning: Planning, id: ArticleId): ProfileView {
  const { assertions, sources } = known(planning.graph.articles, id);
  return profileView(planning, assertions, sources.length);
}

/** Counts what is said about a topic: each claim once, by its first assertion. */
export function topicProfile(planning: Planning, id: TopicId): ProfileView {
  const { claims, sources } = known(planning.graph.topics, id);
  const assertions = claims.flatMap((claim) => known(planning.graph.claims, claim).assertions.slice(0, 1));
  return profileView(planning, assertions, sources.length);
}

/** Counts claims, and the sources of some articles: each claim once, by its first assertion. */
export function profileOf(planning: Planning, claims: readonly ClaimId[], articles: readonly ArticleId[]): ProfileView {
  const sources = new Set(articles.flatMap((id) => known(planning.graph.articles, id).sources));
  const assertions = claims.flatMap((claim) => known(planning.graph.claims, claim).assertions.slice(0, 1));
  return profileView(planning, assertions, sources.size);
}

function profileView(planning: Planning, assertions: readonly Assertion[], sources: number): ProfileView {
  const firsts = new Map<ClaimId, Assertion>();
  for (const assertion of assertions) if (!firsts.has(assertion.claim)) firsts.set(assertion.claim, assertion);
  const voices = [...firsts.values()].map((assertion) => voiceOf(planning, assertion));
  const states = [...firsts.keys()].map((claim) => known(planning.graph.claims, claim).corroboration.state);
  const count = (voice: Voice) => voices.filter((other) => other === voice).length;
  return {
    claims: firsts.size,
    named: count("named"),
    unnamed: count("unnamed"),
    ownVoice: count("ownVoice"),
    sources,
    byState: countStates(states),
  };
}

function voiceOf({ graph }: Planning, { asserters }: Assertion): Voice {
  if (asserters.length === 0) return "ownVoice";
  return asserters.some((id) => id !== UNSTATED_AGENT && known(graph.agents, id).agent.known) ? "named" : "unnamed";
}

function countStates(states: readonly CorroborationState[]): Readonly<Record<CorroborationState, number>> {
  const counts: Record<CorroborationState, number> = { ...NO_STATES };
  for (const state of states) counts[state] += 1;
  return counts;
}

const NO_STATES = {
  none: 0,
  circular: 0,
  multipleKnownOrigins: 0,
  undetermined: 0,
  selfOnly: 0,
  singleOrigin: 0,
} as const satisfies Record<CorroborationState, number>;
