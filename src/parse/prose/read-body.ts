/** Everything below the front matter: notes, records, marks, links, pictures, and the body tree. */
import type { Root as HastRoot } from "hast";
import type { Definition, Nodes, Root } from "mdast";
import { foldKey } from "../../arabic/fold.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Footnote, Heading, Picture, Silence } from "../../model/article.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { Mark } from "../../model/mark.ts";
import type { TopicLink } from "../../model/topic-link.ts";
import { linkAddresses } from "../markdown/autolinks.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import { readTopicLinks } from "../markdown/topic-links.ts";
import { collectNotes, type Note } from "../notes/collect-notes.ts";
import { noteLines } from "../notes/note-lines.ts";
import { readRecord } from "../notes/read-record.ts";
import { restoreHeads } from "../notes/restore-heads.ts";
import type { Reading } from "../reading.ts";
import { gatherBrackets } from "./bracket-spans.ts";
import { checkLinks } from "./check-links.ts";
import { checkProse } from "./check-prose.ts";
import { countWords } from "./count-words.ts";
import { liftFromLinks } from "./lift-from-links.ts";
import { findQuotations } from "./quotations.ts";
import { readHtml } from "./read-html.ts";
import { type NoteKinds, readMarks } from "./read-marks.ts";
import { readPictures } from "./read-pictures.ts";
import { repairEmphasis } from "./repair-emphasis.ts";
import { outlineBody, toBody, toChildren } from "./to-body.ts";

/** What a body says, for the kinds of file that want all of it and for those that want the tree alone. */
export interface Body {
  readonly body: HastRoot;
  readonly outline: readonly Heading[];
  readonly marks: readonly Mark[];
  readonly records: readonly ClaimRecord[];
  readonly footnotes: readonly Footnote[];
  readonly topicLinks: readonly TopicLink[];
  readonly pictures: readonly Picture[];
  readonly silences: readonly Silence[];
  readonly wordCount: number;
}

/** Reads the text from `start` on. Complains with the codes of marks and prose. */
export function readBody(reading: Reading, start: number): Body {
  const tree = parseMarkdown(reading, start);
  const silences: Silence[] = [];
  const topicLinks: TopicLink[] = [];
  const pictures: Picture[] = [];
  const marks: Mark[] = [];
  restoreHeads(reading, tree);
  const notes = sortNotes(reading, collectNotes(reading, tree));
  const prose = [tree, ...notes.prose.map((note): Root => ({ type: "root", children: [...note.children] }))];
  for (const each of prose) checkProse(reading, each);
  const definitions = definitionsOf(tree);
  for (const each of prose) {
    readHtml(reading, each, silences);
    checkLinks(reading, each);
    readPictures(reading, each, definitions, pictures);
    readTopicLinks(reading, each, topicLinks);
    repairEmphasis(reading, each);
    linkAddresses(reading, each);
    findQuotations(reading, each);
    gatherBrackets(reading, each);
    readMarks(reading, each, notes.kinds, marks);
    liftFromLinks(each);
  }
  complainOfUnused(reading, notes, marks);
  const [main = tree, ...others] = prose;
  const body = toBody(main);
  const footnotes = notes.prose.map(({ label, place }, index): Footnote => {
    const note = others[index];
    return { label, place, children: note === undefined ? [] : toChildren(note) };
  });
  const outline = outlineBody(body);
  return {
    body,
    outline,
    marks,
    records: notes.records,
    footnotes,
    topicLinks,
    pictures,
    silences,
    wordCount: countWords(body),
  };
}

interface SortedNotes {
  readonly records: readonly ClaimRecord[];
  readonly prose: readonly Note[];
  readonly kinds: NoteKinds;
}

/** Each label's first note counts. Complains with `label-duplicate`, `record-repaired`. */
function sortNotes(reading: Reading, notes: readonly Note[]): SortedNotes {
  const first = new Map<string, Note>();
  const kinds = new Map<string, "record" | "footnote">();
  const records: ClaimRecord[] = [];
  const prose: Note[] = [];
  for (const note of notes) {
    const key = foldKey(note.label);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      reading.complain("label-duplicate", note.place, { label: note.label }, { related: [earlier.place] });
      continue;
    }
    first.set(key, note);
    const read = noteLines(reading, note);
    kinds.set(key, read === undefined ? "footnote" : "record");
    if (read === undefined) prose.push(note);
    else records.push(readRecord(reading, note, read.lines));
    if (read?.repaired) reading.complain("record-repaired", note.place, { label: note.label });
  }
  return { records, prose, kinds };
}

/** A note without a mark is told, unless a mark's label is nearly its own: then that mark is what is wrong. */
function complainOfUnused(reading: Reading, notes: SortedNotes, marks: readonly Mark[]): void {
  const used = new Set(marks.map((mark) => foldKey(mark.kind === "citation" ? mark.source.text : mark.label)));
  const strays = marks.flatMap((mark) => (mark.kind === "citation" ? [mark.source.text] : []));
  for (const note of [...notes.records, ...notes.prose.filter(({ children }) => children.length > 0)]) {
    if (used.has(foldKey(note.label)) || isNear(note.label, strays)) continue;
    reading.complain("label-unused", note.place, { label: note.label });
  }
}

function isNear(label: string, strays: readonly string[]): boolean {
  return strays.some((stray) => nearest(stray, [label]) !== undefined);
}

function definitionsOf(tree: Nodes): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return definitions;
}
