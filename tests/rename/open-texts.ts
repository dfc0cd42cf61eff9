/** Texts as a newsroom whose names can be changed, without the engine. */
import { applyEdits, type TextEdit } from "../../src/base/text-edit.ts";
import { type NameHere, type Newsroom, nameAt, newsroomOf } from "../../src/shell/language-server/name-here.ts";
import { fromTexts } from "../graph/from-content.ts";
import { parseOnce } from "../setup/parse-once.ts";

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

/** Opens them. */
export function open(texts: Texts): Newsroom {
  const nouns = Object.entries(texts).flatMap(
    ([path, text]) => parseOnce({ path, bytes: new TextEncoder().encode(text) }).noun ?? [],
  );
  return newsroomOf(new Map(Object.entries(texts)), nouns, fromTexts(texts).graph);
}

/** The texts after some changes. */
export const change = (texts: Texts, edits: readonly TextEdit[]): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(({ place }) => place.file === path),
      ),
    ]),
  );

/** The name at the first place where a file has these words. */
export function nameIn(room: Newsroom, path: string, words: string): NameHere {
  const lines = room.textOf(path).split("\n");
  const line = lines.findIndex((each) => each.includes(words));
  const here = nameAt(path, { line, character: (lines[line] ?? "").indexOf(words) + 1 }, room);
  if (here === undefined) throw new Error(`no name in ${path}: ${words}`);
  return here;
}
