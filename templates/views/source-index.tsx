/** All sources: by kind and by publisher. */
import type { Result } from "hastscript";
import { SOURCE_TYPES } from "../../src/model/vocabulary.ts";
import type { SourceCount, SourceIndexView } from "../../src/pages/plans/plan-sources.ts";
import { pageHead } from "../parts/page-head.tsx";
import { agentName, sourceLine } from "../parts/refs.tsx";
import { sectionOf } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the index of sources. */
export const sourceIndexPage = ({ byType, byPublisher }: SourceIndexView, words: Words): Atom[] =>
  [
    pageHead(
      undefined,
      words.fixed.sources.title,
      words.count(
        byType.reduce((sum, { sources }) => sum + sources.length, 0),
        "source",
      ),
    ),
    byType.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : undefined,
    sectionOf("by-kind", words.place.byType, byType, (groups) =>
      groups.map(({ type, sources }) => group(words.label(SOURCE_TYPES, type), sources, words)),
    ),
    sectionOf("by-publisher", words.place.byPublisher, byPublisher, (groups) =>
      groups.map(({ publisher, sources }) =>
        group(publisher === undefined ? words.place.noPublisher : agentName(publisher, words), sources, words),
      ),
    ),
  ].flat();

const group = (title: Atom, sources: readonly SourceCount[], words: Words): Result => (
  <div class="group wide">
    <h3>{title}</h3>
    <ul class="lines">
      {sources.map((source) => (
        <li>
          {sourceLine(source, words)}
          <span class="quiet">{source.claims === 0 ? "" : ` · ${words.count(source.claims, "claim")}`}</span>
        </li>
      ))}
    </ul>
  </div>
);
