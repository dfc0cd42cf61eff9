/** Thousands of stamps and hashes as a few long strings: as plain JSON, reading them back took longer than asking the disk. */
import type { SeenFile } from "./seen-file.ts";
import type { Stamp } from "./stamp.ts";

/** Stamps by path: four numbers each, as 64-bit floats in base64. */
export interface PackedStamps {
  readonly paths: readonly string[];
  readonly stamps: string;
}

/** Files by path; the hashes stand one behind the other. */
export interface PackedFiles extends PackedStamps {
  readonly hashes: string;
}

/** Digits of a sha256. */
const HASH = 64;
const NUMBERS = 4;

/** Packs stamps, in their order. */
export function packStamps(stamps: ReadonlyMap<string, Stamp>): PackedStamps {
  const numbers = new Float64Array(stamps.size * NUMBERS);
  let at = 0;
  for (const { bytes, changed, touched, id } of stamps.values()) {
    numbers.set([bytes, changed, touched, id], at);
    at += NUMBERS;
  }
  return { paths: [...stamps.keys()], stamps: Buffer.from(numbers.buffer).toString("base64") };
}

/** Gives them back. */
export function unpackStamps({ paths, stamps }: PackedStamps): Map<string, Stamp> {
  const numbers = new Float64Array(Uint8Array.from(Buffer.from(stamps, "base64")).buffer);
  return new Map(
    paths.map((path, index) => {
      const [bytes = -1, changed = 0, touched = 0, id = 0] = numbers.subarray(index * NUMBERS, (index + 1) * NUMBERS);
      return [path, { bytes, changed, touched, id }];
    }),
  );
}

/** Packs files with their hashes. */
export const packFiles = (files: ReadonlyMap<string, SeenFile>): PackedFiles => ({
  ...packStamps(new Map(Array.from(files, ([path, { stamp }]) => [path, stamp]))),
  hashes: Array.from(files.values(), ({ sha256 }) => sha256).join(""),
});

/** Gives them back. */
export function unpackFiles(packed: PackedFiles): Map<string, SeenFile> {
  return new Map(
    Array.from(unpackStamps(packed), ([path, stamp], index) => [
      path,
      { stamp, sha256: packed.hashes.slice(index * HASH, (index + 1) * HASH) },
    ]),
  );
}
