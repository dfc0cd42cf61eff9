/** The records that marks open in place: who says it, through whom, resting on what. On paper they are a list. */
import type { Result } from "hastscript";
import { CLAIM_KINDS } from "../../src/model/vocabulary.ts";
import type { ArticleSource } from "../../src/pages/plans/article-marks.ts";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { AssertionView, ClaimSummary } from "../../src/pages/views/parts.ts";
import { asserter, manner, provenance } from "../parts/assertion.tsx";
import { decided, figure } from "../parts/claim-facts.tsx";
import { link, separated } from "../parts/refs.tsx";
import { sourceEntry } from "../parts/source-entry.tsx";
import { spoken } from "../parts/spoken.ts";
import { stateName } from "../parts/state.tsx";
import { thread } from "../parts/thread.tsx";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import type { BodyView } from "./body-view.ts";

/** All records of an article: one for each claim as it is said here, one for each source that is cited. */
export const records = (view: ArticleView, words: Words): Piece => {
  const cards = uniqueRecords(view).map(([id, index]) => record(view, id, index, words));
  return cards.length === 0 ? undefined : <div class="records">{cards}</div>;
};

const ids = new WeakMap<BodyView, ReadonlyMap<number, string>>();

/** By mark: the id of the record it opens (`r1`, `r2`, …). Marks that say the same by the same way share one. */
export function recordIds(view: BodyView): ReadonlyMap<number, string> {
  const known = ids.get(view);
  if (known !== undefined) return known;
  const first = new Map<string, string>();
  const made = new Map<number, string>();
  for (const [index, mark] of view.marks.entries()) {
    if (mark.kind !== "claim" && mark.kind !== "citation") continue;
    const key =
      mark.kind === "claim"
        ? `${mark.number} ${sameness(mark.assertion)}`
        : `source ${mark.number} ${mark.locator ?? ""}`;
    const id = first.get(key) ?? `r${first.size + 1}`;
    first.set(key, id);
    made.set(index, id);
  }
  ids.set(view, made);
  return made;
}

/** «القول 3»: a claim by its number. */
export const numbered = (number: number, words: Words): string => `${words.article.claim} ${words.number(number)}`;

/** The source of an article by its number. */
export const sourceOf = ({ sources }: BodyView, number: number): ArticleSource | undefined => sources[number - 1];

/** What makes two occurrences one record: everything but where they stand. */
const sameness = ({ claim, state, article, datePublished, href, sentence, placedIn, ...said }: AssertionView): string =>
  JSON.stringify(said);

const uniqueRecords = (view: ArticleView): (readonly [string, number])[] => {
  const first = new Map<string, number>();
  for (const [index, id] of recordIds(view)) if (!first.has(id)) first.set(id, index);
  return [...first];
};

function record(view: ArticleView, id: string, index: number, words: Words): Result | undefined {
  const mark = view.marks[index];
  if (mark?.kind === "claim") return claimRecord(view, id, mark.number, mark.assertion, words);
  const source = mark?.kind === "citation" ? sourceOf(view, mark.number) : undefined;
  return source === undefined
    ? undefined
    : popover(
        id,
        `${words.article.source} ${words.letter(source.number - 1)}`,
        words,
        sourceEntry(source, words),
        mark?.kind === "citation" && mark.locator !== undefined ? (
          <p class="quiet">{mark.page === undefined ? mark.locator : <a href={mark.page}>{mark.locator}</a>}</p>
        ) : undefined,
      );
}

function claimRecord(view: ArticleView, id: string, number: number, assertion: AssertionView, words: Words): Result {
  const claim = view.claims[number - 1]?.claim;
  return popover(
    id,
    numbered(number, words),
    words,
    <p class="who">
      {asserter(assertion, words)}{" "}
      {manner(assertion, words) === "" ? undefined : <small>{manner(assertion, words)}</small>}
    </p>,
    <p class="tapped" {...spoken(assertion)}>
      {assertion.sentence.words}
    </p>,
    assertion.thread.nodes.length === 0 ? undefined : thread(assertion.thread, words),
    claim === undefined ? undefined : standing(claim, words),
    provenance(assertion, words, link),
    <p class="quiet">{link({ href: assertion.claim.href, text: words.claim.page })}</p>,
  );
}

const standing = (claim: ClaimSummary, words: Words): Result => (
  <p>
    {separated(
      [
        stateName(claim.state, words),
        decided(claim, words),
        words.label(CLAIM_KINDS, claim.kind),
        figure(claim, words),
      ],
      " · ",
    )}{" "}
    <span class="reason">{claim.reason}</span>
  </p>
);

const popover = (id: string, title: string, words: Words, ...content: (Piece | undefined)[]): Result => (
  <div class="record" popover="auto" id={id} role="dialog" aria-label={title}>
    <p class="record-head">
      <strong>{title}</strong>
      <button type="button" popovertarget={id}>
        {words.claim.close}
      </button>
    </p>
    {content.flat()}
  </div>
);
