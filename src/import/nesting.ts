/** How deeply the elements of a markup text are nested, found without building a tree of it. */

/** Deeper than any page a person wrote, shallow enough for every recursive converter. */
export const DEEPEST = 400;

/** Elements with no content, and those whose end tag HTML lets one leave out: they do not add up to depth. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup".split(
    " ",
  ),
);

const TAG = /<(\/?)([a-z][^\s/>]*)[^>]*?(\/?)>/giu;

/** Says whether elements are nested deeper than {@link DEEPEST}; linear in the text, whatever it is. */
export function isTooDeep(markup: string): boolean {
  let depth = 0;
  for (const [, end, name, empty] of markup.matchAll(TAG)) {
    if (empty === "/" || name === undefined || FLAT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end === "/" ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
