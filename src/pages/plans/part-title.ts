/** Titles of pages that are cut in parts. */
import type { Planning } from "../planning.ts";
import type { Paging } from "../views/parts.ts";

/** Gives the title of one part: the newest bears the plain title, the older ones their number too. */
export const partTitle = ({ words }: Planning, title: string, paging: Paging): string =>
  isNewest(paging) ? title : words.partTitle(title, paging.number);

/** Says whether a part is the newest: the one that stands at the list's own address, with what belongs to no part. */
export const isNewest = ({ number, parts }: Paging): boolean => number === parts;
