/** A chain of relays, drawn as a thread: the origin at the top, this site at the bottom. */
import type { Result } from "hastscript";
import { ANONYMITIES, HOP_RELATIONS } from "../../src/model/vocabulary.ts";
import type { ThreadNode, ThreadView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { agentName } from "./refs.tsx";

/** What a node looks like; each look has its words in the legend. */
export type NodeLook = "named" | "unnamed" | "collective" | "gap";

/** Draws a chain as an ordered list; this site is its last node. */
export const thread = (view: ThreadView, words: Words): Result => (
  <ol class="thread" data-loop={view.loop ? "" : undefined}>
    {threadLinks(view, words)}
    <li data-node="us">{words.nodes.us}</li>
  </ol>
);

/** The links of a chain, without the end it comes to. */
export const threadLinks = ({ nodes }: ThreadView, words: Words): Result[] =>
  nodes.map((node, index) => link(node, index, words));

/** Tells how a link of a chain is drawn: a gap before all, then a group, then whether anybody is named. */
export function lookOf({ gap, collective, agent }: ThreadNode): NodeLook {
  if (gap) return "gap";
  if (collective) return "collective";
  return agent.anonymity === "named" || agent.anonymity === "titledOnly" ? "named" : "unnamed";
}

const link = (node: ThreadNode, index: number, words: Words): Result => (
  <li data-node={lookOf(node)}>
    {node.gap ? <em class="gap">{words.nodes.unstatedLink}</em> : agentName(node.agent, words)}
    {described(node, index, words)}
  </li>
);

/** How it got the words, where that says more than that it is the origin; and how far it is named. */
function described(node: ThreadNode, index: number, words: Words): Piece {
  const said = [
    // One of several who spoke together has it from nobody.
    index > 0 && !node.gap && node.relation !== "unstated" ? words.label(HOP_RELATIONS, node.relation) : undefined,
    node.verb,
    node.language === undefined ? undefined : words.languageName(node.language),
    node.date === undefined ? undefined : words.date(node.date),
    !node.gap && node.agent.anonymity !== "named" ? words.label(ANONYMITIES, node.agent.anonymity) : undefined,
  ].filter((word) => word !== undefined);
  // The space keeps the letters of the two from joining.
  return said.length === 0 ? undefined : [" ", <small>{said.join(" · ")}</small>];
}
