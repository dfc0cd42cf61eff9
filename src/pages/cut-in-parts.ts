/** Lists that grow, cut into parts whose addresses never change. */

import { present } from "../base/present.ts";
import { partHref } from "./addresses.ts";
import type { Href } from "./href.ts";
import type { Paging } from "./views/parts.ts";

/** One part of a list: where it stands, what is on it (newest first), and the way on. */
export interface Part<Item> {
  readonly href: Href;
  readonly items: readonly Item[];
  readonly paging: Paging;
}

/**
 * Cuts a list (newest first) into parts that are numbered from the oldest: `size` items each, at `<href>part/<n>/`,
 * full for ever once they are full. The newest part stands at `href` itself and holds `size` items or more, but fewer
 * than twice as many, so that it never looks bare after a cut; there is always one, if empty. Files that are no pages
 * name their parts by another `hrefOfPart`.
 */
export function cutInParts<Item>(
  href: Href,
  newestFirst: readonly Item[],
  size: number,
  hrefOfPart: (list: Href, number: number) => Href = partHref,
): readonly Part<Item>[] {
  const full = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const hrefOf = (number: number): Href => (number > full ? href : hrefOfPart(href, number));
  return Array.from({ length: full + 1 }, (_, index) => {
    const number = full + 1 - index;
    const end = newestFirst.length - (number - 1) * size;
    return {
      href: hrefOf(number),
      items: newestFirst.slice(number > full ? 0 : end - size, end),
      paging: present({
        number,
        parts: full + 1,
        newer: number > full ? undefined : hrefOf(number + 1),
        older: number === 1 ? undefined : hrefOf(number - 1),
      }),
    };
  });
}
