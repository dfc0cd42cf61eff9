/** Draws the picture that stands for an article or a topic where its address is shared. */

import { wordsOf } from "../../../templates/words-of.ts";
import { GENRES, TOPIC_TYPES } from "../../model/vocabulary.ts";
import type { View } from "../../pages/page.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { drawCard, type SocialCard } from "./draw-card.ts";
import { rememberBytes } from "./remember-bytes.ts";

/** Changes with the drawing, so that older pictures are not taken for newer ones. */
const DRAWING = 1;

/** The picture of a page that has one (`head.socialPicture`), drawn or remembered; the same words, the same bytes. */
export async function socialPicture(view: View, memory: Section): Promise<AssetFile | undefined> {
  const card = cardOf(view);
  const { socialPicture: href } = view.head;
  if (card === undefined || href === undefined) return undefined;
  const bytes = await rememberBytes(memory, `social ${DRAWING} ${JSON.stringify(card)}`, () => drawCard(card));
  return { address: href.slice(1), bytes };
}

function cardOf(view: View): SocialCard | undefined {
  const words = wordsOf(view.frame);
  if (view.kind === "article") {
    const { genre, headline, topics } = view.summary;
    const kicker = [words.label(GENRES, genre), ...topics.slice(0, 2).map(({ text }) => text)].join(" · ");
    const foot = words.article.profile(view.summary.profile);
    return { site: view.frame.title, kicker, title: headline, foot, direction: words.direction };
  }
  if (view.kind === "topic") {
    const foot = view.profile.claims === 0 ? "" : words.count(view.profile.claims, "claim");
    const kicker = words.label(TOPIC_TYPES, view.type);
    return { site: view.frame.title, kicker, title: view.name, foot, direction: words.direction };
  }
  return undefined;
}
