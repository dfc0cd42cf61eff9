/** The top of every page: the site's name with its thread, and the ways in. */
import type { Result } from "hastscript";
import { FIXED } from "../../src/pages/addresses.ts";
import type { View } from "../../src/pages/views/view.ts";
import { FRAME } from "../strings.ts";

const SECTIONS = [
  { href: FIXED.topics, text: FRAME.topics, kinds: ["topicIndex", "topic"] },
  { href: FIXED.claims, text: FRAME.claims, kinds: ["claimIndex", "claim"] },
  { href: FIXED.agents, text: FRAME.agents, kinds: ["agentIndex", "agent"] },
  { href: FIXED.sources, text: FRAME.sources, kinds: ["sourceIndex", "source"] },
  { href: FIXED.archive, text: FRAME.archive, kinds: ["archive"] },
  { href: FIXED.search, text: FRAME.search, kinds: ["search"] },
] as const satisfies readonly { href: string; text: string; kinds: readonly View["kind"][] }[];

/** The header; the section that the page belongs to is named as the current one. */
export const masthead = (view: View): Result => (
  <header class="masthead">
    <a class="wordmark" href={FIXED.home} aria-current={view.kind === "home" ? "page" : undefined}>
      <span class="knot" aria-hidden="true" />
      {view.frame.title}
    </a>
    {view.kind === "home" ? <p class="tagline">{view.frame.description}</p> : undefined}
    <nav aria-label={FRAME.sections}>
      <ul>
        {SECTIONS.map(({ href, text, kinds }) => (
          <li>
            <a href={href} aria-current={currentIn(view, kinds, href)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);

function currentIn({ kind, head }: View, kinds: readonly View["kind"][], href: string): "page" | "true" | undefined {
  if (!kinds.includes(kind)) return undefined;
  return `/${head.address}` === `${href}index.html` ? "page" : "true";
}
