/** Where something stood before: one link to where it stands now, for whom no browser takes there. */
import type { MovedView } from "../../src/pages/plans/plan-moved.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of such a page. */
export const movedPage = ({ to }: MovedView, words: Words): Atom[] => [
  pageHead(undefined, words.site.moved, words.site.movedTo),
  <p>{link(to)}</p>,
];
