/** Texts that were deleted at the desk: each is kept whole in a hidden folder of the content, is listed, and can be put back. */
import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { present } from "../../base/present.ts";
import { DISK, readWhole } from "../../engine/disk.ts";
import { listPaths } from "../../engine/read-content.ts";
import { readTitle } from "../../parse/front-matter/read-title.ts";
import { kindOfFile } from "./changed-files.ts";
import { insideContent, readText, replaceFile, type Standing, saveText } from "./content-door.ts";
import type { DeletedText, PutBack } from "./messages.ts";

/** Below the content folder; whoever reads content passes over it, and git does by a file of its own. */
const FOLDER = ".deleted";
/** Each text stands in a folder of its own, under the path that it had: the moment, and something that no other has. */
const ID = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z-[0-9a-f]{6}$/u;

/** What became of deleting: `changed`: the disk holds something else than whoever deletes had read; it still does. */
export type Deletion =
  | { readonly kind: "deleted"; readonly id: string }
  | { readonly kind: "changed"; readonly now: Standing }
  | { readonly kind: "refused" };

/** Takes a text away whose bytes have the hash `was`: it is moved, so that whatever stood there is kept. */
export function deleteText(root: string, path: string, was: string, now: Date): Deletion {
  const file = insideContent(root, path, "text");
  if (file === undefined || kindOfFile(path) === "site") return { kind: "refused" };
  const standing = readText(root, path);
  if (standing.kind === "refused") return standing;
  if (standing.kind !== "text" || standing.hash !== was) return { kind: "changed", now: standing };
  const place = makePlace(root, path, now);
  if (place === undefined) return { kind: "refused" };
  renameSync(file, place.file);
  return { kind: "deleted", id: place.id };
}

/** Keeps a text that stands nowhere; says whether it could. */
export function keepAside(root: string, path: string, text: string, now: Date): boolean {
  if (insideContent(root, path, "text", true) === undefined) return false;
  const place = makePlace(root, path, now);
  if (place === undefined) return false;
  replaceFile(place.file, new TextEncoder().encode(text));
  return true;
}

/** What was deleted, the last first. */
export function listDeleted(root: string): DeletedText[] {
  return ids(root).flatMap((id): DeletedText[] => {
    const found = textOf(root, id);
    if (found === undefined) return [];
    const { path, bytes } = found;
    const title = readTitle(path, new TextDecoder().decode(bytes));
    return [{ id, path, kind: kindOfFile(path), moment: momentOf(id), ...present({ title }) }];
  });
}

/** Puts a text back to where it stood, never over another. */
export function putBack(root: string, id: string): PutBack {
  const found = ID.test(id) ? textOf(root, id) : undefined;
  if (found === undefined) return { kind: "gone" };
  const saved = saveText(root, found.path, found.bytes, undefined);
  if (saved.kind !== "saved") return { kind: saved.kind === "changed" ? "taken" : "gone" };
  rmSync(join(root, FOLDER, id), { recursive: true });
  return { kind: "back", path: found.path };
}

const ids = (root: string): string[] =>
  isFolder(join(root, FOLDER))
    ? readdirSync(join(root, FOLDER))
        .filter((name) => ID.test(name))
        .sort()
        .reverse()
    : [];

/** The one text in a folder, which may be no link, as none on the way to it is. */
function textOf(root: string, id: string): { readonly path: string; readonly bytes: Uint8Array } | undefined {
  const folder = join(root, FOLDER, id);
  if (!isFolder(join(root, FOLDER)) || !isFolder(folder)) return undefined;
  const [path] = listPaths(folder);
  if (path === undefined || lstatSync(join(folder, path)).isFile() === false) return undefined;
  return { path, bytes: readWhole(DISK, join(folder, path)) };
}

const isFolder = (path: string): boolean => DISK.look(path)?.kind === "folder";

/** Makes room for one text; nothing where the folder is none of ours. */
function makePlace(root: string, path: string, now: Date): { readonly id: string; readonly file: string } | undefined {
  const folder = join(root, FOLDER);
  if (DISK.look(folder) === undefined) mkdirSync(folder);
  if (!isFolder(folder)) return undefined;
  const ignore = join(folder, ".gitignore");
  // Versions are of what stands: what was deleted is no part of one.
  if (DISK.look(ignore) === undefined) writeFileSync(ignore, "*\n");
  const id = `${now.toISOString().replaceAll(/[:.]/gu, "-")}-${randomBytes(3).toString("hex")}`;
  const file = join(folder, id, path);
  mkdirSync(dirname(file), { recursive: true });
  return { id, file };
}

/** RFC 3339. */
const momentOf = (id: string): string =>
  id.replace(/^(?<day>.{10})T(?<h>..)-(?<m>..)-(?<s>..)-(?<ms>...)Z.*$/u, "$<day>T$<h>:$<m>:$<s>.$<ms>Z");
