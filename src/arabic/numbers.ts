/** Numbers as newsrooms write them: two sets of digits, Arabic and Latin separators, words of scale. */
import { fold } from "./fold.ts";

/** The digits an interface writes with: 0-9 or ٠-٩. */
export type Numerals = "latn" | "arab";

/** Writes every digit of a text in one set of digits; everything else stays as it is. */
export function withNumerals(text: string, numerals: Numerals): string {
  const zero = ZERO[numerals];
  return text.replace(/[0-9٠-٩۰-۹]/gu, (digit) => String.fromCharCode(zero + digitValue(digit)));
}

/** Writes a number: groups of three from 1,000 on, separators of the set of digits, a minus sign that stays in front. */
export function formatNumber(value: number, numerals: Numerals = "latn"): string {
  const [whole = "", fraction] = decimal(Math.abs(value)).split(".");
  const { group, point } = SEPARATORS[numerals];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  const sign = value < 0 ? "\u2212" : "";
  return withNumerals(sign + grouped + (fraction === undefined ? "" : point + fraction), numerals);
}

/**
 * Reads a number: digits of either set or mixed, `1,000`, `١٬٠٠٠`, `1 000`, `12.5`, `١٢٫٥`, a sign, and a word of scale
 * behind it («3 ملايين»). `undefined` for everything that is not wholly one number, and for what may be read two ways.
 */
export function parseNumber(text: string): number | undefined {
  const match = NUMBER.exec(fold(text).trim());
  if (!match) return undefined;
  const { sign = "", digits = "", scale } = match.groups ?? {};
  const plain = plainDigits(digits);
  const factor = scale === undefined ? 1 : SCALES.get(scale);
  if (plain === undefined || factor === undefined) return undefined;
  const value = Number(plain) * factor;
  return sign === "-" || sign === "\u2212" ? -value : value;
}

const ZERO = { latn: 0x30, arab: 0x660 } as const satisfies Record<Numerals, number>;

const SEPARATORS = {
  latn: { group: ",", point: "." },
  arab: { group: "٬", point: "٫" },
} as const satisfies Record<Numerals, { group: string; point: string }>;

const NUMBER = /^(?<sign>[+\-\u2212]?)(?<digits>\d[\d.,٬٫،'\u00a0\u202f ]*?)(?:\s+(?<scale>\p{L}+))?$/u;

/** Words of scale, folded. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["الف", 1e3],
  ["الفا", 1e3],
  ["الاف", 1e3],
  ["مليون", 1e6],
  ["مليونا", 1e6],
  ["ملايين", 1e6],
  ["مليار", 1e9],
  ["مليارا", 1e9],
  ["مليارات", 1e9],
  ["بليون", 1e9],
  ["تريليون", 1e12],
]);

const GROUPED = /^\d{1,3}(?:(?<group>[.,٬،'\u00a0\u202f ])\d{3})(?:\k<group>\d{3})*(?<fraction>[.,٫]\d+)?$/u;
const PLAIN = /^\d+(?:[.,٫]\d+)?$/u;

function plainDigits(digits: string): string | undefined {
  const grouped = GROUPED.exec(digits)?.groups;
  if (grouped) {
    const { group = "", fraction = "" } = grouped;
    // «1.500» is a thousand and a half to one reader and fifteen hundred to another: not ours to guess.
    if (fraction.startsWith(group) || (group === "." && fraction === "")) return undefined;
    const whole = digits.slice(0, digits.length - fraction.length).replaceAll(group, "");
    return fraction === "" ? whole : `${whole}.${fraction.slice(1)}`;
  }
  // «٦٠٠٫٠٠٠» is typed for six hundred thousand as often as for six hundred, with the sign of the fraction.
  if (/^[1-9]\d{0,2}٫\d{3}$/u.test(digits)) return undefined;
  return PLAIN.test(digits) ? digits.replace(/[,٫]/u, ".") : undefined;
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  return code - (code >= 0x6f0 ? 0x6f0 : code >= 0x660 ? 0x660 : 0x30);
}

/** Plain decimal, never `1e21`. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(0) : text;
}
