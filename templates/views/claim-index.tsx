/** All claims of the site, part by part. */
import type { ClaimIndexView } from "../../src/pages/plans/plan-claims.ts";
import { claimList } from "../parts/claim-list.tsx";
import { ALL_STATES, legend } from "../parts/legend.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the index of claims. */
export const claimIndexPage = ({ claims, total, paging }: ClaimIndexView, words: Words): Atom[] => [
  pageHead(undefined, words.fixed.claims.title, words.count(total, "claim")),
  claims.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : legend(ALL_STATES, words, "nodes"),
  claimList(claims, words),
  pagingNav(paging, words),
];
