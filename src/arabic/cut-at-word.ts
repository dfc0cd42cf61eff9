/** Cuts a line at the end of a word. */

/** The first words of a line in at most this many characters and «…», which stands behind a word, behind no other sign. */
export const cutAtWord = (line: string, room: number): string =>
  `${line
    .slice(0, room)
    .replace(/\s+\S*$/u, "")
    .replace(/[\s.,;:،؛:([«“-]+$/u, "")}…`;
