/** Page → HTML: one tree a page, a few passes over the whole of it, one serializer. */
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import type { HtmlPage } from "../src/pages/page.ts";
import type { AssetPaths, RenderOptions } from "./asset-paths.ts";
import { pageDocument } from "./document.tsx";
import { mainOf } from "./page-kinds.ts";
import { rehypeHardenLinks } from "./passes/harden-links.ts";
import { rehypeIsolateRuns } from "./passes/isolate-runs.ts";
import { rehypeRelativeLinks } from "./passes/relative-links.ts";
import { wordsOf } from "./words-of.ts";

const openWriter = (links: "folder" | "file") =>
  unified()
    .use(rehypeIsolateRuns)
    .use(rehypeHardenLinks)
    .use(rehypeRelativeLinks, { links })
    .use(rehypeStringify, { upperDoctype: true })
    .freeze();
const WRITERS = { folder: openWriter("folder"), file: openWriter("file") } as const;

/** Writes a page of HTML, whole and in one line of thought: pure, the same bytes for the same page. */
export function renderPage(page: HtmlPage, assets: AssetPaths, options: RenderOptions = {}): string {
  const view = page.view();
  const words = wordsOf(view.frame);
  const tree = pageDocument(view, mainOf(view, words), assets, words);
  const file = new VFile({ path: page.address });
  const writer = WRITERS[options.links ?? "folder"];
  return writer.stringify(writer.runSync(tree, file), file);
}
