/** Many chains as one map: whoever stands in two of them stands there once. */
import type { ThreadNode, ThreadView } from "../../src/pages/views/parts.ts";
import { lookOf } from "../parts/thread.tsx";
import type { Words } from "../words.ts";
import type { MapEdge, MapNode } from "./lay-out.ts";

/** A chain and what it ends in: a claim's number, or this site. */
export interface MappedChain {
  readonly thread: ThreadView;
  readonly end: { readonly id: string; readonly label: string; readonly look: string };
  /** The one who speaks where nobody is named: the article's own voice. */
  readonly voice: string;
}

/** Nodes and edges of the map, in order of first appearance. A gap is never shared: two gaps may be two people. */
export function chainMap(chains: readonly MappedChain[]): { nodes: MapNode[]; edges: MapEdge[] } {
  const nodes = new Map<string, MapNode>();
  const edges = new Map<string, MapEdge>();
  for (const [index, { thread, end, voice }] of chains.entries()) {
    const steps = thread.nodes.map((node, at) => mapNode(node, `${index}.${at}`));
    const path = [...(steps.length === 0 ? [plain("voice", voice, "own")] : steps), plain(end.id, end.label, end.look)];
    for (const node of path) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const [at, to] of path.entries()) {
      const from = path[at - 1];
      if (from === undefined || from.id === to.id) continue;
      const broken = from.look === "gap" || to.look === "gap";
      edges.set(`${from.id}>${to.id}`, { from: from.id, to: to.id, broken });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function mapNode(node: ThreadNode, place: string): MapNode {
  const look = lookOf(node);
  return look === "gap"
    ? { id: `gap ${place}`, lines: [], look }
    : plain(`agent ${node.agent.name}`, node.agent.name, look);
}

const plain = (id: string, label: string, look: string): MapNode => ({ id, lines: broken(label), look });

/** Words in lines of at most this many letters; a longer word keeps its line. */
const LONGEST = 17;
const MOST_LINES = 3;

/** Breaks a label into lines; what does not fit into three ends in «…»: the table beside the map has all of it. */
export function broken(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}

/** How a link is named in the table beside a map. */
export const nameOf = (node: ThreadNode, words: Words): string =>
  node.gap ? words.nodes.unstatedLink : node.agent.name;
