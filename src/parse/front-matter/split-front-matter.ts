/** Finds the block between the two --- lines, and where the body begins; gray-matter is the splitter, and only that. */
import matter from "gray-matter";
import type { Reading } from "../reading.ts";

/** Where the two parts of a file stand; offsets in its text. */
export interface SplitFile {
  readonly blockStart: number;
  readonly blockEnd: number;
  readonly bodyStart: number;
  /** What stands in the block is not ours to read: it is missing, or in another language. */
  readonly isUnread?: boolean;
}

const OPENING = /^[\s\u200b-\u200f\u061c\u2066-\u2069]*(?<fence>---(?<language>[^\r\n]*))(?:\r\n?|\n|$)/u;
/** A language that other tools read there; YAML by name is what we read anyway. */
const ANOTHER_LANGUAGE = /^(?!ya?ml$)[a-z]+$/iu;
/** What a word processor, a keyboard or another tool makes of three hyphens. */
const NEAR_FENCE = /^\s*(?<fence>[-—–‒―_ـ*=+]{1,8}|\uFEFF*-{2,}) *(?:\r?\n)/u;

/**
 * Splits a file. Complains with `frontmatter-missing`, `frontmatter-unclosed`, `frontmatter-language`; then the block
 * is empty, or what still looks like one, so that the rest of the file is checked all the same.
 */
export function splitFrontMatter(reading: Reading): SplitFile {
  const { text } = reading;
  const opening = OPENING.exec(text)?.groups;
  if (opening?.fence === undefined) return missing(reading);
  const language = opening.language ?? "";
  const start = text.indexOf("---");
  if (language.trim() !== "" && !language.startsWith("-")) {
    reading.complain("frontmatter-language", reading.place(start, start + 3 + language.length), {
      language: language.trim(),
    });
  }
  if (language.startsWith("-")) return missing(reading);
  const split = splitPlain(blanked(text, start, language));
  if (split === undefined) return unclosed(reading, start + 3 + language.length);
  return ANOTHER_LANGUAGE.test(language.trim()) ? { ...split, blockEnd: split.blockStart, isUnread: true } : split;
}

/**
 * What gray-matter is given: a bare --- on the first line, nothing before it, and no more than the line of the closing
 * one (it copies what it gets). It knows no line that ends in CR alone; a line feed is as long.
 */
function blanked(text: string, start: number, language: string): { plain: string; shift: number } {
  const shift = start + language.length;
  const from = start + 3 + language.length;
  const closing = CLOSING.exec(text.slice(from));
  const end = closing === null ? text.length : from + closing.index + closing[0].length;
  const block = text
    .slice(from, end)
    .replace(/\r(?!\n)/gu, "\n")
    .replace(UNSEEN_FENCE, swap);
  return { plain: `---${block}`, shift };
}

const CLOSING = /(?:\r\n?|\n)[\u200b-\u200f\u061c\u2066-\u2069]*---[^\r\n]*(?:\r\n?|\n)?/u;
/** Marks of direction before the closing line, which an editor's program puts there: spaces behind it are as long. */
const UNSEEN_FENCE = /(?<=\n)([\u200b-\u200f\u061c\u2066-\u2069]+)---(?=\s|$)/u;
const swap = (_: string, unseen: string): string => `---${" ".repeat(unseen.length)}`;

/**
 * Runs gray-matter. Options are always given (without them it caches, and forgets faults), and every language but
 * ours throws: its own `js` engine would run the block. The block itself is read elsewhere, with places.
 */
function splitPlain({ plain, shift }: { plain: string; shift: number }): SplitFile | undefined {
  const { matter: block, content } = matter(plain, { language: "yaml", engines: ENGINES });
  const blockEnd = 3 + block.length;
  const closing = /^(?:\r?\n)---[^\S\r\n]*(?:\r?\n|$)/u.exec(plain.slice(blockEnd));
  if (closing === null) return undefined;
  return { blockStart: shift + 3, blockEnd: shift + blockEnd, bodyStart: shift + plain.length - content.length };
}

const refuse = (): never => {
  throw new Error("gray-matter was about to run an engine of its own");
};
const ENGINES = {
  yaml: { parse: () => ({}), stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
};

function missing(reading: Reading): SplitFile {
  const near = NEAR_FENCE.exec(reading.text)?.groups?.fence;
  const at = near === undefined ? 0 : reading.text.indexOf(near);
  const place = reading.place(at, at + (near?.length ?? 0));
  const fix = near === undefined ? {} : { fix: { place, text: "---" } };
  reading.complain("frontmatter-missing", place, { near: near ?? "" }, { expected: "---", ...fix });
  return { blockStart: 0, blockEnd: 0, bodyStart: 0, isUnread: true };
}

/** Takes the lines up to the first empty one as the block: what an editor who forgot the second --- line meant. */
function unclosed(reading: Reading, blockStart: number): SplitFile {
  const gap = /(?:\r\n?|\n)[^\S\r\n]*(?=[\r\n]|$)/u.exec(reading.text.slice(blockStart + 1));
  const blockEnd = gap === null ? reading.text.length : blockStart + 1 + gap.index;
  const at = reading.place(blockEnd, blockEnd);
  reading.complain(
    "frontmatter-unclosed",
    at,
    {},
    { expected: "---", related: [reading.place(blockStart - 3, blockStart)] },
  );
  return { blockStart, blockEnd, bodyStart: blockEnd };
}
