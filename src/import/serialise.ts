/** The one place that writes Markdown: trees in, text out, in the manner of an article of ours. */
import type { Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const writer = unified()
  .data("toMarkdownExtensions", [
    gfmFootnoteToMarkdown({ firstLineBlank: true }),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    // A closing bracket of prose must not be taken for the end of the words that a mark covers.
    { unsafe: [{ character: "]", inConstruct: "phrasing" }] },
  ])
  .use(remarkStringify, { bullet: "-", rule: "*", emphasis: "*", listItemIndent: "one" });

/** Writes a tree as GFM; what is a word in the tree is a word in the text, whatever signs it holds. */
export const serialise = (tree: Root): string => writer.stringify(tree);
