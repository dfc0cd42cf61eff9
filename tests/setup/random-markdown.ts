/** Texts in which HTML and Markdown stand in one another, with every word told apart, and what HTML would show of them. */
import fc from "fast-check";
import type { Root } from "hast";
import { toText } from "hast-util-to-text";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Stands for a word of the text, and for one of a note, until each gets a name of its own. */
const WORD = "¤";
const NOTE_WORD = "¥";
const DIGITS = [..."ابتثجحخدذر"];
/** Words of the text begin with one pair of letters, words of notes with another. */
const TEXT_WORDS = /ظظ[ابتثجحخدذر]+/gu;
const NOTE_WORDS = /ضض[ابتثجحخدذر]+/gu;

/** The words of a text, of its running text and of its notes, in their order. */
export const textWords = (text: string): readonly string[] => text.match(TEXT_WORDS) ?? [];
export const noteWords = (text: string): readonly string[] => text.match(NOTE_WORDS) ?? [];

function named(text: string): string {
  let count = 0;
  const name = (): string => [...String(count++)].map((digit) => DIGITS[Number(digit)]).join("");
  return text.replaceAll(WORD, () => `ظظ${name()}`).replaceAll(NOTE_WORD, () => `ضض${name()}`);
}

const BLOCKS =
  "div p center section ul ol li blockquote h2 h4 table tr td th figure figcaption details summary article pre dl dt dd my-box aside header main address fieldset form".split(
    " ",
  );
const INLINES =
  "b i u span font a small sub sup mark abbr bdi ins del s code kbd q cite label time my-word button big tt".split(" ");
const QUIET = [
  `<!-- ${WORD} -->`,
  `<script>${WORD}</script>`,
  `<style>.${WORD} {}</style>`,
  "<br>",
  "<hr>",
  "<wbr>",
  "&nbsp;",
  "&amp;",
];
const STRAYS = ["</div>", "</b>", "<p>", "<td>", "<li>", "<span>", "</p>", "<table>", "<b>", "</li>"];

const lines = (text: string, margin: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : margin + line))
    .join("\n");

const { phrase, block } = fc.letrec<{ phrase: string; markup: string; block: string }>((tie) => {
  const phrases = fc.array(tie("phrase"), { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
  const blocks = fc.array(tie("block"), { minLength: 1, maxLength: 2 }).map((all) => all.join("\n\n"));
  return {
    phrase: fc.oneof(
      { depthSize: "small" },
      fc.constant(`${WORD} ${WORD}`),
      fc.constantFrom(...QUIET, ...STRAYS.map((stray) => `${WORD} ${stray} ${WORD}`)),
      phrases.map((inner) => `**${inner}**`),
      phrases.map((inner) => `[${inner}](https://example.org/)`),
      fc.tuple(fc.constantFrom(...INLINES), phrases).map(([name, inner]) => `<${name}>${inner}</${name}>`),
    ),
    markup: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(WORD, `${WORD} ${WORD}`, ...QUIET, ...STRAYS),
      fc
        .tuple(fc.constantFrom(...BLOCKS, ...INLINES), fc.array(tie("markup"), { maxLength: 3 }), fc.boolean())
        .map(([name, inner, parts]) => `<${name}>${inner.join(parts ? "\n" : "")}</${name}>`),
    ),
    block: fc.oneof(
      { depthSize: "small" },
      phrases,
      tie("markup"),
      phrases.map((inner) => `## ${inner}`),
      fc
        .array(blocks, { minLength: 1, maxLength: 2 })
        .map((items) => items.map((item) => `- ${lines(item, "  ").trimStart()}`).join("\n")),
      blocks.map((inner) => lines(inner, "> ")),
      fc.tuple(phrases, phrases).map(([head, cell]) => `| ${head} | ${WORD} |\n|---|---|\n| ${WORD} | ${cell} |`),
      // HTML around Markdown, with and without the empty lines that part them.
      fc
        .tuple(fc.constantFrom("div", "section", "center", "blockquote"), blocks, fc.constantFrom("\n", "\n\n"))
        .map(([name, inner, gap]) => `<${name} dir="rtl">${gap}${inner}${gap}</${name}>`),
      fc.constant(`\`\`\`\n${WORD}\n\`\`\``),
    ),
  };
});

/** Bodies of articles; some with a note and with a claim. */
export const bodies: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), phrase, fc.boolean(), fc.boolean())
  .map(([blocks, inNote, hasNote, hasClaim]) => {
    const parts = [...blocks];
    if (hasClaim) parts.push(`قالت الهيئة إن [${WORD} ${WORD}][^ق].`);
    if (hasNote) parts.push(`${WORD}[^ح] ${WORD}.`);
    if (hasClaim) parts.push("[^ق]:\n    - القائل: الهيئة (مسمى)");
    if (hasNote) parts.push(`[^ح]: ${NOTE_WORD} ${inNote.replaceAll(WORD, NOTE_WORD).replaceAll("\n", " ")}`);
    return named(parts.join("\n\n"));
  });

const reference = unified()
  .data({
    micromarkExtensions: [gfmFootnote(), gfmTable()],
    fromMarkdownExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  })
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** What a browser would show of a text that any other program had made HTML of. */
export const shownByHtml = (text: string): string => {
  const tree: Root = unified()
    .use(rehypeParse, { fragment: true })
    .parse(String(reference.processSync(text)));
  return toText(tree);
};
