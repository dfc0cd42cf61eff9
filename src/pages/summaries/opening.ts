/** How an article begins. */
import type { Article } from "../../model/article.ts";
import { proseWords } from "./prose.ts";

/** What search engines, link cards and feeds say of an article: its summary, or else how its prose begins. */
export const opening = ({ description, body }: Article): string => description ?? shorten(proseWords(body));

/** Cuts a text to what fits on a card, on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? line : cutAtWord(line, LONGEST);
}

/** The first words of a line in at most this many characters and «…», which stands behind a word, behind no other sign. */
export const cutAtWord = (line: string, room: number): string =>
  `${line
    .slice(0, room)
    .replace(/\s+\S*$/u, "")
    .replace(/[\s.,;:،؛:([«“-]+$/u, "")}…`;

const LONGEST = 200;
