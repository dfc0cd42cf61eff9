/** Folding: the one equality by which keys, names, labels and queries are compared. What is shown is never folded. */

const REMOVED = /[\p{Mn}\u0640\p{Cf}]/u;
const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ی: "ي",
  ک: "ك",
};

/**
 * Folds a text for comparison: NFC; presentation forms to letters; without harakat, tatweel and invisible marks;
 * أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي; digits to 0-9; lower case. Idempotent. White space and punctuation stay.
 */
export function fold(text: string): string {
  let folded = "";
  for (const char of text.normalize("NFKC").toLowerCase()) {
    if (REMOVED.test(char)) continue;
    folded += LETTERS[char] ?? foldDigit(char);
  }
  return folded;
}

/** Folds a label, a key or a name: {@link fold}, with hyphens, underscores and every white space as one space, trimmed. */
export function foldKey(text: string): string {
  return fold(text)
    .replace(/[\s\-_\u2010-\u2015]+/gu, " ")
    .trim();
}

function foldDigit(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return char;
}
