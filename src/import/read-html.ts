/** A web page saved to disk: its article, what it says about itself, and what stood around it. */
import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { chooseContent } from "./choose-content.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { dissolveLayout } from "./dissolve-layout.ts";
import { type Conversion, type ForeignFile, type Metadata, refuse } from "./draft.ts";
import { liftHeadline } from "./lift-headline.ts";
import { toMarkdownTree } from "./markdown-tree.ts";
import { DEEPEST, isTooDeep } from "./nesting.ts";
import { readPageMetadata, titleParts } from "./page-metadata.ts";
import { type Locate, locateIn } from "./place-in.ts";

const parser = unified().use(rehypeParse);

/** Reads a saved page. Complains with import-encoding-*, import-too-deep, and tells what was dropped. */
export function readHtml(file: ForeignFile): Conversion {
  const decoded = decodeBytes(file, "html");
  return decoded.ok ? readMarkup(decoded.text, locateIn(file)) : refuse(decoded.fault);
}

/** Reads markup that is already text; `known` is what is known of the article from elsewhere, and wins. */
export function readMarkup(markup: string, locate: Locate, known: Partial<Metadata> = {}): Conversion {
  if (isTooDeep(markup)) return refuse(complain("import-too-deep", locate(undefined), { depth: DEEPEST }));
  const page = parser.parse(markup);
  dissolveLayout(page);
  const metadata = { ...readPageMetadata(page), ...known };
  const { content, leftOver } = chooseContent(page);
  dropHeadline(content, metadata.headline);
  const { tree, diagnostics } = toMarkdownTree(content, locate, metadata.url);
  const dropped = leftOver
    .filter(({ words }) => words !== metadata.headline)
    .map(({ words, what, position }): Diagnostic => complain("import-dropped", locate(position), { words, what }));
  const draft = liftHeadline({ ...metadata, locate, tree });
  const headline = draft.headline ?? titleParts(page).longest;
  const drafts = [{ ...draft, ...(headline === undefined ? {} : { headline }) }];
  return { drafts, diagnostics: [...dropped, ...diagnostics] };
}

/** The headline goes into the front matter: its heading is taken out of the body, once. */
function dropHeadline(content: Root, headline: string | undefined): void {
  let found = false;
  visit(content, { type: "element", tagName: "h1" }, (node, index, parent) => {
    if (found || parent === undefined || index === undefined || !isHeadline(node, headline)) return undefined;
    found = true;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const isHeadline = (node: Element | { type: string }, headline: string | undefined): boolean =>
  "children" in node && wordsOf(node).replace(/\s+/gu, " ").trim() === headline;
