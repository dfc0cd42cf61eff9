/** A speaker of a headline, whose words stand right behind a colon: «رئيس البلدية: […]»، «عاجل، الجيش: […]». */
import { TITLES } from "../name-neighbours.ts";
import { BODIES, GIVEN_NAMES, OFFICES, OUTLETS, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import type { GoverningCue } from "./cue-scope.ts";
import { headOf } from "./name-head.ts";
import { phraseAt } from "./noun-phrase.ts";
import type { Word } from "./sentence-words.ts";
import { isMan, isSaid, SPEAKER_NOUNS } from "./speaker-words.ts";
import { withoutArticle } from "./word-parts.ts";

/** Finds who speaks where nothing but a name stands before the colon; a title, a question, a place before one speaks for nobody. */
export function speakerBeforeColon(words: readonly Word[], gap: string, sentence: string): GoverningCue | undefined {
  if (!/^\s*[:：]/u.test(gap)) return undefined;
  const comma = words.findLastIndex((word) => /[،,؛.]|\s[-–—]\s/u.test(word.gap));
  const from = Math.max(0, comma);
  const first = words[from];
  if (first === undefined || !words.slice(0, from).every(({ folded }) => folded === "عاجل" || /^\p{N}/u.test(folded)))
    return undefined;
  const speaker = phraseAt(words, from);
  if (speaker?.last !== words.length - 1 || !speaks(headOf(first, false).folded)) return undefined;
  const { start, end, prefix } = speaker;
  return { strength: "neutral", stance: "affirms", subject: { text: prefix + sentence.slice(start, end), start, end } };
}

const LISTS = [OFFICES, BODIES, OUTLETS, UNNAMED_ONE, UNNAMED_MANY, SPEAKER_NOUNS, GIVEN_NAMES, TITLES];

function speaks(folded: string): boolean {
  const bare = withoutArticle(folded);
  return !isSaid(bare) && (isMan(folded) || LISTS.some((list) => list.has(folded) || list.has(bare)));
}
