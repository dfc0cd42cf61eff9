/** Which topics the published site's articles name: read from its own data file. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PublishedMentions } from "../graph/mentions/check-new-links.ts";
import { dataHref, dataPartHref } from "../pages/addresses.ts";
import { errorCode } from "./refusal.ts";

const ARTICLES = z.array(z.object({ id: z.string(), mentions: z.array(z.object({ topic: z.string() })) }));

/** Reads `data/articles.json` of a published site with its older parts; `undefined` where there is none that we wrote. */
export function readPublishedMentions(out: string): PublishedMentions | undefined {
  try {
    const newest = dataHref("articles.json");
    const mentions = new Map<string, ReadonlySet<string>>();
    for (
      let number = 0, href = newest;
      number === 0 || existsSync(join(out, href));
      href = dataPartHref(newest, ++number)
    ) {
      for (const { id, mentions: topics } of ARTICLES.parse(JSON.parse(readFileSync(join(out, href), "utf8"))))
        mentions.set(id, new Set(topics.map(({ topic }) => topic)));
    }
    return mentions;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
