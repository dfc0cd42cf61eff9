/** The file that `isnad history` writes beside the content, and builds read: what happened to each claim, and when. */
import { z } from "zod";
import { CHANGE } from "../graph/changes/compare-editions.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";

/** Its name, beside the folder of content. It is made from the repository, and is not kept in it. */
export const HISTORY_FILE = "history.json";

/** A change and its day. */
const PAST_CHANGE = z.intersection(z.object({ date: z.iso.date() }), CHANGE);
export type PastChange = z.infer<typeof PAST_CHANGE>;

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
