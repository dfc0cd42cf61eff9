/** How an article begins. */
import { cutAtWord } from "../../arabic/cut-at-word.ts";
import type { Article } from "../../model/article.ts";
import { proseWords } from "./prose.ts";

/** What search engines, link cards and feeds say of an article: its summary, or else how its prose begins, which is read only then. */
export const opening = (article: Article): string => article.description ?? shorten(proseWords(article.body));

/** Cuts a text to what fits on a card, on one line: its first whole sentences, or as much as fits of a longer first one. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? line : (WHOLE_SENTENCES.exec(line)?.[0] ?? cutAtWord(line, LONGEST));
}

const LONGEST = 200;

/** As many as fit, if they say something; a sign behind one letter («د.», «J.») ends no sentence. */
const WHOLE_SENTENCES = new RegExp(String.raw`^.{39,${LONGEST - 3}}\p{L}[\p{L}\p{M}\p{N}][.؟?!][»")]?(?= )`, "u");
