/** `_redirects`, as Netlify and Cloudflare Pages read it. */
import type { Move } from "./moves.ts";

/** Writes the file: from, to, status on a line; `root` is the way from the host's root to the site's, `/` or `/news/`. */
export const redirectsFile = (moves: readonly Pick<Move, "from" | "to">[], root: string): string =>
  moves.map(({ from, to }) => `${at(root, from)} ${at(root, to)} 301\n`).join("");

const at = (root: string, href: string): string => encodeURI(root.slice(0, -1) + href);
