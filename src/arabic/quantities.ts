/** Figures as prose and newsrooms write them: in digits or words, exact or bounded, one figure or a range. */
import { withoutDates } from "./date-words.ts";
import { dualIn } from "./duals.ts";
import { fold } from "./fold.ts";
import { MONTHS, OTHER_MONTH_NAMES } from "./months.ts";
import { isNumberWord, type NumberToken, numberAt, tokensOf } from "./number-words.ts";

/** How tightly a figure binds. */
export type Bound = "exact" | "atLeast" | "atMost" | "about";

/** A figure found in a text; `start` and `end` (UTF-16) hold its words, bounds and unit. */
export interface FoundQuantity {
  /** The figure, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range: «بين 10 و20», «عشرات». */
  readonly upTo?: number;
  readonly bound: Bound;
  /** The word behind the figure, as typed: «قتيلًا». */
  readonly unit?: string;
  readonly start: number;
  readonly end: number;
}

/** Words that bind the figure behind them, or before them. */
const BOUNDS: Readonly<Record<Exclude<Bound, "exact">, string>> = {
  atLeast:
    "على الأقل، على أقل تقدير، ما لا يقل عن، لا يقل عن، لا تقل عن، أكثر من، أزيد من، ما يزيد على، ما يزيد عن، يزيد على، تزيد على، يفوق، فوق، بحد أدنى، at least، more than",
  atMost:
    "على الأكثر، على أكثر تقدير، ما لا يزيد على، ما لا يزيد عن، لا يزيد على، لا يزيد عن، لا يتجاوز، لا تتجاوز، أقل من، دون، بحد أقصى، at most، less than",
  about:
    "نحو، حوالي، قرابة، زهاء، تقريبا، تقديرا، تقديريا، على وجه التقريب، ما يقارب، ما يقرب من، يقارب، يناهز، ما يناهز، about، around، ~، ≈",
};
/** Signs and words that bind as well, each on one side of the figure only. */
const BOUNDS_BEFORE: Readonly<Record<Exclude<Bound, "exact">, string>> = { atLeast: "≥، >", atMost: "≤، <", about: "" };
const BOUNDS_BEHIND: Readonly<Record<Exclude<Bound, "exact">, string>> = {
  atLeast: "ونيف، ونيفا، ويزيد، أو يزيد، وأكثر، أو أكثر، فأكثر، فما فوق، +",
  atMost: "أو أقل، فأقل، فما دون",
  about: "بقليل، أكثر أو أقل، أو نحو ذلك، أو ما يقاربها",
};

/** Vague figures: the least and the most that the word can mean. */
const VAGUE: Readonly<Record<string, readonly [least: number, most: number]>> = {
  عشرات: [20, 99],
  مئات: [200, 999],
  آلاف: [2000, 9999],
  ألوف: [2000, 9999],
  ملايين: [2_000_000, 9_999_999],
  مليارات: [2_000_000_000, 9_999_999_999],
};
/** «بضع» is three to nine. */
const FEW: ReadonlySet<string> = new Set(["بضع", "بضعه"]);

const JOINING: ReadonlySet<string> = new Set(["الي", "حتي", "-", "–", "—"]);
const VAGUE_BY_WORD = new Map(Object.entries(VAGUE).map(([word, range]) => [fold(word), range]));
const PHRASES_BEFORE = boundPhrases([BOUNDS, BOUNDS_BEFORE]);
const PHRASES_BEHIND = boundPhrases([BOUNDS, BOUNDS_BEHIND]);
const MONTH_WORDS: ReadonlySet<string> = new Set(
  [MONTHS, OTHER_MONTH_NAMES].flatMap((names) =>
    Object.values(names)
      .flat()
      .map((name) => fold(name).split(" ", 1)[0] ?? ""),
  ),
);

/** Finds every figure of a text, in order; years and the days of dates are none. */
export function findQuantities(text: string): FoundQuantity[] {
  const tokens = tokensOf(withoutDates(text));
  const found: FoundQuantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = quantityAt(text, tokens, at);
    if (here !== undefined) found.push(here.quantity);
    at = here?.next ?? at + 1;
  }
  return found;
}

interface Here {
  readonly quantity: FoundQuantity;
  readonly next: number;
}

