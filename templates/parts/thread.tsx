/** A chain of relays, drawn as a thread: the origin at the top, this site at the bottom. */
import type { Result } from "hastscript";
import { jointVoices } from "../../src/model/joint-voices.ts";
import { ANONYMITIES, HOP_RELATIONS, HOP_ROLES, type HopRole } from "../../src/model/vocabulary.ts";
import type { ThreadNode, ThreadView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { agentName, separated } from "./refs.tsx";

/** What a node looks like; each look has its words in the legend. */
export type NodeLook = "named" | "unnamed" | "collective" | "gap";

/** Draws a chain as an ordered list, down or across the page; who spoke together is its first node, this site its last. */
export const thread = (view: ThreadView, words: Words, way: "down" | "across" = "down"): Result => (
  <ol class={way === "across" ? "thread way" : "thread"} data-loop={view.loop ? "" : undefined}>
    {threadLinks(view, words)}
    <li data-node="us">{words.nodes.us}</li>
  </ol>
);

/** The links of a chain, without the end it comes to: those who spoke together are one, for none of them had it from another. */
export function threadLinks({ nodes }: ThreadView, words: Words): Result[] {
  const { voices, passing } = jointVoices(nodes);
  return [
    ...together(voices, words),
    ...passing.map((node) => (
      <li data-node={lookOf(node)}>{named(node, words.label(HOP_RELATIONS, node.relation), words)}</li>
    )),
  ];
}

/** A chain as a line of words, this site last: «المهاجمون الموقوفون ثم وكالة قريبة ثم هذا الموقع». */
export function wayInWords({ nodes }: ThreadView, words: Words): string {
  const { voices, passing } = jointVoices(nodes);
  const nameOf = ({ gap, agent }: ThreadNode): string => (gap ? words.nodes.unstatedLink : agent.name);
  return [voices.map(nameOf).join(words.comma), ...passing.map(nameOf), words.nodes.us].join(words.table.chained);
}

/** Tells how a link of a chain is drawn: a gap before all, then a group, then whether anybody is named. */
export function lookOf({ gap, collective, agent }: ThreadNode): NodeLook {
  if (gap) return "gap";
  if (collective) return "collective";
  return agent.anonymity === "named" || agent.anonymity === "titledOnly" ? "named" : "unnamed";
}

/** The first voices as one link; nothing of a chain without links. */
function together(voices: readonly ThreadNode[], words: Words): Result[] {
  const [first] = voices;
  if (first === undefined) return [];
  if (voices.length === 1) return [<li data-node={lookOf(first)}>{named(first, undefined, words)}</li>];
  const names = voices.map((node) => <span>{named(node, undefined, words)}</span>);
  return [<li data-node={lookOf(first)}>{separated(names, words.comma)}</li>];
}

const named = (node: ThreadNode, relation: string | undefined, words: Words): Piece =>
  [
    node.gap ? <em class="gap">{words.nodes.unstatedLink}</em> : agentName(node.agent, words),
    described(node, relation, words),
  ].flat();

/** What a link is by its place in the chain, which goes without saying. */
const PLAIN_ROLES: ReadonlySet<HopRole> = new Set(["originator", "relay", "publisher"]);

/** Its part, where that is told; how it got the words, where that says more than that it is the origin; and how far it is named. */
function described(node: ThreadNode, relation: string | undefined, words: Words): Piece {
  const said = [
    node.gap || PLAIN_ROLES.has(node.role) ? undefined : words.label(HOP_ROLES, node.role),
    node.gap ? undefined : relation,
    node.verb,
    node.language === undefined ? undefined : words.languageName(node.language),
    node.date === undefined ? undefined : words.date(node.date),
    !node.gap && node.agent.anonymity !== "named" ? words.label(ANONYMITIES, node.agent.anonymity) : undefined,
  ].filter((word) => word !== undefined);
  // The space keeps the letters of the two from joining.
  return said.length === 0 ? undefined : [" ", <small>{said.join(" · ")}</small>];
}
