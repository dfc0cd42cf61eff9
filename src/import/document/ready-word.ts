/** A part of a Word document, readied for the library that reads it: what Word does not show goes and is told, what the library does not know is opened. */
import type { Element, ElementContent, Root } from "xast";
import { childrenOf, find, findAll, wordsIn } from "./unpack.ts";

/** Words that Word keeps and shows nobody, by why. */
export interface Unshown {
  readonly what: string;
  readonly words: string;
}

export const DELETED = "كلام محذوف في تتبع التغييرات";
export const HIDDEN = "نص مخفي في المستند";

/** Readies a part in place; `styles` is the part of styles, which may hide runs. */
export function readyWord(part: Root, styles: Root | undefined): readonly Unshown[] {
  const unshown: Unshown[] = [];
  const hiding = new Set(findAll(styles ?? { type: "root", children: [] }, "w:style").flatMap(hidingStyle));
  ready(part, hiding, unshown);
  return unshown.filter(({ words }) => words !== "");
}

const hidingStyle = (style: Element): string[] => {
  const properties = childrenOf(style).find(({ name }) => name === "w:rPr");
  return properties !== undefined && hides(properties) ? [style.attributes["w:styleId"] ?? ""] : [];
};

/** A setting stands for itself unless its value says no. */
const hides = (properties: Element): boolean =>
  childrenOf(properties).some(
    ({ name, attributes }) => name === "w:vanish" && !/^(?:0|false|off)$/u.test(attributes["w:val"] ?? "1"),
  );

/** Elements that only set something about the text in them. */
const OPENED = new Set(["w:dir", "w:bdo", "w:subDoc"]);
const TAKEN_OUT = new Set(["w:del", "w:moveFrom"]);

function ready(parent: Root | Element, hiding: ReadonlySet<string>, unshown: Unshown[]): void {
  const children = parent.children.flatMap((child): Root["children"] => {
    if (child.type !== "element") return [child];
    if (TAKEN_OUT.has(child.name) && !isMark(parent)) {
      unshown.push({ what: DELETED, words: textOf(child) });
      return [];
    }
    if (child.name === "w:r" && isHidden(child, hiding)) {
      unshown.push({ what: HIDDEN, words: textOf(child) });
      return [];
    }
    if (child.name === "mc:AlternateContent") return oneForm(child, hiding, unshown);
    ready(child, hiding, unshown);
    if (child.name === "w:drawing") return [child, ...boxesIn(child)];
    if (child.name === "w:fldSimple") return fieldOf(child);
    return OPENED.has(child.name) ? child.children : [child];
  });
  Object.assign(parent, { children });
}

/** Of two forms of a drawing the older one is read; where that is missing, the newer. */
function oneForm(both: Element, hiding: ReadonlySet<string>, unshown: Unshown[]): Root["children"] {
  const older = childrenOf(both).find(({ name }) => name === "mc:Fallback");
  const form = older ?? childrenOf(both).find(({ name }) => name === "mc:Choice");
  if (form === undefined) return [];
  ready(form, hiding, unshown);
  return form.children;
}

/** Takes the texts of boxes out of a drawing, where the library does not look for them. */
function boxesIn(drawing: Element): Element[] {
  const boxes: Element[] = [];
  const take = (parent: Element): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type === "element" && child.name === "w:txbxContent") boxes.push(child);
      else if (child.type === "element") take(child);
      return !(child.type === "element" && child.name === "w:txbxContent");
    });
  };
  take(drawing);
  return boxes;
}

/** Among properties it is said of the end of a paragraph that it was deleted. */
const isMark = (parent: Root | Element): boolean => parent.type === "element" && parent.name === "w:rPr";

function isHidden(run: Element, hiding: ReadonlySet<string>): boolean {
  const properties = childrenOf(run).find(({ name }) => name === "w:rPr");
  if (properties === undefined) return false;
  const style = childrenOf(properties).find(({ name }) => name === "w:rStyle")?.attributes["w:val"] ?? "";
  const isShown = childrenOf(properties).some(
    ({ name, attributes }) => name === "w:vanish" && /^(?:0|false|off)$/u.test(attributes["w:val"] ?? "1"),
  );
  return hides(properties) || (hiding.has(style) && !isShown);
}

/** A field in one element is the same field in its parts, which the library reads. */
function fieldOf({ attributes, children }: Element): ElementContent[] {
  const run = (name: string, own: Record<string, string>, text = ""): Element => ({
    type: "element",
    name: "w:r",
    attributes: {},
    children: [
      { type: "element", name, attributes: own, children: text === "" ? [] : [{ type: "text", value: text }] },
    ],
  });
  const mark = (type: string): Element => run("w:fldChar", { "w:fldCharType": type });
  return [
    mark("begin"),
    run("w:instrText", { "xml:space": "preserve" }, attributes["w:instr"] ?? ""),
    mark("separate"),
    ...children,
    mark("end"),
  ];
}

const BLOCK = /^w:(?:p|br|tab|cr|tc|rt|rubyBase)$/u;

/** The words of a part as Word shows them, those of its formulas with them. */
export const wordsOfPart = (part: Root | Element): string =>
  wordsIn(part, {
    isBlock: BLOCK,
    reads: ({ name, children }) => !children.some(({ type }) => type === "text") || /^[wm]:(?:t|delText)$/u.test(name),
  });

const textOf = (element: Element): string => wordsOfPart(element).replace(/\s+/gu, " ").trim();

/** What stands in a part beside the text: each comment, each header, by its words. */
export const entriesOf = (part: Root | undefined, entry: string): string[] =>
  part === undefined ? [] : findAll(part, entry).map(textOf).filter(Boolean);

/** The names of files whose text Word takes in when it opens the document. */
export const takesIn = (part: Root): boolean => find(part, "w:altChunk") !== undefined;
