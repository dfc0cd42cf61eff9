/** Linked data as the text of a script element. */

const ESCAPED: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/**
 * Writes a value as JSON that cannot end the script element it stands in: `<` never occurs, nor do the two line
 * separators that old scripts stumble over. The JSON means the same.
 */
export const jsonLd = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (char) => ESCAPED[char] ?? char);
