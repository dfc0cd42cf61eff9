/** A published site read element by element: nothing in it may act, reach elsewhere, or stand in for what is a document's own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { FIND_ROOT } from "../../templates/find-root.ts";
import type { Found } from "./trial.ts";

const PARSER = unified().use(rehypeParse);

/** Elements that run, load, or change where a page's links lead. */
const LIVE = new Set([
  "iframe",
  "object",
  "embed",
  "applet",
  "base",
  "portal",
  "frame",
  "frameset",
  "style",
  "template",
  "foreignobject",
  "animate",
  "set",
  "marquee",
  "xmp",
  "noembed",
  "video",
  "audio",
  "track",
]);
const ADDRESSES = [
  "href",
  "src",
  "action",
  "formAction",
  "poster",
  "cite",
  "data",
  "xLinkHref",
  "ping",
  "background",
  "srcSet",
  "manifest",
  "longDesc",
] as const;
/** What a link may lead to beside pages of the site. */
const OUTSIDE = /^(?:https?:\/\/[^\s/]|mailto:|tel:)/iu;
/** Citations are saved from the page itself: text that no browser shows. */
const SAVED = /^data:application\/x-(?:bibtex|research-info-systems);charset=utf-8,/u;
/** A page that was moved leads to where it is now, on this site. */
const LEADS_ON = /^refresh 0; url=(?:\.\.?\/)+[\w/-]*$/u;
const SCHEME = /^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:|^[\s\p{Cc}]*[\\/]{2}/iu;

/** Reads all pages and tables; `tried` counts the elements and cells. */
export function readPayloadPages(site: string): Found {
  const bad: string[] = [];
  let tried = 0;
  for (const path of readdirSync(site, { recursive: true, encoding: "utf8" }).sort()) {
    if (path.endsWith(".html")) {
      visit(
        PARSER.parse(readFileSync(join(site, path), "utf8")),
        "element",
        (element: Element, _, parent: Nodes | undefined) => {
          tried += 1;
          const fault = faultOf(element, parent);
          if (fault !== undefined) bad.push(`${path}: ${fault}`);
        },
      );
    } else if (path.endsWith(".csv")) {
      const table = readFileSync(join(site, path), "utf8").replace(/^\uFEFF/u, "");
      tried += 1;
      for (const separator of [",", ";"])
        for (const cell of cellsOf(table, separator))
          if (/^[=+\-@\t\r|＝＋－＠]/u.test(cell)) bad.push(`${path}: formula ${JSON.stringify(cell)}`);
    }
  }
  return { tried, bad };
}

/** The cells of a table as a spreadsheet parts them: by commas, or, as in some countries, by semicolons. */
function cellsOf(table: string, separator: string): string[] {
  const cell = new RegExp(`"((?:[^"]|"")*)"|(?<=^|[${separator}\\r\\n])[^"${separator}\\r\\n]+`, "gu");
  return Array.from(table.matchAll(cell), ([plain, quoted]) => quoted?.replaceAll('""', '"') ?? plain);
}

function faultOf(element: Element, parent: Nodes | undefined): string | undefined {
  const { tagName, properties } = element;
  const told = `<${tagName} ${JSON.stringify(properties)}>`;
  if (LIVE.has(tagName.toLowerCase())) return told;
  if (tagName === "script" && !isOurScript(element)) return told;
  if (
    tagName === "meta" &&
    properties.httpEquiv !== undefined &&
    String(properties.httpEquiv) !== "Content-Security-Policy" &&
    !LEADS_ON.test(`${properties.httpEquiv} ${properties.content}`)
  )
    return told;
  if (Object.keys(properties).some((name) => /^on/iu.test(name) || ["style", "srcDoc", "is"].includes(name)))
    return told;
  const isLink = tagName === "a" || (tagName === "link" && parent?.type === "element" && parent.tagName === "head");
  const wrong = ADDRESSES.map((name) => properties[name]).find(
    (value) => value != null && leadsAstray(String(value), isLink),
  );
  return wrong === undefined ? undefined : told;
}

const leadsAstray = (address: string, isLink: boolean): boolean =>
  SCHEME.test(address) && !(isLink && (OUTSIDE.test(address) || SAVED.test(address)));

/** Our files, the data of a page, and the two lines that find the root of the page not found. */
function isOurScript({ properties, children }: Element): boolean {
  if (typeof properties.src === "string") return /^(?:\.{0,2}\/)*assets\/[\w-]+\.js$/u.test(properties.src);
  const [text] = children;
  if (text?.type !== "text") return false;
  if (properties.type !== "application/ld+json") return text.value === FIND_ROOT;
  JSON.parse(text.value);
  return true;
}
