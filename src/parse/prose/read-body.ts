/** Everything below the front matter: notes, records, marks, links, pictures, and the body tree. */
import type { Root as HastRoot } from "hast";
import type { RootContent } from "mdast";
import { foldKey } from "../../arabic/fold.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Article, Footnote, Picture } from "../../model/article.ts";
import type { Mark } from "../../model/mark.ts";
import type { NoteProse } from "../markdown/markdown-tree.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Note } from "../notes/collect-notes.ts";
import { type Notes, readNotes } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";
import { readPasses } from "./body-passes.ts";
import { countWords } from "./count-words.ts";
import { leaningUnless, marksInProse } from "./leaning-marks.ts";
import { type Line, type ReadLine, readLine } from "./read-lines.ts";
import { linkHeadings, outlineBody, toBody, toChildren } from "./to-body.ts";

/** What a body says, for the kinds of file that want all of it and for those that want the tree alone. */
export type Body = Pick<
  Article,
  "body" | "outline" | "marks" | "records" | "footnotes" | "topicLinks" | "pictures" | "silences" | "wordCount"
>;

/** A body, and the lines of the front matter that were read with it. */
export interface ReadBody extends Body {
  readonly lines: readonly MarkedLine[];
}

/** What readers see of a line, and which of the article's marks stand in it. */
export interface MarkedLine extends Omit<ReadLine, "marks"> {
  readonly marks: readonly number[];
}

/**
 * Reads the text from `start` on. Complains with the codes of marks and prose. The marks of the running text
 * come first, then those of pictures, then those of `lines`, which stand above the body.
 */
export function readBody(reading: Reading, start: number, lines: readonly Line[] = []): ReadBody {
  const tree = parseMarkdown(reading, start);
  const notes = readNotes(tree, reading);
  tree.children.push(...notes.prose.map(toNoteProse));
  const { nearLabels, inPictures, ...found } = readPasses(tree, reading, notes.kinds);
  const marks = [...found.marks];
  const append = (more: readonly Mark[]): readonly number[] => more.map((mark) => marks.push(mark) - 1);
  const pictures = found.pictures.map((picture, index): Picture => {
    const own = append(inPictures[index] ?? []);
    return own.length === 0 ? picture : { ...picture, marks: own };
  });
  const read = lines.map((line): MarkedLine => {
    const { marks: own, ...words } = readLine(reading, line, notes.kinds);
    return { ...words, marks: append(own) };
  });
  const used = new Set(marks.map((mark) => foldKey(mark.kind === "citation" ? mark.source.text : mark.label)));
  complainOfUnused(reading, notes, marks, new Set([...used, ...nearLabels]));
  const body = toBody({ type: "root", children: tree.children.filter((node) => !isNoteProse(node)) });
  const described = describe(body);
  const leaning = marks.map(leaningUnless(new Set(marksInProse(body))));
  const footnotes = tree.children.filter(isNoteProse).map(toFootnote);
  linkHeadings([body, ...footnotes.flatMap(({ children }) => children)], described.outline);
  return { ...found, pictures, marks: leaning, lines: read, records: notes.records, ...described, footnotes };
}

function describe(body: HastRoot): Pick<Body, "body" | "outline" | "wordCount"> {
  const outline = outlineBody(body);
  return { body, outline, wordCount: countWords(body) };
}

const toNoteProse = ({ label, place, children }: Note): NoteProse => ({
  type: "noteProse",
  label,
  place,
  children: [...children],
});

const isNoteProse = (node: RootContent): node is NoteProse => node.type === "noteProse";

const toFootnote = ({ label, place, children }: NoteProse): Footnote => ({
  label,
  place,
  children: toChildren({ type: "root", children }),
});

/** A note without a mark is told, unless a mark is nearly its own: then that mark is what is wrong. */
function complainOfUnused(reading: Reading, notes: Notes, marks: readonly Mark[], used: ReadonlySet<string>): void {
  const strays = marks.flatMap((mark) => (mark.kind === "citation" ? [mark.source.text] : []));
  for (const note of [...notes.records, ...notes.prose.filter(({ children }) => children.length > 0)]) {
    if (used.has(foldKey(note.label)) || isNear(note.label, strays)) continue;
    reading.complain("label-unused", note.place, { label: note.label });
  }
}

function isNear(label: string, strays: readonly string[]): boolean {
  return strays.some((stray) => nearest(stray, [label]) !== undefined);
}
