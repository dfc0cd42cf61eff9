/** The file that `isnad history` writes beside the content, and builds read: what happened to each claim, and when. */
import { z } from "zod";
import { groupBy } from "../base/group-by.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { PAST_CHANGE, type PastChange } from "../graph/changes/past-change.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";

/** Its name, beside the folder of content. It is made from the repository, and is not kept in it. */
export const HISTORY_FILE = "history.json";

const HISTORY = z.object({
  version: z.literal(1),
  /** The commit up to which it was read. */
  head: z.string().regex(/^[0-9a-f]{40,64}$/u),
  /** Oldest first. */
  changes: z.array(PAST_CHANGE),
});
export type History = z.infer<typeof HISTORY>;

/** What stands there: nothing, a history, or what is none. */
export type ReadHistory = { readonly kind: "history"; readonly history: History } | { readonly kind: "broken" };

/** Reads it; `undefined` where there is none. */
export function readHistory(file: string, disk: Disk = DISK): ReadHistory | undefined {
  if (disk.look(file) === undefined) return undefined;
  const { data } = HISTORY.safeParse(parseJson(new TextDecoder().decode(readWhole(disk, file))));
  return data === undefined ? { kind: "broken" } : { kind: "history", history: data };
}

/** What pages may show of it, by article; a file that is none is complained of, `history-broken`, and nothing is shown. */
export function readPast(file: string): {
  readonly history?: ReadonlyMap<string, readonly PastChange[]>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = readHistory(file);
  if (read === undefined) return { diagnostics: [] };
  if (read.kind === "broken") return { diagnostics: [complain("history-broken", fileStart(`../${HISTORY_FILE}`), {})] };
  const homes = groupBy(read.history.changes, (each) => (each.kind === "claim" ? each.claim.article : ""));
  homes.delete("");
  return { history: homes, diagnostics: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
