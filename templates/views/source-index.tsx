/** All sources, by kind; each names its publisher. */
import { SOURCE_TYPES } from "../../src/model/vocabulary.ts";
import type { SourceCount, SourceIndexView } from "../../src/pages/plans/plan-sources.ts";
import { contents } from "../parts/contents.tsx";
import { folded } from "../parts/folded.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { sourceLine } from "../parts/refs.tsx";
import { section } from "../parts/section.tsx";
import { type Atom, flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** Sources of one kind at once. */
const MOST = 12;

/** The main part of the index of sources. */
export function sourceIndexPage({ byType }: SourceIndexView, words: Words): Atom[] {
  const parts = byType.map(({ type, sources }) => ({
    id: type,
    title: words.label(SOURCE_TYPES, type),
    count: sources.length,
    show: list(sources, words),
  }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return flat([
    pageHead(undefined, words.fixed.sources.title, words.count(total, "source")),
    byType.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : contents(parts, words),
    ...parts.map(({ id, title, show }) => section(id, title, show)),
  ]);
}

const list = (sources: readonly SourceCount[], words: Words): Piece =>
  folded(sources, {
    most: MOST,
    more: (rest) => words.others(rest, "source"),
    show: (shown) => (
      <ul class="lines">
        {shown.map((source) => (
          <li>
            {sourceLine(source, words)}{" "}
            {source.claims === 0 ? undefined : <span class="quiet">{words.count(source.claims, "claim")}</span>}
          </li>
        ))}
      </ul>
    ),
  });
