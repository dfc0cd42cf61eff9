/** From a folder to the files of content: regular files only, sorted, each read once and hashed. */
import { createHash } from "node:crypto";
import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ContentFile } from "../model/nouns.ts";
import { classifyFile } from "./classify-file.ts";
import { errorCode, Refusal } from "./refusal.ts";
import { startOf } from "./start-of.ts";
import { findTakenIds } from "./taken-ids.ts";

/** A text of content with the sha256 of its bytes, in hexadecimal. */
export interface HashedFile extends ContentFile {
  readonly hash: string;
}

/** Everything found in the content folder. */
export interface ContentFolder {
  /** Absolute. */
  readonly root: string;
  /** Texts and `site.yaml`, by path in code-unit order. */
  readonly files: readonly HashedFile[];
  /** Paths of pictures, relative to the root, in the same order. */
  readonly images: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger texts are refused before they are read; the longest article of a newspaper has a tenth of it. */
export const MAX_TEXT_BYTES = 2_000_000;

/**
 * Reads the folder `root`. Hidden files and what editors leave behind are passed over; whatever else cannot be content
 * is complained of: `not-a-regular-file`, `file-unreadable`, `file-too-large`, `file-kind-unknown`, `id-invalid`,
 * `id-taken`. Links are never followed, so nothing outside the folder is read.
 */
export function readContent(root: string): ContentFolder {
  const found = [...listFiles(root, "")].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: HashedFile[] = [];
  const images: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, entry } of found) {
    const kind = classifyFile(path);
    if (kind.kind === "fault") diagnostics.push(kind.diagnostic);
    else if (!entry.isFile())
      diagnostics.push(complain("not-a-regular-file", startOf(path), { what: nameKind(entry) }));
    else if (kind.kind === "image") images.push(path);
    else {
      const read = readText(root, path);
      if ("bytes" in read) files.push(read);
      else diagnostics.push(...read.diagnostics);
    }
  }
  return { root, files, images, diagnostics: [...diagnostics, ...findTakenIds(files)] };
}

/** Reads one text anew; the preview's way in. A file that has gone meanwhile yields neither text nor complaint. */
export function readText(root: string, path: string): HashedFile | { readonly diagnostics: readonly Diagnostic[] } {
  let handle: number | undefined;
  try {
    // Neither a link put there a moment ago nor a pipe that never ends is followed.
    handle = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size } = fstatSync(handle);
    if (size > MAX_TEXT_BYTES) {
      return { diagnostics: [complain("file-too-large", startOf(path), { bytes: size, limit: MAX_TEXT_BYTES })] };
    }
    const bytes = readFileSync(handle);
    return { path, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { diagnostics: code === "ENOENT" ? [] : [complain("file-unreadable", startOf(path), { reason: code })] };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function* listFiles(root: string, folder: string): Generator<{ path: string; entry: Dirent }> {
  for (const entry of readFolder(join(root, folder))) {
    if (isPassedOver(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* listFiles(root, path);
    else yield { path, entry };
  }
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") throw error;
    throw new Refusal(`لا يوجد مجلد محتوى هنا: ${path}`, `There is no content folder here: ${path}`);
  }
}

/** Hidden files, and what editors and systems leave behind: `a.md~`, `#a.md#`, `4913`, `Thumbs.db`. */
export function isPassedOver(name: string): boolean {
  return /^\.|~$|^#.*#$|\.(?:swp|swo|tmp|bak|orig|crdownload|part)$|^4913$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

function nameKind(entry: Dirent): string {
  if (entry.isSymbolicLink()) return "symbolic link";
  if (entry.isFIFO()) return "pipe";
  if (entry.isSocket()) return "socket";
  return "device";
}
