/** From which origins, and through whom, the claims of an article came. */

import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { ThreadView } from "../../src/pages/views/parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { mapWithTable } from "./map-with-table.tsx";

/** Larger maps say less than the table of claims does. */
const MOST_CHAINS = 24;

/** The map: claims that came by one way end in one node. Nothing for an article whose claims all came by one. */
export function originMap({ marks }: ArticleView, words: Words): Piece {
  const ways = new Map<string, { thread: ThreadView; numbers: Set<number> }>();
  for (const mark of marks) {
    if (mark.kind !== "claim") continue;
    const { thread } = mark.assertion;
    const key = JSON.stringify(thread.nodes.map(({ agent, gap }) => (gap ? "?" : agent.name)));
    const way = ways.get(key) ?? { thread, numbers: new Set() };
    way.numbers.add(mark.number);
    ways.set(key, way);
  }
  if (ways.size < 2 || ways.size > MOST_CHAINS) return undefined;
  const chains = [...ways].map(([key, { thread, numbers }]) => ({
    thread,
    end: { id: `end ${key}`, label: [...numbers].map(words.number).join(words.comma), look: "claims" },
    voice: words.ownVoice,
  }));
  return mapWithTable(chains, words.article.originsCaption, words.article.claims, words);
}
