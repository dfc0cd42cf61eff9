/** Page → HTML: one tree a page, a few passes over the whole of it, one serializer. */
import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { HtmlPage } from "../src/pages/page.ts";
import type { AssetPaths, RenderOptions } from "./asset-paths.ts";
import { pageDocument } from "./document.tsx";
import { type DraftView, draftDocument } from "./draft.tsx";
import { drawWithKept } from "./kept-parts.ts";
import { mainOf } from "./page-kinds.ts";
import { rehypeHardenLinks } from "./passes/harden-links.ts";
import { rehypeIsolateRuns } from "./passes/isolate-runs.ts";
import { rehypeRelativeLinks, relativeTo } from "./passes/relative-links.ts";
import type { Words } from "./words.ts";
import { wordsOf } from "./words-of.ts";

/** Raw HTML stands in a page only where {@link drawWithKept} put it: content has none, and nothing else may make it. */
const partWriter = unified()
  .use(rehypeIsolateRuns)
  .use(rehypeHardenLinks)
  .use(rehypeStringify, { upperDoctype: true, allowDangerousHtml: true })
  .freeze();
const writePart = (part: Root): string => partWriter.stringify(partWriter.runSync(part));

/** Writes the file by which a draft is sent: pure, the same bytes for the same view. */
export const renderDraft = (view: DraftView, words: Words): string => writePart(draftDocument(view, words));

const openWriter = (links: "folder" | "file") => partWriter().use(rehypeRelativeLinks, { links }).freeze();
const WRITERS = { folder: openWriter("folder"), file: openWriter("file") } as const;

/** Writes a page of HTML, whole and in one line of thought: pure, the same bytes for the same page. */
export function renderPage(page: HtmlPage, assets: AssetPaths, { links = "folder" }: RenderOptions = {}): string {
  const view = page.view();
  const words = wordsOf(view.frame);
  const { value: tree, fill } = drawWithKept(writePart, () => pageDocument(view, mainOf(view, words), assets, words));
  const file = { path: page.address };
  const writer = WRITERS[links];
  const passed = writer.runSync(tree, file);
  fill((link) => relativeTo(page.address, link, links));
  return writer.stringify(passed, file);
}
