/** One-spot mutants of a source text: what could be written otherwise at one place, and a text that holds them all. */
import { type Node, parseSync, visitorKeys } from "oxc-parser";
import { groupBy } from "../../src/base/group-by.ts";
import { alternatives } from "./alternatives.ts";

/** One place written otherwise. */
export interface Mutant {
  /** In code units, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** An expression, or for a statement what stands in its stead. */
  readonly replacement: string;
  readonly isStatement: boolean;
  /** Whether it stands outside of all functions, so that it runs when its file is loaded. */
  readonly atLoad: boolean;
}

/** A mutant with the number it is switched on by. */
export interface NumberedMutant extends Mutant {
  readonly id: number;
}

/** The function that instrumented texts ask whether a mutant is switched on. */
export const SWITCH = "__isOn";

/** What surrounds a node on the way down. */
interface Surroundings {
  readonly parent: Node | undefined;
  readonly atLoad: boolean;
  /** The innermost `a?.b` around it: the head of such a chain cannot be put into parentheses. */
  readonly chain: Node | undefined;
}

/** Finds every mutant of a file, in the order of the text. */
export function findMutants(path: string, text: string): Mutant[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const found: Mutant[] = [];
  walk(program, { parent: undefined, atLoad: true, chain: undefined }, text, found);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function walk(node: Node, { parent, atLoad, chain }: Surroundings, text: string, found: Mutant[]): void {
  if (/^TS(?!As|Satisfies)|^(?:Import|ExportAll)/.test(node.type)) return;
  const isHeadOfChain = chain !== undefined && chain.start === node.start && chain.end !== node.end;
  if (!isHeadOfChain)
    for (const replacement of alternatives(node, parent, text))
      found.push({ start: node.start, end: node.end, replacement, isStatement: isStatement(node), atLoad });
  const below: Surroundings = {
    parent: node,
    atLoad: atLoad && !/Function/.test(node.type),
    chain: node.type === "ChainExpression" ? node : chain,
  };
  for (const child of childrenOf(node)) walk(child, below, text, found);
}

const isStatement = ({ type }: Node): boolean => type === "ExpressionStatement";

function childrenOf(node: Node): Node[] {
  const keys = (visitorKeys[node.type] ?? []).filter((key) => !isNeverMutated(node, key));
  return keys.flatMap((key) => [Reflect.get(node, key)].flat().filter(isNode));
}

/** Names of properties and what is assigned to are no values. */
function isNeverMutated(node: Node, key: string): boolean {
  if (node.type === "Property") return key === "key";
  if (node.type === "AssignmentExpression") return key === "left";
  return node.type === "UpdateExpression" || (node.type === "ExportNamedDeclaration" && key === "source");
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The text with a switch at each of some mutants; with none switched on it does what it did. */
export function instrument(text: string, mutants: readonly NumberedMutant[]): string {
  const byPlace = groupBy(mutants, ({ start, end }) => `${start} ${end}`);
  const places = [...byPlace.values()].sort(([a], [b]) => order(a, b));
  return compose(text, 0, text.length, places);
}

const order = (a: Mutant | undefined, b: Mutant | undefined): number =>
  (a?.start ?? 0) - (b?.start ?? 0) || (b?.end ?? 0) - (a?.end ?? 0);

function compose(text: string, from: number, to: number, places: readonly (readonly NumberedMutant[])[]): string {
  let out = "";
  let at = from;
  for (const [index, here] of places.entries()) {
    const [{ start, end } = { start: 0, end: 0 }] = here;
    if (start < at || end > to) continue;
    out += text.slice(at, start) + switched(here, compose(text, start, end, places.slice(index + 1)));
    at = end;
  }
  return out + text.slice(at, to);
}

function switched(mutants: readonly NumberedMutant[], original: string): string {
  return mutants.reduce(
    (inner, { id, replacement, isStatement: whole }) =>
      whole
        ? `if (globalThis.${SWITCH}(${id})) {${replacement}} else {${inner}}`
        : `(globalThis.${SWITCH}(${id}) ? (${replacement}) : (${inner}))`,
    original,
  );
}
