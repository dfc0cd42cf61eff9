/** An OpenDocument text (.odt): its paragraphs, headings, lists, tables and notes as a page, which the page's reader takes on. */
import { strFromU8, unzipSync } from "fflate";
import type { Element, ElementContent, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { fileStart } from "../base/place.ts";
import { isXmlFault } from "../base/xml-fault.ts";
import { complain } from "../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, locateIn, refuse } from "./draft.ts";
import { DEEPEST, isTooDeep, readMarkup } from "./page/read-page.ts";

/** Unpacked text of a document, in bytes: a thousand-page book holds a tenth of it. */
const LARGEST_TEXT = 48 * 1024 * 1024;
const MAIN = "content.xml";

/** Reads an OpenDocument text. Complains with `import-archive-broken`, `import-archive-bomb`, `import-too-deep`. */
export function readOdt(file: ForeignFile): Conversion {
  const place = fileStart(file.name);
  const unpacked = unpack(file.bytes);
  if (unpacked === "bomb") {
    const limit = LARGEST_TEXT / 1024 / 1024;
    return refuse(complain("import-archive-bomb", place, { megabytes: limit + 1, limit }));
  }
  if (unpacked === undefined) return refuse(complain("import-archive-broken", place, {}));
  if (isTooDeep(unpacked)) return refuse(complain("import-too-deep", place, { depth: DEEPEST }));
  const tree = parsed(unpacked);
  const body = tree === undefined ? undefined : find(tree, "office:text");
  if (body === undefined) return refuse(complain("import-archive-broken", place, {}));
  const read = readMarkup(`<body>${body.children.map(toHtml).join("")}</body>`, () => place, "text");
  const locate = locateIn({ name: file.name }, place);
  return { ...read, drafts: read.drafts.map((draft) => ({ ...draft, locate })) };
}

function unpack(bytes: Uint8Array): string | "bomb" | undefined {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === MAIN) size = originalSize;
        return name === MAIN && originalSize <= LARGEST_TEXT;
      },
    });
    const main = parts[MAIN];
    if (size > LARGEST_TEXT) return "bomb";
    return main === undefined ? undefined : strFromU8(main);
  } catch (fault) {
    if (fault instanceof Error) return undefined;
    throw fault;
  }
}

function parsed(xml: string): Root | undefined {
  try {
    return fromXml(xml);
  } catch (fault) {
    if (isXmlFault(fault)) return undefined;
    throw fault;
  }
}

function find(parent: Root | Element, name: string): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (child.name === name) return child;
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What an element of OpenDocument is on a page; one that is not here gives its content. */
const TAGS: Readonly<Record<string, string>> = {
  "text:p": "p",
  "text:list": "ul",
  "text:list-item": "li",
  "table:table": "table",
  "table:table-row": "tr",
  "table:table-cell": "td",
};
/** Not the text itself: deleted words, indexes that are made, drawings. */
const LEFT_OUT =
  /^(?:text:tracked-changes|text:sequence-decls|text:table-of-content|office:forms|text:note-citation|office:annotation|svg:\w+)$/u;

function toHtml(node: ElementContent): string {
  if (node.type === "text" || node.type === "cdata") return escaped(node.value);
  if (node.type !== "element" || LEFT_OUT.test(node.name)) return "";
  const inside = node.children.map(toHtml).join("");
  const { attributes } = node;
  if (node.name === "text:line-break") return "<br>";
  if (node.name === "text:tab" || node.name === "text:s") return " ";
  if (node.name === "text:h") {
    const level = Math.min(6, Math.max(1, Number(attributes["text:outline-level"] ?? 1) + 1));
    return `<h${level}>${inside}</h${level}>`;
  }
  if (node.name === "text:p" && attributes["text:style-name"] === "Title") return `<h1>${inside}</h1>`;
  if (node.name === "text:a") return `<a href="${escaped(attributes["xlink:href"] ?? "")}">${inside}</a>`;
  // A note stands where it is cited, in brackets: its words are the text's own.
  if (node.name === "text:note") return ` (${textIn(node)}) `;
  const tag = Object.hasOwn(TAGS, node.name) ? TAGS[node.name] : undefined;
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
}

const textIn = (element: Element): string =>
  element.children
    .map((child) =>
      child.type === "text"
        ? escaped(child.value)
        : child.type === "element" && !LEFT_OUT.test(child.name)
          ? textIn(child)
          : "",
    )
    .join("");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
