/** What was typed as a picture, a link, a table, a list or a piece of another program, and stayed text. */
import type { Heading, List, Nodes, Paragraph, Table } from "mdast";
import type { Code, Facts } from "../../diagnostics/codes.ts";
import type { Extras } from "../../diagnostics/diagnostic.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

/**
 * Looks through a tree as Markdown left it. Complains with `near-miss-picture`, `near-miss-link`, `near-miss-table`,
 * `near-miss-list`, `near-miss-emphasis-open`, `near-miss-times`, `near-miss-highlight`, `short-code`, `heading-id`.
 */
export function checkNearSyntax(tree: Nodes, reading: Reading): void {
  if (tree.type === "paragraph") checkParagraph(reading, tree);
  else if (tree.type === "heading") checkHeading(reading, tree);
  else if (tree.type === "table") checkTable(reading, tree);
  else {
    if (tree.type === "list") checkStart(reading, tree);
    if ("children" in tree) for (const child of tree.children) checkNearSyntax(child, reading);
  }
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(reading: Reading, node: Nodes): Line[] {
  const { start, end } = extent(node);
  return [...reading.text.slice(start, end).matchAll(/[^\r\n]+/gu)].map(({ index, 0: typed }) => {
    const margin = /^[\s>]*/u.exec(typed)?.[0].length ?? 0;
    return { text: typed.slice(margin).trimEnd(), start: start + index + margin };
  });
}

/** Tells a stretch of a file; its text is what stands there. */
function tell<C extends "near-miss-picture" | "near-miss-link" | "near-miss-table" | "near-miss-list" | "short-code">(
  reading: Reading,
  code: C & Code,
  { start, text }: Line,
  mended?: string,
): void {
  const place = reading.place(start, start + text.length);
  const extras: Extras = mended === undefined ? {} : { expected: mended, fix: { place, text: mended } };
  const facts: Facts<"near-miss-picture"> = { text };
  reading.complain<"near-miss-picture" | "near-miss-link" | "near-miss-table" | "near-miss-list" | "short-code">(
    code,
    place,
    facts,
    extras,
  );
}

function checkParagraph(reading: Reading, node: Paragraph): void {
  const lines = linesOf(reading, node);
  for (const line of lines) {
    checkWays(reading, line);
    checkShortCode(reading, line);
  }
  checkRows(reading, lines);
  checkBullets(reading, lines);
  checkNumbers(reading, lines);
  checkSpacedStars(reading, lines);
  checkFactors(reading, lines);
  checkHighlights(reading, lines);
}

/** «==كلمة==», as Obsidian marks what is to stand out: here the signs would be shown. */
function checkHighlights(reading: Reading, lines: readonly Line[]): void {
  for (const { text, start } of lines)
    for (const { index, 0: typed, groups = {} } of text.replace(CODE, blank).matchAll(HIGHLIGHT)) {
      const place = reading.place(start + index, start + index + typed.length);
      const mended = `**${groups.words}**`;
      reading.complain(
        "near-miss-highlight",
        place,
        { text: typed },
        { expected: mended, fix: { place, text: mended } },
      );
    }
}

const HIGHLIGHT = /(?<!=)==(?<words>(?=\p{L}|\p{N}|«)[^=\n]{0,200}(?<=[\p{L}\p{N}\p{M}».؟!]))==(?!=)/gu;

/** «5*3 و6*4»: two stars between digits would vanish, and make other figures of them. */
function checkFactors(reading: Reading, lines: readonly Line[]): void {
  const stars = lines.flatMap(({ text, start }) =>
    [...text.replace(CODE, blank).matchAll(/(?<=\p{Nd})\*(?=\p{Nd})/gu)].map(({ index }) => start + index),
  );
  if (stars.length < 2) return;
  for (const star of stars) {
    const place = reading.place(star, star + 1);
    reading.complain("near-miss-times", place, {}, { expected: "×", fix: { place, text: "×" } });
  }
}

/** Forms of a picture or a link with its address, each with what it is to be. */
const WAYS: readonly {
  readonly code: "near-miss-picture" | "near-miss-link";
  readonly form: RegExp;
  readonly mend: (parts: Readonly<Record<string, string>>) => string | undefined;
}[] = [
  {
    code: "near-miss-picture",
    form: /!\[(?<words>[^\]]*)\]\s+\((?<way>[^()\s]+)\)/gu,
    mend: ({ words, way }) => `![${words}](${way})`,
  },
  {
    code: "near-miss-picture",
    form: /!\[(?<words>[^\]]*)\]\s*\((?<way>[^()<>"«»]+?\.\w{3,4})\s+[«“](?<title>[^»”]*)[»”]\)/gu,
    mend: ({ words, way, title }) => `![${words}](${wayOf(way)} "${title}")`,
  },
  {
    code: "near-miss-picture",
    form: /!\[(?<words>[^\]]*)\]\s*\((?<way>[^()<>"«»]+\s[^()<>"«»]+)\)/gu,
    mend: ({ words, way }) => `![${words}](${wayOf(way)})`,
  },
  {
    code: "near-miss-picture",
    form: /!\((?<words>[^()]*)\)\[(?<way>[^[\]]+)\]/gu,
    mend: ({ words, way }) => `![${words}](${wayOf(way)})`,
  },
  {
    code: "near-miss-picture",
    form: /!\s+\[(?<words>[^[\]]*)\]\((?<way>[^()\s]+\.(?:jpe?g|png|webp|avif|gif))\)/giu,
    mend: ({ words, way }) => `![${words}](${way})`,
  },
  {
    code: "near-miss-picture",
    form: /!\[(?<words>[^\]]*)\]\s*\((?<way>[^()<>"«»]+?\.\w{3,4})\s+(?:"(?<title>[^"()]*)|'(?<quoted>[^'()]*))\)/gu,
    mend: ({ words, way, title, quoted }) => `![${words}](${wayOf(way)} "${title ?? quoted ?? ""}")`,
  },
  {
    code: "near-miss-picture",
    form: /!\[(?<words>[^\]]*)\]\(?(?<way>[^()[\]<>"«»\s]+\.(?:jpe?g|png|webp|avif|gif))(?!.*\))/giu,
    mend: ({ words, way }) => `![${words}](${way})`,
  },
  {
    code: "near-miss-picture",
    form: /!(?<words>[\p{L}\p{N}][^()[\]!\n]{0,60})\((?<way>[^()\s]+\.(?:jpe?g|png|webp|avif|gif))\)/giu,
    mend: ({ words, way }) => `![${words}](${way})`,
  },
  {
    code: "near-miss-link",
    form: /(?<![!\]])\[(?<words>[^[\]]+)\]\(\s*(?<way>mailto:\s+[^()\s]+)\s*\)/giu,
    mend: ({ words, way = "" }) => `[${words}](${way.replace(/\s+/gu, "")})`,
  },
  {
    code: "near-miss-link",
    form: /(?<![!\]])\[(?<words>[^[\]]+)\]\s*<(?<way>https?:[^<>\s]+)>/giu,
    mend: ({ words, way }) => `[${words}](${way})`,
  },
  {
    code: "near-miss-picture",
    form: /(?<!!)\[!\s*(?<words>[^[\]]+)\]\((?<way>[^()\s]+\.(?:jpe?g|png|webp|avif|gif))\)/giu,
    mend: ({ words, way }) => `![${words}](${way})`,
  },
  {
    code: "near-miss-link",
    form: /(?<![!\]])\[(?<words>[^[\]]+)\]\((?<way>https?:[^()\s]*?)[،؛]+\)/giu,
    mend: ({ words, way }) => `[${words}](${way})`,
  },
  {
    code: "near-miss-link",
    form: /\[\[(?<words>[^[\]^]+)\]\]\](?![\](])/gu,
    mend: ({ words }) => `[[${words}]]`,
  },
  {
    code: "near-miss-link",
    form: /\[\[(?<words>[^[\]|^]+)\|\](?!\])/gu,
    mend: ({ words }) => `[[${words}]]`,
  },
  {
    code: "near-miss-link",
    form: /(?<![!\]])\[(?<words>[^[\]]+)\]\((?<way>https?:[^()\s]+)(?=\s|$)(?![^()]*\))/giu,
    mend: ({ words, way }) => `[${words}](${way})`,
  },
  {
    code: "near-miss-link",
    form: /(?<!!)\[(?<words>[^[\]]+)\]\s+\((?<way>(?:https?:\/\/|www\.|\.{0,2}\/)[^()\s]+)\)/gu,
    mend: ({ words, way }) => `[${words}](${way})`,
  },
  {
    code: "near-miss-link",
    form: /(?<!!)\[(?<words>[^[\]]+)\]\((?<way>(?:https?:|\.{0,2}\/|#|\w[\w-]*\.md)[^()<>"«»]*\s[^()<>"«»]*)\)/giu,
    mend: ({ words, way = "" }) =>
      `[${words}](${way.startsWith("#") ? way.trim().replace(/\s+/gu, "-") : way.trim().replace(/\s/gu, "%20")})`,
  },
  { code: "near-miss-link", form: /(?<![!\]])\[[^[\]]+\]\([\p{L}\d]+(?: [\p{L}\d]+){1,7}\)/gu, mend: () => undefined },
  {
    code: "near-miss-link",
    form: /(?<![[!\]])\((?<words>[^()[\]]+)\)\[(?<way>(?:https?:|www\.)[^[\]\s]+)\]/giu,
    mend: ({ words, way }) => `[${words}](${way})`,
  },
  { code: "near-miss-link", form: /\[\[(?<words>[^[\]|^]+)\](?!\]|\[[\^＾ˆ])/gu, mend: ({ words }) => `[[${words}]]` },
  {
    code: "near-miss-link",
    form: /(?<!\[)\[(?<words>[^[\]|^]+)\]\](?![([^＾ˆ])/gu,
    mend: ({ words }) => `[[${words}]]`,
  },
];

const wayOf = (way = ""): string => (/\s/u.test(way.trim()) ? `<${way.trim()}>` : way.trim());

function checkWays(reading: Reading, { text, start }: Line): void {
  if (!/[[(]/u.test(text)) return;
  const taken: { from: number; to: number }[] = [];
  for (const { code, form, mend } of WAYS)
    for (const { index, 0: typed, groups = {} } of text.replace(CODE, blank).matchAll(form)) {
      const span = { from: index, to: index + typed.length };
      if (text[index - 1] === "\\" || taken.some((each) => each.from < span.to && span.from < each.to)) continue;
      taken.push(span);
      tell(reading, code, { text: typed, start: start + index }, mend(groups));
    }
}

const CODE = /`[^`]*`/gu;
const blank = (code: string): string => " ".repeat(code.length);

/** Hugo's, Jekyll's and WordPress's short codes, and the fences of other dialects, alone on a line. */
const SHORT_CODE =
  /^(?:\{\{[<%].*[>%]\}\}|\{%-?\s*\w.*%\}|\{:\s*[.#].*\}|:::\s*\{?\.?\w[\w-]*.*|:::|\[\/?(?:gallery|caption|youtube|embed|video|audio|playlist|toc)(?:\s[^\]]*)?\].*)$/u;

function checkShortCode(reading: Reading, line: Line): void {
  if (SHORT_CODE.test(line.text)) tell(reading, "short-code", line);
}

/** Rows of a table that has no line of hyphens below its first row, or cells that a spreadsheet parted with tabs. */
function checkRows(reading: Reading, lines: readonly Line[]): void {
  const [first] = lines;
  // A line of hyphens alone, between its pipes, was a table's: its rows stand apart.
  if (lines.length === 1 && first !== undefined && /^\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/u.test(first.text))
    tell(reading, "near-miss-table", first);
  if (first === undefined || lines.length < 2) return;
  const cells = lines.map(({ text }) => text.split(/\t|(?<!\\)\|/u).length);
  const isPiped = lines.every(({ text }) => /^\|.*\|$/u.test(text));
  const isRuled = cells.every((count) => count > 1) && lines.every(({ text }) => /\S\s+\|\s+\S/u.test(text));
  // A bullet that was pasted from a program of letters has its tab behind it.
  const isTabbed =
    lines.every(({ text }) => /\t/u.test(text.replace(/^[^\p{L}\p{N}]\t/u, ""))) && new Set(cells).size === 1;
  if (isPiped || isTabbed || (isRuled && new Set(cells).size === 1)) tell(reading, "near-miss-table", first);
}

/** A line right below a table is a row of it, though it has no cells; of a row no cells are shown beyond those of the head. */
function checkTable(reading: Reading, table: Table): void {
  const width = table.children[0]?.children.length ?? 0;
  for (const row of table.children.slice(1)) {
    const { start, end } = extent(row);
    const text = reading.text.slice(start, end);
    if (
      cellsIn(text)
        .slice(width)
        .some((cell) => cell.trim() !== "")
    )
      tell(reading, "near-miss-table", { text, start });
  }
  if (table.children.length < 3) return;
  for (const row of table.children.slice(1)) {
    const { start, end } = extent(row);
    const text = reading.text.slice(start, end);
    if (!/(?<!\\)\|/u.test(text)) tell(reading, "near-miss-table", { text, start });
  }
}

/** The cells of a row as typed; what stands beyond the last pipe is one where it holds anything. */
const cellsIn = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, "")
    .split(/(?<!\\)\|/u);

/**
 * Bullets that make no list: a dash, a sign, or a hyphen or star without the space behind it; «أ)» and «ب-», which
 * nothing of ours is mended into. One line alone may be speech.
 */
function checkBullets(reading: Reading, lines: readonly Line[]): void {
  tellBullets(reading, lines, /^(?:[–—−]\s*|ـ+\s+|[-*+](?=[\p{L}«]))(?!.*(?<=\p{L})\*)/u, "- ");
  tellBullets(reading, lines, /^[✓✔➢➤►‣⁃§■□○◆◇❖→o](?=\s)\s*/u, "- ");
  tellBullets(reading, lines, /^(?:\p{Script=Arabic}|[a-z])\s?[)ـ–-](?=\s)/iu, undefined);
  tellBullets(reading, lines, /^\((?:\p{Nd}{1,2}|\p{Script=Arabic}|[a-z])\)(?=\s)/iu, undefined);
}

function tellBullets(reading: Reading, lines: readonly Line[], form: RegExp, mended: string | undefined): void {
  const bulleted = lines.flatMap(({ text, start }) => {
    const bullet = form.exec(text)?.[0];
    return bullet === undefined ? [] : [{ text: bullet, start }];
  });
  if (bulleted.length > 1)
    tellList(
      reading,
      bulleted.map((bullet) => ({ ...bullet, mended })),
    );
}

/** A sign at a line's start, and what it is to be; absent where nothing is certain. */
export interface ListSign extends Line {
  readonly mended: string | undefined;
}

/** Tells of a list once, at its first sign; the mend is of all of them. */
export function tellList(reading: Reading, signs: readonly ListSign[]): void {
  const [first] = signs;
  const [place, ...related] = signs.map(({ start, text }) => reading.place(start, start + text.length));
  if (first === undefined || place === undefined) return;
  let mend = "";
  let at = first.start;
  for (const { start, text, mended = text } of signs) {
    mend += reading.text.slice(at, start) + mended;
    at = start + text.length;
  }
  const fix = { place: reading.place(first.start, at), text: mend };
  const extras: Extras = first.mended === undefined ? {} : { expected: first.mended, fix };
  reading.complain(
    "near-miss-list",
    place,
    { text: first.text },
    { ...extras, ...(related.length > 0 && { related }) },
  );
}

/** «2.» at a line's start begins no list right below a paragraph. */
function checkNumbers(reading: Reading, lines: readonly Line[]): void {
  for (const { text, start } of lines.slice(1)) {
    const number = /^(?!1[.)])\d{1,2}[.)](?=\s)/u.exec(text)?.[0];
    if (number === undefined) continue;
    const place = reading.place(start, start + number.length);
    const at = reading.place(start, start);
    reading.complain("near-miss-list", place, { text: number }, { fix: { place: at, text: "\n" } });
  }
}

/** A year at the start of a sentence, «2011. كان عام…», makes a list of one: nobody means it. */
function checkStart(reading: Reading, list: List): void {
  const { start } = extent(list);
  const number = /^\d{3,}(?=[.)])/u.exec(reading.text.slice(start, start + 12))?.[0];
  if (!list.ordered || number === undefined) return;
  tell(reading, "near-miss-list", { text: `${number}.`, start }, `${number}\\.`);
}

/** «** كلمة **»: with spaces inside, the stars stay. */
function checkSpacedStars(reading: Reading, lines: readonly Line[]): void {
  for (const { text, start } of lines)
    for (const { index, 0: typed } of text.matchAll(SPACED_STARS))
      reading.complain("near-miss-emphasis-open", reading.place(start + index, start + index + typed.length), {});
}

/** That there is a letter is looked at once: a closing `**` before a space reads up to the next asterisk, and no further. */
const SPACED_STARS = /(?<![*\\])\*\*\s+(?=[^*\n]*\p{L})[^*\n]*?\s+\*\*(?!\*)/gu;

/** «## عنوان {#id}»: other programs take that for the heading's id, readers of ours would see it. */
function checkHeading(reading: Reading, heading: Heading): void {
  const { start, end } = extent(heading);
  const match = /\s*\{[#.:][^{}\r\n]*\}\s*$/u.exec(reading.text.slice(start, end));
  if (match === null) return;
  const place = reading.place(start + match.index, end);
  reading.complain("heading-id", place, { text: match[0].trim() }, { fix: { place, text: "" } });
}
