/** The published site as we left it: every file with its hash, every folder, and how the disk knew them. */
import { join } from "node:path";
import { DISK, type Disk } from "./disk.ts";
import { MANIFEST_ADDRESS, type Manifest } from "./manifest.ts";
import { type SeenFile, seeFile } from "./seen-file.ts";
import { SIGNATURE_ADDRESS } from "./signature.ts";
import { isSameStamp, NO_STAMP, type Stamp, stampAt } from "./stamp.ts";

/** Paths relative to the site's root, with `/`; the root itself is the folder `""`. */
export interface SiteTree {
  readonly files: ReadonlyMap<string, SeenFile>;
  readonly folders: ReadonlyMap<string, Stamp>;
}

/** A site that nobody has published. */
export const NO_TREE: SiteTree = { files: new Map(), folders: new Map() };

/** The published folder, held against what is known of it. */
export interface HeldSite {
  /**
   * The files that have the bytes which we gave them, and the folders, as the disk knows them now: one whose stamp is
   * known has just the names in it that this tree has.
   */
  readonly tree: SiteTree;
  /** Whether there is a file that is not ours, which publishing would delete. */
  readonly hasForeign: boolean;
  /** Whether it is ours to the byte: no file more, none less, none altered. */
  readonly isWhole: boolean;
}

/** Looks at a site that was just published; `now` in milliseconds. Of `known` files it is known how the disk knows them. */
export function seeSite(
  out: string,
  { files }: Manifest,
  now: number,
  known: ReadonlyMap<string, SeenFile> = new Map(),
  disk: Disk = DISK,
): SiteTree {
  const seen = new Map<string, SeenFile>();
  const folders = new Map<string, Stamp>();
  const see = (path: string): Stamp | undefined => {
    const looked = disk.look(join(out, path));
    return looked && stampAt(now, looked);
  };
  for (const { path, sha256 } of files) {
    const stamp = known.get(path)?.stamp ?? see(path);
    if (stamp !== undefined) seen.set(path, { stamp, sha256 });
  }
  const manifest = seeFile(join(out, MANIFEST_ADDRESS), undefined, now, disk);
  if (manifest !== undefined) seen.set(MANIFEST_ADDRESS, manifest);
  for (const folder of new Set([...seen.keys()].flatMap((path) => [...foldersAbove(path)]))) {
    const stamp = see(folder);
    if (stamp !== undefined) folders.set(folder, stamp);
  }
  return { files: seen, folders };
}

/**
 * Holds the published folder against the tree that was left there. A folder that the disk knows as the same has the same
 * names in it and is not listed; a file that it knows as the same is not read.
 */
export function holdSite(out: string, tree: SiteTree, now: number, disk: Disk = DISK): HeldSite {
  const folders = new Map<string, Stamp>();
  let hasForeign = false;
  for (const [folder, stamp] of tree.folders) {
    const looked = disk.look(join(out, folder));
    if (looked?.kind !== "folder") continue;
    const isKnown = isSameStamp(stamp, looked) || hasJust(out, folder, tree, disk);
    folders.set(folder, isKnown ? stampAt(now, looked) : NO_STAMP);
    if (!isKnown) hasForeign ||= findForeign(out, folder, tree, disk) !== undefined;
  }
  const files = new Map<string, SeenFile>();
  for (const [path, known] of tree.files) {
    const seen = seeFile(join(out, path), known, now, disk);
    if (seen?.sha256 === known.sha256) files.set(path, seen);
    else folders.set(folderOf(path), NO_STAMP);
  }
  const isWhole = files.size > 0 && files.size === tree.files.size && !hasForeign;
  return { tree: { files, folders }, hasForeign, isWhole };
}

/** Which paths are the site's. */
interface Names {
  readonly files: { readonly has: (path: string) => boolean };
  readonly folders: { readonly has: (path: string) => boolean };
}

/** What systems leave in any folder they show. */
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** A signature is ours, and holds as long as the manifest does. */
const isOurs = (path: string, { files }: Names): boolean =>
  files.has(path) || path === SIGNATURE_ADDRESS || LITTER.test(path);

/** Whether a folder has no name in it that the tree has not. */
function hasJust(out: string, folder: string, { files, folders }: Names, disk: Disk): boolean {
  const names = disk
    .list(join(out, folder))
    .map(({ name, kind }) => ({ kind, path: folder === "" ? name : `${folder}/${name}` }));
  return names.every(({ kind, path }) => (kind === "folder" ? folders : files).has(path));
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** The first file in a folder of the site, or in one below it that is not the site's, that is not in the tree. */
export function findForeign(out: string, folder: string, tree: Names, disk: Disk = DISK): string | undefined {
  for (const { name, kind } of disk.list(join(out, folder))) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (kind !== "folder" && !isOurs(path, tree)) return path;
    const below = kind === "folder" && !tree.folders.has(path) ? findForeign(out, path, tree, disk) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

/** The folders in which a file stands, from the innermost to the root. */
export function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) yield path.slice(0, end);
  yield "";
}
