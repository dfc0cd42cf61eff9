/** Takes a headline from the first block of a text that does not say which words are its headline. */
import { toString as wordsOf } from "mdast-util-to-string";
import type { Draft } from "./draft.ts";

/** No headline is longer, in UTF-16 code units. */
const LONGEST = 160;

/** Where a draft has no headline and begins with a short paragraph or a heading, that becomes the headline. */
export function liftHeadline(draft: Draft): Draft {
  const [first, ...rest] = draft.tree.children;
  if (draft.headline !== undefined || rest.length === 0 || (first?.type !== "paragraph" && first?.type !== "heading"))
    return draft;
  const headline = wordsOf(first).replace(/\s+/gu, " ").trim();
  if (headline === "" || headline.length > LONGEST || /[.،؛]$/u.test(headline)) return draft;
  return { ...draft, headline, tree: { ...draft.tree, children: rest } };
}
