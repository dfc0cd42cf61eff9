/** What an exported post holds, as the markup that WordPress would show: blocks, the classic editor's blank lines, notes, reusable blocks. */
import { type AnsweredCode, answerCodes, type CodeContext } from "./short-codes.ts";

/** What of the export a post may refer to. */
export interface PostContext extends CodeContext {
  /** The markup of a block that stands in many posts, by its number. */
  readonly sharedBlock: (id: string) => string | undefined;
  /** The notes of the post, as its field `footnotes` holds them. */
  readonly notes: string;
}

/** Markup with its paragraphs marked, and what short codes and blocks without a text became. */
export interface PostMarkup {
  readonly markup: string;
  readonly told: readonly AnsweredCode[];
}

/** A block's beginning or end: `<!-- wp:image {"id":12} -->`, `<!-- /wp:image -->`, `<!-- wp:block {"ref":7} /-->`. */
const BLOCK = /<!--\s+(?<close>\/)?wp:(?<name>[a-z][\w/-]*)(?:\s+(?<settings>\{[\s\S]*?\}))?\s+(?<empty>\/)?-->/gu;
/** So deep may blocks refer to blocks. */
const DEEPEST = 5;

/** Unfolds a post. Text that stands in no block is the classic editor's, whose blank lines part its paragraphs. */
export function unfoldPost(content: string, context: PostContext): PostMarkup {
  const empty: AnsweredCode[] = [];
  const whole = withSharedBlocks(content, context, 0);
  const { markup: answered, told } = answerCodes(whole, context);
  const notes = notesOf(context.notes);
  const hasPlace = /<!--\s+wp:footnotes\b/u.test(answered);
  const pieces: string[] = [];
  let depth = 0;
  let at = 0;
  for (const match of answered.matchAll(BLOCK)) {
    const text = answered.slice(at, match.index);
    pieces.push(depth === 0 ? toParagraphs(text) : text);
    at = match.index + match[0].length;
    const { close, empty: isEmpty, name = "" } = match.groups ?? {};
    if (isEmpty !== undefined) {
      const became = name === "footnotes" ? notes : shownBy(match.groups?.settings ?? "");
      if (name !== "footnotes") empty.push({ typed: match[0], became });
      pieces.push(became);
    } else depth = Math.max(0, depth + (close === undefined ? 1 : -1));
  }
  const rest = answered.slice(at);
  return {
    markup: [...pieces, depth === 0 ? toParagraphs(rest) : rest, hasPlace ? "" : notes].join("\n"),
    told: [...told, ...empty],
  };
}

function withSharedBlocks(content: string, context: PostContext, depth: number): string {
  if (depth > DEEPEST) return content;
  return content.replace(/<!--\s+wp:block\s+\{[^}]*"ref":\s*(\d+)[^}]*\}\s+\/-->/gu, (typed: string, id: string) => {
    const shared = context.sharedBlock(id);
    return shared === undefined ? typed : withSharedBlocks(shared, context, depth + 1);
  });
}

/** The words that a block keeps in its settings and draws when it is shown: whatever of them is prose, not a name or a colour. */
function shownBy(settings: string): string {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "string" && /\p{Script=Arabic}|\p{L}\s+\p{L}/u.test(value)) texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
  };
  gather(parsedJson(settings));
  return texts.map((text) => (/<\w/u.test(text) ? text : `<p>${text}</p>`)).join("\n");
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** The notes as a list, whose items the signs in the text lead to. */
function notesOf(json: string): string {
  const notes = parsedJson(json);
  if (!Array.isArray(notes)) return "";
  const items = notes.flatMap((note: unknown) => {
    const { id, content } = { id: undefined, content: undefined, ...(typeof note === "object" ? note : {}) };
    return typeof id === "string" && typeof content === "string" ? [`<li id="${id}">${content}</li>`] : [];
  });
  return items.length === 0 ? "" : `<ol class="wp-block-footnotes">${items.join("")}</ol>`;
}

/** A block of text that begins with such an element is one already; WordPress puts every other between `<p>` and `</p>`. */
const ELEMENT =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|figure|figcaption|pre|hr|section|article|dl|dt|dd|form|style|script|!--)\b/iu;
/** What keeps its blank lines. */
const KEPT = /(<pre\b[\s\S]*?<\/pre>|<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>)/giu;

/** Gives each block of text between blank lines its paragraph, and each line break its `<br>`, as WordPress shows them. */
export function toParagraphs(text: string): string {
  const pieces = text.split(KEPT).map((piece, index) => (index % 2 === 1 ? piece : inParagraphs(piece)));
  return pieces.join("\n");
}

/** The end of a block, behind which text goes on in the next line: that is a paragraph of its own. */
const BLOCK_END = /(<\/(?:h[1-6]|blockquote|[uo]l|table|div|figure|p|section)>)[^\S\n]*\n(?=[^\S\n]*[^\s<])/giu;

const inParagraphs = (text: string): string =>
  text
    .replace(BLOCK_END, "$1\n\n")
    .split(/\r?\n[^\S\n]*\r?\n/u)
    .filter((block) => block.trim() !== "")
    .map((block) => (ELEMENT.test(block) ? block : `<p>${block.trim().replace(/\r?\n/gu, "<br>")}</p>`))
    .join("\n");
