/** An OpenDocument text (.odt): its paragraphs, headings, lists, tables and notes as a page, which the page's reader takes on. */
import type { Element, ElementContent } from "xast";
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, locateIn, refuse } from "../draft.ts";
import { readMarkup } from "../page/read-page.ts";
import { lostWords, proseOf } from "../words.ts";
import { type OdtStyles, odtStyles } from "./odt-styles.ts";
import { find, findAll, parsePart, unpack, wordsIn } from "./unpack.ts";

const MAIN = "content.xml";
const STYLES = "styles.xml";

/**
 * Reads an OpenDocument text. Words that do not arrive, and those that nobody was shown (comments, deletions, hidden text), are told with
 * `import-dropped`, pictures with `import-picture-dropped`. Complains with `import-archive-broken`, `import-archive-bomb`, `import-too-deep`.
 */
export function readOdt(file: ForeignFile): Conversion {
  const place = fileStart(file.name);
  const unpacked = unpack(file, (part) => part === MAIN || part === STYLES);
  if (!unpacked.ok) return refuse(unpacked.fault);
  const [main, styles] = [MAIN, STYLES].map((path) => parsePart(unpacked.parts.get(path) ?? ""));
  const body = main === undefined ? undefined : find(main, "office:text");
  if (body === undefined) return refuse(complain("import-archive-broken", place, {}));
  const writer = new OdtPage(odtStyles([main, styles]));
  const read = readMarkup(writer.page(body), () => place, "text");
  const locate = locateIn({ name: file.name }, place);
  const drafts = read.drafts.map((draft) => ({ ...draft, locate }));
  const arrived = drafts.map(({ headline, tree }) => `${headline ?? ""}\n${proseOf(tree)}`).join("\n");
  const told = [...writer.told, ...read.diagnostics];
  const lost = lostWords(shownWords(body, writer), [arrived, ...told.map(wordsOf)].join("\n"));
  return {
    drafts,
    diagnostics: [
      ...read.diagnostics,
      ...(lost === "" ? [] : [{ words: lost, what: "ما لا مقابل له في ماركداون" }]).map((facts) =>
        complain("import-dropped", place, facts),
      ),
      ...writer.told.map((unshown) =>
        "address" in unshown
          ? complain("import-picture-dropped", place, { address: unshown.address })
          : complain("import-dropped", place, unshown),
      ),
    ],
  };
}

/** What stays behind, by why; a picture by its place in the archive. */
type Left = { readonly words: string; readonly what: string } | { readonly address: string };

const wordsOf = (told: Left | Diagnostic): string =>
  "facts" in told ? ("words" in told.facts ? String(told.facts.words) : "") : "words" in told ? told.words : "";

/** What an element of OpenDocument is on a page; one that is not here gives its content. */
const TAGS: Readonly<Record<string, string>> = {
  "text:p": "p",
  "text:list-item": "li",
  "table:table": "table",
  "table:table-row": "tr",
  "table:table-header-rows": "thead",
};
/** What is there beside the text, by why it stays behind. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "text:tracked-changes": "كلام محذوف في تتبع التغييرات",
  "office:annotation": "تعليق جانبي في المستند، لا يُنشر",
  "text:hidden-text": "نص مخفي في المستند",
  "text:table-of-content": "فهرس يصنعه البرنامج",
  "text:alphabetical-index": "فهرس يصنعه البرنامج",
  "table:covered-table-cell": "خلية تحت خلية ممتدة",
  "svg:title": "عنوان الصورة",
  "svg:desc": "النص البديل للصورة",
  "office:forms": "نموذج",
};
/** No words at all: settings, numbers that the program counts. */
const SILENT =
  /^(?:text:sequence-decls|text:note-citation|dc:creator|dc:date|meta:\S+|office:change-info|text:bibliography-configuration)$/u;
/** A cell is repeated at most so often: a spreadsheet fills its whole width. */
const MOST_REPEATED = 64;

/** Writes a text as a page, and gathers what stays behind. */
class OdtPage {
  readonly told: Left[] = [];
  readonly #styles: OdtStyles;
  readonly #notes: string[] = [];
  readonly #left = new Set<Element>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** Whether an element was left out, with all in it. */
  isLeft = (element: Element): boolean => this.#left.has(element);

  page(body: Element): string {
    const text = this.#inside(body, 0);
    return `<body>${text}${this.#notes.length === 0 ? "" : `<ol>${this.#notes.join("")}</ol>`}</body>`;
  }

  #inside(element: Element, level: number, list?: string): string {
    return element.children.map((child) => this.#write(child, level, list)).join("");
  }

  #write(node: ElementContent, level: number, list: string | undefined): string {
    if (node.type === "text" || node.type === "cdata") return escaped(node.value);
    if (node.type !== "element") return "";
    const { name, attributes } = node;
    if (SILENT.test(name)) return this.#leave(node, "");
    const why = this.#whyLeft(node);
    if (why !== undefined) return this.#leave(node, why);
    switch (name) {
      case "text:line-break":
        return "<br>";
      case "text:tab":
      case "text:s":
        return " ";
      case "text:list":
        return this.#list(node, level + 1, attributes["text:style-name"] ?? list);
      case "text:note":
        return this.#note(node);
      case "draw:image":
      case "draw:object":
      case "draw:object-ole":
        return this.#drawing(node);
      case "text:ruby-text":
        return ` (${this.#inside(node, level, list)})`;
      default:
        return this.#element(node, this.#inside(node, level, list));
    }
  }

