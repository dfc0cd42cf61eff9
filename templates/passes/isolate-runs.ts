/** Isolates foreign runs in the whole page, so that Arabic around them keeps its order. */
import type { Element, ElementContent, Nodes, Root, Text } from "hast";
import type { Plugin } from "unified";
import { isolationRuns } from "../../src/arabic/bidi.ts";

/** Elements whose text is left alone: they isolate already, hold no prose, or may not hold elements. */
const LEFT_ALONE = new Set(["bdi", "bdo", "script", "style", "title", "textarea", "option", "svg"]);
/** Elements of code: isolated as they are, from left to right unless they hold Arabic. */
const CODE = new Set(["code", "pre", "kbd", "samp"]);

/** A rehype plugin: wraps Latin runs in `<bdi>`; addresses, phone numbers and signed numbers in `<bdi dir="ltr">`. In place. */
export const rehypeIsolateRuns: Plugin<[], Root> = () => (tree) => {
  for (const child of tree.children) if (child.type === "element") isolateIn(child);
};

function isolateIn(element: Element): void {
  if (LEFT_ALONE.has(element.tagName)) return;
  if (CODE.has(element.tagName)) {
    directCode(element);
    return;
  }
  element.children = element.children.flatMap((child) => (child.type === "text" ? isolated(child) : [child]));
  for (const child of element.children) if (child.type === "element") isolateIn(child);
}

/** Without one of these no run is foreign: most texts need not be looked at closer. */
const SUSPECT = /[A-Za-z\u00aa-\u024f\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua7ff\uff21-\uff5a0-9+@#$€£±\u2212-]/u;

function isolated(text: Text): ElementContent[] {
  if (!SUSPECT.test(text.value)) return [text];
  const runs = isolationRuns(text.value);
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
