/** VS Code lays every text from the left: what is said in Arabic brings its own direction along (Unicode's UAX 9, 2.4). */

/** Isolates each line that begins in Arabic: its stops, quotation marks and Latin names then stand where Arabic has them. */
export const fromRight = (text: string): string => text.replace(/^\p{Script=Arabic}.*$/gmu, "\u2067$&\u2069");
