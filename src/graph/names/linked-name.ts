/** A link where a name is asked for: «[رويترز](https://…)». */

/** Gives the words of the link, as an extra of a complaint; `undefined` where the text is none. The address is the editor's to keep. */
export function linkedName(text: string): { readonly expected: string } | undefined {
  const words = /^\[(?<words>[^[\]]+)\]\s?\([^()\s]+\)$/u.exec(text.trim())?.groups?.words;
  return words === undefined ? undefined : { expected: words.trim() };
}
