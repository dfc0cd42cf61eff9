/** Takes the notes out of the tree: each label with what stands below it, adopted where the indentation was forgotten. */
import type { FootnoteDefinition, List, Nodes, Root, RootContent } from "mdast";
import type { Place } from "../../base/place.ts";
import { cleanLabel } from "../markdown/mark-syntax.ts";
import { extent } from "../markdown/markdown-tree.ts";
import { isFieldLine, type NoteHead, readHead } from "../markdown/note-heads.ts";
import type { Reading } from "../reading.ts";

/** A note as it stands in the file. */
export interface Note {
  readonly label: string;
  /** The label, brackets included. */
  readonly place: Place;
  readonly children: FootnoteDefinition["children"];
  /** Its content, or more of it, stood behind it, without the indentation that makes it the note's own. */
  readonly adopted: boolean;
  /** Its head was told. */
  readonly slipped: boolean;
}

const HEAD = /^\[(?:[^[\]^]*\^|(?:ال)?حاشي[ةه]\s*[:：])(?<label>[^[\]]*)\]/u;
/** Up to where a line is looked at for a head that is not quite one. */
const LINE = /^[^\r\n]*/u;

/** Removes every note of the tree and returns them in file order. Complains with `note-empty`, `near-miss-note`, `note-colon-missing`, `note-head-form`. */
export function collectNotes(tree: Root, reading: Reading): Note[] {
  const notes: Note[] = [];
  collect(reading, tree, notes);
  return notes;
}

function collect(reading: Reading, parent: Nodes, notes: Note[]): void {
  if (!("children" in parent)) return;
  const children: Nodes[] = parent.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "footnoteDefinition") {
      if (child !== undefined) collect(reading, child, notes);
      continue;
    }
    const follower = children[index + 1];
    const isAdopted = follower?.type === "list" && belongsTo(reading, child, follower);
    children.splice(index, isAdopted ? 2 : 1);
    index -= 1;
    const note = toNote(reading, child, isAdopted ? [follower] : undefined);
    complainOfLazyLine(reading, child, isAdopted ? follower : undefined);
    if (note.children.length === 0) reading.complain("note-empty", note.place, { label: note.label });
    notes.push(note);
  }
}

/** A list below a head with nothing in it, or a list of a record's fields below a list, which ought to be indented. */
function belongsTo(reading: Reading, { children }: FootnoteDefinition, list: List): boolean {
  if (children.length === 0) return true;
  const fields = list.children.map((item) => reading.text.slice(extent(item).start, extent(item).end));
  return children.at(-1)?.type === "list" && fields.every(isFieldLine);
}

function toNote(reading: Reading, node: FootnoteDefinition, adopted: RootContent[] | undefined): Note {
  const { start, end } = extent(node);
  const typed = LINE.exec(reading.text.slice(start, Math.max(start, end)))?.[0] ?? "";
  const slipped = readHead(typed);
  const right = HEAD.exec(typed);
  const from = start + (slipped === undefined ? 0 : typed.indexOf(slipped.typed.slice(0, 2)));
  if (slipped !== undefined) complainOfHead(reading, from, slipped);
  const length = slipped?.slip === "form" ? slipped.typed.length : (right?.[0].length ?? 0);
  return {
    label: cleanLabel(slipped?.label ?? right?.groups?.label ?? node.label ?? node.identifier),
    place: reading.place(from, from + length),
    children: [...node.children, ...(adopted?.filter(isBlock) ?? [])],
    adopted: adopted !== undefined,
    slipped: slipped?.slip !== undefined,
  };
}

/** The note is read all the same, so that one slip in its head is one fault. */
function complainOfHead(reading: Reading, start: number, { label, typed, slip }: NoteHead): void {
  const place = reading.place(start, start + typed.length);
  const bare = typed.replace(/\s*[؛;=＝–—-]?$/u, "");
  const expected = slip === "form" ? `[^${label}]:` : `${bare}:`;
  const end = reading.place(start + typed.length, start + typed.length);
  // Nothing but the colon lacks: the mend is that.
  const fix = slip === "colon" && bare === typed ? { place: end, text: ":" } : { place, text: expected };
  const extras = { expected, fix };
  if (slip === "colon") reading.complain("note-colon-missing", place, { text: bare }, extras);
  if (slip === "form") reading.complain("note-head-form", place, { text: typed, label }, extras);
}

/** A line right below a note, with no empty line between and no indentation, is taken into the note: nobody means that. */
function complainOfLazyLine(reading: Reading, note: Nodes, adopted: Nodes | undefined): void {
  const { start } = extent(note);
  const { end } = extent(adopted ?? note);
  for (const match of reading.text.slice(start, end).matchAll(/(?:\r\n?|\n)(?<line>[^\s>[*+•-][^\r\n]*)/gu)) {
    const line = match.groups?.line ?? "";
    if (/^\d+[.)]\s/u.test(line)) continue;
    const at = start + match.index + match[0].length - line.length;
    const fix = { place: reading.place(at, at), text: "\n" };
    reading.complain("near-miss-note", reading.place(at, at + line.length), { text: line.trim() }, { fix });
    return;
  }
}

const isBlock = (node: RootContent): node is FootnoteDefinition["children"][number] =>
  node.type === "list" || node.type === "paragraph";
