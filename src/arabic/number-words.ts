/** Numbers in words and digits: «ستمئة ألف», «خمسة عشر», «مليون ونصف», «3 ملايين», «٦٠٠،٠٠٠». */
import { fold } from "./fold.ts";
import { parseNumber } from "./numbers.ts";
import { isStopKey } from "./stop-words.ts";

/** A word, a group of digits or a sign of a text, folded, and where it stands (UTF-16, end exclusive). */
export interface NumberToken {
  readonly text: string;
  /** Its last vowel was typed as that of one thing: «مليونًا». */
  readonly isOne: boolean;
  readonly start: number;
  readonly end: number;
}

/** A number found among tokens: its value, and the index of the first token behind it. */
export interface FoundNumber {
  readonly value: number;
  readonly next: number;
}

/** Words below a thousand, typed as one writes them, with the cases they take. */
const WORDS: Readonly<Record<string, number>> = {
  ...words(0, "صفر"),
  ...words(1, "واحد واحدة"),
  ...words(2, "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي"),
  ...words(3, "ثلاث ثلاثة"),
  ...words(4, "أربع أربعة"),
  ...words(5, "خمس خمسة"),
  ...words(6, "ست ستة"),
  ...words(7, "سبع سبعة"),
  ...words(8, "ثمان ثماني ثمانية"),
  ...words(9, "تسع تسعة"),
  ...words(10, "عشر عشرة"),
  ...words(11, "أحد إحدى"),
  ...words(20, "عشرون عشرين"),
  ...words(30, "ثلاثون ثلاثين"),
  ...words(40, "أربعون أربعين"),
  ...words(50, "خمسون خمسين"),
  ...words(60, "ستون ستين"),
  ...words(70, "سبعون سبعين"),
  ...words(80, "ثمانون ثمانين"),
  ...words(90, "تسعون تسعين"),
  ...words(100, "مئة مائة مية"),
  ...words(200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"),
  ...hundreds(["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع"]),
};

/** Words that multiply what stands before them; the dual is two of them. */
const SCALES: Readonly<Record<string, number>> = {
  ...words(1e3, "ألف ألفا آلاف"),
  ...words(1e6, "مليون مليونا ملايين"),
  ...words(1e9, "مليار مليارا مليارات بليون بلايين"),
  ...words(1e12, "تريليون تريليونا تريليونات"),
};
const DUALS: Readonly<Record<string, number>> = {
  ...words(2e3, "ألفان ألفين ألفي"),
  ...words(2e6, "مليونان مليونين مليوني"),
  ...words(2e9, "ملياران مليارين ملياري"),
};
/** One in the accusative, or two before what is counted: «بلغ مليونا», «مليونا لاجئ». */
const ONE_OR_TWO = "ألفا مليونا مليارا تريليونا";
const FRACTIONS: Readonly<Record<string, number>> = {
  ...words(1 / 2, "نصف ½"),
  ...words(1 / 4, "ربع ¼"),
  ...words(1 / 3, "ثلث ⅓"),
  ...words(2 / 3, "ثلثا ثلثي ثلثان ثلثين ⅔"),
  ...words(3 / 4, "¾"),
};
/** Parts that are counted: «ثلاثة أرباع المليون». */
const PARTS: Readonly<Record<string, number>> = {
  أنصاف: 2,
  أثلاث: 3,
  أرباع: 4,
  أخماس: 5,
  أسداس: 6,
  أسباع: 7,
  أثمان: 8,
  أتساع: 9,
  أعشار: 10,
};

const WORD_VALUES = folded(WORDS);
const SCALE_VALUES = folded(SCALES);
const DUAL_VALUES = folded(DUALS);
const ONE_OR_TWO_WORDS = new Set(ONE_OR_TWO.split(" ").map(fold));
const FRACTION_VALUES = folded(FRACTIONS);
const PART_VALUES = folded(PARTS);

/** Splits a text into words, groups of digits and the signs that join figures. */
export function tokensOf(text: string): NumberToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: fold(match[0]),
    isOne: /\u064b/u.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Digits, with a sign at the very beginning and groups parted by spaces («600 000»); words; fractions and signs. */
const TOKEN =
  /(?:(?<=^\s*)-|(?<!\p{Nd}\s*)\u2212)?(?:(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}(?:[.,٫٬،']?\p{Nd})*)|[\p{L}\p{M}\u0640]+|[½¼¾⅓⅔]|[-–—~≈≥≤<>+]/gu;

/** Reads the number that begins at a token; the longest that is well formed, its parts descending: «ألف ومئتان وخمسة». */
export function numberAt(tokens: readonly NumberToken[], at: number): FoundNumber | undefined {
  const first = groupAt(tokens, at);
  if (first === undefined) return undefined;
  let { value, next, unit } = first;
  let total = value;
  for (let part = joinedAt(tokens, next, unit); part !== undefined; part = joinedAt(tokens, next, unit)) {
    ({ value, next, unit } = part);
    total += value;
  }
  return { value: total, next };
}

/** A part of a number up to its word of scale, and the scale it has. */
interface Group extends FoundNumber {
  /** 1, 1000, 1e6…: what follows must be smaller. */
  readonly unit: number;
}

/** A further part, behind «و»; it must be smaller than the scale before it. */
function joinedAt(tokens: readonly NumberToken[], at: number, unit: number): Group | undefined {
  if (unit === 1) return undefined;
  const here = withoutAnd(tokens, at);
  if (here === undefined) return undefined;
  const fraction = FRACTION_VALUES.get(here.tokens[here.at]?.text ?? "");
  // «مليون ونصف», «مليون ونصف المليون» is half of the scale more; another scale behind it begins another number.
  const scale = scaleAt(tokens, here.at + 1);
  if (fraction !== undefined && (scale === undefined || scale === unit)) {
    return { value: fraction * unit, next: here.at + (scale === undefined ? 1 : 2), unit: 1 };
  }
  const group = groupAt(here.tokens, here.at);
  return group !== undefined && group.value < unit && group.unit < unit ? group : undefined;
}

function groupAt(tokens: readonly NumberToken[], at: number): Group | undefined {
  const text = tokens[at]?.text ?? "";
  const dual = DUAL_VALUES.get(text);
  const alone = SCALE_VALUES.get(text);
  const fraction = FRACTION_VALUES.get(text);
  const scaleBehind = scaleAt(tokens, at + 1);
  if (fraction !== undefined) {
    return scaleBehind === undefined ? undefined : { value: fraction * scaleBehind, next: at + 2, unit: 1 };
  }
  const below = digitsAt(tokens, at) ?? belowThousand(tokens, at);
  if (below === undefined) {
    if (dual !== undefined) return { value: dual, next: at + 1, unit: dual / 2 };
    const many = alone === undefined ? undefined : howMany(tokens, at);
    return alone === undefined || many === undefined ? undefined : { value: many * alone, next: at + 1, unit: alone };
  }
  const part = PART_VALUES.get(tokens[below.next]?.text ?? "");
  if (part !== undefined) return partsAt(tokens, below.next + 1, below.value / part);
  const scale = SCALE_VALUES.get(tokens[below.next]?.text ?? "");
  return scale === undefined
    ? { ...below, unit: 1 }
    : { value: below.value * scale, next: below.next + 1, unit: scale };
}

/** How many a scale without a number is: two before what is counted, else one; nothing where both can be meant. */
function howMany(tokens: readonly NumberToken[], at: number): 1 | 2 | undefined {
  const [scale, behind] = [tokens[at], tokens[at + 1]];
  if (scale === undefined || scale.isOne || !ONE_OR_TWO_WORDS.has(scale.text)) return 1;
  const isBeside = behind?.start === scale.end + 1 && /^\p{L}/u.test(behind.text);
  if (!isBeside || isStopKey(behind.text)) return 1;
  const joined = withoutAnd(tokens, at + 1);
  if (joined === undefined) return 2;
  return isNumberWord(joined.tokens[joined.at]?.text ?? "") ? 1 : undefined;
}

/** «ثلاثة أرباع المليون»; of anything else than a scale such parts are no number: «ثلاثة أرباع السكان». */
function partsAt(tokens: readonly NumberToken[], at: number, share: number): Group | undefined {
  const scale = scaleAt(tokens, at);
  return scale === undefined ? undefined : { value: share * scale, next: at + 1, unit: 1 };
}

/** The scale that a fraction is one of, with its article or without: «نصف مليون», «نصف المليون». */
function scaleAt(tokens: readonly NumberToken[], at: number): number | undefined {
  const text = tokens[at]?.text ?? "";
  return SCALE_VALUES.get(text) ?? SCALE_VALUES.get(text.replace(/^ال/u, ""));
}

function digitsAt(tokens: readonly NumberToken[], at: number): FoundNumber | undefined {
  const text = tokens[at]?.text ?? "";
  const value = /^[-\u2212]?\d/u.test(text) ? parseNumber(text.replace(/،/gu, ",")) : undefined;
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** «خمسة عشر», «خمسة وعشرون», «ثلاث مئة», «مئة وخمسة وعشرون». */
function belowThousand(tokens: readonly NumberToken[], at: number): FoundNumber | undefined {
  const value = WORD_VALUES.get(tokens[at]?.text ?? "");
  if (value === undefined) return undefined;
  const behind = WORD_VALUES.get(tokens[at + 1]?.text ?? "");
  if (value < 12 && behind === 10 && !(value === 10)) return { value: (value % 10) + 10, next: at + 2 };
  if (value >= 3 && value <= 9 && behind === 100) return joinBelow(tokens, { value: value * 100, next: at + 2 });
  if (value === 11) return undefined;
  return joinBelow(tokens, { value, next: at + 1 });
}

function joinBelow(tokens: readonly NumberToken[], { value, next }: FoundNumber): FoundNumber {
  const here = withoutAnd(tokens, next);
  const more = here && belowThousand(here.tokens, here.at);
  if (more === undefined) return { value, next };
  const isTens = value > 0 && value < 10 && more.value >= 20 && more.value < 100 && more.value % 10 === 0;
  const isRest = value >= 100 && value % 100 === 0 && more.value < 100;
  // «خمسة وعشرون ألفًا»: what stands behind the tens goes on from them; «وستون ألفًا» of another thing does not.
  return isTens || isRest ? { value: value + more.value, next: more.next } : { value, next };
}

/** The tokens with «و» taken off the one at `at`, or from where it stands alone; nothing where no «و» joins. */
function withoutAnd(
  tokens: readonly NumberToken[],
  at: number,
): { readonly tokens: readonly NumberToken[]; readonly at: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.text === "و") return { tokens, at: at + 1 };
  // «وأحد عشر» is spelt as «واحد» is once it is folded; before «عشر» it is eleven behind an «و».
  const isEleven = token.text === "واحد" && WORD_VALUES.get(tokens[at + 1]?.text ?? "") === 10;
  if (!token.text.startsWith("و") || (isNumberWord(token.text) && !isEleven)) return undefined;
  const bare = tokens.with(at, { ...token, text: token.text.slice(1) });
  return { tokens: bare, at };
}

/** Says whether a folded word is part of a number: «واحد» begins with no «و» that joins. */
export const isNumberWord = (word: string): boolean =>
  [WORD_VALUES, SCALE_VALUES, DUAL_VALUES, FRACTION_VALUES, PART_VALUES].some((table) => table.has(word));

function words(value: number, list: string): Record<string, number> {
  return Object.fromEntries(list.split(" ").map((word) => [word, value]));
}

/** «ثلاثمئة», «ثلاثمائة», «ستمئة». */
function hundreds(units: readonly string[]): Record<string, number> {
  const values = [3, 4, 5, 6, 7, 8, 8, 9];
  return Object.fromEntries(
    units.flatMap((unit, index) =>
      ["مئة", "مائة", "مية"].map((hundred) => [unit + hundred, (values[index] ?? 0) * 100]),
    ),
  );
}

function folded(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));
}
