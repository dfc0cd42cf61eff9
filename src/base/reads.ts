/** What is read while something is made: noted by whoever hands it out, gathered by whoever makes. */
import { sha256 } from "./digest.ts";

/** A thing that can be read: by its names it is found again in another run, by its digest it is known to have stayed the same. */
export interface Cell {
  /** What it belongs to, and which part of that it is; empty where it stands alone. */
  readonly node: string;
  readonly field: string;
  digest(): string;
  /** What it was itself made from; it is the same where all of these are. */
  readonly reads?: ReadonlySet<Cell>;
}

/** The cells noted since the innermost `gather` around us began. */
let noted: Set<Cell> | undefined;

/** Makes a value, without waiting for anything, and gives with it all that was noted meanwhile; a `gather` around it notes none of that. */
export function gather<Value>(make: () => Value): { readonly value: Value; readonly reads: ReadonlySet<Cell> } {
  const around = noted;
  const reads = new Set<Cell>();
  noted = reads;
  try {
    return { value: make(), reads };
  } finally {
    noted = around;
  }
}

/** Whether somebody gathers what is read. */
export const isGathering = (): boolean => noted !== undefined;

/** Notes that a cell is read. */
export function note(cell: Cell): void {
  noted?.add(cell);
}

/** Notes what was gathered before, for a value that is handed out again. */
export function noteAll(reads: Iterable<Cell>): void {
  if (noted !== undefined) for (const cell of reads) noted.add(cell);
}

/** Makes one cell of many: whoever reads what was made from them notes only it. */
export const cellOf = (name: string, reads: ReadonlySet<Cell>): Cell => ({
  node: name,
  field: "",
  reads,
  digest: () =>
    sha256(
      [...reads]
        .map((cell) => `${cell.node}\0${cell.field}\n${cell.digest()}`)
        .sort()
        .join("\n"),
    ).slice(0, 16),
});
