/** Draws the picture that stands for an article, a topic, a claim or the site where its address is shared. */

import { lookOf, wayInWords } from "../../../templates/parts/thread.tsx";
import type { Words } from "../../../templates/words.ts";
import { wordsOf } from "../../../templates/words-of.ts";
import { jointVoices } from "../../model/joint-voices.ts";
import { CLAIM_KINDS, CORROBORATION_STATES, GENRES, TOPIC_TYPES } from "../../model/vocabulary.ts";
import type { View } from "../../pages/page.ts";
import { voiceNames } from "../../pages/summaries/claim-voices.ts";
import type { ClaimSummary } from "../../pages/views/parts.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { drawCard, type SocialCard } from "./draw-card.ts";
import { rememberBytes } from "./remember-bytes.ts";

/** Changes with the drawing, so that older pictures are not taken for newer ones. */
const DRAWING = 2;

/** The picture of a page that has one (`head.socialPicture`), drawn or remembered; the same words, the same bytes. */
export async function socialPicture(view: View, memory: Section): Promise<AssetFile | undefined> {
  const card = cardOf(view);
  const { socialPicture: href } = view.head;
  if (card === undefined || href === undefined) return undefined;
  const bytes = await rememberBytes(memory, `social ${DRAWING} ${JSON.stringify(card)}`, () => drawCard(card));
  return { address: href.slice(1), bytes };
}

/** What stands on the picture of a view that has one. */
export function cardOf(view: View): SocialCard | undefined {
  const words = wordsOf(view.frame);
  const common = { site: view.frame.title, direction: words.direction, thread: ["named", "unnamed"] } as const;
  if (view.kind === "article") {
    const { genre, headline, topics } = view.summary;
    const kicker = [words.label(GENRES, genre), ...topics.slice(0, 2).map(({ text }) => text)].join(" · ");
    const foot = words.article.profile(view.summary.profile);
    return { ...common, kicker, title: headline, foot };
  }
  if (view.kind === "topic") {
    const foot = view.profile.claims === 0 ? "" : words.count(view.profile.claims, "claim");
    const kicker = words.label(TOPIC_TYPES, view.type);
    return { ...common, kicker, title: view.name, foot };
  }
  if (view.kind === "home") {
    const counted = [words.count(view.counts.articles, "article"), words.count(view.counts.claims, "claim")];
    return { ...common, kicker: view.frame.title, title: view.frame.description, foot: counted.join(" · ") };
  }
  return view.kind === "claim" ? { ...common, ...claimCard(view.claim, words) } : undefined;
}

/** A claim is nobody's but its speakers': they stand before its words, the way it came and its state behind them. */
function claimCard(claim: ClaimSummary, words: Words): Omit<SocialCard, "site" | "direction"> {
  const { voices, passing } = jointVoices(claim.thread.nodes);
  return {
    kicker: words.label(CLAIM_KINDS, claim.kind),
    lead: `${voiceNames(claim, words).join(words.comma)}:`,
    title: words.said(claim.text, claim.verbatim === true),
    ...(voices.length === 0 ? {} : { way: wayInWords(claim.thread, words) }),
    foot: words.label(CORROBORATION_STATES, claim.state),
    thread: [...voices.slice(0, 1), ...passing].map(lookOf),
  };
}
