/** A chain of relays, drawn as a thread: the origin at the top, this site at the bottom. */
import type { Result } from "hastscript";
import { ANONYMITIES, HOP_RELATIONS } from "../../src/model/vocabulary.ts";
import type { ThreadNode, ThreadView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import { NODES } from "../strings.ts";
import { agentName } from "./refs.tsx";

/** What a node looks like; each look has its words in the legend. */
export type NodeLook = "named" | "unnamed" | "collective" | "gap";

/** Draws a chain as an ordered list; `us` names the last node. */
export const thread = (view: ThreadView, us: string): Result => (
  <ol class="thread" data-loop={view.loop ? "" : undefined}>
    {view.nodes.map(link)}
    <li data-node="us">{us}</li>
  </ol>
);

/** Tells how a link of a chain is drawn: a gap before all, then a group, then whether anybody is named. */
export function lookOf({ gap, collective, agent }: ThreadNode): NodeLook {
  if (gap) return "gap";
  if (collective) return "collective";
  return agent.anonymity === "named" || agent.anonymity === "titledOnly" ? "named" : "unnamed";
}

const link = (node: ThreadNode, index: number): Result => (
  <li data-node={lookOf(node)}>
    {node.gap ? <em class="gap">{NODES.unstated}</em> : agentName(node.agent)}
    {described(node, index)}
  </li>
);

/** How it got the words, where that says more than that it is the origin; and how far it is named. */
function described(node: ThreadNode, index: number): Piece {
  const words = [
    index > 0 && !node.gap ? HOP_RELATIONS[node.relation].ar : undefined,
    !node.gap && node.agent.anonymity !== "named" ? ANONYMITIES[node.agent.anonymity].ar : undefined,
  ].filter((word) => word !== undefined);
  // The space keeps the letters of the two from joining.
  return words.length === 0 ? undefined : [" ", <small>{words.join("، ")}</small>];
}
