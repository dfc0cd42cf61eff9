/** Cuts the typeface down to what an Arabic newsroom writes with. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { digest } from "../../base/digest.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { rememberBytes } from "./remember-bytes.ts";

/** A font file and the characters it is for, as CSS writes them. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly range: string;
}

const PACKAGE = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic";

/**
 * The two cuts: letters and harakat; digits and punctuation, which the package keeps with its Latin letters. `asked` is the
 * range a browser asks the file for: in few words, since what it lacks is taken from the next font.
 */
const CUTS = [
  {
    name: "naskh",
    file: `${PACKAGE}-arabic-wght-normal.woff2`,
    asked: "U+600-6ff,U+200c-200f",
    ranges: [
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x652],
      [0x660, 0x66c],
      [0x670, 0x671],
      [0x67e, 0x67e],
      [0x686, 0x686],
      [0x698, 0x698],
      [0x6a4, 0x6a4],
      [0x6a9, 0x6a9],
      [0x6af, 0x6af],
      [0x6cc, 0x6cc],
      [0x200c, 0x200f],
    ],
  },
  {
    name: "naskh-signs",
    file: `${PACKAGE}-latin-wght-normal.woff2`,
    asked: "U+20-3f,U+5b-5d,U+a0-bb,U+2013-203a",
    ranges: [
      [0x20, 0x3f],
      [0x5b, 0x5d],
      [0xa0, 0xa0],
      [0xab, 0xab],
      [0xb7, 0xb7],
      [0xbb, 0xbb],
      [0x2013, 0x2014],
      [0x2018, 0x2019],
      [0x201c, 0x201d],
      [0x2026, 0x2026],
      [0x2039, 0x203a],
    ],
  },
] as const;

/** Makes both cuts as woff2, weights 400 to 700 in one file. */
export const makeFonts = (memory: Section): Promise<FontFile[]> =>
  Promise.all(
    CUTS.map(async ({ name, file, asked, ranges }) => {
      const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
      const characters = ranges.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
      );
      const key = `font ${digest(bytes)} ${characters.join("")}`;
      return {
        name,
        bytes: await rememberBytes(memory, key, () => cut(bytes, characters.join(""))),
        range: asked,
      };
    }),
  );

async function cut(bytes: Uint8Array, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(Buffer.from(bytes), characters, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
}

/**
 * The `@font-face` rules. A copy that the reader's device has comes first. `optional`: text shows at once and never
 * moves; a font that comes too late is kept for the next page; who writes in it asks for `swap`. `within`: the rules hold the
 * fonts themselves, for a disk. The fallback is given the typeface's own measures.
 */
export const fontFaces = (
  fonts: readonly (AssetFile & { readonly range: string })[],
  shown: "optional" | "swap" | "within" = "optional",
): string => fonts.map((font) => fontFace(font, shown)).join("") + FALLBACK;

function fontFace({ address, bytes, range }: AssetFile & { readonly range: string }, shown: string): string {
  const source = shown === "within" ? dataUrl(bytes) : besideStyle(address);
  const display = shown === "within" ? "swap" : shown;
  return `@font-face{font-family:Naskh;src:local("Noto Naskh Arabic"),url("${source}")format("woff2");font-weight:400 700;font-display:${display};unicode-range:${range}}`;
}

const dataUrl = (bytes: Uint8Array): string => `data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}`;
/** Style and fonts stand in one folder. */
const besideStyle = (address: string): string => address.replace(/^assets\//u, "");

/** With the space in its range it is the font that lines are measured by, so lines under words stay under them. */
const FALLBACK = `@font-face{font-family:"Naskh fallback";src:local("Geeza Pro"),local("Arabic Typesetting"),local("Noto Sans Arabic"),local("DejaVu Sans"),local("Arial");unicode-range:U+20,U+600-77f,U+fb50-fefc;ascent-override:107%;descent-override:63%;line-gap-override:0%;size-adjust:92%}`;
