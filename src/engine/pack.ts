/** A pack: many small memories in one file that only ever grows, each with its checksum, and an index at its end. */
import { createHash } from "node:crypto";
import type { OpenFile } from "./disk.ts";

/** Where a memory stands. */
export interface Packed {
  /** The sha256 of its key, in hexadecimal. */
  readonly name: string;
  /** Where its bytes begin, and how many they are. */
  readonly at: number;
  readonly length: number;
  /** The day it was made, counted from 1970; 0: the day the pack was begun. */
  readonly day: number;
  /** Half a sha256 over name and bytes. */
  readonly check: string;
}

/*
 * The file: MAGIC; then, for each memory, a head of 56 bytes (length u32, day u32, name 32, check 16) and its bytes;
 * once the pack is closed, an index of 64 bytes for each (at f64, then a head) and an end of 48 (how many u32, 0 u32,
 * sha256 of the index 32, END). Numbers are little-endian. A pack without a sound end was not closed, or was damaged:
 * its heads are read one after the other, as far as they go.
 */
const MAGIC = "isnad-pack-1\n";
const END = "isnadend";
const HEAD = 56;
const ENTRY = HEAD + 8;
const TAIL = 48;

/** Says where everything in a pack stands, and whether it was closed; of another kind of file: nothing. */
export function readPack(file: OpenFile): { readonly entries: readonly Packed[]; readonly closed: boolean } {
  if (text(file.read(0, MAGIC.length)) !== MAGIC) return { entries: [], closed: true };
  const size = file.size();
  const indexed = readIndex(file, size);
  return indexed === undefined ? { entries: readHeads(file, size), closed: false } : { entries: indexed, closed: true };
}

function readIndex(file: OpenFile, size: number): Packed[] | undefined {
  const tail = Buffer.from(file.read(Math.max(0, size - TAIL), TAIL));
  if (tail.length < TAIL || text(tail.subarray(40)) !== END) return undefined;
  const length = tail.readUInt32LE(0) * ENTRY;
  if (length > size) return undefined;
  const index = Buffer.from(file.read(size - TAIL - length, length));
  if (!sha256(index).equals(tail.subarray(8, 40))) return undefined;
  return Array.from({ length: length / ENTRY }, (_, number) => {
    const entry = index.subarray(number * ENTRY, (number + 1) * ENTRY);
    return fromHead(entry.subarray(8), entry.readDoubleLE(0));
  });
}

function readHeads(file: OpenFile, size: number): Packed[] {
  const entries: Packed[] = [];
  for (let at = MAGIC.length; at + HEAD <= size; ) {
    const entry = fromHead(Buffer.from(file.read(at, HEAD)), at + HEAD);
    at = entry.at + entry.length;
    if (at <= size) entries.push(entry);
  }
  return entries;
}

/** Reads a memory; `undefined` where it is not, to the byte, what was written. */
export function readPacked(file: OpenFile, { name, at, length, check }: Packed): Uint8Array | undefined {
  const bytes = file.read(at, length);
  return bytes.length === length && checkOf(name, bytes) === check ? bytes : undefined;
}

/** A pack that is being written. */
export interface PackWriter {
  readonly add: (name: string, bytes: Uint8Array, day: number) => Packed;
  /** Writes the index. */
  readonly finish: () => void;
}

/** Begins a pack in a file that is new. */
export function writePack(file: OpenFile): PackWriter {
  file.append(MAGIC);
  const written: Packed[] = [];
  let end = MAGIC.length;
  return {
    add: (name, bytes, day) => {
      const entry = { name, at: end + HEAD, length: bytes.length, day, check: checkOf(name, bytes) };
      file.append(Buffer.concat([toHead(entry), bytes]));
      end = entry.at + entry.length;
      written.push(entry);
      return entry;
    },
    finish: () => {
      const index = Buffer.concat(written.flatMap((entry) => [float(entry.at), toHead(entry)]));
      file.append(Buffer.concat([index, word(written.length), word(0), sha256(index), Buffer.from(END)]));
    },
  };
}

const toHead = ({ length, day, name, check }: Packed): Buffer =>
  Buffer.concat([word(length), word(day), Buffer.from(name, "hex"), Buffer.from(check, "hex")]);

const fromHead = (head: Buffer, at: number): Packed => ({
  at,
  length: head.readUInt32LE(0),
  day: head.readUInt32LE(4),
  name: head.toString("hex", 8, 40),
  check: head.toString("hex", 40, HEAD),
});

const checkOf = (name: string, bytes: Uint8Array): string =>
  createHash("sha256").update(name).update(bytes).digest("hex").slice(0, 32);

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}
