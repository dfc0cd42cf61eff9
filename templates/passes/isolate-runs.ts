/** Isolates runs of the other direction in the whole page, so that what stands around them keeps its order. */
import type { Element, ElementContent, Root, Text } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Plugin } from "unified";
import { arabicRuns, type BidiRun, holdsArabicGroups, isolationRuns, mayHoldForeign } from "../../src/arabic/bidi.ts";

/** Elements whose text is left alone: they isolate already, hold no prose, or may not hold elements. */
const LEFT_ALONE = new Set(["bdi", "bdo", "script", "style", "title", "textarea", "option", "svg"]);
/** Elements of code: isolated as they are, from left to right unless they hold Arabic. */
const CODE = new Set(["code", "pre", "kbd", "samp"]);
/** Elements within a line of words: a run may go on through them, as `CO<sub>2</sub>` and `iOS <b>17</b>` do. */
const WITHIN_WORDS = new Set(["sub", "sup", "b", "strong", "i", "em", "u", "s", "del", "ins", "a", "span"]);

/**
 * A rehype plugin. In what runs from right to left it wraps foreign runs in `<bdi>`, addresses, phone numbers and
 * signed numbers in `<bdi dir="ltr">`; in what runs from left to right, by the nearest `dir`, Arabic runs in `<bdi>`.
 * Where no `dir` is said, it is right to left. A run that goes on through bold words or links is one. In place.
 */
export const rehypeIsolateRuns: Plugin<[], Root> = () => (tree) => {
  for (const child of tree.children) if (child.type === "element") isolateIn(child, true);
};

function isolateIn(element: Element, within: boolean): void {
  const { dir } = element.properties;
  const isRtl = dir === undefined ? within : dir === "rtl";
  if (LEFT_ALONE.has(element.tagName)) return;
  if (CODE.has(element.tagName)) {
    directCode(element);
    return;
  }
  const { children } = element;
  element.children = lines(children).flatMap((line) => isolated(line, isRtl));
  for (const child of element.children) if (child.type === "element") isolateIn(child, isRtl);
}

/** Cuts children into stretches that are read as one line of words: no two elements meet in one but at `sub` and `sup`. */
function lines(children: readonly ElementContent[]): ElementContent[][] {
  const cut: ElementContent[][] = [];
  let last: ElementContent | undefined;
  for (const child of children) {
    if (last !== undefined && isWords(last) && isWords(child) && (isText(last) || isText(child)))
      cut.at(-1)?.push(child);
    else cut.push([child]);
    last = child;
  }
  return cut;
}

const isText = (node: ElementContent): boolean => node.type === "text";
const isWords = (node: ElementContent): boolean =>
  node.type === "text" ||
  (node.type === "element" && WITHIN_WORDS.has(node.tagName) && node.properties.dir === undefined);

function isolated(line: readonly ElementContent[], isRtl: boolean): ElementContent[] {
  const [first] = line;
  if (first !== undefined && first.type !== "text" && line.length === 1) return [first];
  const text = line.map(textOf).join("");
  if (!(isRtl ? mayHoldForeign(text) : /\p{Script=Arabic}/u.test(text))) return [...line];
  return wrapRuns(line, isRtl ? isolationRuns(text) : arabicRuns(text));
}

/** A run, and where it stands in its line (UTF-16). */
type PlacedRun = BidiRun & { readonly start: number; readonly end: number };

/** Wraps each run. One that begins or ends within an element is left to that element: nothing else is safe. */
function wrapRuns(line: readonly ElementContent[], runs: readonly BidiRun[]): ElementContent[] {
  const pieces = piecesOf(line);
  const foreign = placed(runs).filter(
    ({ kind, start, end }) => kind !== "plain" && pieces.every((piece) => isApart(piece, start) && isApart(piece, end)),
  );
  const wrapped: ElementContent[] = [];
  let from = 0;
  for (const run of foreign) {
    wrapped.push(...between(pieces, from, run.start));
    const [only, ...others] = between(pieces, run.start, run.end);
    if (only !== undefined)
      wrapped.push(only.type === "text" || others.length > 0 ? bdi(run, [only, ...others]) : only);
    from = run.end;
  }
  return [...wrapped, ...between(pieces, from, Number.POSITIVE_INFINITY)];
}

/** A child of a line, and where its words stand in it. */
interface Piece {
  readonly node: ElementContent;
  readonly start: number;
  readonly end: number;
}

function piecesOf(line: readonly ElementContent[]): Piece[] {
  let end = 0;
  return line.map((node) => {
    const start = end;
    end += textOf(node).length;
    return { node, start, end };
  });
}

function placed(runs: readonly BidiRun[]): PlacedRun[] {
  let end = 0;
  return runs.map((run) => {
    const start = end;
    end += run.text.length;
    return { ...run, start, end };
  });
}

const isApart = ({ node, start, end }: Piece, at: number): boolean => node.type === "text" || at <= start || at >= end;

/** What stands from one place of a line to another; only words are cut. */
const between = (pieces: readonly Piece[], from: number, to: number): ElementContent[] =>
  pieces.flatMap(({ node, start, end }) => {
    if (end <= from || start >= to) return start === end && start >= from && start < to ? [node] : [];
    if (node.type !== "text") return [node];
    return [textNode(node.value.slice(Math.max(0, from - start), to - start))];
  });

const textNode = (value: string): Text => ({ type: "text", value });

function bdi(run: BidiRun, children: ElementContent[]): Element {
  const override = run.kind !== "arabic" && holdsArabicGroups(run.text);
  return {
    type: "element",
    tagName: override ? "bdo" : "bdi",
    properties: run.ltr || override ? { dir: "ltr" } : {},
    children,
  };
}

function directCode(element: Element): void {
  if (element.properties.dir === undefined && !/\p{Script=Arabic}/u.test(textOf(element)))
    element.properties.dir = "ltr";
}
