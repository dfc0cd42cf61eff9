/** Mixed directions in Arabic prose: what must be isolated to be read in order, and what must not stand there at all. */

/** A piece of a text; the pieces put together are the text. */
export interface BidiRun {
  readonly text: string;
  /** `plain` stays as it is; everything else is wrapped in `<bdi>`, with `dir="ltr"` where `ltr` is set. */
  readonly kind: "plain" | "latin" | "address" | "phone" | "number";
  readonly ltr: boolean;
}

/**
 * Cuts a text into runs, so that foreign ones can be isolated: Latin words and names (`<bdi>`); addresses, phone
 * numbers, ISO days and numbers with a sign (`<bdi dir="ltr">`). A range of years is never isolated: between Arabic
 * words it already reads from right to left, as it should.
 */
export function isolationRuns(text: string): BidiRun[] {
  const runs: BidiRun[] = [];
  let plainFrom = 0;
  const pushPlain = (end: number): void => {
    if (end > plainFrom) runs.push({ text: text.slice(plainFrom, end), kind: "plain", ltr: false });
  };
  for (const match of text.matchAll(FOREIGN)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined || (kind === "phone" && !isPhone(match[0]))) continue;
    pushPlain(match.index);
    runs.push({ text: match[0], kind, ltr: kind !== "latin" });
    plainFrom = match.index + match[0].length;
  }
  pushPlain(text.length);
  return runs;
}

/** A control character that may not stand where it stands, or an isolate without its other half. */
export interface BidiFault {
  readonly kind: "forbidden" | "unbalanced";
  /** UTF-16 position of the character. */
  readonly index: number;
  readonly length: number;
  /** `U+202E`. */
  readonly character: string;
}

/**
 * Finds what may reorder or hide text: embeddings and overrides, zero-width spaces, tag characters, private use
 * (all forbidden), and isolates that are not balanced within their paragraph. Joiners and single marks are fine.
 */
export function findBidiFaults(text: string): BidiFault[] {
  const faults: BidiFault[] = [];
  const fault = (kind: BidiFault["kind"], index: number, char: string): void => {
    const code = char.codePointAt(0) ?? 0;
    const character = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    faults.push({ kind, index, length: char.length, character });
  };
  let open: { index: number; char: string }[] = [];
  for (const { 0: char, index } of text.matchAll(WATCHED)) {
    if (/\n/u.test(char)) {
      for (const isolate of open) fault("unbalanced", isolate.index, isolate.char);
      open = [];
    } else if (/[\u2066-\u2068]/u.test(char)) open.push({ index, char });
    else if (char !== "\u2069") fault("forbidden", index, char);
    else if (open.pop() === undefined) fault("unbalanced", index, char);
  }
  for (const isolate of open) fault("unbalanced", isolate.index, isolate.char);
  return faults.sort((a, b) => a.index - b.index);
}

/** A word whose letters come from two scripts. */
export interface MixedWord {
  readonly word: string;
  readonly index: number;
}

/**
 * Finds words that mix scripts, as a hidden Cyrillic «а» in a Latin name does. «الـBBC» and «وBBC» are fine: a
 * tatweel, a hyphen or nothing joins a foreign word to the Arabic article, conjunction or preposition before it.
 */
export function findMixedWords(text: string): MixedWord[] {
  return [...text.matchAll(/[\p{L}\p{Mn}]+/gu)]
    .map((match) => ({ word: match[0], index: match.index }))
    .filter(({ word }) =>
      word
        .replace(CLITICS, "")
        .split(/\u0640+/u)
        .some((part) => SCRIPTS.filter((script) => script.test(part)).length > 1),
    );
}

/** What Arabic writes onto the next word, where that one is foreign. */
const CLITICS = /^[وف]?(?:لل|[بك]?ال|[بلك])?(?=\p{Script=Latin})/u;

const KINDS = ["address", "phone", "number", "latin"] as const;

const LATIN_WORD = String.raw`[\p{Script=Latin}][\p{Script=Latin}\p{Mn}\d]*`;
/** In order of precedence; phone numbers are checked once more by {@link isPhone}. */
const FOREIGN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s«»“”"<>،؛؟]*[\p{Script=Latin}\d/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[@#][A-Za-z_]\w*|(?<![\w.-])(?:[a-z0-9-]{1,63}\.)+(?:com|org|net|info|gov|edu|io|tv|news|co\.[a-z]{2}|sy|iq|tr|eu|uk|de|fr)\b(?:\/[^\s«»“”"<>،؛؟]*[\w/])?)`,
    String.raw`(?<phone>(?<![\d\p{L}])\+\d[\d ()-]{6,}\d|(?<![\d\p{L}-])0\d{1,4}(?:[ -]\d{2,4}){2,}(?![\d-]))`,
    String.raw`(?<number>(?<![\d\p{L}.-])\d{4}-\d{2}-\d{2}(?![\d-])|(?<![\d\p{L})%٪])[+\-\u2212±]\d+(?:[.,]\d+)*%?(?![\d-])|[$€£]\d+(?:[.,]\d+)*)`,
    String.raw`(?<latin>${LATIN_WORD}(?:(?:[ .'’&/+-]|, | - )?(?:${LATIN_WORD}|(?<=[\p{L}\d] ?-?)\d+(?![\d\p{L}])))*)`,
  ].join("|"),
  "gu",
);

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/gu, "").length;
  return digits >= 8 && digits <= 15;
};

const WATCHED = /[\u202a-\u202e\u2066-\u2069\u200b\ue000-\uf8ff\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]|\n[^\S\n]*\n/gu;

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Arabic}/u,
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
];
