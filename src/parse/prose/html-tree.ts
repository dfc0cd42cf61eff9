/** A stretch of raw HTML as a small tree, each piece with its place; tolerant of whatever somebody pasted. */

/** Words; offsets are those of the text it was cut from. */
export interface HtmlText {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
}

/** What nobody reads: a comment, a script. */
export interface HtmlUnread {
  readonly kind: "unread";
  readonly start: number;
  readonly end: number;
}

/** An element with what it holds; `start` and `end` are those of its start tag. */
export interface HtmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
  readonly start: number;
  readonly end: number;
}

export type HtmlNode = HtmlText | HtmlUnread | HtmlElement;

const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(?<close>\/)?(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:[\s/]+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)[\s/]*>/giu;
const ATTRIBUTE = /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/gu;
/** What these hold is no text that anyone reads. */
const UNREAD: ReadonlySet<string> = new Set(["script", "style", "template", "head", "title"]);
const VOID: ReadonlySet<string> = new Set("br wbr hr img input source track area col embed param link meta".split(" "));
/** Elements whose end tag may be left out: each ends where one of these begins. */
const ENDS: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  p: /^(?:p|div|ul|ol|table|h[1-6]|blockquote|section|article|center|pre|hr|figure)$/,
  td: /^(?:td|th|tr|tbody|thead|tfoot)$/,
  th: /^(?:td|th|tr|tbody|thead|tfoot)$/,
  tr: /^(?:tr|tbody|thead|tfoot)$/,
  dt: /^d[td]$/,
  dd: /^d[td]$/,
  option: /^option$/,
};
/** Deeper nesting than this is let go: what is within stands in the last element that counts. */
const DEEPEST = 60;

/** Reads the text from `start` to `end`. */
export function htmlTree(text: string, start: number, end: number): HtmlNode[] {
  const root: HtmlNode[] = [];
  const open: HtmlElement[] = [];
  const add = (node: HtmlNode): void => void (open.at(-1)?.children ?? root).push(node);
  const html = text.slice(0, end);
  let reached = start;
  PIECE.lastIndex = start;
  for (let match = PIECE.exec(html); match !== null; match = PIECE.exec(html)) {
    if (match.index > reached) add({ kind: "text", start: reached, end: match.index });
    const name = match.groups?.name?.toLowerCase();
    const closes = match.groups?.close !== undefined;
    reached = PIECE.lastIndex;
    if (name !== undefined && UNREAD.has(name) && !closes) reached = behindElement(html, name, reached);
    PIECE.lastIndex = reached;
    if (name === undefined || UNREAD.has(name)) add({ kind: "unread", start: match.index, end: reached });
    else if (closes) closeElement(open, name);
    else openElement(open, add, toElement(match, name, reached));
  }
  if (reached < end) add({ kind: "text", start: reached, end });
  return root;
}

function toElement(match: RegExpExecArray, name: string, end: number): HtmlElement {
  const attributes = attributesOf(match.groups?.attributes ?? "");
  return { kind: "element", name, attributes, children: [], start: match.index, end };
}

function openElement(open: HtmlElement[], add: (node: HtmlNode) => void, element: HtmlElement): void {
  const last = open.at(-1);
  if (last !== undefined && ENDS[last.name]?.test(element.name) === true) open.pop();
  if (open.length > 0 && ENDS[open.at(-1)?.name ?? ""]?.test(element.name) === true) open.pop();
  add(element);
  if (!VOID.has(element.name) && open.length < DEEPEST) open.push(element);
}

/** An end tag ends the nearest element of its name, with all that is open in it; one that ends nothing is let go. */
function closeElement(open: HtmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at !== -1) open.length = at;
}

/** Behind the end tag of an element whose content nobody reads. */
function behindElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, "giu");
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
}

function attributesOf(typed: string): ReadonlyMap<string, string> {
  return new Map(
    [...typed.matchAll(ATTRIBUTE)].map(({ groups }) => [
      (groups?.name ?? "").toLowerCase(),
      withoutEntities(groups?.double ?? groups?.single ?? groups?.bare ?? ""),
    ]),
  );
}

/** The signs that an address or a title cannot hold otherwise. */
const withoutEntities = (value: string): string =>
  value
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
