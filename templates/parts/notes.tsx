/** The notes at the end of a text, each with its way back. */
import type { Result } from "hastscript";
import type { BodyView } from "../body/body-view.ts";
import { renderNote } from "../body/render-body.tsx";
import type { Words } from "../words.ts";
import { backlinks } from "./backlinks.tsx";
import type { spoken } from "./spoken.ts";

/** The list; `language` says in which they are where that is not the page's. */
export const notes = (view: BodyView, words: Words, language: ReturnType<typeof spoken> = {}): Result => (
  <ol class="notes">
    {view.footnotes.map(({ anchor, children, marks }) => (
      <li id={anchor}>
        {Object.keys(language).length === 0 ? (
          renderNote(view, children, words)
        ) : (
          <div {...language}>{renderNote(view, children, words)}</div>
        )}
        {backlinks(view, marks, words)}
      </li>
    ))}
  </ol>
);
