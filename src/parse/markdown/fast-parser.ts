/** A parser in native code, a tenth as costly as remark-parse, asked where its tree is known to be that of remark-parse. */
import { createRequire } from "node:module";
import type { Root } from "mdast";

/** What we use of satteri; its own types would add MDX to everybody's trees. */
interface Satteri {
  readonly markdownToMdast: (
    source: string,
    options: { readonly features: { readonly frontmatter: boolean; readonly gfm: boolean } },
  ) => Root;
}

/** GFM without front matter, which was split off before. */
const FEATURES = { frontmatter: false, gfm: true };

let satteri: Satteri | undefined;

/** Loaded by whoever asks for it: native code for each platform. */
function loadSatteri(): Satteri {
  satteri ??= createRequire(import.meta.url)("satteri");
  if (satteri === undefined) throw new Error("satteri is not there");
  return satteri;
}

/**
 * Parses `before` and the text behind it; `undefined` where the text holds anything of which the two parsers might make
 * different trees. Its own links of bare addresses cannot be turned off: the colon of each is hidden from it.
 */
export function parseFast(before: string, text: string): Root | undefined {
  if (RISKS.some((risk) => risk.test(text))) return undefined;
  const mask = unusedCharacter(text);
  const { markdownToMdast } = loadSatteri();
  const tree = markdownToMdast(before + text.replace(ADDRESS_COLON, mask), { features: FEATURES });
  if (text.includes("://")) unmask(tree, mask);
  return tree;
}

const ADDRESS_COLON = /(?<=[a-z]):(?=\/\/)/giu;

/** Read in a parser's source, or found by mutating articles: each is a place where trees differ, and much beside it. */
const RISKS: readonly RegExp[] = [
  // Raw HTML and addresses in angle brackets; escapes and references; tabs; lines that end in two characters.
  /[<&\\\t\r\0]/u,
  // Emphasis by underscores, but for those in labels, which are only letters there.
  /(?<!\[\^[^\]\n]*)_/u,
  // Items with a box.
  /\[[ xX]\]/u,
  // What it would link unasked, and strike out: `~` alone.
  /\[\^[^\]\n]*:\/\/|(?<![a-z])www\.|[\w.+-]@\w|mailto:|xmpp:|(?<![a-z]):\/\/|(?<!~)~(?!~)/iu,
  // Labels with white space, and notes that are empty, begin behind their head, stand in a list, or hold empty lines.
  /\[\^[^\]\n]*\s[^\]\n]*\]/u,
  /^ {0,3}\[\^[^\]\n]+\]:[^\S\n]*(?:\S|\n(?! {4}[^\S\n]*\S)|$(?![\s\S]))/mu,
  /^(?! {0,3}\[\^[^\]\n]+\]:).*\[\^[^\]\n]+\]:/mu,
  /\n[^\S\n]*\n(?:[^\S\n]*\n)* {4}/u,
  // Whatever stands in a note and is no plain line of a record.
  /^ {4}(?!- [\p{L}«(؟])/mu,
  // Brackets within brackets, or left open: a mark within a link.
  /\[[^[\]]+\[/u,
  // Tables, empty items, and lines further in than the one before that is no note's head.
  /(?<!\[\[[^\]\n]*)\|/u,
  /^ *(?:[-*+]|\d+[.)])[^\S\n]*$/mu,
  /^(?! {4}| {0,3}\[\^[^\]\n]+\]:).*\n {4}/mu,
];

function unusedCharacter(text: string): string {
  let code = 0xf8fe;
  while (text.includes(String.fromCharCode(code))) code -= 1;
  return String.fromCharCode(code);
}

function unmask(node: Root | Root["children"][number], mask: string): void {
  if ("value" in node) node.value = node.value.replaceAll(mask, ":");
  if ("url" in node) node.url = node.url.replaceAll(mask, ":");
  if ("alt" in node && node.alt) node.alt = node.alt.replaceAll(mask, ":");
  if ("title" in node && node.title) node.title = node.title.replaceAll(mask, ":");
  if ("label" in node && node.label) node.label = node.label.replaceAll(mask, ":");
  if ("identifier" in node) node.identifier = node.identifier.replaceAll(mask, ":");
  if ("children" in node) for (const child of node.children) unmask(child, mask);
}
