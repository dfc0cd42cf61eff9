/** Where something stood that was withdrawn: that it was, what it was called, and why. */
import type { WithdrawnView } from "../../src/pages/plans/plan-moved.ts";
import { pageHead } from "../parts/page-head.tsx";
import { section } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of such a page; nothing of what was withdrawn but its name. */
export const withdrawnPage = ({ head, what, reason }: WithdrawnView, words: Words): Atom[] => [
  pageHead(undefined, head.title, words.withdrawnThing[what]),
  section("reason", words.site.whyWithdrawn, <p>{reason}</p>),
];
