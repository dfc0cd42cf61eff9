/** The marks and notes of a page of the site, numbered in order of the first mark. */
import type { ElementContent } from "hast";
import { foldKey } from "../../arabic/fold.ts";
import { labelHash } from "../../base/label-hash.ts";
import type { StaticPage } from "../../model/static-page.ts";
import { noteAnchor } from "../anchors.ts";
import { linkContent } from "../content-links.ts";
import type { Planning } from "../planning.ts";
import type { FootnoteView, MarkView } from "./article-marks.ts";

/** Leads marks and notes to one another. */
export function pageNotes(
  { targets }: Planning,
  { place, marks = [], footnotes = [] }: StaticPage,
): { readonly marks: readonly MarkView[]; readonly footnotes: readonly FootnoteView[] } {
  const keys = [...new Set([...marks, ...footnotes].map(({ label }) => foldKey(label)))];
  const usesOf = (key: string): number[] =>
    marks.flatMap(({ label }, index) => (foldKey(label) === key ? [index] : []));
  return {
    marks: marks.map(({ label }, index) => {
      const key = foldKey(label);
      const times = usesOf(key).indexOf(index) + 1;
      const anchor = `f-${labelHash(key)}${times === 1 ? "" : `-${times}`}`;
      return { kind: "footnote", anchor, number: keys.indexOf(key) + 1 };
    }),
    footnotes: keys.flatMap((key, index) => {
      const note = footnotes.find(({ label }) => foldKey(label) === key);
      if (note === undefined) return [];
      const { children } = linkContent(targets, place.file, { type: "root", children: [...note.children] });
      const words = children.filter((child): child is ElementContent => child.type !== "doctype");
      return [{ number: index + 1, anchor: noteAnchor(note.label), children: words, marks: usesOf(key) }];
    }),
  };
}
