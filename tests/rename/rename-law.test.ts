/** Law: whatever is called otherwise, the newsroom joins to the same graph with the same complaints, but for the name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foldKey } from "../../src/arabic/fold.ts";
import type { Reference } from "../../src/graph/names/references.ts";
import { type NameHere, type Newsroom, nameAt } from "../../src/shell/language-server/name-here.ts";
import { renameTo } from "../../src/shell/language-server/rename.ts";
import { fromTexts } from "../graph/from-content.ts";
import { readJoined } from "../graph/joined-cases.ts";
import { joinedText } from "../graph/joined-text.ts";
import { some } from "../setup/laws.ts";
import { change, open, type Texts } from "./open-texts.ts";

const folder = join(import.meta.dirname, "../newsroom");
const newsroom: Texts = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|yaml)$/u.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
);
const cases: readonly (readonly [string, Texts])[] = [
  ["the newsroom for tests", newsroom],
  ...readJoined().map(({ name, texts }) => [name, texts] as const),
];

/** Each name of each thing, where it is typed first. */
function namesOf(room: Newsroom): NameHere[] {
  const here = room.references.flatMap(({ name }: Reference) => {
    const stretch = room.stretchOf(name);
    const start = stretch && { line: stretch.place.line - 1, character: stretch.place.column };
    return (start && nameAt(name.place.file, start, room)) ?? [];
  });
  return [...new Map(here.map((each) => [`${each.named.kind} ${each.named.id} ${each.name.text}`, each])).values()];
}

/** As long as the old one, so that all else stays where it is; with a letter that no text of these has. */
const otherwise = (name: string): string => `${name.slice(0, -1)}ڠ`;

describe.each(cases)("%s", (_, texts) => {
  const room = open(texts);
  const before = inNoOrder(joinedText(fromTexts(texts)));
  const names = namesOf(room).filter(({ by }) => by === "name");
  test.each(some(names).map((each) => [`${each.named.kind} ${each.name.text}`, each] as const))("%s", (__, here) => {
    const fresh = otherwise(here.name.text);
    const renamed = renameTo(here, fresh, room);
    if (renamed.kind === "refused") return expect(renamed.why.ar).toMatch(/المنصب|من كلماته|لأكثر من واحد/u);
    // Who has no topic has no second name by which a sentence could still call him.
    const wanted = here.named.kind === "agent" ? [...renamed.edits, ...renamed.prose] : renamed.edits;
    const after = joinedText(fromTexts(change(texts, wanted)));
    expect(inNoOrder(called(here.name.text, fresh, after))).toEqual(before);
  });
});

/** A graph's text with the old name in the place of the new one, as names are compared. */
const called = (old: string, fresh: string, text: string): string =>
  foldLines(text).replaceAll(foldKey(fresh), foldKey(old));

const foldLines = (text: string): string => text.split("\n").map(foldKey).join("\n");

/** Complaints about the name itself. */
const OF_NAMES = /alias (?:stop word|homograph)|agent near|speaker not in sentence/u;

/** Lists are sorted by names: with another one their order is another. */
const inNoOrder = (text: string): string[] =>
  foldLines(text)
    .split("\n")
    .filter((line) => !OF_NAMES.test(line))
    // A name that is kept beside the new one may stand on a line of its own.
    .map((line) => line.replace(/^(topics\/\S+\.md):\d+/u, "$1"))
    .map((line) =>
      line
        .split(/(?<=[,:[\]{}])|(?=[,:[\]{}])/u)
        .sort()
        .join(" "),
    )
    .sort();
