/** A share of the work: which of N machines does what, told from the names of things alone, so that all of them agree. */
import { sha256 } from "../base/digest.ts";

/** `shard` counts from 1 to `of`. */
export interface Share {
  readonly shard: number;
  readonly of: number;
}

/** What one machine does that is alone. */
export const WHOLE: Share = { shard: 1, of: 1 };

/** Digits of a hash that are read as a number: exact, and even to any count of shards. */
const DIGITS = 12;

/** Reads `2/4`; `undefined` where that is no share: `0/4`, `5/4`, `2`. */
export function readShare(text: string): Share | undefined {
  const { k, n } = /^(?<k>\d{1,4})\/(?<n>\d{1,4})$/u.exec(text)?.groups ?? {};
  const [shard, of] = [Number(k), Number(n)];
  return shard >= 1 && shard <= of ? { shard, of } : undefined;
}

/** As it is typed: `2/4`. */
export const showShare = ({ shard, of }: Share): string => `${shard}/${of}`;

/** Whether what bears this name (a path of content, an address of the site) belongs to the share; each name to just one of N. */
export const isIn = ({ shard, of }: Share, name: string): boolean =>
  of === 1 || Number.parseInt(sha256(name).slice(0, DIGITS), 16) % of === shard - 1;
