/** What stands on the screen when a file is opened: what the disk has, what the browser kept, or both to be merged. */
import type { Standing } from "../src/shell/desk/content-door.ts";
import type { Kept } from "./keep.ts";

/** A file that is opened. */
export interface Begun {
  /** With `\n` alone. */
  readonly text: string;
  /** How its lines end on the disk. */
  readonly lineEnd: "\n" | "\r\n";
  /** The hash of what the text began from; absent: nothing is on the disk. */
  readonly base: string | undefined;
  /** What the text began from, as far as that is known. */
  readonly baseText: string | undefined;
  /** The hashes of what was sent from here and never answered. */
  readonly sent: readonly string[];
  readonly isSaved: boolean;
  /** What was kept of how the text came about. */
  readonly history: Kept | undefined;
  /** What the disk holds instead, where both have moved. */
  readonly clash?: Standing;
  /** It stood on the disk when its text was typed, and does no more. */
  readonly isGone?: true;
}

/**
 * Settles it. Whatever was kept and is not on the disk stands on the screen; `undefined` where there is nothing at all.
 * Where the server does not answer, what was kept is gone on with.
 */
export function settle(disk: Standing | undefined, kept: Kept | undefined): Begun | undefined {
  const stands = disk?.kind === "text" ? disk : undefined;
  const source = kept !== undefined && !kept.saved ? kept.text : (stands?.text ?? kept?.text);
  if (source === undefined || (stands === undefined && kept?.saved !== false)) return undefined;
  const lineEnd = /\r\n/u.test(stands?.text ?? source) ? "\r\n" : "\n";
  const sent = kept?.saved === false ? (kept.sent ?? []) : [];
  const begun = { text: source.replaceAll("\r\n", "\n"), lineEnd, history: kept, sent } as const;
  if (kept === undefined || kept.saved || kept.text === stands?.text)
    return { ...begun, base: stands?.hash, baseText: stands?.text, isSaved: stands !== undefined };
  // What the disk has of ours is a step on the way to what was typed since, no other hand's.
  const hasMoved = stands !== undefined && stands.hash !== kept.base && !sent.includes(stands.hash);
  const { baseText } = kept;
  if (hasMoved) return { ...begun, base: kept.base, baseText, isSaved: false, clash: stands };
  if (disk?.kind === "nothing" && kept.base !== undefined)
    return { ...begun, base: kept.base, baseText, isSaved: false, isGone: true };
  const base = stands?.hash ?? (disk === undefined ? kept.base : undefined);
  return { ...begun, base, baseText: stands?.text ?? baseText, isSaved: false };
}