function quantityAt(text: string, tokens: readonly NumberToken[], at: number): Here | undefined {
  const before = boundAt(tokens, at, PHRASES_BEFORE);
  const figure = rangeAt(tokens, before?.next ?? at);
  if (figure === undefined) return undefined;
  const unit = unitAt(tokens, figure.next);
  const behind =
    boundAt(tokens, unit === undefined ? figure.next : figure.next + 1, PHRASES_BEHIND) ??
    boundAt(tokens, figure.next, PHRASES_BEHIND);
  if (isDayOfMonth(tokens, figure.next)) return undefined;
  if (before === undefined && isYear(figure, tokens, at, unit)) return undefined;
  const next = behind?.next ?? (unit === undefined ? figure.next : figure.next + 1 + (figure.more ?? 0));
  const bound = before?.bound ?? behind?.bound ?? "exact";
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const quantity = {
    value: figure.value,
    bound,
    start,
    end,
    ...(figure.upTo !== undefined && { upTo: figure.upTo }),
    ...(unit !== undefined && { unit: text.slice(unit.start + (figure.before ?? 0), unit.end) }),
  };
  return { quantity, next };
}

/** «20 كانون الثاني», «20 من آب». */
function isDayOfMonth(tokens: readonly NumberToken[], next: number): boolean {
  const month = tokens[next]?.text === "من" ? tokens[next + 1] : tokens[next];
  return MONTH_WORDS.has(month?.text ?? "");
}

interface Range {
  readonly value: number;
  readonly upTo?: number;
  readonly next: number;
  /** Of a dual, which is its own unit: the letters before the word, and an «اثنين» behind it. */
  readonly before?: number;
  readonly more?: number;
}

/** «قتيلان», «قتيلين اثنين». */
function dualAt(tokens: readonly NumberToken[], at: number): Range | undefined {
  const dual = dualIn(tokens[at]?.text ?? "");
  if (dual === undefined) return undefined;
  return { value: 2, next: at, before: dual.before, more: numberAt(tokens, at + 1)?.value === 2 ? 1 : 0 };
}

/** «بين 10 و20», «ما بين 10 إلى 20», «من 10 إلى 20», «10-20», «عشرات», one figure, or two in one word. */
function rangeAt(tokens: readonly NumberToken[], at: number): Range | undefined {
  const opening = tokens[at]?.text;
  if (opening === "ما" && tokens[at + 1]?.text === "بين") return rangeAt(tokens, at + 1);
  if (opening === "بين") return betweenAt(tokens, at + 1) ?? joinedAt(tokens, at + 1);
  if (opening === "من") return joinedAt(tokens, at + 1);
  return vagueAt(tokens, at) ?? joinedAt(tokens, at) ?? numberAt(tokens, at) ?? dualAt(tokens, at);
}

/** «10 إلى 20», «10-20». */
function joinedAt(tokens: readonly NumberToken[], at: number): Range | undefined {
  const from = numberAt(tokens, at);
  const to = JOINING.has(tokens[from?.next ?? 0]?.text ?? "") ? numberAt(tokens, (from?.next ?? 0) + 1) : undefined;
  if (from === undefined || to === undefined || to.value <= from.value) return undefined;
  return { value: scaled(from.value, to.value), upTo: to.value, next: to.next };
}

/** «بين خمسة وعشرين وثلاثين»: the last place where both sides are figures and the second is larger. */
function betweenAt(tokens: readonly NumberToken[], at: number): Range | undefined {
  let range: Range | undefined;
  for (let cut = at + 1; cut < Math.min(at + 8, tokens.length); cut += 1) {
    const text = tokens[cut]?.text ?? "";
    if (!text.startsWith("و") || isNumberWord(text)) continue;
    const alone = text === "و";
    const bare = alone ? tokens : tokens.with(cut, { ...(tokens[cut] ?? EMPTY), text: text.slice(1) });
    const from = numberAt(tokens.slice(0, cut), at);
    const to = numberAt(bare, alone ? cut + 1 : cut);
    if (from?.next !== cut || to === undefined) continue;
    const value = scaled(from.value, to.value);
    if (to.value > value) range = { value, upTo: to.value, next: to.next };
  }
  return range;
}

const EMPTY: NumberToken = { text: "", isOne: false, start: 0, end: 0 };

/** «بين 5 و10 آلاف»: the scale belongs to both. */
function scaled(from: number, to: number): number {
  const scale = [1e9, 1e6, 1e3].find((each) => to >= each && to % each === 0);
  return scale !== undefined && from < 1000 && from < to / scale ? from * scale : from;
}

