/** The door between the desk and the content folder: regular files inside it, of kinds it may hold, saved whole or not at all. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256 } from "../../base/digest.ts";
import { classifyFile } from "../../engine/classify-file.ts";
import { DISK, readWhole } from "../../engine/disk.ts";
import { isPassedOver, MAX_TEXT_BYTES } from "../../engine/read-content.ts";
import { errorCode } from "../../engine/refusal.ts";

/** What stands at a path; `hash` is the sha256 of its bytes, in hexadecimal. */
export type Standing =
  | { readonly kind: "text"; readonly text: string; readonly hash: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused" };

/** What became of a save. `changed`: the disk holds something else than whoever saves had read; nothing was written. */
export type Saved =
  | { readonly kind: "saved"; readonly hash: string }
  | { readonly kind: "changed"; readonly now: Standing }
  | { readonly kind: "refused" };

/** Reads a text of the content folder `root`. Links are never followed, neither at the end nor on the way. */
export function readText(root: string, path: string): Standing {
  const file = insideContent(root, path, "text");
  if (file === undefined) return { kind: "refused" };
  if (DISK.look(file) === undefined) return { kind: "nothing" };
  const text = decode(readWhole(DISK, file));
  return text === undefined
    ? { kind: "refused" }
    : { kind: "text", text, hash: sha256(new TextEncoder().encode(text)) };
}

/** Saves a text over what had the hash `was`; `undefined`: over nothing. On any fault the file is the old one or the new one. */
export function saveText(root: string, path: string, bytes: Uint8Array, was: string | undefined): Saved {
  const file = insideContent(root, path, "text", true);
  if (file === undefined || bytes.length > MAX_TEXT_BYTES || decode(bytes) === undefined) return { kind: "refused" };
  const now = readText(root, path);
  if (now.kind === "refused") return now;
  const hash = sha256(bytes);
  // What is there already, as after an answer that was lost on its way, is no clash.
  if (now.kind === "text" && now.hash === hash) return { kind: "saved", hash };
  if ((now.kind === "text" ? now.hash : undefined) !== was) return { kind: "changed", now };
  replaceFile(file, bytes);
  return { kind: "saved", hash };
}

/** Stores a picture or a document under a path that nothing stands at; says whether it could. */
export function storeFile(root: string, path: string, bytes: Uint8Array): boolean {
  const file = insideContent(root, path, "file", true);
  if (file === undefined || DISK.look(file) !== undefined) return false;
  replaceFile(file, bytes);
  return true;
}

/** Gives a text another name, where nothing stands at it. */
export function moveText(root: string, from: string, to: string): boolean {
  const [old, fresh] = [insideContent(root, from, "text"), insideContent(root, to, "text", true)];
  if (old === undefined || fresh === undefined || DISK.look(old)?.kind !== "file") return false;
  if (DISK.look(fresh) !== undefined) return false;
  renameSync(old, fresh);
  return true;
}

/**
 * The absolute path of a file that the content folder may hold; `undefined` for any other. Each folder on the way is a
 * folder, no link; what stands at the end is a regular file or nothing.
 */
export function insideContent(root: string, path: string, wanted: "text" | "file", makes = false): string | undefined {
  const segments = path.split("/");
  if (/[\\\p{Cc}]/u.test(path) || segments.some((segment) => segment === "" || isPassedOver(segment))) return undefined;
  const { kind: found } = classifyFile(path);
  if (wanted === "text" ? found !== "text" : found !== "image" && found !== "document") return undefined;
  const folder = join(root, dirname(path));
  if (makes) makeFolder(root, segments.slice(0, -1));
  const real = realFolder(folder);
  if (real !== join(realpathSync(root), dirname(path)) || DISK.look(real)?.kind !== "folder") return undefined;
  const kind = DISK.look(join(root, path))?.kind;
  return kind === undefined || kind === "file" ? join(root, path) : undefined;
}

/** Makes the folders on the way one by one, so that none is made behind a link. */
function makeFolder(root: string, segments: readonly string[]): void {
  let folder = root;
  for (const segment of segments) {
    folder = join(folder, segment);
    const kind = DISK.look(folder)?.kind;
    if (kind === undefined) mkdirSync(folder);
    else if (kind !== "folder") return;
  }
}

function realFolder(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Writes beside the file, waits until that is on the disk, and puts it into place with one step. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  const mode = lstatSync(file, { throwIfNoEntry: false })?.mode ?? 0o644 & ~process.umask();
  const handle = openSync(beside, "wx", mode & 0o777);
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  syncFolder(dirname(file));
}

/** Without it the new name may be forgotten where the power goes. */
function syncFolder(folder: string): void {
  if (!statSync(folder).isDirectory() || process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
