/** From a folder to the files of content: regular files only, sorted, each read once and hashed. */
import { join } from "node:path";
import { sha256 } from "../base/digest.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ContentFile } from "../model/nouns.ts";
import { classifyFile } from "./classify-file.ts";
import { DISK, type Disk, type OpenFile } from "./disk.ts";
import { errorCode, Refusal } from "./refusal.ts";
import type { SeenFile } from "./seen-file.ts";
import { isTrusted } from "./stamp.ts";
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
  /** Paths of documents and recordings, as well. */
  readonly documents: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger texts are refused before they are read; the longest article of a newspaper has a tenth of it. */
export const MAX_TEXT_BYTES = 2_000_000;

/** What stands at one path. */
export type Found =
  | { readonly kind: "text"; readonly file: HashedFile }
  | { readonly kind: "image" | "document" }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic }
  /** It went away meanwhile, or is passed over. */
  | { readonly kind: "nothing" };

/**
 * Reads the folder `root`. Hidden files and what editors leave behind are passed over; whatever else cannot be content
 * is complained of: `not-a-regular-file`, `file-unreadable`, `file-too-large`, `file-kind-unknown`, `id-invalid`,
 * `id-taken`. Links are never followed, so nothing outside the folder is read.
 */
export function readContent(root: string, disk: Disk = DISK): ContentFolder {
  const paths = [...listPaths(root, disk, isUnseen)];
  return gatherFolder(root, new Map(paths.map((path) => [path, readPath(root, path, disk)])));
}

/** Puts together what was found at each path, in one order whatever the order of finding. */
export function gatherFolder(root: string, found: ReadonlyMap<string, Found>): ContentFolder {
  const files: HashedFile[] = [];
  const images: string[] = [];
  const documents: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of [...found.keys()].sort()) {
    const one = found.get(path);
    if (one?.kind === "text") files.push(one.file);
    if (one?.kind === "image") images.push(path);
    if (one?.kind === "document") documents.push(path);
    if (one?.kind === "fault") diagnostics.push(one.diagnostic);
  }
  return { root, files, images, documents, diagnostics: [...diagnostics, ...findTakenIds(files)] };
}

/** What is known of texts that were hashed a moment ago, by path. */
export type SeenTexts = (path: string) => SeenFile | undefined;

/** Reads what stands at one path of the content folder; a text that was seen is not read before somebody asks for its bytes. */
export function readPath(root: string, path: string, disk: Disk = DISK, seen: SeenTexts = () => undefined): Found {
  if (path.split("/").some(isUnseen)) return { kind: "nothing" };
  const known = seen(path);
  if (known !== undefined && isTrusted(known.stamp) && classifyFile(path).kind === "text")
    return weigh(path, known.stamp.bytes) ?? { kind: "text", file: new SeenText(root, path, known.sha256, disk) };
  const what = disk.look(join(root, path))?.kind;
  if (what === undefined || what === "folder") return { kind: "nothing" };
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (LEFT_BEHIND.test(name)) return fault(complain("left-behind", fileStart(path), { name }));
  const kind = classifyFile(path);
  if (kind.kind === "fault") return kind;
  if (what !== "file") return fault(complain("not-a-regular-file", fileStart(path), { what }));
  return kind.kind === "text" ? readText(root, path, disk) : kind;
}

/** What a text would be at a path, were it saved there. */
export function textAt(path: string, bytes: Uint8Array): Found {
  if (path.split("/").some(isPassedOver)) return { kind: "nothing" };
  const kind = classifyFile(path);
  if (kind.kind !== "text") return kind.kind === "fault" ? kind : { kind: "nothing" };
  return weigh(path, bytes.length) ?? { kind: "text", file: hashFile(path, bytes) };
}

/** A text that is read when its bytes are asked for, and must be then what it was when it was hashed. */
class SeenText implements HashedFile {
  readonly path: string;
  readonly hash: string;
  readonly #root: string;
  readonly #disk: Disk;

  constructor(root: string, path: string, hash: string, disk: Disk) {
    this.#root = root;
    this.path = path;
    this.hash = hash;
    this.#disk = disk;
  }

  get bytes(): Uint8Array {
    const found = readText(this.#root, this.path, this.#disk);
    if (found.kind === "text" && found.file.hash === this.hash) return found.file.bytes;
    const { path } = this;
    throw new Refusal(`تغيّر ${path} أثناء العمل؛ أعد الأمر.`, `${path} changed meanwhile; run the command again.`);
  }
}

function weigh(path: string, bytes: number): Found | undefined {
  const limit = MAX_TEXT_BYTES;
  return bytes > limit ? fault(complain("file-too-large", fileStart(path), { bytes, limit })) : undefined;
}

function readText(root: string, path: string, disk: Disk): Found {
  let file: OpenFile | undefined;
  try {
    file = disk.open(join(root, path), "read");
    return weigh(path, file.size()) ?? { kind: "text", file: hashFile(path, file.read()) };
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    return reason === "ENOENT" ? { kind: "nothing" } : fault(complain("file-unreadable", fileStart(path), { reason }));
  } finally {
    file?.close();
  }
}

const fault = (diagnostic: Diagnostic): Found => ({ kind: "fault", diagnostic });

const hashFile = (path: string, bytes: Uint8Array): HashedFile => ({
  path,
  bytes,
  hash: sha256(bytes),
});

/** Every path under `root` that is not passed over, or that `passes` lets by; folders left out. */
export function* listPaths(root: string, disk: Disk = DISK, passes = isPassedOver, folder = ""): Generator<string> {
  for (const { name, kind } of listFolder(join(root, folder), disk)) {
    if (passes(name)) continue;
    const path = folder === "" ? name : `${folder}/${name}`;
    if (kind === "folder") yield* listPaths(root, disk, passes, path);
    else yield path;
  }
}

function listFolder(path: string, disk: Disk): ReturnType<Disk["list"]> {
  try {
    return disk.list(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") throw error;
    throw new Refusal(`لا يوجد مجلد محتوى هنا: ${path}`, `There is no content folder here: ${path}`);
  }
}

/** Hidden files, and what editors and systems leave behind: `a.md~`, `#a.md#`, `4913`, `Thumbs.db`, `~$a.docx`, `__MACOSX`. */
export const isPassedOver = (name: string): boolean => HIDDEN.test(name) || LEFT_BEHIND.test(name);

/** Passed over without a word. */
export const isUnseen = (name: string): boolean => HIDDEN.test(name) && !LEFT_BEHIND.test(name);

const HIDDEN = /^\.|^__MACOSX$|~$|^#.*#$|\.(?:swp|swo|tmp|bak|orig|crdownload|part)$|^4913$/iu;
/** Of office programs while a text is open, of macOS and Windows in every folder that they showed: whoever sends the folder on sends them along. */
const LEFT_BEHIND =
  /^~\$|^~WRL\d+\.tmp$|^\.~lock\..*#$|^\.DS_Store$|^\._.|^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r?)$/iu;
