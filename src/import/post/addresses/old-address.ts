/** The address of a post as its generator made it: from what it is made, and by a pattern with parts. */
import type { ForeignFields } from "../foreign-matter.ts";

/** A file of settings of the old site: its path from the site's root, with `/`, and its text. */
export interface OldSettings {
  readonly path: string;
  readonly text: string;
}

/** What of a post its address is made of. */
export interface AddressedPost {
  /** From the site's root, with `/`. */
  readonly path: string;
  /** The name of its file or folder, without a day. */
  readonly name: string;
  /** The day that its file's name begins with. */
  readonly dayInName: string | undefined;
  readonly slug?: string;
  readonly headline?: string;
  /** As an article of ours writes it: the day first. */
  readonly date?: string;
  readonly categories: readonly string[];
}

/** Gives the address of a post, from `/`; nothing where the rule is not known. */
export type AddressRule = (post: AddressedPost) => string | undefined;

/** A pattern with its parts, `:year`, put in; nothing where one of them is not known. */
export function filled(pattern: string, parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const pieces = pattern.split(/(:[a-z_]+)/u).map((piece) => (piece.startsWith(":") ? parts[piece.slice(1)] : piece));
  if (pieces.some((piece) => piece === undefined)) return undefined;
  return `/${pieces.join("")}`.replace(/\/{2,}/gu, "/");
}

/** The parts of a day, `2020-03-01`, as patterns name them. */
export function daysOf(date: string): Readonly<Record<string, string | undefined>> {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? [];
  const plain = (part: string | undefined): string | undefined => part?.replace(/^0/u, "");
  return { year, month, day, short_year: year?.slice(2), i_month: plain(month), i_day: plain(day) };
}

/** Words with a hyphen for each run of other signs, and none at their ends. */
export const lettered = (words: string, others: RegExp): string => words.replace(others, "-").replace(/^-+|-+$/gu, "");

/** The path of a post below a folder, without its ending; nothing of one that stands elsewhere. */
export function below(folder: string, path: string): string | undefined {
  const within = folder === "" ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  return within?.replace(/\.\w+$/u, "");
}

export const asFields = (value: unknown): ForeignFields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The value at a way of keys. */
export const valueAt = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((found, key) => asFields(found)[key], value);
