/** Mixed directions in Arabic prose: what must be isolated to be read in order, and what must not stand there at all. */

/** A piece of a text; the pieces put together are the text. */
export interface BidiRun {
  readonly text: string;
  /** `plain` stays as it is; everything else is wrapped in `<bdi>`, with `dir="ltr"` where `ltr` is set. */
  readonly kind: "plain" | "latin" | "address" | "phone" | "number" | "arabic";
  readonly ltr: boolean;
}

/**
 * Cuts a text that runs from right to left into runs, so that foreign ones can be isolated: tokens of Latin letters,
 * digits and the signs between them, and names of several (`<bdi>`); addresses, phone numbers, ISO days, numbers with
 * a sign (`<bdi dir="ltr">`). A plain number or a range of years is never isolated: between Arabic words it already
 * reads as it should.
 */
export function isolationRuns(text: string): BidiRun[] {
  return cut(text, FOREIGN, (match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    return kind === undefined || (kind === "phone" && !isPhone(match[0])) ? undefined : kind;
  });
}

/** Cuts a text that runs from left to right: Arabic words are isolated, so that digits and signs after them stay there. */
export const arabicRuns = (text: string): BidiRun[] => cut(text, ARABIC, () => "arabic");

function cut(
  text: string,
  foreign: RegExp,
  kindOf: (match: RegExpExecArray) => Exclude<BidiRun["kind"], "plain"> | undefined,
): BidiRun[] {
  const runs: BidiRun[] = [];
  let plainFrom = 0;
  const pushPlain = (end: number): void => {
    if (end > plainFrom) runs.push({ text: text.slice(plainFrom, end), kind: "plain", ltr: false });
  };
  for (const match of text.matchAll(foreign)) {
    const kind = kindOf(match);
    if (kind === undefined) continue;
    pushPlain(match.index);
    runs.push({ text: match[0], kind, ltr: kind !== "latin" && kind !== "arabic" });
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
  if (ARABIC_ALONE.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{Mn}]+/gu)]
    .map((match) => ({ word: match[0], index: match.index }))
    .filter(({ word }) =>
      word
        .replace(CLITICS, "")
        .split(/\u0640+/u)
        .some((part) => SCRIPTS.filter((script) => script.test(part)).length > 1),
    );
}

/** Text that can hold no letter of another script. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: whatever is no letter.
const ARABIC_ALONE = /^[\u0000-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u0600-\u06ff\u2000-\u206f]*$/;

/** What Arabic writes onto the next word, where that one is foreign. */
const CLITICS = /^[وف]?(?:لل|[بك]?ال|[بلك])?(?=\p{Script=Latin})/u;

const KINDS = ["address", "phone", "latin", "number"] as const;

