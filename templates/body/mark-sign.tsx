/** The small sign that stands where a mark stands: it opens the record in place, or leads to it. */
import type { ElementContent } from "hast";
import type { Result } from "hastscript";
import { CORROBORATION_STATES } from "../../src/model/vocabulary.ts";
import type { AssertionView } from "../../src/pages/views/parts.ts";
import { lookOf } from "../parts/thread.tsx";
import type { Words } from "../words.ts";
import type { BodyView } from "./body-view.ts";
import { numbered, recordIds, sourceOf } from "./records.tsx";

/**
 * Gives the sign of the mark numbered `index`: a claim's and a source's open a record; a note's is a link. A claim
 * without words of its own (not in `anchored`) has its anchor here.
 */
export function markSign(view: BodyView, index: number, words: Words, anchored: ReadonlySet<number>): ElementContent[] {
  const mark = view.marks[index];
  if (mark === undefined || mark.kind === "nothing") return [];
  const number = mark.kind === "citation" ? `[${words.letter(mark.number - 1)}]` : words.number(mark.number);
  switch (mark.kind) {
    case "claim":
      return nodes(
        <button
          class="mark"
          type="button"
          id={anchored.has(index) ? undefined : mark.anchor}
          popovertarget={recordIds(view).get(index)}
          data-node={originLook(mark.assertion)}
          aria-label={`${words.claim.mark}: ${numbered(mark.number, words)} · ${says(mark.assertion, words)}`}
        >
          {number}
        </button>,
      );
    case "citation":
      return nodes(
        <button
          class="mark cite"
          type="button"
          id={mark.anchor}
          popovertarget={recordIds(view).get(index)}
          aria-label={`${words.article.source} ${words.letter(mark.number - 1)}: ${sourceOf(view, mark.number)?.source.text ?? ""}`}
        >
          {number}
        </button>,
      );
    case "footnote":
      return nodes(
        <sup>
          <a
            class="note-mark"
            id={mark.anchor}
            href={`#${noteOf(view, index)}`}
            aria-label={`${words.article.note} ${number}`}
          >
            {number}
          </a>
        </sup>,
      );
    default:
      return mark satisfies never;
  }
}

/** Who says it and what stands behind it, in few words: beside the line, and for who hears the page. */
export const says = ({ asserters, stance, state }: AssertionView, words: Words): string =>
  [
    asserters.length === 0
      ? words.ownVoice
      : asserters.map(({ name }) => (name === words.unstated ? words.nodes.nobody : name)).join(words.comma),
    stance === "affirms" ? undefined : words.stance(stance),
    words.label(CORROBORATION_STATES, state),
  ]
    .filter((word) => word !== undefined)
    .join(" · ");

/** How the origin of its chain is drawn; the article's own voice has no node. */
function originLook({ thread: { nodes: chain } }: AssertionView): string {
  const [origin] = chain;
  return origin === undefined ? "own" : lookOf(origin);
}

function noteOf({ footnotes }: BodyView, mark: number): string {
  const note = footnotes.find(({ marks }) => marks.includes(mark));
  if (note === undefined) throw new Error(`Mark ${mark} leads to no footnote.`);
  return note.anchor;
}

/** Elements only: a mark is never a fragment. */
const nodes = (...results: Result[]): ElementContent[] => results.filter((result) => result.type === "element");
