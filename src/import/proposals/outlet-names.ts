/** Names of agencies, papers and stations among the words of a sentence. */
import { OUTLET_NAMES } from "../../arabic/speakers.ts";
import { type Token, word } from "./tokens.ts";

/** Whether the words from `from` up to `end` are the whole name of an outlet, and no longer one goes on with `end`. */
export const isOutlet = (tokens: readonly Token[], from: number, end: number): boolean =>
  OUTLET_NAMES.has(tokens.slice(from, end).map(word).join(" ")) &&
  !OUTLET_BEGINNINGS.has(
    tokens
      .slice(from, end + 1)
      .map(word)
      .join(" "),
  );

const OUTLET_BEGINNINGS: ReadonlySet<string> = new Set(
  [...OUTLET_NAMES].flatMap((name) => name.split(" ").map((_, index, parts) => parts.slice(0, index + 1).join(" "))),
);

/** Whether the word at `at` goes on with an outlet's name that begins at or behind `from`: «شبكة سي إن إن». */
export const goesOnWithOutlet = (tokens: readonly Token[], from: number, at: number): boolean =>
  Array.from({ length: at - from }, (_, back) =>
    tokens
      .slice(from + back, at + 1)
      .map(word)
      .join(" "),
  ).some((name) => OUTLET_BEGINNINGS.has(name));

export const startsOutlet = (tokens: readonly Token[], from: number, end: number): boolean =>
  Array.from({ length: end - from }, (_, length) =>
    tokens
      .slice(from, from + length + 1)
      .map(word)
      .join(" "),
  ).some((name) => OUTLET_NAMES.has(name));
