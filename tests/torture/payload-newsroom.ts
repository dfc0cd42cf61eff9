/** A newsroom in which every payload stands in every place that takes it; where it is refused, the fault has a place. */
import { CODES } from "../../src/diagnostics/codes.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { blocksIn, type PayloadFile, textOf, without } from "./payload-file.ts";
import { COMMON, filesOf } from "./payload-places.ts";

/** What is to be written, and what content refuses. */
export interface PayloadNewsroom {
  readonly files: readonly PayloadFile[];
  readonly tried: number;
  readonly refused: number;
  /** Refusals of which no line of ours is the cause. */
  readonly bad: readonly string[];
}

/** Makes the newsroom: files of its own for each payload (every eighth also in an article that was withdrawn, and in sources within its article, each of which has a page), without the blocks that are refused where they stand. */
export function payloadNewsroom(payloads: readonly string[]): PayloadNewsroom {
  const made = [...COMMON, ...payloads.flatMap((payload, at) => filesOf(payload, `p${at}`, at % 8 === 0))];
  return settle(made);
}

/** Takes out what is refused, by the line at which it is, until nothing is. */
export function settle(made: readonly PayloadFile[]): PayloadNewsroom {
  const bad: string[] = [];
  const files = made.flatMap((file) => settleFile(file, bad));
  const tried = blocksIn(made);
  return { files, tried, refused: tried - blocksIn(files), bad };
}

function settleFile(file: PayloadFile, bad: string[]): PayloadFile[] {
  let standing: PayloadFile | undefined = file;
  for (let round = 0; round < 12; round += 1) {
    const faulty = errorLines(standing);
    if (faulty.length === 0) return [standing];
    const next: PayloadFile | undefined = without(standing, faulty);
    if (next === undefined || blocksIn([next]) === blocksIn([standing])) break;
    standing = next;
  }
  bad.push(`${file.path}: refused at no line of a payload: ${JSON.stringify(errorLines(standing))}`);
  return [];
}

function errorLines(file: PayloadFile): number[] {
  const { diagnostics } = parseFile({ path: file.path, bytes: new TextEncoder().encode(textOf(file)) });
  return diagnostics.filter(({ code }) => CODES[code].severity === "error").map(({ place }) => place.line);
}
