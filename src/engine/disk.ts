/** All that the engine asks of a file system, in seven calls: a test can make each of them fail. */
import {
  appendFileSync,
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";
import type { Stamp } from "./stamp.ts";

/** What can stand at a path; links are never followed. */
export type Kind = "file" | "folder" | "symbolic link" | "pipe" | "socket" | "device";

/** What stands at a path. */
export interface Looked extends Stamp {
  readonly kind: Kind;
}

/** A file that is open. */
export interface OpenFile {
  readonly size: () => number;
  /** Reads everything or, where the file is shorter than it should be, what there is. */
  readonly read: (at?: number, length?: number) => Uint8Array;
  /** Writes at the end. */
  readonly append: (content: string | Uint8Array) => void;
  readonly close: () => void;
}

/** Paths are absolute; errors are the system's own, by `errno` name. */
export interface Disk {
  readonly look: (path: string) => Looked | undefined;
  readonly list: (folder: string) => readonly { readonly name: string; readonly kind: Kind }[];
  /** `new`: for writing, and it must not be there yet. Neither a link nor a pipe is opened. */
  readonly open: (path: string, how: "read" | "new") => OpenFile;
  /** Makes the folder and those above it, as far as they are missing. */
  readonly makeFolder: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Gives a file a second name. */
  readonly link: (from: string, to: string) => void;
  /** Removes a file or a folder with all in it, if it is there. */
  readonly remove: (path: string) => void;
}

/** The machine's own. */
export const DISK: Disk = {
  look: (path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const { size: bytes, mtimeMs: changed, ctimeMs: touched, ino: id } = stats;
    return { kind: kindOf(stats), bytes, changed, touched, id };
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  open: (path, how) => openFile(openSync(path, how === "new" ? "wx+" : READ)),
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  rename: renameSync,
  link: linkSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** Neither a link put there a moment ago nor a pipe that never ends is followed. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function openFile(handle: number): OpenFile {
  return {
    size: () => fstatSync(handle).size,
    read: (at, length) => (at === undefined ? readFileSync(handle) : readPart(handle, at, length ?? 0)),
    append: (content) => appendFileSync(handle, content),
    close: () => closeSync(handle),
  };
}

function readPart(handle: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  for (let step = -1; done < length && step !== 0; done += step)
    step = readSync(handle, bytes, done, length - done, at + done);
  return bytes.subarray(0, done);
}

function kindOf(entry: Stats | Dirent): Kind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "symbolic link";
  if (entry.isFIFO()) return "pipe";
  return entry.isSocket() ? "socket" : "device";
}

/** Reads a whole file. */
export function readWhole(disk: Disk, path: string): Uint8Array {
  const file = disk.open(path, "read");
  try {
    return file.read();
  } finally {
    file.close();
  }
}

/** Writes a file that is not there yet. */
export function writeNew(disk: Disk, path: string, content: string | Uint8Array): void {
  const file = disk.open(path, "new");
  try {
    file.append(content);
  } finally {
    file.close();
  }
}

/** Every path under `folder` that is no folder, with `/`, relative to it. */
export function* walk(disk: Disk, folder: string, below = ""): Generator<string> {
  for (const { name, kind } of disk.list(join(folder, below))) {
    const path = below === "" ? name : `${below}/${name}`;
    if (kind === "folder") yield* walk(disk, folder, path);
    else yield path;
  }
}
