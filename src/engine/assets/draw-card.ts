/** The drawing of a social picture: ink on paper, a thread along the edge, words as outlines. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Direction } from "../../model/language.ts";
import { openShaper, type Shaper } from "./shape-line.ts";

/** What stands on the picture. */
export interface SocialCard {
  readonly site: string;
  readonly kicker: string;
  readonly title: string;
  readonly foot: string;
  readonly direction: Direction;
}

const WIDTH = 1200;
const HEIGHT = 630;
/** Where all lines begin, from the edge at which the thread hangs, and the room they have. */
const MARGIN = 160;
const ROOM = 940;
const COLOURS = { paper: "#fbf9f4", ink: "#1c1814", quiet: "#665d52", rubric: "#a51c14" } as const;
/** Sizes for the title, largest first, with how many lines each may fill. */
const TITLE = [
  { size: 84, lines: 2 },
  { size: 70, lines: 3 },
  { size: 56, lines: 4 },
] as const;

interface Tools {
  readonly bold: Shaper;
  readonly plain: Shaper;
}
const tools = new Map<Direction, Promise<Tools>>();
let drawing: Promise<void> | undefined;

/** Draws the card as a PNG of 1200 × 630. */
export async function drawCard(card: SocialCard): Promise<Uint8Array> {
  const { bold, plain } = await toolsFor(card.direction);
  const { size, lines } = fitTitle(card.title, bold);
  const leading = size * 1.42;
  const top = 366 - ((lines.length - 1) * leading) / 2;
  const drawn = [
    ground(card.direction),
    line(card.site, 46, 108, COLOURS.ink, bold),
    line(card.kicker, 32, 214, COLOURS.quiet, plain),
    ...lines.map((words, index) => line(words, size, top + index * leading + size * 0.3, COLOURS.ink, bold)),
    line(card.foot, 34, 572, COLOURS.rubric, plain),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${drawn.join("")}</svg>`;
  const resvg = new Resvg(svg);
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}

function toolsFor(direction: Direction): Promise<Tools> {
  const opened = tools.get(direction) ?? openTools(direction);
  tools.set(direction, opened);
  return opened;
}

async function openTools(direction: Direction): Promise<Tools> {
  drawing ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await drawing;
  return { bold: await openShaper(700, direction), plain: await openShaper(400, direction) };
}

/** Paper, the two lines of a ruled page, and the thread with its nodes, along the edge where lines begin. */
const ground = (direction: Direction): string =>
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>` +
  `<path d="M100 150H1100M100 158H1100" stroke="${COLOURS.ink}" stroke-width="1.5"/><path d="M100 149H1100" stroke="${COLOURS.ink}" stroke-width="4"/>` +
  `<g${direction === "rtl" ? "" : ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"`}>` +
  `<path d="M1086 84V560" stroke="${COLOURS.rubric}" stroke-width="3"/>` +
  `<circle cx="1086" cy="92" r="15" fill="${COLOURS.rubric}"/>` +
  `<circle cx="1086" cy="326" r="13.5" fill="${COLOURS.paper}" stroke="${COLOURS.rubric}" stroke-width="3"/>` +
  `<path d="M1086 542l18 18-18 18-18-18z" fill="${COLOURS.ink}"/></g>`;

/** The largest size at which the title fits; a longer one is cut at a word, and says so by «…». */
function fitTitle(title: string, shaper: Shaper): { size: number; lines: string[] } {
  for (const { size, lines: most } of TITLE) {
    const lines = breakLines(title, size, shaper);
    if (lines.length <= most && lines.every((words) => widthOf(words, size, shaper) <= ROOM)) return { size, lines };
  }
  const { size, lines: most } = TITLE[TITLE.length - 1] ?? TITLE[0];
  const lines = breakLines(title, size, shaper).slice(0, most);
  return { size, lines: [...lines.slice(0, -1), shorten(`${lines.at(-1) ?? ""}…`, size, shaper)] };
}

function breakLines(text: string, size: number, shaper: Shaper): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, shaper) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Takes letters from before the «…» until the line fits. */
function shorten(words: string, size: number, shaper: Shaper): string {
  return words.length < 3 || widthOf(words, size, shaper) <= ROOM
    ? words
    : shorten(`${words.slice(0, -2).trimEnd()}…`, size, shaper);
}

const widthOf = (text: string, size: number, { shapeLine, unitsPerEm }: Shaper): number =>
  (shapeLine(text).width * size) / unitsPerEm;

/** A line of words at the edge where lines begin; font units point upwards, the picture's downwards. */
function line(text: string, size: number, baseline: number, fill: string, shaper: Shaper): string {
  const { shapeLine, unitsPerEm, direction } = shaper;
  const { width, glyphs } = shapeLine(text);
  const scale = size / unitsPerEm;
  const left = direction === "rtl" ? WIDTH - MARGIN - width * scale : MARGIN;
  const outlines = glyphs.map(({ path, x, y }) => `<path transform="translate(${x} ${y})" d="${path}"/>`).join("");
  return `<g fill="${fill}" transform="translate(${left.toFixed(2)} ${baseline.toFixed(2)}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})">${outlines}</g>`;
}
