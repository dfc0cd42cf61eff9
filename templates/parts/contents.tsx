/** What a page holds, at its top: each part a link, with how much there is in it. */
import type { Result } from "hastscript";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { link } from "./refs.tsx";

/** A titled part of a page; `show` is absent where there is nothing in it. */
export interface PartOfPage {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly show: Piece;
}

/** The contents, from three parts on: fewer need no map. */
export const contents = (parts: readonly PartOfPage[], words: Words): Result | undefined =>
  parts.length < 3 ? undefined : (
    <nav class="toc" aria-label={words.article.contents}>
      <ul>
        {parts.map(({ id, title, count }) => (
          <li>
            {link({ href: `#${id}`, text: title })}{" "}
            {count === undefined ? undefined : <span class="quiet">{words.number(count)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
