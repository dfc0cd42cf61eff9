/** The small words that Arabic writes onto the next one: conjunctions, prepositions, and the article. */
import { fold } from "./fold.ts";

/** A word seen as a clitic and what it stands before; `rest` is folded, the article restored: «للحسكة» → `ل`, `الحسكه`. */
export interface CliticSplit {
  readonly clitic: string;
  readonly rest: string;
}

/**
 * Every way to read a word as a name with clitics, `(و|ف)?(ب|ل|ك)?` and «لل» = ل + ال; the word itself first. Most
 * readings name nothing: «بغداد» is also ب + غداد, and only a list of names can tell.
 */
export function cliticSplits(word: string): CliticSplit[] {
  const folded = fold(word);
  return [folded, ...afterOne(folded, CONJUNCTIONS)].flatMap((rest) => {
    const conjunction = folded.slice(0, folded.length - rest.length);
    return [
      { clitic: conjunction, rest },
      ...afterOne(rest, PREPOSITIONS).map((name) => ({ clitic: conjunction + rest.charAt(0), rest: name })),
      ...lamArticle(rest).map((name) => ({ clitic: `${conjunction}ل`, rest: name })),
    ];
  });
}

/** Conjunctions that may open a word. */
const CONJUNCTIONS: readonly string[] = ["و", "ف"];
/** Prepositions that a noun may carry, behind a conjunction or alone. «س» is not among them: it stands before verbs only. */
const PREPOSITIONS: readonly string[] = ["ب", "ل", "ك"];

/**
 * «لل» hides the alif of the article; before a name that begins with ل it hides one ل of three as well:
 * «للحسكة» is ل + الحسكة, «للاذقية» is ل + اللاذقية.
 */
function lamArticle(word: string): string[] {
  return word.startsWith("لل") ? [`ال${word.slice(2)}`, `ا${word}`] : [];
}

const afterOne = (word: string, letters: readonly string[]): string[] =>
  letters.includes(word.charAt(0)) && word.length > 1 ? [word.slice(1)] : [];
