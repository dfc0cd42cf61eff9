/** The nodes that our own syntax adds to the Markdown tree, and short ways of walking it. */
import type { Nodes, PhrasingContent, Root, RootContent, Text } from "mdast";
import type { Node } from "unist";
import type { Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";

/** The words that a claim mark covers. */
export interface ClaimSpan extends Node {
  type: "claimSpan";
  children: PhrasingContent[];
  data: { hName: "isnad-claim"; hProperties: { mark: number } };
}
/** Where a mark stands. */
export interface MarkPoint extends Node {
  type: "markPoint";
  children: [];
  data: { hName: "isnad-mark"; hProperties: { mark: number } };
}
/** `[[target|shown]]`. */
export interface TopicSpan extends Node {
  type: "topicSpan";
  children: Text[];
  target: Name;
  data: { hName: "isnad-topic"; hProperties: { link: number } };
}
/** An image. */
export interface PicturePoint extends Node {
  type: "picturePoint";
  children: [];
  data: { hName: "isnad-picture"; hProperties: { picture: number } };
}
/** Words between `[` and `][^label]`, until it is known what the mark makes of them. */
interface Bracketed extends Node {
  type: "bracketed";
  children: PhrasingContent[];
}
/** An inline HTML element that may stand in a text. */
export interface KeptElement extends Node {
  type: "keptElement";
  children: PhrasingContent[];
  data: { hName: string; hProperties: Record<string, string> };
}
/** A quotation with the line that says whose it is. */
export interface Quotation extends Node {
  type: "quotation";
  children: (QuotedWords | QuotationLine)[];
  data: { hName: "figure" };
}
interface QuotedWords extends Node {
  type: "quotedWords";
  children: Root["children"];
  data: { hName: "blockquote" };
}
interface QuotationLine extends Node {
  type: "quotationLine";
  children: PhrasingContent[];
  data: { hName: "figcaption" };
}
/** A note of prose, put back behind the text while both are read in the same way. */
export interface NoteProse extends Node {
  type: "noteProse";
  label: string;
  place: Place;
  children: RootContent[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    claimSpan: ClaimSpan;
    markPoint: MarkPoint;
    topicSpan: TopicSpan;
    picturePoint: PicturePoint;
    bracketed: Bracketed;
    keptElement: KeptElement;
  }
  interface RootContentMap {
    claimSpan: ClaimSpan;
    markPoint: MarkPoint;
    topicSpan: TopicSpan;
    picturePoint: PicturePoint;
    bracketed: Bracketed;
    keptElement: KeptElement;
    quotation: Quotation;
    quotedWords: QuotedWords;
    quotationLine: QuotationLine;
    noteProse: NoteProse;
  }
  interface BlockContentMap {
    quotation: Quotation;
  }
}

/** Where a node stands: offsets in the file. */
export function extent(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Says whether a node holds running words: what marks are sought in. */
export function holdsPhrases(node: Nodes): node is Extract<Nodes, { children: PhrasingContent[] }> {
  return (
    node.type === "paragraph" || node.type === "heading" || node.type === "tableCell" || node.type === "quotationLine"
  );
}
