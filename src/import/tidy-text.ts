/** What the words of a foreign text are cleaned of: characters nobody sees, and quotation marks of other habits. */
import type { Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { Place } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Locate } from "./place-in.ts";

/** Controls, soft hyphens, zero-width spaces, direction overrides and isolates, tags, private use (icon fonts). */
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Co}\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Pairs that someone meant as «»: what opens, what closes; none nests in itself. */
const FOREIGN_QUOTES: readonly RegExp[] = [
  /<<\s*([^<>]+?)\s*>>/gu,
  /‹‹\s*([^‹›]+?)\s*››/gu,
  /››\s*([^‹›]+?)\s*‹‹/gu,
  /\(\(\s*([^()]+?)\s*\)\)/gu,
  /''\s*([^']+?)\s*''/gu,
  /``\s*([^`']+?)\s*''/gu,
  /„\s*([^„“”]+?)\s*[“”]/gu,
  /,,\s*([^,“”"']+?)\s*(?:''|[“”"])/gu,
];

/** A quotation that one hand opened and another closed, in a text with no other quotation mark. */
const MIXED = /^([^«»"“”]*)([«"“”])([^«»"“”]+)([»"“”])([^«»"“”]*)$/u;
const SOUND_PAIRS: ReadonlySet<string> = new Set(["«»", '""', "“”", "””", "““", "”“"]);

/** Cleans every text node in place: the tree is the converter's own, just made. Words stay as they are, letter for letter. */
export function tidyText(tree: Root, locate: Locate): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let invisible = 0;
  visit(tree, "text", (node, _, parent) => {
    node.value = node.value.replace(INVISIBLE, () => {
      invisible += 1;
      return "";
    });
    diagnostics.push(...mendQuotes(node, locate(node.position ?? parent?.position)));
  });
  if (invisible === 0) return diagnostics;
  return [...diagnostics, complain("import-invisible-dropped", locate(undefined), { count: invisible })];
}

function mendQuotes(node: Text, place: Place): Diagnostic[] {
  const told: Diagnostic[] = [];
  const mend = (from: string, to: string): string => {
    told.push(complain("import-quotes-mended", place, { from: shortened(from), to: shortened(to) }));
    return to;
  };
  for (const pair of FOREIGN_QUOTES)
    node.value = node.value.replace(pair, (from: string, words: string) => mend(from, `«${words}»`));
  node.value = node.value.replace(
    MIXED,
    (whole: string, before: string, open: string, words: string, close: string, after: string) =>
      SOUND_PAIRS.has(open + close) ? whole : `${before}${mend(open + words + close, `«${words}»`)}${after}`,
  );
  return told;
}

const shortened = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 28)} … ${words.slice(-28)}` : words;
