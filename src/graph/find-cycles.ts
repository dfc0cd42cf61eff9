/** Finds circles in a directed graph, without recursion: 100,000 links are as good as three. */

/** A graph by the index of its nodes: for each node, those that its edges lead to. */
export type Edges = readonly (readonly number[])[];

/**
 * Gives the strongly connected components (Tarjan 1972, with its own stack): a component comes after all those that
 * its edges lead to.
 */
export function stronglyConnected(edges: Edges): number[][] {
  const state: State = { edges, order: [], low: [], open: [], isOpen: [], components: [], met: 0 };
  for (const node of edges.keys()) if (state.order[node] === undefined) explore(state, node);
  return state.components;
}

/** Says whether a component holds a circle: several nodes, or one that leads to itself. */
export function isCircle(component: readonly number[], edges: Edges): boolean {
  const [only] = component;
  return component.length > 1 || (only !== undefined && edges[only]?.includes(only) === true);
}

interface State {
  readonly edges: Edges;
  /** By node: when it was first met, and the earliest open node that it is known to reach. */
  readonly order: number[];
  readonly low: number[];
  /** Nodes met whose component is not yet closed. */
  readonly open: number[];
  readonly isOpen: boolean[];
  readonly components: number[][];
  met: number;
}

interface Visit {
  readonly node: number;
  readonly rest: Iterator<number>;
}

function explore(state: State, root: number): void {
  const visits = [enter(state, root)];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const next = visit.rest.next();
    if (next.done !== true) {
      if (state.order[next.value] === undefined) visits.push(enter(state, next.value));
      else if (state.isOpen[next.value]) lower(state, visit.node, state.order[next.value]);
      continue;
    }
    visits.pop();
    leave(state, visit.node);
    const caller = visits.at(-1);
    if (caller !== undefined && state.isOpen[visit.node]) lower(state, caller.node, state.low[visit.node]);
  }
}

function enter(state: State, node: number): Visit {
  state.order[node] = state.met;
  state.low[node] = state.met;
  state.met += 1;
  state.open.push(node);
  state.isOpen[node] = true;
  return { node, rest: (state.edges[node] ?? []).values() };
}

function lower(state: State, node: number, bound: number | undefined): void {
  state.low[node] = Math.min(state.low[node] ?? Number.POSITIVE_INFINITY, bound ?? Number.POSITIVE_INFINITY);
}

/** Where nothing earlier is reached, all that was met since is one component. */
function leave(state: State, node: number): void {
  if (state.low[node] !== state.order[node]) return;
  const component = state.open.splice(state.open.lastIndexOf(node));
  for (const member of component) state.isOpen[member] = false;
  state.components.push(component);
}
