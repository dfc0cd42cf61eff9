/** Pictures that are dropped on the desk: told by their bytes, given a name that can stand in an address, stored beside their article. */
import { posix } from "node:path";
import { proposeId } from "../../arabic/slug.ts";
import { storePicture } from "./content-door.ts";
import type { StoredPicture } from "./messages.ts";

/** The largest, in bytes. */
const LARGEST = 30_000_000;
/** So many of one name may stand in a folder. */
const MOST = 1_000;

/** By their first bytes, as Latin letters: whatever a file is called, this is what it is. */
const KINDS: readonly (readonly [ending: string, begins: RegExp])[] = [
  ["jpg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["avif", /^[\s\S]{4}ftypavi[fs]/],
];

/** Stores a picture beside a text; `undefined` where it is none, or too large, or where nothing may be stored there. */
export function storeBeside(root: string, beside: string, name: string, bytes: Uint8Array): StoredPicture | undefined {
  const begins = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const ending = KINDS.find(([, pattern]) => pattern.test(begins))?.[0];
  if (ending === undefined || bytes.length > LARGEST) return undefined;
  const stem = proposeId(name.replace(/\.[^.]*$/u, "")) || "picture";
  for (let number = 1; number <= MOST; number += 1) {
    const file = `${stem}${number === 1 ? "" : `-${number}`}.${ending}`;
    if (storePicture(root, posix.join(posix.dirname(beside), file), bytes)) return { name: file };
  }
  return undefined;
}
