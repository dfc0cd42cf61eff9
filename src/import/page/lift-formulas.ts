/** Formulas of a page as the TeX they were written in, as code: MathML and its renderings would fall apart into letters. */
import type { Element, Nodes, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { isHidden } from "./page-furniture.ts";

/** Puts code in the place of every formula, in place; where a page hides one for machines and shows a picture of it, in the place of what is hidden. */
export function liftFormulas(page: Root): void {
  const found: { readonly code: Element; readonly stead: Element }[] = [];
  visitParents(page, "element", (element, ancestors) => {
    const tex = texOf(element);
    if (tex === undefined) return;
    const hidden = ancestors.find((above): above is Element => above.type === "element" && isHiddenFormula(above));
    found.push({ code: codeOf(tex, element), stead: hidden ?? element });
  });
  if (found.length === 0) return;
  const steads = new Map(found.map(({ stead, code }) => [stead, code]));
  visit(page, "element", (element, index, parent) => {
    const code = steads.get(element);
    if (parent === undefined || index === undefined) return undefined;
    if (code !== undefined) parent.children[index] = code;
    else if (isRendering(element, parent)) parent.children.splice(index, 1);
    else return undefined;
    return code === undefined ? index : index + 1;
  });
}

/** The words of a formula: its TeX where it is kept beside it, else its signs in their order. */
function texOf(element: Element): string | undefined {
  const { tagName, properties } = element;
  if (tagName === "script")
    return /^math\/tex/iu.test(String(properties.type ?? "")) ? trimmed(wordsOf(element)) : undefined;
  if (tagName === "img")
    return isPictureOfTex(element) ? (trimmed(String(properties.alt ?? "")) ?? texInAddress(element)) : undefined;
  if (tagName !== "math") return undefined;
  let tex: string | undefined;
  visit(element, { type: "element", tagName: "annotation" }, (node) => {
    if (node.type === "element" && /tex/iu.test(String(node.properties.encoding ?? ""))) tex = trimmed(wordsOf(node));
  });
  return tex ?? trimmed(String(properties.alttext ?? "")) ?? trimmed(wordsOf(element));
}

/** A picture that a service drew of TeX, which stands in its alternative text. */
const isPictureOfTex = ({ properties }: Element): boolean =>
  /(?:^|[\s_-])(?:la)?tex(?:$|[\s_-])|mwe-math|wp-katex|mathjax/iu.test([properties.className].flat().join(" ")) ||
  /latex|codecogs|mathtex|chart\?cht=tx|\/math\/render|[?=/]%5C[a-z]/iu.test(String(properties.src ?? "")) ||
  /^\s*\\[a-z]+[{_^\s]/iu.test(String(properties.alt ?? ""));

/** Services draw what stands in the address: `…/svg.image?%5Cfrac…`. */
function texInAddress({ properties }: Element): string | undefined {
  const coded = /(?:[?=/])(%5C[a-z].*)$/iu.exec(String(properties.src ?? ""))?.[1];
  return coded === undefined
    ? undefined
    : (new URLSearchParams(`tex=${coded.replaceAll("+", "%2B")}`).get("tex") ?? undefined);
}

const trimmed = (text: string): string | undefined => text.replace(/\s+/gu, " ").trim() || undefined;

const codeOf = (tex: string, { position }: Element): Element => ({
  type: "element",
  tagName: "code",
  properties: {},
  children: [{ type: "text", value: tex }],
  ...(position === undefined ? {} : { position }),
});

const isHiddenFormula = (element: Element): boolean =>
  isHidden(element) && /^(?:span|div|mjx-assistive-mml)$/u.test(element.tagName);

/** What MathJax draws beside the script or the element that holds the formula. */
function isRendering(element: Element, parent: Nodes): boolean {
  const names = [element.properties.className].flat().join(" ");
  if (/(?:^|\s)(?:MathJax|MathJax_Display|MathJax_Preview|MathJax_CHTML|MathJax_SVG|katex-html)(?:\s|$)/u.test(names))
    return true;
  return parent.type === "element" && parent.tagName === "mjx-container" && /^(?:mjx-math|svg)$/u.test(element.tagName);
}
