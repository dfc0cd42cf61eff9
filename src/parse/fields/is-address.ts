/** What an absolute address of the web looks like. */

/** Says whether a text is one. */
export const isAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/]+/iu.test(text) && URL.canParse(text) && !/\s/u.test(text);
