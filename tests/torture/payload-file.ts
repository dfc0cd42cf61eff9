/** A file of content made of blocks, each with a payload in one place: whoever finds a fault on a line knows whose it is. */

/** A payload in a place of a file. */
export interface Block {
  readonly place: string;
  readonly text: string;
  /** How many stand in it, where it is not one. */
  readonly count?: number;
}

/** Blocks that belong together, below lines that hold for all of them. */
export interface Section {
  readonly head: readonly string[];
  readonly blocks: readonly Block[];
  /** Stand where no block begins with the same key. */
  readonly defaults?: readonly string[];
  /** What stands between two blocks. */
  readonly between?: string;
  /** Left out where it has no block. */
  readonly optional?: boolean;
}

/** A file by its path in content. */
export interface PayloadFile {
  readonly path: string;
  readonly sections: readonly Section[];
}

/** A line, and the blocks that go where it is at fault. */
interface OwnedLine {
  readonly text: string;
  readonly owners: readonly Block[];
}

/** The text of a file. */
export const textOf = (file: PayloadFile): string =>
  `${linesOf(file)
    .map(({ text }) => text)
    .join("\n")}\n`;

/** How many payloads stand in a file. */
export const blocksIn = (files: readonly PayloadFile[]): number =>
  files.reduce(
    (sum, { sections }) =>
      sum + sections.flatMap(({ blocks }) => blocks).reduce((held, { count = 1 }) => held + count, 0),
    0,
  );

/** The file without the blocks whose lines (from 1) are at fault; `undefined` where no block answers for one of them. */
export function without(file: PayloadFile, faulty: readonly number[]): PayloadFile | undefined {
  const lines = linesOf(file);
  const owners = faulty.map((line) => lines[Math.min(line, lines.length) - 1]?.owners ?? []);
  if (owners.some(({ length }) => length === 0)) return undefined;
  const gone = new Set(owners.flat());
  const sections = file.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !gone.has(block)),
  }));
  return { ...file, sections };
}

const linesOf = ({ sections }: PayloadFile): OwnedLine[] => sections.flatMap(sectionLines);

function sectionLines({ head, blocks, defaults = [], between, optional }: Section): OwnedLine[] {
  if (optional && blocks.length === 0) return [];
  const keys = new Set(blocks.map(({ text }) => keyOf(text)));
  const standing = defaults.filter((line) => !keys.has(keyOf(line)));
  return [
    ...[...head, ...standing].map((text) => ({ text, owners: blocks })),
    ...blocks.flatMap((block) => [
      ...(between === undefined ? [] : [{ text: between, owners: [block] }]),
      ...block.text.split(/\r\n|\r|\n/u).map((text) => ({ text, owners: [block] })),
    ]),
  ];
}

const keyOf = (line: string): string => line.slice(0, line.indexOf(":"));
