/** Lists of words, typed as one writes them and folded once, and the lists of what a letter written onto them makes of them. */
import { foldKey } from "./fold.ts";

/** The words of a list, parted by white space, folded. */
export const wordList = (list: string): ReadonlySet<string> => new Set(partsOf(list).map(foldKey));

/** The names of a list, of several words perhaps, parted by «،» or a line's end, folded. */
export const nameList = (list: string): ReadonlySet<string> => new Set(list.split(/[،\n]/u).map(foldKey));

/** The words of a list as typed: where folding would make one word of two, «التقى» and «التقي». */
export const typedList = (list: string): ReadonlySet<string> => new Set(partsOf(list));

/** The words of a list, folded, and each of them behind «و» and «ف»: «لم، ولم، فلم». */
export const listWithAnd = (list: string): ReadonlySet<string> => joined(["", "و", "ف"], wordList(list), [""]);

/** Each beginning before each stem before each ending, folded; «-» stands for none: `- و`, `قال`, `- ت وا`. */
export const listOfForms = (beginnings: string, stems: string, endings: string): ReadonlySet<string> =>
  joined(affixes(beginnings), wordList(stems), affixes(endings));

const partsOf = (list: string): string[] => list.trim().split(/\s+/u);

const affixes = (list: string): string[] => partsOf(list).map((affix) => (affix === "-" ? "" : affix));

const joined = (beginnings: readonly string[], stems: ReadonlySet<string>, endings: readonly string[]): Set<string> =>
  new Set(
    beginnings.flatMap((beginning) => [...stems].flatMap((stem) => endings.map((ending) => beginning + stem + ending))),
  );
