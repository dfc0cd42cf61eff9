/** «هل تقصد»: asks whether another word was meant, as a link that searches for it. */
import type { AnswerWords } from "../../../src/pages/search/answer-words.ts";
import { markWords } from "../../../src/pages/search/mark-words.ts";
import { type Suggestion, suggest } from "../../../src/pages/search/suggest.ts";
import { findSentence } from "./find-sentence.ts";
import type { Library } from "./library.ts";
import { hrefOf } from "./show-items.ts";

/** Gives the question for a word that nothing has; nothing where no word is near. */
export async function suggestion(
  query: string,
  missing: string,
  library: Library,
  root: URL,
  words: AnswerWords,
): Promise<HTMLElement | undefined> {
  const near = await suggest(missing, await library.catalogue(), (number) => library.shelf("t", number));
  if (near === undefined) return undefined;
  const meant = inQuery(query, missing, await asWritten(near, library, root));
  const [before = "", after = ""] = words.mean.split("#");
  const link = document.createElement("a");
  link.textContent = meant;
  link.href = `?q=${encodeURIComponent(meant)}`;
  const question = document.createElement("p");
  question.append(before, link, after);
  return question;
}

/** The query with a word in the place of the one that is not there. */
function inQuery(query: string, missing: string, written: string): string {
  const words = query.split(/\s+/u);
  const isMissing = (word: string): boolean =>
    words.length === 1 || markWords(word, [missing]).some(({ marked }) => marked);
  return words.some(isMissing) ? words.map((word) => (isMissing(word) ? written : word)).join(" ") : written;
}

/** The word as a document writes it: keys are folded, and nobody writes so. */
async function asWritten({ key, documents }: Suggestion, library: Library, root: URL): Promise<string> {
  const [first] = documents;
  const card = first === undefined ? undefined : await library.card(first);
  if (card === undefined) return key;
  const inCard = wordIn(`${card.title} ${card.by ?? ""} ${card.about ?? ""}`, key);
  return inCard ?? wordIn((await findSentence(hrefOf(card, root), [key])) ?? "", key) ?? key;
}

const wordIn = (text: string, key: string): string | undefined =>
  markWords(text, [key], text.length).find(({ marked }) => marked)?.text;
