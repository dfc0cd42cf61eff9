/** Which name stands at a position, whatever it names: what a change of name begins with. */
import type { Position } from "vscode-languageserver";
import { cliticSplits } from "../../arabic/clitics.ts";
import { foldKey } from "../../arabic/fold.ts";
import type { Place } from "../../base/place.ts";
import type { Graph } from "../../graph/graph.ts";
import {
  type Directories,
  directoriesOf,
  listReferences,
  type Named,
  type Reference,
} from "../../graph/names/references.ts";
import type { Name } from "../../model/name.ts";
import type { Noun } from "../../model/nouns.ts";
import { holds } from "./ranges.ts";
import { type FindStretch, stretchesOf } from "./typed-stretch.ts";
import type { Joined } from "./workspace.ts";

/** All files with the names in them, as they are typed now. */
export interface Newsroom {
  readonly graph: Pick<Graph, "articles">;
  readonly directories: Directories;
  readonly references: readonly Reference[];
  /** Paths of all texts. */
  readonly paths: readonly string[];
  readonly textOf: (path: string) => string;
  readonly stretchOf: FindStretch;
}

/** A name that can be changed; `by` tells whether it is what the thing is called, or its id, which is its file's name. */
export interface NameHere {
  readonly named: Named;
  readonly by: "name" | "id";
  /** As typed in this place. */
  readonly name: Name;
}

/** Reads all names; `texts` are given by path. */
export function newsroomOf(
  texts: ReadonlyMap<string, string>,
  nouns: readonly Noun[],
  graph: Pick<Graph, "articles">,
): Newsroom {
  const directories = directoriesOf(nouns);
  const opened = new Map<string, FindStretch>();
  const textOf = (path: string): string => texts.get(path) ?? "";
  return {
    graph,
    directories,
    references: listReferences(directories),
    paths: [...texts.keys()],
    textOf,
    stretchOf: (name) => {
      const { file } = name.place;
      const find = opened.get(file) ?? stretchesOf(textOf(file));
      opened.set(file, find);
      return find(name);
    },
  };
}

/** The newsroom of an open editor. */
export function newsroomIn({ edition: { folder, parsed, graph } }: Joined): Newsroom {
  const decoder = new TextDecoder();
  const texts = new Map(folder.files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  return newsroomOf(
    texts,
    parsed.flatMap(({ noun }) => noun ?? []),
    graph,
  );
}

/** Finds the name at a position; `undefined` where none stands that could be changed. */
export function nameAt(path: string, position: Position, newsroom: Newsroom): NameHere | undefined {
  for (const { named, name, use } of newsroom.references) {
    if (name.place.file !== path || use === "prose" || !holds(name.place, position)) continue;
    const stretch = newsroom.stretchOf(name);
    if (stretch === undefined || !(stretch.isMark || holds(stretch.place, position))) continue;
    const by = howCalled(named, name, use, newsroom.directories);
    if (by !== undefined) return { named, by, name: { text: stretch.typed, place: stretch.place } };
  }
  return mentionAt(path, position, newsroom);
}

/** By its own name, or by its id; a headline is no name that is changed, nor is the key of a source within an article. */
function howCalled({ kind, id }: Named, { text }: Name, use: Reference["use"], directories: Directories) {
  const key = foldKey(text);
  const isId = key === foldKey(id);
  if (kind === "claim" || kind === "agent") return "name";
  if (kind === "article") return isId ? "id" : undefined;
  const names = namesOf({ kind, id }, directories);
  return use === "defines" || names.some((name) => foldKey(name) === key) ? "name" : isId ? "id" : undefined;
}

/** What a topic or a source is called; nothing of what has no name but the one it bears. */
export function namesOf(
  { kind, id }: { readonly kind: string; readonly id: string },
  directories: Directories,
): string[] {
  const { topics, sources } = directories.nouns;
  const held = kind === "source" ? [...directories.sources.sources.values(), ...sources] : topics;
  const noun = held.find((each) => each.id === id);
  return noun === undefined ? [] : [noun.name, ...noun.alternateNames.map(({ text }) => text)];
}

/** A word of the prose that names a topic. */
function mentionAt(path: string, position: Position, newsroom: Newsroom): NameHere | undefined {
  for (const { topic, place } of mentionsIn(newsroom)) {
    if (place.file !== path || !holds(place, position)) continue;
    const named: Named = { kind: "topic", id: topic };
    const name = namesOf(named, newsroom.directories).find((each) => mentioned(place, each, newsroom) !== undefined);
    const found = name === undefined ? undefined : mentioned(place, name, newsroom);
    if (name !== undefined && found !== undefined) return { named, by: "name", name: { text: name, place } };
  }
  return undefined;
}

/** Every mention of a topic in the prose of an article. */
export const mentionsIn = ({ graph }: Newsroom) => [...graph.articles.values()].flatMap(({ mentions }) => mentions);

/** The small words before a name where it is mentioned by exactly this name; `undefined` where it is by another. */
export function mentioned(place: Place, name: string, { textOf }: Newsroom): { readonly clitic: string } | undefined {
  const line = place.line === place.endLine ? textOf(place.file).split(/\r\n|\r|\n/u)[place.line - 1] : undefined;
  const [first = "", ...rest] = foldKey(line?.slice(place.column - 1, place.endColumn - 1) ?? "").split(" ");
  const key = foldKey(name);
  return cliticSplits(first).find((split) => [split.rest, ...rest].join(" ") === key);
}
