/** The top of a page that is not an article: what kind of thing it is, its name, one line about it. */
import type { Result } from "hastscript";
import type { Atom, Piece } from "../piece.ts";

/** The head; `kind` stands above the name, `line` below it. */
export const pageHead = (kind: Piece, name: Atom, line?: Piece): Result => (
  <header class="head">
    {kind === undefined ? undefined : <p class="kicker">{kind}</p>}
    <h1>{name}</h1>
    {line === undefined ? undefined : <p class="standfirst">{line}</p>}
  </header>
);
