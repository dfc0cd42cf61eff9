/** Isolates runs of the other direction in the whole page, so that what stands around them keeps its order. */
import type { Element, ElementContent, Nodes, Root, Text } from "hast";
import type { Plugin } from "unified";
import { arabicRuns, isolationRuns } from "../../src/arabic/bidi.ts";

/** Elements whose text is left alone: they isolate already, hold no prose, or may not hold elements. */
const LEFT_ALONE = new Set(["bdi", "bdo", "script", "style", "title", "textarea", "option", "svg"]);
/** Elements of code: isolated as they are, from left to right unless they hold Arabic. */
const CODE = new Set(["code", "pre", "kbd", "samp"]);

/**
 * A rehype plugin. In what runs from right to left it wraps Latin runs in `<bdi>`, addresses, phone numbers and signed
 * numbers in `<bdi dir="ltr">`; in what runs from left to right, by the nearest `dir`, Arabic runs in `<bdi>`.
 * Where no `dir` is said, it is right to left. In place.
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
  element.children = element.children.flatMap((child) => (child.type === "text" ? isolated(child, isRtl) : [child]));
  for (const child of element.children) if (child.type === "element") isolateIn(child, isRtl);
}

/** Without one of these no run is foreign: most texts need not be looked at closer. */
const SUSPECT =
  /[A-Za-z\u00aa-\u024f\u0370-\u052f\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua7ff\uff21-\uff5a0-9+@#$€£±\u2212-]/u;

function isolated(text: Text, isRtl: boolean): ElementContent[] {
  if (!(isRtl ? SUSPECT : /\p{Script=Arabic}/u).test(text.value)) return [text];
  const runs = isRtl ? isolationRuns(text.value) : arabicRuns(text.value);
  if (runs.every(({ kind }) => kind === "plain")) return [text];
  return runs.map((run) =>
    run.kind === "plain"
      ? { type: "text", value: run.text }
      : {
          type: "element",
          tagName: "bdi",
          properties: run.ltr ? { dir: "ltr" } : {},
          children: [{ type: "text", value: run.text }],
        },
  );
}

function directCode(element: Element): void {
  if (element.properties.dir === undefined && !/\p{Script=Arabic}/u.test(textOf(element)))
    element.properties.dir = "ltr";
}

const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
