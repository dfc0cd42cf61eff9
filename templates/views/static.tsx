/** A page of the site itself: about, method, corrections policy. */
import type { StaticView } from "../../src/pages/plans/plan-site-pages.ts";
import { renderBody } from "../body/render-body.tsx";
import { correctionList } from "../parts/corrections.tsx";
import { ALL_STATES, legend } from "../parts/legend.tsx";
import { notes } from "../parts/notes.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { section } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of such a page; the corrections page lists all that was mended. */
export const staticPage = (view: StaticView, words: Words): Atom[] => [
  pageHead(undefined, view.title, view.head.description === "" ? undefined : view.head.description),
  <div class="prose">{renderBody(view, words)}</div>,
  view.footnotes.length === 0 ? undefined : section("notes", words.article.notes, notes(view, words)),
  view.id === "offline" ? <ul id="kept" class="lines" /> : undefined,
  view.id === "method" ? legend(ALL_STATES, words, "nodes") : undefined,
  view.corrections === undefined
    ? undefined
    : section(
        "all-corrections",
        words.site.corrections,
        view.corrections.length === 0 ? (
          <p class="empty">{words.site.noCorrections}</p>
        ) : (
          correctionList(view.corrections, words, true)
        ),
      ),
];
