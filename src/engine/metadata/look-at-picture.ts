/** What a picture tells of who made it and where: blocks of the camera, words of a program, a smaller picture of the whole. */
import { EXIF, type Mark, marksIn, XMP } from "./byte-marks.ts";

/** Looks at a picture of any format; what no reader knows is searched for the blocks that cameras write. */
export async function lookAtPicture(bytes: Uint8Array): Promise<readonly string[]> {
  // Loaded only where there is a picture: most sites publish none but those of their articles.
  const { default: sharp } = await import("sharp");
  try {
    const { exif, xmp, iptc, comments } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc, Comment: comments }).flatMap(([name, block]) =>
      block === undefined ? [] : name,
    );
  } catch {
    return marksIn(bytes, [EXIF, XMP]);
  }
}

const DRAWN: readonly Mark[] = [
  [/<(?:\w+:)?(?:creator|publisher|contributor|rights)\b[^>]*>\s*(?:<[^>]*>\s*)*[^<\s]/u, "Author"],
  [/\bsodipodi:docname=|\binkscape:export-filename=|\bsodipodi:absref=/u, "FileName"],
];

/** A drawing is text; its program writes into it whose it is, and where it stood on the disk. */
export const lookAtDrawing = (bytes: Uint8Array): readonly string[] => marksIn(bytes, DRAWN);
