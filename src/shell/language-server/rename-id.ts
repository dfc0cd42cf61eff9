/** Gives a file another id: names of it by the old one follow, links to the file do, and a published address leads on. */
import { posix } from "node:path";
import { foldKey } from "../../arabic/fold.ts";
import type { Place } from "../../base/place.ts";
import { inOrder, type TextEdit } from "../../base/text-edit.ts";
import { ID_PATTERN, stemOf } from "../../model/ids.ts";
import { contentPath } from "../../pages/content-links.ts";
import type { Href } from "../../pages/href.ts";
import type { FieldTable } from "../../parse/fields/field.ts";
import { FOLDER_FIELDS } from "../../parse/fields/field-tables.ts";
import { addToList } from "./add-to-list.ts";
import type { Newsroom } from "./name-here.ts";

/** A file under its new name, and the changes in all files, by the paths that they have before. */
export type Moving =
  | { readonly kind: "moved"; readonly to: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: "refused"; readonly why: "malformed" | "taken" };

const TABLES: Readonly<Record<string, FieldTable>> = FOLDER_FIELDS;
const KINDS: Readonly<Record<string, string>> = { articles: "article", topics: "topic", sources: "source" };

/** Plans it; nothing is written. `former`: the address at which the file's page is published, absent where it is not. */
export function moveTo(path: string, id: string, former: Href | undefined, newsroom: Newsroom): Moving {
  const folder = path.slice(0, path.indexOf("/"));
  const old = stemOf(path);
  if (!ID_PATTERN.test(id) || !path.endsWith(".md")) return { kind: "refused", why: "malformed" };
  const isTaken = newsroom.paths.some((each) => each.startsWith(`${folder}/`) && stemOf(each) === id);
  if (isTaken || !newsroom.paths.includes(path)) return { kind: "refused", why: "taken" };
  const to = posix.join(posix.dirname(path), `${id}.md`);
  const named = newsroom.references.flatMap(({ named: { kind, id: named }, name, use }): TextEdit[] => {
    if (use !== "means" || kind !== KINDS[folder] || named !== old || foldKey(name.text) !== foldKey(old)) return [];
    const place = newsroom.stretchOf(name)?.place;
    return place === undefined ? [] : [{ place, text: id }];
  });
  const linked = newsroom.paths.flatMap((each) => linksTo(path, to, each, newsroom.textOf(each)));
  const table = TABLES[folder];
  const leadsOn =
    former === undefined || table === undefined || !("formerAddresses" in table)
      ? []
      : addToList(path, newsroom.textOf(path), table, "formerAddresses", former);
  const edits = new Map([...named, ...linked, ...leadsOn].map((edit) => [JSON.stringify(edit.place), edit]));
  return { kind: "moved", to, edits: inOrder([...edits.values()]) };
}

/** The changes by which links of `file` lead to the file under its new name. */
function linksTo(path: string, to: string, file: string, text: string): TextEdit[] {
  const { length } = posix.basename(path);
  return linksInto(path, file, text).map((place) => ({
    place: { ...place, column: place.endColumn - length },
    text: posix.basename(to),
  }));
}

/** Where Markdown links of `file` lead to the file at a path: `[words](../topics/x.md)`, `[words]: x.md`. */
export function linksInto(path: string, file: string, text: string): Place[] {
  const name = posix.basename(path);
  return text.split(/\r\n|\r|\n/u).flatMap((line, index) =>
    [...line.matchAll(/\]\s?[(:]\s*<?(?<way>[^\s()<>#]+\.md)/giu)].flatMap(({ 0: whole, index: at, groups }) => {
      const way = groups?.way ?? "";
      if (contentPath(file, way) !== path || !way.endsWith(name)) return [];
      const endColumn = at + whole.length + 1;
      return [{ file, line: index + 1, column: endColumn - way.length, endLine: index + 1, endColumn }];
    }),
  );
}
