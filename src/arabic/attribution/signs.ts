/** The signs that may stand between two words, as far as they tell who speaks. */

export const holdsComma = (gap: string): boolean => /[،,]/u.test(gap);
export const holdsColon = (gap: string): boolean => /[:：]/u.test(gap);
export const endsSentence = (gap: string): boolean => /[؛.!؟?]/u.test(gap);
/** A sign that parts clauses, whatever it opens. */
export const partsClauses = (gap: string): boolean => /[،,؛:.]/u.test(gap);
export const opensQuote = (gap: string): boolean => /[«“]/u.test(gap);
export const closesQuote = (gap: string): boolean => /[»”]/u.test(gap);
/** Signs at which every name ends. */
export const breaks = (gap: string): boolean => /[،,؛:.!؟?()[\]—–]|\s-\s/u.test(gap);
