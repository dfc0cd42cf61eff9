/** Page → HTML: one tree a page, a few passes over the whole of it, one serializer. */
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { HtmlPage } from "../src/pages/page.ts";
import type { View } from "../src/pages/views/view.ts";
import type { AssetPaths, RenderOptions } from "./asset-paths.ts";
import { pageDocument } from "./document.tsx";
import { hardenLinks } from "./passes/harden-links.ts";
import { isolateRuns } from "./passes/isolate-runs.ts";
import { relativeLinks } from "./passes/relative-links.ts";
import type { Piece } from "./piece.ts";
import { agentPage } from "./views/agent.tsx";
import { agentIndexPage } from "./views/agent-index.tsx";
import { archivePage } from "./views/archive.tsx";
import { articlePage } from "./views/article.tsx";
import { claimPage } from "./views/claim.tsx";
import { claimIndexPage } from "./views/claim-index.tsx";
import { homePage } from "./views/home.tsx";
import { notFoundPage } from "./views/not-found.tsx";
import { searchPage } from "./views/search.tsx";
import { sourcePage } from "./views/source.tsx";
import { sourceIndexPage } from "./views/source-index.tsx";
import { staticPage } from "./views/static.tsx";
import { topicPage } from "./views/topic.tsx";
import { topicIndexPage } from "./views/topic-index.tsx";
import type { Words } from "./words.ts";
import { wordsOf } from "./words-of.ts";

const serializer = unified().use(rehypeStringify, { upperDoctype: true }).freeze();

/** Writes a page of HTML, whole and in one line of thought: pure, the same bytes for the same page. */
export function renderPage(page: HtmlPage, assets: AssetPaths, options: RenderOptions = {}): string {
  const view = page.view();
  const words = wordsOf(view.frame);
  const tree = pageDocument(view, mainOf(view, words), assets, words);
  isolateRuns(tree);
  hardenLinks(tree);
  relativeLinks(tree, page.address, options.links ?? "folder");
  return serializer.stringify(tree);
}

/** What stands in the page's `<main>`. */
function mainOf(view: View, words: Words): Piece {
  switch (view.kind) {
    case "home":
      return homePage(view, words);
    case "article":
      return articlePage(view, words);
    case "claim":
      return claimPage(view, words);
    case "claimIndex":
      return claimIndexPage(view, words);
    case "topic":
      return topicPage(view, words);
    case "topicIndex":
      return topicIndexPage(view, words);
    case "source":
      return sourcePage(view, words);
    case "sourceIndex":
      return sourceIndexPage(view, words);
    case "agent":
      return agentPage(view, words);
    case "agentIndex":
      return agentIndexPage(view, words);
    case "archive":
      return archivePage(view, words);
    case "search":
      return searchPage(view, words);
    case "static":
      return staticPage(view, words);
    case "notFound":
      return notFoundPage(view, words);
    default:
      return view satisfies never;
  }
}
