/** The template of each kind of page. */
import type { View } from "../src/pages/page.ts";
import type { Piece } from "./piece.ts";
import { agentPage } from "./views/agent.tsx";
import { agentIndexPage } from "./views/agent-index.tsx";
import { archivePage } from "./views/archive.tsx";
import { articlePage } from "./views/article.tsx";
import { authenticPage } from "./views/authentic.tsx";
import { claimPage } from "./views/claim.tsx";
import { claimIndexPage } from "./views/claim-index.tsx";
import { dataPage } from "./views/data.tsx";
import { dossierPage } from "./views/dossier.tsx";
import { followPage } from "./views/follow.tsx";
import { homePage } from "./views/home.tsx";
import { movedPage } from "./views/moved.tsx";
import { notFoundPage } from "./views/not-found.tsx";
import { searchPage } from "./views/search.tsx";
import { sourcePage } from "./views/source.tsx";
import { sourceIndexPage } from "./views/source-index.tsx";
import { staticPage } from "./views/static.tsx";
import { topicPage } from "./views/topic.tsx";
import { topicIndexPage } from "./views/topic-index.tsx";
import { withdrawnPage } from "./views/withdrawn.tsx";
import type { Words } from "./words.ts";

/** By kind: the view of such a page. */
type Views = { readonly [Kind in View["kind"]]: Extract<View, { kind: Kind }> };

const TEMPLATES: { readonly [Kind in keyof Views]: (view: Views[Kind], words: Words) => Piece } = {
  agent: agentPage,
  agentIndex: agentIndexPage,
  archive: archivePage,
  article: articlePage,
  authentic: authenticPage,
  claim: claimPage,
  claimIndex: claimIndexPage,
  data: dataPage,
  dossier: dossierPage,
  follow: followPage,
  home: homePage,
  moved: movedPage,
  notFound: notFoundPage,
  search: searchPage,
  source: sourcePage,
  sourceIndex: sourceIndexPage,
  static: staticPage,
  topic: topicPage,
  topicIndex: topicIndexPage,
  withdrawn: withdrawnPage,
};

/** Makes what stands in the page's `<main>`. */
export const mainOf = (view: View, words: Words): Piece => show(view.kind, view, words);

/** The kind and its view vary together, which the checker sees in a parameter only. */
const show = <Kind extends keyof Views>(kind: Kind, view: Views[Kind], words: Words): Piece =>
  TEMPLATES[kind](view, words);
