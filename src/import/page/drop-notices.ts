/** Takes lines out of a story by which the page speaks of itself: see the table in `notice-lines.ts`. */
import type { Element, ElementContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { HEADLINE, internalLetters } from "./drop-teasers.ts";
import { type LeftOver, leaveBehind } from "./left-over.ts";
import { NOTICES, type NoticeKind } from "./notice-lines.ts";
import { INLINE } from "./page-parts.ts";
import { letters, linkedLetters, ownProse } from "./page-prose.ts";

/** A line of the story: an element in which no block stands. */
interface Line {
  readonly element: Element;
  readonly text: string;
  readonly letters: number;
  readonly linked: number;
  readonly isHeading: boolean;
}

/** Gives the story's elements without such lines; each that goes is left behind with its words. `address` is where the page stands. */
export function dropNotices(
  story: readonly ElementContent[],
  address: string | undefined,
  leftOver: LeftOver[],
): ElementContent[] {
  const lines = linesOf(story);
  const dropped = new Map<Element, string>();
  for (const [at, line] of lines.entries()) {
    if (dropped.has(line.element)) continue;
    const kind = KINDS.find((each) => isOf(each, line));
    if (kind === undefined) continue;
    const under = kind.when === "over" ? linesUnder(lines, at, address) : [];
    if (under === undefined) continue;
    for (const each of [line, ...under]) dropped.set(each.element, kind.what);
  }
  return dropped.size === 0 ? [...story] : without(story, dropped, leftOver);
}

function without(
  nodes: readonly ElementContent[],
  dropped: ReadonlyMap<Element, string>,
  leftOver: LeftOver[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const what = dropped.get(node);
    if (what === undefined) return [{ ...node, children: without(node.children, dropped, leftOver) }];
    leftOver.push(...leaveBehind(node, what));
    return [];
  });
}

/** What stands in a line of its own; what is quoted or tabulated, code and notes are the story's. */
const OWN = /^(?:blockquote|table|pre|code|dl)$/u;

function linesOf(nodes: readonly ElementContent[]): Line[] {
  return nodes.flatMap((node): Line[] => {
    if (node.type !== "element" || OWN.test(node.tagName)) return [];
    if (node.children.some((child) => child.type === "element" && !isInline(child))) return linesOf(node.children);
    const text = wordsOf(node).replace(/\s+/gu, " ").trim();
    const size = letters(text);
    if (size === 0) return [];
    return [
      { element: node, text, letters: size, linked: linkedLetters(node), isHeading: /^h[1-6]$/u.test(node.tagName) },
    ];
  });
}

const isInline = (element: Element): boolean =>
  (INLINE.has(element.tagName) || /^(?:a|br|img|small|time|abbr|cite|mark|sup|sub|q|code)$/u.test(element.tagName)) &&
  element.children.every((child) => child.type !== "element" || isInline(child));

/**
 * The lines under a label, up to the next heading or the end: links to headlines of the site, a line of prose behind each,
 * and what is short. `undefined` where something else stands there: then the label heads a part of the story, and other
 * sites are its sources.
 */
function linesUnder(lines: readonly Line[], at: number, address: string | undefined): Line[] | undefined {
  const under: Line[] = [];
  let teases = false;
  for (const line of lines.slice(at + 1)) {
    const isLink = line.linked >= line.letters / 2;
    if (line.isHeading && !isLink) break;
    if (isLink && (line.letters < HEADLINE || internalLetters(line.element, address) < line.linked)) return undefined;
    const isProse = !isLink && (line.letters > LONGEST_UNDER || ownProse(line.element) > 0);
    if (isProse && !(teases && line.letters <= LONGEST_TEASER))
      return under.some((each) => each.linked > 0) ? under : undefined;
    under.push(line);
    teases = isLink || (teases && !isProse);
  }
  return under.length > MOST_UNDER ? undefined : under;
}

/** A line under a label that is no link has at most so many letters, or so many behind a link; and no more lines stand there. */
const LONGEST_UNDER = 60;
const LONGEST_TEASER = 300;
const MOST_UNDER = 30;

interface Kind extends NoticeKind {
  readonly pattern: RegExp;
}

const AROUND: Readonly<Record<NoticeKind["when"], readonly [string, string]>> = {
  whole: ["^(?:", ")$"],
  over: ["^(?:", ")$"],
  opens: ["^(?:", ")"],
  calls: ['(?:^|[.!?…:)»”"–—*] ?)(?:', ")"],
};

const KINDS: readonly Kind[] = NOTICES.map((kind) => {
  const [before, after] = AROUND[kind.when];
  return { ...kind, pattern: new RegExp(before + kind.patterns.join("|") + after, "u") };
});

function isOf({ when, most, pattern }: Kind, { element, text, letters }: Line): boolean {
  if (letters > most || (when === "whole" && element.tagName === "li")) return false;
  const small = text.toLowerCase();
  return pattern.test(when === "over" || when === "whole" ? bare(small) : small.replace(/^[^\p{L}\p{N}©(*]+/u, ""));
}

/** A line without arrows, colons and other ornaments at its ends. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
