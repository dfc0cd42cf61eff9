/** Cuts one image into the sizes and formats of the web; the only file that knows which image library is used. */
import { digest } from "../../base/digest.ts";
import type { PictureFiles } from "../../pages/plan-options.ts";
import { blocksOf, lookAtDrawing } from "../metadata/look-at-picture.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { cleanDrawing, isDrawing } from "./clean-drawing.ts";
import { rememberBytes } from "./remember-bytes.ts";

/** What one image became. */
export type CutPicture =
  | {
      readonly kind: "cut";
      readonly picture: PictureFiles;
      readonly files: readonly AssetFile[];
      /** What stays behind: blocks that tell of place, device and people, by name. */
      readonly removed: readonly string[];
      /** Elements that were left out of a drawing, and may be missed in it. */
      readonly lost: readonly string[];
    }
  | { readonly kind: "broken" }
  | { readonly kind: "huge"; readonly megapixels: number; readonly most: number };

/** The measure of the text, and twice it for sharp screens; a phone. */
const WIDTHS = [480, 640, 1280];
const FORMATS = [
  { mediaType: "image/avif", extension: "avif" },
  { mediaType: "image/webp", extension: "webp" },
] as const;
/** An image of more pixels than any camera takes is a trap, not a picture. */
const MOST_PIXELS = 120_000_000;

/** Cuts `bytes`; the same bytes give the same files. Where the camera stood and who held it stays behind. */
export async function cutPicture(bytes: Uint8Array, memory: Section): Promise<CutPicture> {
  if (isDrawing(bytes)) return cutDrawing(bytes);
  const read = await readHead(bytes);
  if (read === undefined) return { kind: "broken" };
  const megapixels = Math.ceil((read.size.width * read.size.height) / 1e6);
  if (megapixels > MOST_PIXELS / 1e6) return { kind: "huge", megapixels, most: MOST_PIXELS / 1e6 };
  const { size, removed } = read;
  const name = `images/${digest(bytes)}`;
  const chosen = [...new Set(WIDTHS.map((width) => Math.min(width, size.width)))];
  const largest = Math.max(...chosen);
  const files: AssetFile[] = [];
  const add = async (width: number, extension: "avif" | "webp" | "jpg"): Promise<string> => {
    const address = `${name}-${width}.${extension}`;
    files.push({
      address,
      bytes: await rememberBytes(memory, `picture ${address}`, () => cut(bytes, width, extension)),
    });
    return `/${address}`;
  };
  try {
    const variants = [];
    for (const { mediaType, extension } of FORMATS) {
      const candidates = [];
      for (const width of chosen) candidates.push(`${await add(width, extension)} ${width}w`);
      variants.push({ mediaType, srcset: candidates.join(", ") });
    }
    const src = await add(Math.min(640, largest), "jpg");
    return {
      kind: "cut",
      picture: { src, width: size.width, height: size.height, variants },
      files,
      removed,
      lost: [],
    };
  } catch (error) {
    if (!isSharpError(error)) throw error;
    return { kind: "broken" };
  }
}

/** A drawing is one file for all sizes. */
function cutDrawing(bytes: Uint8Array): CutPicture {
  const clean = cleanDrawing(new TextDecoder().decode(bytes));
  if (clean === undefined) return { kind: "broken" };
  const { text, width, height, removed: lost } = clean;
  const file = { address: `images/${digest(text)}.svg`, bytes: new TextEncoder().encode(text) };
  const picture = { src: `/${file.address}` as const, width, height, variants: [] };
  return { kind: "cut", picture, files: [file], removed: lookAtDrawing(bytes), lost };
}

/** Width and height as shown, turned the way the camera was held, and what is told beside; nothing for what is no image. */
async function readHead(bytes: Uint8Array) {
  try {
    const { default: sharp } = await import("sharp");
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { size: head.autoOrient, removed: blocksOf(head) };
  } catch (error) {
    if (!isSharpError(error)) throw error;
    return undefined;
  }
}

async function cut(bytes: Uint8Array, width: number, format: "avif" | "webp" | "jpg"): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const resized = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  switch (format) {
    case "avif":
      return resized.avif({ quality: 50, effort: 4 }).toBuffer();
    case "webp":
      return resized.webp({ quality: 74 }).toBuffer();
    case "jpg":
      return resized.flatten({ background: "#fff" }).jpeg({ quality: 76, mozjpeg: true }).toBuffer();
    default:
      return format satisfies never;
  }
}

/** The library tells of unreadable images by plain errors whose sentences name its parts. */
const isSharpError = (error: unknown): error is Error => error instanceof Error && !(error instanceof TypeError);
