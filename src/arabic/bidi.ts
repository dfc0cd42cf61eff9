/** Mixed directions in Arabic prose: what must be isolated to be read in order, and what must not stand there at all. */

/** A piece of a text; the pieces put together are the text. */
export interface BidiRun {
  readonly text: string;
  /** `plain` stays as it is; everything else is wrapped in `<bdi>`, with `dir="ltr"` where `ltr` is set. */
  readonly kind: "plain" | "latin" | "quoted" | "address" | "phone" | "number" | "arabic";
  readonly ltr: boolean;
}

/**
 * Cuts a text that runs from right to left into runs, so that foreign ones can be isolated: tokens of foreign letters,
 * digits and the signs between them, names of several, foreign words between quotation marks (`<bdi>`); addresses,
 * phone numbers, ISO days, numbers with a sign or a power (`<bdi dir="ltr">`). A plain number or a range of years is
 * never isolated: between Arabic words it already reads as it should.
 */
export function isolationRuns(text: string): BidiRun[] {
  if (!FOREIGN_SIGN.test(text) && !ODD_NUMBER.test(text))
    return text === "" ? [] : [{ text, kind: "plain", ltr: false }];
  return cut(text, FOREIGN, (match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    return kind === undefined || (kind === "phone" && !isPhone(match[0])) ? undefined : kind;
  });
}

/** Says whether a text may hold a foreign run: most hold nothing that could begin one, and need not be cut. */
export const mayHoldForeign = (text: string): boolean => SUSPECT.test(text);

/**
 * Says whether digits of Arabic stand in several groups: these run from right to left among themselves, in an isolate
 * too, so that only `<bdo dir="ltr">` keeps the order in which one dials them.
 */
export const holdsArabicGroups = (text: string): boolean => ARABIC_GROUPS.test(text);

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
    runs.push({ text: match[0], kind, ltr: kind !== "latin" && kind !== "quoted" && kind !== "arabic" });
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

