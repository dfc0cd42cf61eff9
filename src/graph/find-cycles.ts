/** Finds circles in a directed graph, without recursion: 100,000 links are as good as three. */

/** A graph by the index of its nodes: for each node, those that its edges lead to. */
export type Edges = readonly (readonly number[])[];

/**
 * Gives the strongly connected components (Tarjan 1972, with its own stack): a component comes after all those that
 * its edges lead to.
 */
export function stronglyConnected(edges: Edges): number[][] {
  const state: State = { edges, met: new Map(), open: [], components: [] };
  for (const node of edges.keys()) if (!state.met.has(node)) explore(state, node);
  return state.components;
}

/** Says whether a component holds a circle: several nodes, or one that leads to itself. */
export function isCircle(component: readonly number[], edges: Edges): boolean {
  const [only] = component;
  return component.length > 1 || (only !== undefined && edges[only]?.includes(only) === true);
}

interface State {
  readonly edges: Edges;
  readonly met: Map<number, Visit>;
  /** Met, and the component is not yet closed. */
  readonly open: Visit[];
  readonly components: number[][];
}

interface Visit {
  readonly node: number;
  /** The edges that have not been followed. */
  readonly rest: Iterator<number>;
  /** When it was met, as a number; and the earliest open one that it is known to reach. */
  readonly order: number;
  low: number;
  /** Its place among the open ones; they close from the end. */
  readonly at: number;
  isOpen: boolean;
}

function explore(state: State, root: number): void {
  const visits = [enter(state, root)];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const next = visit.rest.next();
    if (next.done !== true) {
      const other = state.met.get(next.value);
      if (other === undefined) visits.push(enter(state, next.value));
      else if (other.isOpen) visit.low = Math.min(visit.low, other.order);
      continue;
    }
    visits.pop();
    leave(state, visit);
    const caller = visits.at(-1);
    // One that has closed was met later than whoever led to it, and reaches nothing earlier.
    if (caller !== undefined) caller.low = Math.min(caller.low, visit.low);
  }
}

function enter({ edges, met, open }: State, node: number): Visit {
  const order = met.size;
  const visit = { node, rest: (edges[node] ?? []).values(), order, low: order, at: open.length, isOpen: true };
  met.set(node, visit);
  open.push(visit);
  return visit;
}

/** Where nothing earlier is reached, all that was met since is one component. */
function leave({ open, components }: State, { low, order, at }: Visit): void {
  if (low !== order) return;
  const component = open.splice(at);
  for (const member of component) member.isOpen = false;
  components.push(component.map(({ node }) => node));
}
