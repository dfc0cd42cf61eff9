/** Which pages would come out as they did the last time: each is remembered with the cells that it read, and their digests. */
import { sha256 } from "../base/digest.ts";
import { gather } from "../base/reads.ts";
import type { Tracing } from "../pages/trace-reads.ts";
import { type MadeCells, NO_CELLS, openCells } from "./cell-table.ts";
import { packNumbers, unpackNumbers } from "./pack-numbers.ts";

/** What a page was made from; `reads` are numbers of cells, packed. */
export interface PageTrace {
  /** The sha256 of its view; of a file that is no page of HTML: empty. */
  readonly key: string;
  readonly given: string;
  readonly reads: string;
}

/** All traces of one build, as plain data. */
export interface MadeTraces {
  readonly constants: string;
  readonly cells: MadeCells;
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
  const table = openCells(last?.cells ?? NO_CELLS, tracing);
  const pages = new Map<string, PageTrace>();
  let remade = 0;
  const knownOf = ({ address }: Traced): PageTrace | undefined =>
    last !== undefined && Object.hasOwn(last.pages, address) ? last.pages[address] : undefined;
  return {
    recall: (page) => {
      const known = last?.constants === constants ? knownOf(page) : undefined;
      if (known === undefined || known.given !== digestOf(page.given)) return undefined;
      if (unpackNumbers(known.reads).some(table.moved)) return undefined;
      pages.set(page.address, known);
      return known;
    },
    make: (page, make, keyOf) => {
      const { value, reads } = gather(make);
      remade += 1;
      const packed = packNumbers([...reads].map(table.add));
      pages.set(page.address, { key: keyOf(value), given: digestOf(page.given), reads: packed });
      return value;
    },
    explain: (page) => {
      const known = knownOf(page);
      if (known === undefined || last === undefined) return undefined;
      const cells = new Set(unpackNumbers(known.reads).flatMap(table.spread));
      const reads = Array.from(cells, (cell) => ({ name: table.nameOf(cell), moved: table.moved(cell) }));
      return {
        reads: [{ name: "#constants", moved: last.constants !== constants }, ...reads],
        isGivenSame: known.given === digestOf(page.given),
      };
    },
    remade: () => remade,
    finish: () => {
      const { cells, renumber } = table.finish(Array.from(pages.values(), ({ reads }) => reads));
      const renumbered = (page: PageTrace): PageTrace =>
        renumber === undefined ? page : { ...page, reads: renumber(page.reads) };
      return {
        constants,
        cells,
        pages: Object.fromEntries(Array.from(pages, ([address, page]) => [address, renumbered(page)])),
      };
    },
  };
}

const digestOf = (given: unknown): string => (given === undefined ? "" : sha256(JSON.stringify(given)).slice(0, 16));
