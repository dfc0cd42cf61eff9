/** What the disk knows of a file or folder without reading it: where that is the same, so are the bytes. */

/** Times in milliseconds since 1970. */
export interface Stamp {
  readonly bytes: number;
  /** When it was last written. Whoever may write it can set this back. */
  readonly changed: number;
  /** When anything of it was last altered, its names and `changed` too: only the disk sets this. */
  readonly touched: number;
  /** The number that the disk knows it by, whatever its name. */
  readonly id: number;
}

/** A clock may stand still for so long (FAT counts by two seconds): what was just written can be written again unseen. */
const CLOCK_STEP = 2_000;

/** Whether two stamps are of the same bytes. */
export const isSameStamp = (a: Stamp, b: Stamp): boolean =>
  a.bytes === b.bytes && a.changed === b.changed && a.touched === b.touched && a.id === b.id;

/** Of which nothing is known: the same as none that the disk gives. */
export const NO_STAMP: Stamp = { bytes: 0, changed: 0, touched: 0, id: 0 };

/**
 * A stamp that can be trusted later: of what was written a moment before `now` nothing is known by its stamp, as in
 * git's index ("racy git"), and it will be read again.
 */
export function stampAt(now: number, { bytes, changed, touched, id }: Stamp): Stamp {
  return changed < now - CLOCK_STEP ? { bytes, changed, touched, id } : { ...NO_STAMP, bytes };
}

/** Whether it was taken long enough after the writing. */
export const isTrusted = ({ touched }: Stamp): boolean => touched !== 0;
