/** Places the nodes of a chain map; the only file that knows which layout library is used. */
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Direction } from "../../src/model/language.ts";

/** A node to be placed: its label is already broken into lines. */
export interface MapNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly look: string;
}

/** A step of a chain: from the one who had the words to the one who got them. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Whether nobody says how the words got here. */
  readonly broken: boolean;
}

/** A point in the drawing, whole pixels. */
export type Point = readonly [x: number, y: number];

/** A drawing: its size, where each node's sign stands, the points of each edge. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly node: MapNode; readonly at: Point }[];
  readonly edges: readonly { readonly edge: MapEdge; readonly points: readonly Point[] }[];
}

/** Room for a label below its sign, in pixels; letters are measured by the average, on the safe side. */
const LETTER = 8.2;
/** The height of one line of a label, and of a sign. */
export const LINE = 22;
export const SIGN = 16;

/** Lays out as one reads: origins where lines begin. Deterministic: the same map, the same places. */
export function layOut(nodes: readonly MapNode[], edges: readonly MapEdge[], direction: Direction): Placed {
  const height = SIGN + 8 + LINE * Math.max(0, ...nodes.map(({ lines }) => lines.length));
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: direction === "rtl" ? "RL" : "LR", nodesep: 14, ranksep: 40 });
  for (const { id, lines } of nodes) graph.setNode(id, { width: widthOf(lines), height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  layout(graph);
  // All boxes are of one height, so signs and edges move up by the same step: the label has its place below.
  const raised = ({ x = 0, y = 0 }: { x?: number; y?: number }): Point => [
    Math.round(x),
    Math.round(y - (height - SIGN) / 2),
  ];
  const size = graph.graph();
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: nodes.map((node) => ({ node, at: raised(graph.node(node.id)) })),
    edges: edges.map((edge) => {
      const bends = (graph.edge(edge.from, edge.to).points ?? []).slice(1, -1).map(raised);
      return { edge, points: [raised(graph.node(edge.from)), ...bends, raised(graph.node(edge.to))] };
    }),
  };
}

const widthOf = (lines: readonly string[]): number =>
  Math.max(SIGN, Math.max(0, ...lines.map(({ length }) => length)) * LETTER);
