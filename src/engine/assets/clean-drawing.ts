/** A drawing (SVG) made fit to be published: shapes, words and colours only; nothing in it runs, or asks for another file. */
import type { Element, Root, RootContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";
import { isXmlFault } from "../../base/xml-fault.ts";
import { formCalled, isOfForm } from "../../model/document-forms.ts";

/** A drawing as it is published, its size in CSS pixels, and the elements that were left out of it. */
export interface CleanDrawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Names, each once: what the drawing may lack. What only programs read is not among them. */
  readonly removed: readonly string[];
}

/** What draws. No scripts, no foreign HTML, no pictures in the drawing, no movements, no links. */
const DRAWS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient
  radialGradient stop pattern clipPath mask marker style switch filter feBlend feColorMatrix feComponentTransfer feComposite
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset`
    .trim()
    .split(/\s+/u),
);
/** What only programs read, and what makes a link of what stands in it. */
const SILENT = /^(?:metadata|sodipodi:|inkscape:|rdf:|cc:|dc:|i:|x:|sketch:)/u;
const WRAPS: ReadonlySet<string> = new Set(["a"]);
const NAMESPACE = "http://www.w3.org/2000/svg";

/** Says whether bytes are a drawing, or mean to be one. */
export const isDrawing = (bytes: Uint8Array): boolean => {
  const form = formCalled("x.svg");
  return form !== undefined && isOfForm(form, bytes);
};

/** Cleans a drawing; `undefined` for what is no XML, no drawing, or tells no size. */
export function cleanDrawing(text: string): CleanDrawing | undefined {
  const svg = parse(text)?.children.find((node) => node.type === "element");
  if (svg?.name !== "svg") return undefined;
  const size = sizeOf(svg.attributes);
  if (size === undefined) return undefined;
  const removed = new Set<string>();
  const [clean] = cleanNode(svg, removed);
  if (clean?.type !== "element") return undefined;
  const { width, height } = size;
  const { width: _, height: __, ...others } = clean.attributes;
  const attributes = { xmlns: NAMESPACE, width: String(width), height: String(height), ...others };
  return {
    text: `${toXml({ ...clean, attributes }, { closeEmptyElements: true, tightClose: true })}\n`,
    width,
    height,
    removed: [...removed].sort(),
  };
}

function parse(text: string): Root | undefined {
  try {
    return fromXml(text);
  } catch (error) {
    if (!isXmlFault(error)) throw error;
    return undefined;
  }
}

function cleanNode(node: RootContent, removed: Set<string>): RootContent[] {
  if (node.type === "text" || node.type === "cdata") return [{ type: "text", value: node.value }];
  if (node.type !== "element" || SILENT.test(node.name)) return [];
  const children = (): RootContent[] => node.children.flatMap((child) => cleanNode(child, removed));
  if (WRAPS.has(node.name))
    return [{ ...node, name: "g", attributes: cleanAttributes(node.attributes), children: elements(children()) }];
  if (!DRAWS.has(node.name) || (node.name === "style" && !isHarmless(styleOf(node)))) {
    removed.add(node.name);
    return [];
  }
  return [{ ...node, attributes: cleanAttributes(node.attributes), children: elements(children()) }];
}

const elements = (nodes: readonly RootContent[]): Element["children"] =>
  nodes.filter((node) => node.type === "element" || node.type === "text");

const styleOf = ({ children }: Element): string =>
  children.map((child) => (child.type === "text" || child.type === "cdata" ? child.value : "")).join("");

/** Attributes that neither run, nor lead out of the file, nor tell of its maker; those of other namespaces go. */
function cleanAttributes(attributes: Element["attributes"]): Element["attributes"] {
  const kept = Object.entries(attributes).filter(
    ([name, value]) =>
      !/^on|^data-|^begin$|^href$|:/iu.test(name) && typeof value === "string" && isHarmless(value) && name !== "xmlns",
  );
  const href = attributes.href ?? attributes["xlink:href"];
  const inside = typeof href === "string" && /^#[^\s"'()<>]+$/u.test(href) ? { href } : {};
  const space = attributes["xml:space"] === "preserve" ? { "xml:space": "preserve" } : {};
  return { ...Object.fromEntries(kept), ...inside, ...space };
}

/** CSS may ask for files by `url(…)` of anything but a part of the drawing, by `@import` and by what escapes hide. */
const isHarmless = (value: string): boolean =>
  !/\\|@import|@font-face|javascript:|expression\s*\(|image-set\s*\(|-moz-binding|behavior\s*:|url\(\s*(?!["']?#)/iu.test(
    value,
  );

/** By `width` and `height` in pixels or points, or else by the `viewBox`. */
function sizeOf({ width, height, viewBox }: Element["attributes"]): { width: number; height: number } | undefined {
  const [, , across, down] = (viewBox ?? "")
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const size = { width: lengthOf(width) ?? across, height: lengthOf(height) ?? down };
  const isSize = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 20_000;
  return isSize(size.width) && isSize(size.height)
    ? { width: Math.round(size.width), height: Math.round(size.height) }
    : undefined;
}

/** CSS pixels to each unit of absolute length (CSS Values 4, 6.2). */
const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function lengthOf(typed: string | null | undefined): number | undefined {
  const [, digits, unit = ""] = /^\s*([\d.]+)\s*([a-z]*)\s*$/u.exec(typed ?? "") ?? [];
  const scale = UNITS[unit];
  return digits === undefined || scale === undefined ? undefined : Number(digits) * scale;
}
