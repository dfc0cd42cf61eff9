/** Titles of pages that are cut in parts. */
import { withNumerals } from "../../text/numbers.ts";
import type { Planning } from "../planning.ts";
import type { Paging } from "../views/parts.ts";

/** Gives the title of one part: the newest bears the plain title, the older ones their number too. */
export function partTitle({ graph }: Planning, title: string, { number, parts }: Paging): string {
  return number === parts ? title : `${title} (الجزء ${withNumerals(String(number), graph.site.numerals)})`;
}
