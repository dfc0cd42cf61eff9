/** Figures as newsrooms write them: a number in figures or words, its unit, and how tightly it binds. */
import { foldKey } from "../../arabic/fold.ts";
import { findNumberInWords, type NumberInWords } from "../../arabic/number-words.ts";
import { parseNumber } from "../../arabic/numbers.ts";
import type { Quantity } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import { QUANTITY_BOUNDS, type QuantityBound } from "../../model/vocabulary.ts";
import type { Reading } from "../reading.ts";

const BOUND_WORDS: readonly (readonly [words: string, bound: QuantityBound])[] = boundWords();

/** «بين 10 و20»، «10-20»: two figures, of which a claim holds one, with its bound. */
const RANGE = /\p{Nd}\s*(?:[-–—]|إلى|الى|و)\s*\p{Nd}/u;

/** Reads `على الأقل 10 حالات`, `أكثر من مليون شخص`. Complains with `quantity-invalid`. */
export function readQuantity(reading: Reading, name: Name): Quantity | undefined {
  const bound = BOUND_WORDS.find(([words]) => ` ${foldKey(name.text)} `.includes(` ${words} `));
  const figure = figureIn(name.text) ?? findNumberInWords(name.text);
  if (figure === undefined || RANGE.test(name.text)) {
    reading.complain("quantity-invalid", name.place, { text: name.text });
    return undefined;
  }
  const unit = unitIn(figure.rest, bound?.[0]);
  return { value: figure.value, bound: bound?.[1] ?? "exact", ...(unit && { unit }) };
}

const FIGURE = /[+-]?\p{Nd}[\p{Nd}.,٫٬]*(?:\s+(?:ألف|آلاف|الاف|مليون|ملايين|مليار|مليارات)(?=\s|$))?/u;

function figureIn(typed: string): NumberInWords | undefined {
  const found = FIGURE.exec(typed);
  if (found === null) return undefined;
  const value = parseNumber(found[0].replace(/[.,٫٬]$/u, ""));
  return value === undefined ? undefined : { value, rest: typed.slice(found.index + found[0].length).trim() };
}

/** What stands behind the figure, without the words that bind it: «10 حالات على الأقل». */
function unitIn(behind: string, bound: string | undefined): string {
  if (bound === undefined) return behind;
  const words = behind.split(/\s+/u);
  const tail = bound.split(" ").length;
  return foldKey(words.slice(-tail).join(" ")) === bound ? words.slice(0, -tail).join(" ") : behind;
}

function boundWords(): [string, QuantityBound][] {
  const pairs: [string, QuantityBound][] = [];
  for (const bound of ["exact", "atLeast", "atMost", "about"] as const) {
    const term: { ar: string; en: string; also?: readonly string[] } = QUANTITY_BOUNDS[bound];
    for (const words of [term.ar, term.en, ...(term.also ?? [])]) pairs.push([foldKey(words), bound]);
  }
  return pairs.sort(([a], [b]) => b.length - a.length);
}
