/** What is said of a claim in few words: the desk's decision, the figure, where it is at home. */
import type { Result } from "hastscript";
import { EDITORIAL_STATUSES } from "../../src/model/vocabulary.ts";
import type { ClaimSummary } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { day, link, separated } from "./refs.tsx";

/** What a person at the desk decided, where that is more than «منقول». */
export const decided = ({ status }: ClaimSummary, words: Words): Result | undefined =>
  status.status === "reported" ? undefined : (
    <strong class="status">{words.label(EDITORIAL_STATUSES, status.status)}</strong>
  );

/** Figures with how tightly they bind: «10 حالات على الأقل». */
export const figure = ({ quantities }: ClaimSummary, words: Words): string | undefined =>
  quantities.length === 0 ? undefined : quantities.map((quantity) => words.figureOf(quantity)).join(words.comma);

/** Where a claim is at home. */
export const home = ({ article, datePublished }: ClaimSummary, words: Words): Piece =>
  separated([link(article), day(datePublished, words)], words.comma);
