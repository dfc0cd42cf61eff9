/** Which pages would come out as they did the last time: each is remembered with the cells that it read, and their digests. */
import { sha256 } from "../base/digest.ts";
import { type Cell, gather } from "../base/reads.ts";
import type { Tracing } from "../pages/trace-reads.ts";
import { packNumbers, unpackNumbers } from "./pack-numbers.ts";

/** What a page was made from; `reads` are numbers of cells, packed. */
export interface PageTrace {
  /** The sha256 of its view; of a file that is no page of HTML: empty. */
  readonly key: string;
  readonly given: string;
  readonly reads: string;
}

/** All traces of one build, as plain data. Cells stand by number; those that were made from others have `reads`. */
export interface MadeTraces {
  readonly constants: string;
  readonly names: readonly string[];
  readonly digests: readonly string[];
  readonly reads: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, PageTrace>>;
}

/** The part of a page that is traced. */
interface Traced {
  readonly address: string;
  readonly given?: unknown;
}

/** A cell that a page read the last time. */
export interface ReadCell {
  readonly name: string;
  readonly moved: boolean;
}

/** The traces of the last build, asked; and those of this one, as it goes on. */
export interface Traces {
  /** What is known of a page that would be made the same now. It is in the next build's traces by this. */
  readonly recall: (page: Traced) => PageTrace | undefined;
  /** Makes what `key` and the page's trace are remembered by. */
  readonly make: <Value>(page: Traced, make: () => Value, keyOf: (value: Value) => string) => Value;
  /** What the page read the last time, and which of it has moved since; `undefined` of a page that was not there. */
  readonly explain: (
    page: Traced,
  ) => { readonly reads: readonly ReadCell[]; readonly isGivenSame: boolean } | undefined;
  /** How many pages had to be made anew. */
  readonly remade: () => number;
  readonly finish: () => MadeTraces;
}

/** Opens the traces of the last build, if there are any, beside what can be read now by `code`. */
export function openTraces(last: MadeTraces | undefined, tracing: Tracing, code: string): Traces {
  const constants = `${code} ${tracing.constants()}`;
  const moved = rememberMoves(last, tracing);
  const next = beginTable();
  let remade = 0;
  const knownOf = ({ address }: Traced): PageTrace | undefined =>
    last !== undefined && Object.hasOwn(last.pages, address) ? last.pages[address] : undefined;
  return {
    recall: (page) => {
      const known = last?.constants === constants ? knownOf(page) : undefined;
      if (known === undefined || last === undefined || known.given !== digestOf(page.given)) return undefined;
      const reads = unpackNumbers(known.reads);
      if (reads.some(moved)) return undefined;
      next.carry(page.address, known, reads, last);
      return known;
    },
    make: (page, make, keyOf) => {
      const { value, reads } = gather(make);
      remade += 1;
      next.add(page.address, { key: keyOf(value), given: digestOf(page.given) }, reads);
      return value;
    },
    explain: (page) => {
      const known = knownOf(page);
      if (known === undefined || last === undefined) return undefined;
      const reads = unpackNumbers(known.reads).map((cell) => ({ name: last.names[cell] ?? "", moved: moved(cell) }));
      return {
        reads: [{ name: "#constants", moved: last.constants !== constants }, ...reads],
        isGivenSame: known.given === digestOf(page.given),
      };
    },
    remade: () => remade,
    finish: () => next.finish(constants),
  };
}

/** Whether a cell, by its number, has another digest than the last time; asked once of each. */
function rememberMoves(last: MadeTraces | undefined, tracing: Tracing): (cell: number) => boolean {
  const answers = new Map<number, boolean>();
  const moved = (cell: number): boolean => {
    const known = answers.get(cell);
    if (known !== undefined) return known;
    const reads = last?.reads[cell];
    const answer =
      reads === undefined
        ? tracing.cell(last?.names[cell] ?? "").digest() !== last?.digests[cell]
        : unpackNumbers(reads).some(moved);
    answers.set(cell, answer);
    return answer;
  };
  return moved;
}

/** The table of this build's cells and pages, growing. */
function beginTable() {
  const numbers = new Map<string, number>();
  const digests: (() => string)[] = [];
  const reads: Record<string, string> = {};
  const pages: Record<string, PageTrace> = {};
  /** The number of a cell that bears this name; `isNew` where it had none. */
  const numberOf = (name: string, digest: () => string): { readonly number: number; readonly isNew: boolean } => {
    const known = numbers.get(name);
    if (known !== undefined) return { number: known, isNew: false };
    const number = digests.push(digest) - 1;
    numbers.set(name, number);
    return { number, isNew: true };
  };
  const addCell = (cell: Cell): number => {
    const { number, isNew } = numberOf(cell.name, cell.digest);
    if (isNew && cell.reads !== undefined) reads[number] = packNumbers([...cell.reads].map(addCell));
    return number;
  };
  const carryCell = (old: number, last: MadeTraces): number => {
    const { number, isNew } = numberOf(last.names[old] ?? "", () => last.digests[old] ?? "");
    const ofOld = last.reads[old];
    if (isNew && ofOld !== undefined)
      reads[number] = packNumbers(unpackNumbers(ofOld).map((each) => carryCell(each, last)));
    return number;
  };
  return {
    add: (address: string, page: Omit<PageTrace, "reads">, cells: Iterable<Cell>): void => {
      pages[address] = { ...page, reads: packNumbers([...cells].map(addCell)) };
    },
    carry: (address: string, page: PageTrace, cells: readonly number[], last: MadeTraces): void => {
      pages[address] = { ...page, reads: packNumbers(cells.map((cell) => carryCell(cell, last))) };
    },
    finish: (constants: string): MadeTraces => ({
      constants,
      names: [...numbers.keys()],
      digests: digests.map((digest) => digest()),
      reads,
      pages,
    }),
  };
}

const digestOf = (given: unknown): string => (given === undefined ? "" : sha256(JSON.stringify(given)).slice(0, 16));
