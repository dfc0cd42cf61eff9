/** What each kind of syntax may be written as instead: the table of mutations. */
import type { Node } from "oxc-parser";

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "===": ["!=="],
  "!==": ["==="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
};

/** Methods that are written instead of each other. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
  ["min", "max"],
  ["max", "min"],
  ["find", "findLast"],
  ["findLast", "find"],
  ["indexOf", "lastIndexOf"],
  ["lastIndexOf", "indexOf"],
]);

/** Methods without which a value is of the same type. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "filter sort toSorted reverse toReversed slice trim trimEnd trimStart toLowerCase normalize replace replaceAll".split(
    " ",
  ),
);

/** The replacements for a node, as text; none where it is left alone. */
export function alternatives(node: Node, parent: Node | undefined, text: string): string[] {
  const found = alternativesByKind(node, parent, text);
  return found.length === 0 && isTest(node, parent) ? ["true", "false"] : found;
}

function alternativesByKind(node: Node, parent: Node | undefined, text: string): string[] {
  const of = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      if (node.operator === "??") return [of(node.left), of(node.right)];
      // Text that is put together is no sum.
      if (node.operator === "+" && /["'`]/.test(of(node))) return [];
      return (OPERATORS[node.operator] ?? []).map((operator) => `${of(node.left)} ${operator} ${of(node.right)}`);
    case "UnaryExpression":
      return node.operator === "!" || node.operator === "-" ? [of(node.argument)] : [];
    case "ConditionalExpression":
      return [of(node.consequent), of(node.alternate)];
    case "CallExpression":
      return callsInstead(node, of);
    case "ArrayExpression":
      return node.elements.length === 0 || parent?.type === "TSAsExpression" ? [] : ["[]"];
    case "ExpressionStatement":
      return node.expression.type === "Literal" ? [] : [""];
    case "Literal":
      return literalsInstead(node, parent);
    case "TemplateLiteral":
      return node.quasis.length > 1 ? ['""'] : [];
    default:
      return [];
  }
}

/** Whether a plain value decides an `if`; comparisons are mutated themselves. */
function isTest(node: Node, parent: Node | undefined): boolean {
  return parent?.type === "IfStatement" && parent.test === node;
}

function callsInstead(node: Extract<Node, { type: "CallExpression" }>, of: (node: Node) => string): string[] {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") return [];
  const { name } = callee.property;
  const other = METHODS.get(name);
  const tail = (method: string): string =>
    `${of(callee.object)}${callee.optional ? "?." : "."}${method}(${node.arguments.map(of).join(", ")})`;
  return [...(other === undefined ? [] : [tail(other)]), ...(LEFT_OUT.has(name) ? [of(callee.object)] : [])];
}

type Literal = Extract<Node, { type: "Literal" }>;

function literalsInstead(node: Literal, parent: Node | undefined): string[] {
  if ("regex" in node) return patternsInstead(node.regex.pattern, node.regex.flags);
  if (typeof node.value === "boolean") return [String(!node.value)];
  if (typeof node.value === "number") return [String(node.value + 1)];
  if (typeof node.value !== "string" || isName(node, parent)) return [];
  return [node.value === "" ? '"mutant"' : '""'];
}

/** Words that stand for one of a few cases: types hold them, and a comparison with them is mutated itself. */
function isName(node: Literal, parent: Node | undefined): boolean {
  return (
    parent?.type === "BinaryExpression" ||
    parent?.type === "SwitchCase" ||
    parent?.type === "MemberExpression" ||
    (parent?.type === "Property" && /^[a-z]+[A-Za-z]*$/.test(String(node.value)))
  );
}

/** A pattern without its anchor, or with `*` where `+` stands. */
function patternsInstead(pattern: string, flags: string): string[] {
  const instead = [
    pattern.replace(/^\^/, ""),
    pattern.replace(/(?<!\\)\$$/, ""),
    pattern.replace(/(?<=[\])}\w])\+/, "*"),
    pattern.replace(/\[\^/, "["),
  ];
  return instead.filter((each) => each !== pattern && each !== "").map((each) => `/${each}/${flags}`);
}
