/** How an article begins. */
import { cutAtWord } from "../../arabic/cut-at-word.ts";
import type { Article } from "../../model/article.ts";
import { proseWords } from "./prose.ts";

/** What search engines, link cards and feeds say of an article: its summary, or else how its prose begins. */
export const opening = ({ description, body }: Article): string => description ?? shorten(proseWords(body));

/** Cuts a text to what fits on a card, on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? line : cutAtWord(line, LONGEST);
}

const LONGEST = 200;
