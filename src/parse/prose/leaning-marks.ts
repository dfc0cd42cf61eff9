/** Marks whose sentences lean on what stands around them: in a list the speaker is named before it. */
import type { ElementContent, Root, RootContent } from "hast";
import type { Mark } from "../../model/mark.ts";

const LEANING: ReadonlySet<string> = new Set("li table blockquote h1 h2 h3 h4 h5 h6".split(" "));

/** The numbers of the marks that stand in sentences of running prose. */
export const marksInProse = (body: Root): number[] => body.children.flatMap(marksIn);

function marksIn(node: RootContent | ElementContent): number[] {
  if (node.type !== "element" || LEANING.has(node.tagName)) return [];
  const { mark } = node.properties;
  return [...(mark === undefined ? [] : [Number(mark)]), ...node.children.flatMap(marksIn)];
}

/** Says of each mark whether it leans, unless it stands in prose, or in a line of its own: a headline, a caption. */
export const leaningUnless =
  (inProse: ReadonlySet<number>) =>
  (mark: Mark, number: number): Mark =>
    mark.kind === "footnote" || mark.placedIn !== undefined || inProse.has(number)
      ? mark
      : { ...mark, passage: { ...mark.passage, leans: true } };