/** What may begin a foreign run, beside plain digits. */
const FOREIGN_SIGN =
  /[A-Za-z\u00aa-\u02c1\u0370-\u058f\u0900-\u097f\u10a0-\u11ff\u1e00-\u1eff\u20a0-\u20bf\u2c60-\u2c7f\u3040-\u30ff\u3400-\u9fff\ua722-\ua7ff\uac00-\ud7a3\uff21-\uff5a+@#$\u2212°⁺⁻-]|[٠-٩] [٠-٩]/u;
/** A number that is no plain one of one to four digits between words: most titles and days hold none but such. */
const ODD_NUMBER = /(?<![\s(«"0-9]|^)[0-9]|[0-9](?![0-9\s)»"،؛]|[.:](?:\s|$)|$)|(?<![0-9])0|[0-9]{5}|\p{Nd}\s+\p{Nd}/u;
const SUSPECT = new RegExp(`${FOREIGN_SIGN.source}|[0-9]`, "u");
const ARABIC_GROUPS = /[٠-٩۰-۹][^٠-٩۰-۹\p{L}]*[ ()-][^٠-٩۰-۹\p{L}]*[٠-٩۰-۹]/u;

const KINDS = ["address", "phone", "quoted", "latin", "number"] as const;

/** Letters of scripts that run from left to right and are met in Arabic prose; the half rings of transcriptions too. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\u02b0-\u02c1µªº]`;
const DIGIT = String.raw`[\p{Nd}\p{No}]`;
const MONEY = "[$€£¥₺₽₪₤₩₹¢]";
/** What a token is made of, and what may stand between two such: `T-72B3`, `40°C`, `AT&T`, `1,000km`, `C:\x`, `fe80::1`. */
const PART = String.raw`(?:${LETTER}|[\p{Mn}\p{Nd}\p{No}°′″⁺⁻™®])`;
/** Any signs join what stands on both sides of them, but those of Arabic and those that open or close. */
const JOINING = String.raw`[^\s\p{L}\p{N}\p{M}،؛؟٪٫٬·«»“”"()\[\]{}…\u200e\u200f\u2066-\u2069]`;
const SIGN = `${JOINING}{1,8}`;
/** Only the first digit of a number asks what stands behind it: thousands of digits are read once. */
const FIRST = `(?<!${DIGIT}[-.:/,×°′]?)`;
/** A sign before a number; a hyphen behind a letter joins («كوفيد-19»), behind a digit it says "to". */
const SIGNED = String.raw`(?:(?<!\d|[)%٪]|\p{L}(?<!\u0640))[-+\u2212±])?`;
/** A token that begins with digits must come to a letter. */
const LED_BY_DIGITS = String.raw`${FIRST}(?=${DIGIT}+(?:[-.,:/×°′\u2013]${DIGIT}+)*[-°′″./:]?${LETTER})`;
/** After a space: `.com`, `/etc`, `~/x`, `./run`, `°C`, `$HOME`, `--force`, `-v`. */
const BEFORE = String.raw`(?:(?<![^\s(«"\u0640])(?:[~.]?[/\\]|[.~°]|\$(?=${LETTER})|--(?=[a-z])|-(?=[a-z]{1,2}(?!${PART}))))?`;
/** `C++`, `Disney+`, `Na+`, `5G+`, `C#`; the rating `AAA-`; the last point of `U.S.`, `Ph.D.` within a sentence. */
const BEHIND = String.raw`(?:(?<=${LETTER}[\d²³]?)(?:\+{1,2}|#)(?!${PART})|(?<=(?<!${LETTER})[A-D]{1,3})-(?=[\s،.)»]|$)|(?<=(?<!${LETTER})(?:${LETTER}{1,2}\.){1,4}${LETTER}{1,2})\.(?=[ )»"،؛]))?`;
/** Brackets that belong to a token: `f(x)`, `a[0]`, `5(2)`; with a space before them too: `The Guardian (UK)`. */
const GROUP = String.raw`(?: ?\((?:${PART}|[-\u2013.,:;/+&'’ =%]){0,60}\)|\[(?:${PART}|[-+.:,]){0,60}\])`;
const TOKEN = String.raw`${BEFORE}(?:${LETTER}{1,3}${MONEY}(?=\d)|${MONEY}(?=\d+(?:[.,\u2013-]\d+)*${LETTER}))?(?:(?=${LETTER})|(?<=${MONEY})|${SIGNED}${LED_BY_DIGITS})${PART}+(?:${SIGN}${PART}+)*${BEHIND}${GROUP}?`;
/** A number behind a name: `iOS 17.2`, `IP 10.0.0.1`, `Q3 -5%`. */
const NUMBER = String.raw`[+\-\u2212±]?${MONEY}?${DIGIT}+(?:[-.,:/\u2013]${DIGIT}+)*(?:%(?!${PART}))?(?!${PART})${GROUP}?`;
/** Between the words of one name: a space, the point of a title or an initial, what else joins words of one language. */
const TITLES =
  "Dr|Mr|Mrs|Ms|Prof|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Hon|Rev|Jr|Sr|Inc|Ltd|Co|Corp|No|Vol|vs|Mt|Ft|Art|Fig|Ch|Sec|p|pp";
const BETWEEN = String.raw`(?:(?<=(?<!${LETTER})(?:${TITLES}|\p{Lu}))\. ?|(?: |(?!\. )${JOINING}){1,8})`;
/** What is counted in Latin letters behind its number: `155 mm`, `18:30 GMT`. */
const UNITS =
  "km[²2]|m[²³23]|cm[²³23]|km/h|kmh|mph|m/s²|m/s|[µm]g/m³|kg/m³|km|cm|mm|µm|nm|m|mi|nmi|ha|kg|mg|µg|g|t|lb|lbs|oz|ml|l|GB|MB|KB|TB|PB|GiB|MiB|KiB|Gbps|Mbps|kbps|bps|fps|GHz|MHz|kHz|Hz|GW|MW|kW|kWh|MWh|GWh|Wh|mAh|W|V|A|J|kJ|MJ|kcal|hPa|kPa|MPa|Pa|psi|rpm|hp|mSv|µSv|Sv|Bq|bn|mn|tn|GMT|UTC|CET|AM|PM|am|pm|a\\.m\\.|p\\.m\\.|USD|EUR|GBP|CHF|JPY|CNY|RUB|IRR|AED|SAR|QAR|KWD|EGP|LBP|JOD|ILS|SYP|TRY|IQD|TL|ft|in|px|dpi|ppm|dB|°C|°F|K|h|s|ms";
/** A plate: the one token that begins with digits and a space. */
const PLATE = String.raw`${FIRST}\d{2} [A-Z]{1,3} \d{2,4}(?!${PART})`;
const AMOUNT = String.raw`\d+(?:[.,]\d+)*`;
const BARE_NUMBER = [
  String.raw`(?<![\d\p{Script=Latin}.-])\d{4}-\d{2}-\d{2}(?![\d-])`,
  String.raw`(?<![\d-])97[89](?:-\d{1,7}){3,4}(?![\d-])`,
  `${FIRST}${AMOUNT} ?± ?${AMOUNT}%?`,
  String.raw`${FIRST}${AMOUNT}(?:×\d+)?(?:\^[-+\u2212]?\d+|[⁺⁻]?[⁰¹²³⁴-⁹½¼¾⅓⅔⅛]+)`,
  String.raw`(?<![\d)%٪])(?:[+\u2212±]|(?<!\p{L}(?<!\u0640))-)${MONEY}?${AMOUNT}%?(?![\d-])`,
  `${MONEY}${AMOUNT}`,
  `${FIRST}${AMOUNT}${MONEY}`,
].join("|");
const PATH_END = String.raw`[^\s«»“”"<>،؛؟]*`;
/** In order of precedence; phone numbers are checked once more by {@link isPhone}. */
const FOREIGN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)${PATH_END}[\p{Script=Latin}\d/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|@[A-Za-z_](?:[\w.]*\w)?|[@#](?:${LETTER}|_)(?:${PART}|_)*|(?<![\w.-])(?:[a-z0-9-]{1,63}\.)+(?:(?:com|org|net|info|gov|edu|io|tv|news|co\.[a-z]{2}|sy|iq|tr|eu|uk|de|fr)\b(?::\d+)?(?:\/${PATH_END}[\w/])?|[a-z]{2,12}\/${PATH_END}[\w/]))`,
    String.raw`(?<phone>(?<![\p{Nd}\p{Script=Latin}])\+\p{Nd}[\p{Nd} ()-]{6,}\p{Nd}|(?<![\p{Nd}\p{Script=Latin}-])(?:\([0٠]\p{Nd}{1,4}\)|[0٠]\p{Nd}{1,4})(?:[ -]\p{Nd}{2,4}){2,}(?![\p{Nd}-]))`,
    String.raw`(?<quoted>(?<=[«“"])(?=[^\p{Script=Arabic}،؛؟«»“”"\n]{0,300}?${LETTER})[^\p{Script=Arabic}،؛؟«»“”"\n]{2,300}(?=[»”"]))`,
    String.raw`(?<latin>(?:${PLATE}|${SIGNED}${FIRST}${MONEY}?\p{Nd}+(?:[-.,:/\u2013]\p{Nd}+)* (?:${UNITS})(?!${PART})|${TOKEN})(?:${BETWEEN}(?:${TOKEN}|${NUMBER}))*)`,
    `(?<number>${BARE_NUMBER})`,
  ].join("|"),
  "gu",
);
/** Arabic words with what stands between them. */
const ARABIC =
  /\p{Script=Arabic}(?:[\p{Script=Arabic}\u0640\p{M}\p{Nd}\s«»“”"'()،؛؟.,:;!?…–-]*\p{Script=Arabic})?\p{M}*/gu;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\P{Nd}/gu, "").length;
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
