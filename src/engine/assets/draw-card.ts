/** The drawing of a social picture: ink on paper, a thread along the edge, words as outlines. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Direction } from "../../model/language.ts";
import { openShaper, type Shaper } from "./shape-line.ts";

/** What a node of the thread looks like: whoever is named is a full ring, a gap breaks the thread. */
type CardNode = "named" | "unnamed" | "collective" | "gap";

/** What stands on the picture. */
export interface SocialCard {
  readonly site: string;
  readonly kicker: string;
  /** Whose words the title is: stands before it. */
  readonly lead?: string;
  readonly title: string;
  /** The way by which the words came, below them. */
  readonly way?: string;
  readonly foot: string;
  readonly direction: Direction;
  /** The nodes of the thread that hangs along the edge, from the origin on; the end it comes to is drawn below them. */
  readonly thread: readonly CardNode[];
}

const WIDTH = 1200;
const HEIGHT = 630;
/** Where all lines begin, from the edge at which the thread hangs, and the room they have. */
const MARGIN = 160;
const ROOM = 940;
const COLOURS = { paper: "#fbf9f4", ink: "#1c1814", quiet: "#665d52", rubric: "#a51c14" } as const;
/** Sizes for the title, largest first, with how many lines each may fill: alone, and between whose words they are and their way. */
const TITLE = [
  { size: 84, lines: 2 },
  { size: 70, lines: 3 },
  { size: 56, lines: 4 },
] as const;
const SPOKEN_TITLE = [
  { size: 70, lines: 2 },
  { size: 50, lines: 3 },
  { size: 40, lines: 4 },
] as const;
type Sizes = readonly [
  { readonly size: number; readonly lines: number },
  ...{ readonly size: number; readonly lines: number }[],
];

interface Tools {
  readonly bold: Shaper;
  readonly plain: Shaper;
}
const tools = new Map<Direction, Promise<Tools>>();
let drawing: Promise<void> | undefined;

/** Draws the card as a PNG of 1200 × 630. */
export async function drawCard(card: SocialCard): Promise<Uint8Array> {
  const { bold, plain } = await toolsFor(card.direction);
  const isSpoken = card.lead !== undefined;
  const { size, lines } = fitTitle(card.title, isSpoken ? SPOKEN_TITLE : TITLE, bold);
  const leading = size * 1.42;
  const top = (isSpoken ? 386 : 366) - ((lines.length - 1) * leading) / 2;
  const drawn = [
    ground(card.direction, card.thread),
    line(card.site, 46, 108, COLOURS.ink, bold),
    line(shorten(card.kicker, 32, plain), 32, 214, COLOURS.quiet, plain),
    line(shorten(card.lead ?? "", 40, bold), 40, 272, COLOURS.rubric, bold),
    line(shorten(card.way ?? "", 30, plain), 30, 524, COLOURS.quiet, plain),
    ...lines.map((words, index) => line(words, size, top + index * leading + size * 0.3, COLOURS.ink, bold)),
    line(shorten(card.foot, 34, plain), 34, 572, COLOURS.rubric, plain),
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
const ground = (direction: Direction, thread: SocialCard["thread"]): string =>
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>` +
  `<path d="M100 150H1100M100 158H1100" stroke="${COLOURS.ink}" stroke-width="1.5"/><path d="M100 149H1100" stroke="${COLOURS.ink}" stroke-width="4"/>` +
  `<g${direction === "rtl" ? "" : ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"`}>` +
  `<path d="M1086 84V560" stroke="${COLOURS.rubric}" stroke-width="3"/>` +
  thread.map((node, index) => NODES[node](92 + (index * 450) / thread.length)).join("") +
  `<path d="M1086 542l18 18-18 18-18-18z" fill="${COLOURS.ink}"/></g>`;

const ring = (x: number, y: number, fill: string): string =>
  `<circle cx="${x}" cy="${y.toFixed(1)}" r="13.5" fill="${fill}" stroke="${COLOURS.rubric}" stroke-width="3"/>`;

/** A node at `y`. */
const NODES: Readonly<Record<CardNode, (y: number) => string>> = {
  named: (y) => ring(1086, y, COLOURS.rubric),
  unnamed: (y) => ring(1086, y, COLOURS.paper),
  collective: (y) => ring(1092, y, COLOURS.paper) + ring(1080, y, COLOURS.paper),
  gap: (y) =>
    `<path d="M1086 ${(y - 20).toFixed(1)}v40" stroke="${COLOURS.paper}" stroke-width="9"/>` +
    `<path d="M1086 ${(y - 15).toFixed(1)}v6m0 9v6m0 9v6" stroke="${COLOURS.rubric}" stroke-width="3"/>`,
};

/** The largest size at which the title fits; a longer one is cut at a word, and says so by «…». */
function fitTitle(title: string, sizes: Sizes, shaper: Shaper): { size: number; lines: string[] } {
  const words = title.split(/\s+/u).map((text) => ({ text, width: widthOf(text, 1, shaper) }));
  const space = widthOf(" ", 1, shaper);
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(words, space, ROOM / size);
    if (lines.length <= most && lines.every(({ width }) => width * size <= ROOM))
      return { size, lines: lines.map(({ text }) => text) };
  }
  const { size, lines: most } = sizes[sizes.length - 1] ?? sizes[0];
  const lines = breakLines(words, space, ROOM / size).map(({ text }) => text);
  return {
    size,
    lines: [
      ...lines.slice(0, most - 1),
      ...lines.slice(most - 1, most).map((last) => shorten(lines.length > most ? `${last}…` : last, size, shaper)),
    ],
  };
}

/** Words and how wide they are, in the size of their letters. */
interface Measured {
  readonly text: string;
  readonly width: number;
}

/** Letters never join over a space: a line is as wide as its words and spaces, each of which is shaped once. */
function breakLines(words: readonly Measured[], space: number, room: number): Measured[] {
  const lines: Measured[] = [];
  for (const { text, width } of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.width + space + width <= room)
      lines[lines.length - 1] = { text: `${last.text} ${text}`, width: last.width + space + width };
    else lines.push({ text, width });
  }
  return lines;
}

/** Cuts letters off until the line fits, and says so by «…». */
function shorten(words: string, size: number, shaper: Shaper): string {
  if (widthOf(words, size, shaper) <= ROOM) return words;
  const cutTo = (length: number): string => `${words.slice(0, length).trimEnd()}…`;
  let [fits, over] = [0, words.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (widthOf(cutTo(middle), size, shaper) <= ROOM) fits = middle;
    else over = middle;
  }
  return cutTo(fits);
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
