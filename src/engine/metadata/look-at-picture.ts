/** What a picture tells of who made it and where: blocks of the camera, words of a program, a smaller picture of the whole. */
import type { Metadata } from "sharp";
import { EXIF, type Mark, marksIn, XMP } from "./byte-marks.ts";

/** Looks at a picture of any format; what no reader knows is searched for the blocks that cameras write. */
export async function lookAtPicture(bytes: Uint8Array): Promise<readonly string[]> {
  // Loaded only where there is a picture: most sites publish none but those of their articles.
  const { default: sharp } = await import("sharp");
  try {
    return blocksOf(await sharp(bytes, { limitInputPixels: false }).metadata());
  } catch {
    return marksIn(bytes, [EXIF, XMP]);
  }
}

/** The blocks of a picture that tell of more than it shows, by the names under which tools show them. */
export function blocksOf({ exif, xmp, iptc, comments }: Metadata): readonly string[] {
  const gps = GPS.some((entry) => exif?.includes(entry)) ? exif : undefined;
  return Object.entries({ GPS: gps, EXIF: exif, XMP: xmp, IPTC: iptc, Comment: comments }).flatMap(([name, block]) =>
    block === undefined ? [] : name,
  );
}

/** The entry of Exif that leads to the place (tag 0x8825, one long), in either order of bytes: Exif 2.32, 4.6.3. */
const GPS = ["8825000400000001", "2588040001000000"].map((entry) => Buffer.from(entry, "hex"));

const DRAWN: readonly Mark[] = [
  [/<(?:\w+:)?(?:creator|publisher|contributor|rights)\b[^>]*>\s*(?:<[^>]*>\s*)*[^<\s]/u, "Author"],
  [/\bsodipodi:docname=|\binkscape:export-filename=|\bsodipodi:absref=/u, "FileName"],
];

/** A drawing is text; its program writes into it whose it is, and where it stood on the disk. */
export const lookAtDrawing = (bytes: Uint8Array): readonly string[] => marksIn(bytes, DRAWN);
