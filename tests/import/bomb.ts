/** An archive that says of itself that it unpacks to more than it holds: for what a bomb is called, not for how it is found. */
import { zipSync } from "fflate";

/** The sign of an entry of the directory, and where in it the unpacked size stands. */
const ENTRY = Buffer.from("PK\u0001\u0002");
const SIZE_AT = 24;

/** An archive of one part, whose directory says `bytes`. */
export function bomb(part: string, bytes: number): Uint8Array {
  const archive = Buffer.from(zipSync({ [part]: new Uint8Array(1) }));
  archive.writeUInt32LE(bytes, archive.indexOf(ENTRY) + SIZE_AT);
  return new Uint8Array(archive);
}
