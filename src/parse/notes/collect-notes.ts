/** Takes the notes out of the tree: each label with what stands below it, adopted where the indentation was forgotten. */
import type { FootnoteDefinition, Nodes, Root, RootContent } from "mdast";
import type { Place } from "../../base/place.ts";
import { cleanLabel } from "../markdown/mark-syntax.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

/** A note as it stands in the file. */
export interface Note {
  readonly label: string;
  /** The label, brackets included. */
  readonly place: Place;
  readonly children: FootnoteDefinition["children"];
  /** Its content stood behind it, without the indentation that makes it the note's own. */
  readonly adopted: boolean;
}

const HEAD = /^\[(?:[^[\]^]*\^|(?:ال)?حاشي[ةه]\s*[:：])(?<label>[^[\]]*)\]/u;

/** Removes every note of the tree and returns them in file order. Complains with `note-empty`, `near-miss-note`. */
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
    const follower = child.children.length > 0 ? undefined : children[index + 1];
    const isAdopted = follower?.type === "list";
    children.splice(index, isAdopted ? 2 : 1);
    index -= 1;
    const note = toNote(reading, child, isAdopted ? [follower] : undefined);
    complainOfLazyLine(reading, child, isAdopted ? follower : undefined);
    if (note.children.length === 0) reading.complain("note-empty", note.place, { label: note.label });
    notes.push(note);
  }
}

function toNote(reading: Reading, node: FootnoteDefinition, adopted: RootContent[] | undefined): Note {
  const { start, end } = extent(node);
  const head = HEAD.exec(reading.text.slice(start, end));
  return {
    label: cleanLabel(head?.groups?.label ?? node.label ?? node.identifier),
    place: reading.place(start, start + (head?.[0].length ?? 0)),
    children: adopted?.filter(isBlock) ?? node.children,
    adopted: adopted !== undefined,
  };
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