/** Letters of scripts that run from left to right and are met in Arabic prose. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const DIGIT = String.raw`[\p{Nd}\p{No}]`;
/** What a token is made of, and what may stand once between two such: `T-72B3`, `40°C`, `AT&T`, `1,000km`, `C:\x`. */
const PART = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mn}\p{Nd}\p{No}°′″]`;
const SIGN = String.raw`(?::\\|[-\u2010-\u2013.:/\\+&'’_@~×=^]|(?<=\p{Nd}),(?=\p{Nd}))`;
/** Only the first digit of a number asks what stands behind it: thousands of digits are read once. */
const FIRST = `(?<!${DIGIT}[-.:/,×°′]?)`;
/** A token that begins with digits must come to a letter. */
const LED_BY_DIGITS = String.raw`${FIRST}(?=${DIGIT}+(?:[-.,:/×°′\u2013]${DIGIT}+)*[-°′″./]?${LETTER})`;
/** `.com` and `/etc` after a space; `$5bn`, `US$5`; `C++`, `Disney+`, `C#`; the last point of `U.S.` within a sentence. */
const BEFORE = String.raw`(?:(?<![^\s(«"\u0640])[./~\\])?`;
const BEHIND = String.raw`(?:(?<=${LETTER})(?:\+{1,2}|#)(?!${PART})|(?<=(?<!${LETTER})\p{Lu}\.\p{Lu})\.(?=[ )»"،؛]))?`;
const TOKEN = String.raw`${BEFORE}(?:${LETTER}+\$(?=\d)|[$€£¥](?=\d+(?:[.,]\d+)*${LETTER}))?(?:(?=${LETTER})|(?<=\$)|(?:(?<!\d|\p{L}(?<!\u0640))[-+\u2212±])?${LED_BY_DIGITS})${PART}+(?:${SIGN}${PART}+)*${BEHIND}`;
/** A number behind a name: `iOS 17.2`, `IP 10.0.0.1`, `Q3 -5%`. */
const NUMBER = String.raw`[+\-\u2212±]?[$€£¥]?\p{Nd}+(?:[-.,:/\u2013]\p{Nd}+)*%?(?!${PART})`;
/** Between the words of one name: a space, the point of a title or an initial, a comma, a dash, an ampersand. */
const TITLES =
  "Dr|Mr|Mrs|Ms|Prof|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Hon|Rev|Jr|Sr|Inc|Ltd|Co|Corp|No|Vol|vs|Mt|Ft|Art|Fig|Ch|Sec|p|pp";
const BETWEEN = String.raw`(?: |(?<=(?<!${LETTER})(?:${TITLES}|\p{Lu}))\. ?|, | [-&\u2013] )`;
/** What is counted in Latin letters behind its number: `155 mm`, `18:30 GMT`. */
const UNITS =
  "km²|m²|km/h|kmh|mph|km|cm|mm|µm|nm|m|kg|mg|µg|g|t|lb|lbs|oz|ml|l|GB|MB|KB|TB|Gbps|Mbps|kbps|GHz|MHz|kHz|Hz|GW|MW|kW|kWh|MWh|W|V|A|bn|mn|tn|GMT|UTC|AM|PM|am|pm|USD|EUR|GBP|SYP|TRY|IQD|ft|in|px|dpi|ppm|°C|°F|K|dB|h|s|ms";
/** In order of precedence; phone numbers are checked once more by {@link isPhone}. */
const FOREIGN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s«»“”"<>،؛؟]*[\p{Script=Latin}\d/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[@#][A-Za-z_]\w*|(?<![\w.-])(?:[a-z0-9-]{1,63}\.)+(?:com|org|net|info|gov|edu|io|tv|news|co\.[a-z]{2}|sy|iq|tr|eu|uk|de|fr)\b(?:\/[^\s«»“”"<>،؛؟]*[\w/])?)`,
    String.raw`(?<phone>(?<![\d\p{Script=Latin}])\+\d[\d ()-]{6,}\d|(?<![\d\p{Script=Latin}-])0\d{1,4}(?:[ -]\d{2,4}){2,}(?![\d-]))`,
    String.raw`(?<latin>(?:${FIRST}[$€£¥]?\p{Nd}+(?:[-.,:/]\p{Nd}+)* (?:${UNITS})(?!${PART})|${TOKEN})(?:${BETWEEN}(?:${TOKEN}|${NUMBER}))*)`,
    String.raw`(?<number>(?<![\d\p{Script=Latin}.-])\d{4}-\d{2}-\d{2}(?![\d-])|(?<![\d)%٪])(?:[+\u2212±]|(?<!\p{L}(?<!\u0640))-)[$€£¥]?\d+(?:[.,]\d+)*%?(?![\d-])|[$€£¥]\d+(?:[.,]\d+)*|${FIRST}\d+\^\d+|${FIRST}\d+(?:[.,]\d+)*[$€£¥])`,
  ].join("|"),
  "gu",
);
/** Arabic words with what stands between them. */
const ARABIC =
  /\p{Script=Arabic}(?:[\p{Script=Arabic}\u0640\p{M}\p{Nd}\s«»“”"'()،؛؟.,:;!?…–-]*\p{Script=Arabic})?\p{M}*/gu;

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
