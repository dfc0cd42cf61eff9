/** Text copied from a page or a message: lines become paragraphs, headings and lists; its first line the headline. */
import type { BlockContent, Root } from "mdast";
import { furnitureOf } from "../arabic/furniture.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type Conversion, type ForeignFile, refuse } from "./draft.ts";
import { findDate } from "./find-date.ts";
import { listsOf } from "./lists-of.ts";
import { locateIn } from "./place-in.ts";
import { type Line, linesOf, positionOf } from "./text-lines.ts";

/** A headline is one line and no longer than this, in UTF-16 code units. */
const LONGEST_HEADLINE = 160;
/** A sub-heading is shorter than a sentence of prose. */
const LONGEST_HEADING = 80;
const SENTENCE_END = /[.،؛:!?؟…,;]["'»”)\]]*$/u;

/** Reads plain text. Complains with import-encoding-*, and tells which line became the date. */
export function readPlainText(file: ForeignFile): Conversion {
  const decoded = decodeBytes(file, "text");
  if (!decoded.ok) return refuse(decoded.fault);
  const lines = linesOf(decoded.text);
  const prose = lines.filter(({ text }) => furnitureOf(text) === undefined);
  const headline = headlineIn(prose);
  const dated = findDate(prose);
  const body = lines.filter((line) => line !== headline && line !== dated?.line);
  const tree: Root = { type: "root", children: blocks(body) };
  const draft = {
    ...(headline === undefined ? {} : { headline: headline.text }),
    ...(dated === undefined ? {} : { datePublished: dated.date }),
    authors: [],
    locate: locateIn(file),
    tree,
  };
  return { drafts: [draft], diagnostics: dated === undefined ? [] : [tellDate(file, dated.line)] };
}

function headlineIn(lines: readonly Line[]): Line | undefined {
  const [first, second] = lines;
  return first !== undefined &&
    second !== undefined &&
    first.text.length <= LONGEST_HEADLINE &&
    !/[.،؛]$/u.test(first.text)
    ? first
    : undefined;
}

const tellDate = (file: ForeignFile, line: Line): Diagnostic =>
  complain("import-dropped", locateIn(file)(positionOf(line)), {
    words: line.text,
    what: "التاريخ، وقد صار في الترويسة",
  });

function blocks(lines: readonly Line[]): BlockContent[] {
  return listsOf(lines).map((block) => {
    if ("list" in block) return block.list;
    const { line, next } = block;
    const children = [{ type: "text" as const, value: line.text }];
    const position = positionOf(line);
    return isHeading(line, next)
      ? { type: "heading", depth: 2, children, position }
      : { type: "paragraph", children, position };
  });
}

/** A short line without an end sign, before a longer one that has one. */
function isHeading({ text }: Line, next: Line | undefined): boolean {
  if (text.length > LONGEST_HEADING || SENTENCE_END.test(text) || !/\p{L}/u.test(text)) return false;
  return next !== undefined && next.text.length > text.length && SENTENCE_END.test(next.text);
}