  #whyLeft({ name, attributes }: Element): string | undefined {
    const isHidden =
      attributes["text:display"] === "none" ||
      attributes["text:is-hidden"] === "true" ||
      (/^text:(?:span|p|h|section)$/u.test(name) &&
        this.#styles.of(attributes["text:style-name"] ?? undefined).isHidden);
    return isHidden ? LEFT_OUT["text:hidden-text"] : Object.hasOwn(LEFT_OUT, name) ? LEFT_OUT[name] : undefined;
  }

  #leave(element: Element, what: string): string {
    this.#left.add(element);
    // Of remarks each is told by itself, of deletions as well.
    const each = element.name === "text:tracked-changes" ? findAll(element, "text:deletion") : [element];
    for (const one of each) {
      const words = wordsIn(one, { isBlock: BLOCK, reads: ({ name }) => !SILENT.test(name) })
        .replace(/\s+/gu, " ")
        .trim();
      if (what !== "" && words !== "") this.told.push({ words, what });
    }
    return "";
  }

  #list(list: Element, level: number, style: string | undefined): string {
    const tag = this.#styles.isNumbered(style, level) ? "ol" : "ul";
    // The head of a list bears no number: it stands before it.
    const parts = list.children.map((child) => ({
      isHead: child.type === "element" && child.name === "text:list-header",
      html: this.#write(child, level, style),
    }));
    const written = (isHead: boolean): string =>
      parts.flatMap((part) => (part.isHead === isHead ? part.html : [])).join("");
    const items = list.children.filter(
      (child): child is Element => child.type === "element" && child.name === "text:list-item",
    );
    const start = Number(items[0]?.attributes["text:start-value"] ?? 1);
    return `${written(true)}<${tag}${tag === "ol" && start > 1 ? ` start="${start}"` : ""}>${written(false)}</${tag}>`;
  }

  /** A note is led to from where it is cited, and stands at the end. */
  #note(note: Element): string {
    const number = this.#notes.length + 1;
    // Its place is taken before its text is written, which may hold another.
    this.#notes.push("");
    const body = find(note, "text:note-body");
    this.#notes[number - 1] = `<li id="isnad-note-${number}">${body === undefined ? "" : this.#inside(body, 0)}</li>`;
    return `<sup><a href="#isnad-note-${number}">[${number}]</a></sup>`;
  }

  #drawing(node: Element): string {
    const address = node.attributes["xlink:href"] ?? "";
    this.told.push({ address: address.replace(/^\.\//u, "") || node.name });
    return "";
  }

  #element({ name, attributes }: Element, inside: string): string {
    const style = this.#styles.of(attributes["text:style-name"] ?? undefined);
    if (name === "text:h") {
      const level = Math.min(6, Math.max(1, Number(attributes["text:outline-level"] ?? 1) + 1));
      return `<h${level}>${inside}</h${level}>`;
    }
    if (name === "text:p" && style.root === "Title") return `<h1>${inside}</h1>`;
    if (name === "text:p" && style.root === "Quotations") return `<blockquote><p>${inside}</p></blockquote>`;
    if (name === "text:a") return `<a href="${escaped(attributes["xlink:href"] ?? "")}">${inside}</a>`;
    if (name === "text:span") return emphasised(inside, style);
    if (name === "table:table-cell") {
      const spans = (["columns", "rows"] as const).map((way) => Number(attributes[`table:number-${way}-spanned`] ?? 1));
      const [columns = 1, rows = 1] = spans;
      const times = Math.min(MOST_REPEATED, Math.max(1, Number(attributes["table:number-columns-repeated"] ?? 1)));
      return `<td${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}>${inside}</td>`.repeat(
        times,
      );
    }
    const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
    return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
  }
}

const emphasised = (inside: string, { isBold, isItalic }: { isBold: boolean; isItalic: boolean }): string => {
  const italic = isItalic ? `<em>${inside}</em>` : inside;
  return isBold ? `<strong>${italic}</strong>` : italic;
};

const BLOCK = /^(?:text:(?:p|h|list-item|line-break|tab|s|ruby-text)|table:table-cell)$/u;

/** The words of a text that its program shows. */
const shownWords = (body: Element, { isLeft }: OdtPage): string =>
  wordsIn(body, { isBlock: BLOCK, reads: (element) => !isLeft(element) && !SILENT.test(element.name) });

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
