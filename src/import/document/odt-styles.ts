/** What the styles of an OpenDocument text say of the words under them, as far as a page can say it. */
import type { Element, Root } from "xast";
import { childrenOf, findAll } from "./unpack.ts";

/** One style, with what it has from its parents. */
interface Style {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isHidden: boolean;
  /** The name of the style that the program itself brings along, `Title`, at the end of its parents. */
  readonly root: string;
}

/** Answers by the names of styles. */
export interface OdtStyles {
  of(name: string | undefined): Style;
  /** Whether a list of this style numbers its items at a level, from 1. */
  isNumbered(list: string | undefined, level: number): boolean;
}

/** A style never has more parents than this. */
const DEEPEST_PARENT = 10;

/** Gathers the styles of a document from its parts. */
export function odtStyles(parts: readonly (Root | undefined)[]): OdtStyles {
  const all = parts.flatMap((part) => (part === undefined ? [] : findAll(part, "style:style")));
  const byName = new Map(all.map((style) => [style.attributes["style:name"] ?? "", style]));
  const lists = new Map(
    parts
      .flatMap((part) => (part === undefined ? [] : findAll(part, "text:list-style")))
      .map((style) => [style.attributes["style:name"] ?? "", numberedLevels(style)]),
  );
  return {
    of: (name) => resolve(name ?? "", byName, 0),
    isNumbered: (list, level) => lists.get(list ?? "")?.has(level) === true,
  };
}

const numberedLevels = (style: Element): ReadonlySet<number> =>
  new Set(
    childrenOf(style)
      .filter(
        ({ name, attributes }) => name === "text:list-level-style-number" && attributes["style:num-format"] !== "",
      )
      .map(({ attributes }) => Number(attributes["text:level"] ?? 1)),
  );

function resolve(name: string, byName: ReadonlyMap<string, Element>, depth: number): Style {
  const style = byName.get(name);
  const none: Style = { isBold: false, isItalic: false, isHidden: false, root: name };
  if (style === undefined || depth > DEEPEST_PARENT) return none;
  const above = style.attributes["style:parent-style-name"];
  const parent = !above ? none : resolve(above, byName, depth + 1);
  const set = (key: RegExp): string | undefined =>
    childrenOf(style)
      .filter((child) => child.name === "style:text-properties")
      .flatMap(({ attributes }) => Object.entries(attributes))
      .find(([attribute]) => key.test(attribute))?.[1] ?? undefined;
  const weight = set(/^(?:fo:font-weight|style:font-weight-complex)$/u);
  const slant = set(/^(?:fo:font-style|style:font-style-complex)$/u);
  const display = set(/^text:display$/u);
  return {
    isBold: weight === undefined ? parent.isBold : /^(?:bold|[6-9]00)$/u.test(weight),
    isItalic: slant === undefined ? parent.isItalic : slant !== "normal",
    isHidden: display === undefined ? parent.isHidden : display === "none",
    root: parent.root,
  };
}
