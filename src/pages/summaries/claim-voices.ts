/** Who stands to a claim, and how; whether its words are theirs. */
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ClaimNode } from "../../graph/graph.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { AgentId, ClaimId } from "../../model/ids.ts";
import type { Stance } from "../../model/vocabulary.ts";
import type { PlanWords, VoicesByName } from "../plan-words.ts";
import type { Planning } from "../planning.ts";
import type { AgentRef, ClaimSummary } from "../views/parts.ts";
import { agentRef } from "./refs.ts";

/** What a page tells of who says a claim. */
export type ClaimVoices = Pick<ClaimSummary, "verbatim" | "ownVoice" | "asserters" | "others">;

/** Gives who affirms a claim and who stands to it otherwise. */
export const claimVoices = (planning: Planning, node: ClaimNode): ClaimVoices =>
  present({
    verbatim: isVerbatim(node) || undefined,
    ownVoice: isOwnVoice(node) || undefined,
    asserters: assertersOf(node).map((asserter) => agentRef(planning, asserter)),
    others: othersOf(planning, node),
  });

/** «الغارديان: شبكات تصدر جوازات»: a claim is never a title of the site's own, whoever stands to it stands before it. */
export function claimTitle(planning: Planning, id: ClaimId): string {
  const node = known(planning.graph.claims, id);
  const voices = voicesByName(claimVoices(planning, node), planning.words);
  return planning.words.claimTitle(voices, node.claim.text, isVerbatim(node));
}

/** Who stands before the words of a claim where words alone stand: who affirms it, then who stands to it otherwise. */
export function voiceNames(voices: ClaimVoices, words: PlanWords): readonly string[] {
  const { saying, others } = voicesByName(voices, words);
  return [...saying, ...others];
}

function voicesByName({ asserters, ownVoice, others }: ClaimVoices, words: PlanWords): VoicesByName {
  const nameOf = ({ name }: AgentRef): string => (name === words.unstated ? words.nobody : name);
  const saying = [...asserters.map(nameOf), ...(ownVoice === true ? [words.ownVoice] : [])];
  const nobody = saying.length + others.length === 0;
  return {
    saying: nobody ? [words.claimCard] : saying,
    others: others.map(({ agent, stance }) => `${nameOf(agent)} (${words.stance(stance)})`),
  };
}

/** The first that speaks for a claim; nothing where it is only denied, doubted or declined. */
export const affirmationOf = ({ assertions }: ClaimNode): Assertion | undefined =>
  assertions.find(({ stance }) => stance === "affirms");

/** Somebody is quoted as saying just these words. */
export const isVerbatim = ({ claim, assertions }: ClaimNode): boolean =>
  assertions.some(
    ({ stance, asserters, passage }) =>
      stance === "affirms" && asserters.length > 0 && passage.quoted === "whole" && passage.exact === claim.text,
  );

const isOwnVoice = ({ assertions }: ClaimNode): boolean =>
  assertions.some(({ stance, asserters }) => stance === "affirms" && asserters.length === 0);

/** Gives who affirms a claim, each once, in order of appearance. */
export function assertersOf({ assertions }: ClaimNode): readonly AgentId[] {
  return [...new Set(assertions.flatMap(({ asserters, stance }) => (stance === "affirms" ? asserters : [])))];
}

/** Who says a claim: who affirms it, or the article itself (`undefined`); failing both, who stands to it otherwise. */
export function voicesOf(node: ClaimNode): readonly (AgentId | undefined)[] {
  const affirming = [...assertersOf(node), ...(isOwnVoice(node) ? [undefined] : [])];
  return affirming.length > 0 ? affirming : [...new Set(node.assertions.flatMap(({ asserters }) => asserters))];
}

const othersOf = (planning: Planning, node: ClaimNode): ClaimSummary["others"] =>
  otherVoices(node).map(({ agent, stance }) => ({ agent: agentRef(planning, agent), stance }));

/** Who stands to the claim otherwise: each agent once with each stance, in order of appearance. */
function otherVoices({ assertions }: ClaimNode): { readonly agent: AgentId; readonly stance: Stance }[] {
  const byKey = new Map(
    assertions.flatMap(({ asserters, stance }) =>
      stance === "affirms" ? [] : asserters.map((agent) => [`${stance} ${agent}`, { agent, stance }] as const),
    ),
  );
  return [...byKey.values()];
}
