/** What the masthead is made from: pages for which it is the same have the same masthead. */
import { FIXED } from "../../src/pages/addresses.ts";
import type { View } from "../../src/pages/page.ts";

const SECTIONS = [
  { page: "topics", kinds: ["topicIndex", "topic"] },
  { page: "claims", kinds: ["claimIndex", "claim"] },
  { page: "agents", kinds: ["agentIndex", "agent"] },
  { page: "sources", kinds: ["sourceIndex", "source"] },
  { page: "archive", kinds: ["archive"] },
  { page: "search", kinds: ["search"] },
  { page: "follow", kinds: ["follow"] },
] as const satisfies readonly { page: keyof typeof FIXED; kinds: readonly View["kind"][] }[];

/** What the top of a page may know of it. */
export interface MastheadView extends Pick<View, "kind" | "frame"> {
  /** The ways in, in their order; the section that the page belongs to is the current one. */
  readonly sections: readonly {
    readonly page: (typeof SECTIONS)[number]["page"];
    readonly current?: "page" | "true" | undefined;
  }[];
}

/** Says what stands at the top of a page. */
export const mastheadOf = (view: View): MastheadView => ({
  kind: view.kind,
  frame: view.frame,
  sections: SECTIONS.filter(({ page }) => isThere(page, view)).map(({ page, kinds }) => ({
    page,
    current: currentIn(view, kinds, FIXED[page]),
  })),
});

/** A site may want no search and no feeds. */
function isThere(page: (typeof SECTIONS)[number]["page"], { frame: { outputs } }: View): boolean {
  if (page === "search") return outputs.search;
  return page !== "follow" || outputs.feeds;
}

function currentIn({ kind, head }: View, kinds: readonly View["kind"][], href: string): "page" | "true" | undefined {
  if (!kinds.includes(kind)) return undefined;
  return `/${head.address}` === `${href}index.html` ? "page" : "true";
}
