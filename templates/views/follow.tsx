/** How to follow the site: what a feed is, in words, and every feed there is. */
import type { Result } from "hastscript";
import type { FollowView } from "../../src/pages/plans/plan-follow.ts";
import type { LinkTo } from "../../src/pages/views/parts.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import { section, sectionOf } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the page on following. */
export const followPage = ({ site, topics, agents }: FollowView, words: Words): Atom[] =>
  [
    pageHead(undefined, words.fixed.follow.title, words.fixed.follow.description),
    section("how", words.follow.how, [
      ...words.follow.explained.map((text) => <p>{text}</p>),
      <ol class="steps">
        {words.follow.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>,
    ]),
    sectionOf("site", words.follow.all, site, (feeds) => (
      <ul class="lines">
        {feeds.map(({ href, text, address }) => (
          <li>
            {link({ href, text })} <code>{address}</code>
          </li>
        ))}
      </ul>
    )),
    sectionOf("topics", words.follow.topics, topics, feedList),
    sectionOf("agents", words.follow.agents, agents, feedList),
  ].flat();

const feedList = (feeds: readonly LinkTo[]): Result => (
  <ul class="names">
    {feeds.map((feed) => (
      <li>{link(feed)}</li>
    ))}
  </ul>
);
