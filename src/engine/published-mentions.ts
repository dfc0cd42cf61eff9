/** Which topics the published site's articles name: read from its own data file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PublishedMentions } from "../graph/mentions/check-new-links.ts";
import { errorCode } from "./refusal.ts";

const ARTICLES = z.array(z.object({ id: z.string(), mentions: z.array(z.object({ topic: z.string() })) }));

/** Reads `data/articles.json` of a published site; `undefined` where there is none that we wrote. */
export function readPublishedMentions(out: string): PublishedMentions | undefined {
  try {
    const { data } = ARTICLES.safeParse(JSON.parse(readFileSync(join(out, "data/articles.json"), "utf8")));
    return data && new Map(data.map(({ id, mentions }) => [id, new Set(mentions.map(({ topic }) => topic))]));
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
