/** The top of every page: the site's name with its thread, and the ways in. */
import type { Result } from "hastscript";
import { FIXED } from "../../src/pages/addresses.ts";
import type { View } from "../../src/pages/page.ts";
import type { Words } from "../words.ts";

const SECTIONS = [
  { page: "topics", kinds: ["topicIndex", "topic"] },
  { page: "claims", kinds: ["claimIndex", "claim"] },
  { page: "agents", kinds: ["agentIndex", "agent"] },
  { page: "sources", kinds: ["sourceIndex", "source"] },
  { page: "archive", kinds: ["archive"] },
  { page: "search", kinds: ["search"] },
] as const satisfies readonly { page: keyof typeof FIXED; kinds: readonly View["kind"][] }[];

/** The header; the section that the page belongs to is named as the current one. */
export const masthead = (view: View, words: Words): Result => (
  <header class="masthead">
    <a class="wordmark" href={FIXED.home} aria-current={view.kind === "home" ? "page" : undefined}>
      <span class="knot" aria-hidden="true" />
      {view.frame.title}
    </a>
    {view.kind === "home" ? <p class="tagline">{view.frame.description}</p> : undefined}
    <nav aria-label={words.frame.sections}>
      <ul>
        {SECTIONS.filter(({ page }) => page !== "search" || view.frame.outputs.search).map(({ page, kinds }) => (
          <li>
            <a href={FIXED[page]} aria-current={currentIn(view, kinds, FIXED[page])}>
              {words.fixed[page].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);

/** All that the header is made from: pages for which it is the same have the same header. */
export const mastheadOf = (view: View) => ({
  title: view.frame.title,
  tagline: view.kind === "home" ? view.frame.description : undefined,
  hasSearch: view.frame.outputs.search,
  current: SECTIONS.map(({ page, kinds }) => currentIn(view, kinds, FIXED[page]) ?? ""),
});

function currentIn({ kind, head }: View, kinds: readonly View["kind"][], href: string): "page" | "true" | undefined {
  if (!kinds.includes(kind)) return undefined;
  return `/${head.address}` === `${href}index.html` ? "page" : "true";
}
