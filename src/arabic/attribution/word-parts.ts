/** What is written onto a folded word, before it and behind it: «و» and «ف», the article, endings. */

/** Whether a word begins with «و» or «ف», its own or a conjunction. */
export const beginsWithAnd = (word: string): boolean => word.startsWith("و") || word.startsWith("ف");

/** Without a «و» before a word of three letters at least. */
export const withoutWaw = (word: string): string => (word.startsWith("و") && word.length > STEM ? word.slice(1) : word);

export const withoutAnd = (word: string): string => (beginsWithAnd(word) ? word.slice(1) : word);

export const hasArticle = (word: string): boolean => word.startsWith("ال");

export const withoutArticle = (word: string): string => (hasArticle(word) ? word.slice(2) : word);

/** «الوزير»، «والوزير»، «بالوزارة»، «فالمدينة»: the article, also behind a letter written onto it. */
export const bearsArticle = (word: string): boolean =>
  hasArticle(word) || ("وفبلك".includes(word.charAt(0)) && hasArticle(word.slice(1)));

/** Says whether a word ends in one of some endings, behind three letters at least. */
export const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length - ending.length >= STEM && word.endsWith(ending));

/** The word without the ending that it has of some, behind three letters at least; the longest stands first. */
export const withoutEnding = (word: string, endings: readonly string[]): string => {
  const ending = endings.find((each) => endsIn(word, [each])) ?? "";
  return word.slice(0, word.length - ending.length);
};

/** The letters of the shortest stem that we take for one. */
const STEM = 3;

/** «ـه، ـها، ـهم»: what is his, hers, theirs. */
export const PRONOUNS: readonly string[] = ["ه", "ها", "هم"];
