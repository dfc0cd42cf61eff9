/** Where exactly a name stands within its place, which may hold a mark's brackets, quotes, or words behind it. */
import { foldKey, foldWithMap } from "../../arabic/fold.ts";
import { escapePattern } from "../../base/escape-pattern.ts";
import { linesOf } from "../../base/lines.ts";
import type { Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";

/** A stretch of a file, and what is typed there. */
export interface Stretch {
  readonly place: Place;
  readonly typed: string;
  /** It stands in a mark, `[^…]`, where words are joined by hyphens. */
  readonly isMark: boolean;
}

/** One text, asked for the stretches of names. */
export type FindStretch = (name: Name) => Stretch | undefined;

/** Opens a text; `undefined` is answered where the name does not stand at its place as it is compared. */
export function stretchesOf(text: string): FindStretch {
  const lines = linesOf(text);
  return (name) => {
    const { file, line, column, endLine, endColumn } = name.place;
    const start = lines.offset(line, column);
    const raw = text.slice(start, lines.offset(endLine, endColumn));
    const { folded, starts, ends } = foldWithMap(raw);
    const found = patternOf(name.text).exec(folded);
    if (found === null) return undefined;
    const [from, to] = [starts[found.index] ?? 0, ends[found.index + found[0].length - 1] ?? 0];
    return {
      place: lines.place(file, start + from, start + to),
      typed: raw.slice(from, to),
      isMark: /^\[(?:\^|(?:ال)?حاشي[ةه])/u.test(raw),
    };
  };
}

const SPACE = String.raw`[\s\-_\u2010-\u2015]+`;

function patternOf(name: string): RegExp {
  const words = foldKey(name).split(" ").map(escapePattern);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(SPACE)}(?![\p{L}\p{N}])`, "u");
}
