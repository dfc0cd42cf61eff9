/** One line of text as outlines: ordered by the bidi algorithm, shaped by HarfBuzz. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import bidiFactory from "bidi-js";
import { Blob, Direction, Face, Font, Buffer as ShapeBuffer, shape } from "harfbuzzjs";
import subsetFont from "subset-font";
import type { Direction as TextDirection } from "../../model/language.ts";

/** A line's glyphs, in font units from its left end, and how wide it is. */
export interface ShapedLine {
  readonly width: number;
  readonly glyphs: readonly { readonly path: string; readonly x: number; readonly y: number }[];
}

/** Shapes lines in one weight and direction; `unitsPerEm` tells the size of its units. */
export interface Shaper {
  readonly direction: TextDirection;
  readonly unitsPerEm: number;
  readonly shapeLine: (text: string) => ShapedLine;
}

const PACKAGE = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic";
const bidi = bidiFactory();
/** Letters of the package's Latin file, and digits and punctuation, which it keeps there. */
const LATIN = /[\u0021-\u024f\u2010-\u203a]/u;

/** Opens the typeface in `weight` (400 to 700), for lines that run in `direction`. */
export async function openShaper(weight: number, direction: TextDirection): Promise<Shaper> {
  const arabic = await openFont("arabic", weight);
  const latin = await openFont("latin", weight);
  return {
    direction,
    unitsPerEm: arabic.face.upem,
    shapeLine: (text) => shapeLine(text, direction, (run) => (LATIN.test(run) ? latin : arabic)),
  };
}

async function openFont(part: "arabic" | "latin", weight: number): Promise<Font> {
  const file = readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}-${part}-wght-normal.woff2`));
  // Its types do not know `keepAllGlyphs` yet, so the options stand by themselves.
  const whole = { keepAllGlyphs: true, targetFormat: "sfnt", variationAxes: { wght: weight } } as const;
  const plain = await subsetFont(file, "", whole);
  return new Font(new Face(new Blob(new Uint8Array(plain).buffer)));
}

function shapeLine(text: string, direction: TextDirection, fontOf: (run: string) => Font): ShapedLine {
  const glyphs: { path: string; x: number; y: number }[] = [];
  let width = 0;
  for (const { run, level } of visualRuns(text, direction)) {
    const font = fontOf(run);
    const buffer = new ShapeBuffer();
    buffer.addText(run);
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const position = positions[index];
      if (position === undefined) continue;
      glyphs.push({ path: font.glyphToPath(codepoint), x: width + position.xOffset, y: position.yOffset });
      width += position.xAdvance;
    }
  }
  return { width, glyphs };
}

/** Stretches of one direction and one font, from left to right (rule L2 of the bidi algorithm). */
function visualRuns(text: string, direction: TextDirection): { run: string; level: number }[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: { run: string; level: number; latin: boolean }[] = [];
  for (const [index, char] of [...text].entries()) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    const latin = LATIN.test(char) || (char === " " && last?.latin === true && level % 2 === 0);
    if (last !== undefined && last.level === level && last.latin === latin) last.run += char;
    else runs.push({ run: char, level, latin });
  }
  return reorder(runs);
}

function reorder<Run extends { readonly level: number }>(logical: readonly Run[]): Run[] {
  const runs = [...logical];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level >= 1; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      let to = from;
      while ((runs[to]?.level ?? 0) >= level) to += 1;
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return runs;
}