/** «عشرات القتلى», «مئات الآلاف»: from the least to the most that the word can mean. */
function vagueAt(tokens: readonly NumberToken[], at: number): Range | undefined {
  const first = tokens[at]?.text ?? "";
  if (FEW.has(first) || FEW.has(first.replace(/^[وب]/u, ""))) return fewAt(tokens, at + 1);
  const range = vagueRange(tokens[at]);
  if (range === undefined) return undefined;
  const scale = { الاف: 1e3, ملايين: 1e6, مليارات: 1e9 }[bare(tokens[at + 1]?.text ?? "")];
  const [least, most] = range;
  return { value: least * (scale ?? 1), upTo: most * (scale ?? 1), next: at + (scale === undefined ? 1 : 2) };
}

/** «بضع عشرات», «بضعة آلاف», «بضعة قتلى»; «بضع وعشرون» is none that we read. */
function fewAt(tokens: readonly NumberToken[], at: number): Range | undefined {
  const range = vagueRange(tokens[at]);
  if (range !== undefined) return { value: range[0] * 1.5, upTo: range[1], next: at + 1 };
  const noun = tokens[at]?.text ?? "";
  // «بضعة عشر» is thirteen to nineteen.
  if (noun === "عشر" || noun === "عشره") return { value: 13, upTo: 19, next: at + 1 };
  return /^\p{L}/u.test(noun) && !noun.startsWith("و") && !isNumberWord(noun)
    ? { value: 3, upTo: 9, next: at }
    : undefined;
}

const vagueRange = (token: NumberToken | undefined): readonly [number, number] | undefined =>
  VAGUE_BY_WORD.get(bare(token?.text ?? "")) ??
  VAGUE_BY_WORD.get(bare((token?.text ?? "").replace(/^[وب](?=\p{L}{4})/u, "")));

/** A vague figure without its article: «الآلاف», but not «آلاف», which begins with the same letters. */
const bare = (text: string): string => (VAGUE_BY_WORD.has(text) ? text : text.replace(/^ال/u, ""));

/** The counted noun: the word behind a figure, unless it binds it or joins it to something else. */
function unitAt(tokens: readonly NumberToken[], at: number): NumberToken | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\p{L}/u.test(token.text) || STOPS.has(token.text)) return undefined;
  if (isNumberWord(token.text.replace(/^و/u, ""))) return undefined;
  return boundAt(tokens, at, PHRASES_BEHIND) === undefined ? token : undefined;
}

const STOPS: ReadonlySet<string> = new Set(
  "في من على إلى عن مع أن إن بعد قبل منذ حتى خلال أو ثم لا لم كان و".split(" ").map(fold),
);

/** Four digits of a year, where nothing is counted, or a word of time stands before them. */
function isYear(
  { value, upTo }: Range,
  tokens: readonly NumberToken[],
  at: number,
  unit: NumberToken | undefined,
): boolean {
  const isOne = upTo === undefined && value >= 1900 && value < 2100 && /^\d{4}$/u.test(tokens[at]?.text ?? "");
  const before = tokens[at - 1]?.text.replace(/^[وبل](?=\p{L}{3})/u, "") ?? "";
  return isOne && (unit === undefined || TIME_WORDS.has(before) || MONTH_WORDS.has(before));
}

const TIME_WORDS: ReadonlySet<string> = new Set("عام العام سنة السنة في منذ بعد قبل حتى خلال".split(" ").map(fold));

function boundAt(
  tokens: readonly NumberToken[],
  at: number,
  phrases: readonly BoundPhrase[],
): { readonly bound: Bound; readonly next: number } | undefined {
  for (const { words, bound } of phrases) {
    const first = (tokens[at]?.text ?? "").replace(/^[وب](?=\p{L}{4})/u, "");
    const fits = words.every((word, ahead) =>
      (ahead === 0 ? [first, tokens[at]?.text] : [tokens[at + ahead]?.text]).includes(word),
    );
    if (fits) return { bound, next: at + words.length };
  }
  return undefined;
}

interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

function boundPhrases(tables: readonly (typeof BOUNDS)[]): readonly BoundPhrase[] {
  const phrases = (["atLeast", "atMost", "about"] as const).flatMap((bound) =>
    tables.flatMap((table) =>
      table[bound]
        .split("، ")
        .filter(Boolean)
        .map((phrase) => ({ words: fold(phrase).split(" "), bound })),
    ),
  );
  return phrases.sort((a, b) => b.words.length - a.words.length);
}
