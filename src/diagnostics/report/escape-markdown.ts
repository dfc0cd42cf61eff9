/** Words of an article are data in a pull request's summary too. */

/** Writes a text so that Markdown reads it as that text, on one line. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|!&~]/gu, "\\$&").replaceAll(/\s+/gu, " ");
