/** The notes of a text: taken out of the tree, each label once, and told apart into records and prose. */
import type { Root } from "mdast";
import { foldKey } from "../../arabic/fold.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { Reading } from "../reading.ts";
import { collectNotes, type Note } from "./collect-notes.ts";
import { noteLines } from "./note-lines.ts";
import { readRecord } from "./read-record.ts";
import { checkStrayParagraphs } from "./stray-paragraphs.ts";

/** What the notes of the article make of a label, by its folded key. */
export type NoteKinds = ReadonlyMap<string, "record" | "footnote">;

/** The notes of one text, in file order. */
export interface Notes {
  readonly records: readonly ClaimRecord[];
  readonly prose: readonly Note[];
  readonly kinds: NoteKinds;
}

/** Takes the notes out of a tree. Complains with `label-duplicate` (the first one counts), `record-repaired`, `note-paragraph`, and as records do. */
export function readNotes(tree: Root, reading: Reading): Notes {
  checkStrayParagraphs(tree, reading);
  const first = new Map<string, Note>();
  const kinds = new Map<string, "record" | "footnote">();
  const records: ClaimRecord[] = [];
  const prose: Note[] = [];
  for (const note of collectNotes(tree, reading)) {
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
    if (read?.repaired && !note.slipped) reading.complain("record-repaired", note.place, { label: note.label });
  }
  return { records, prose, kinds };
}
