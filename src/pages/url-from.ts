/** Links in files that are no pages: nobody makes them relative later. */
import { publicUrl, wayToRoot } from "./addresses.ts";
import type { Href } from "./href.ts";
import type { Planning } from "./planning.ts";

/** Gives the address of `to` as the file at `from` writes it: absolute where the site's own is known, else relative. */
export const urlFrom = ({ baseUrl }: Planning, from: Href, to: Href): string =>
  publicUrl(baseUrl ?? wayToRoot(from), to);
