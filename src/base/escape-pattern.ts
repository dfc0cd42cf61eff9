/** Words as a pattern that matches them and nothing else. */

/** Escapes what means something in a regular expression with the flag `u`. */
export const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
