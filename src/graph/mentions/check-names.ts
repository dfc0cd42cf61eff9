/** Names by which no reader could tell what is meant: too short, too common, or words of their own. */

import { homographOf } from "../../arabic/homographs.ts";
import { isStopWord } from "../../arabic/stop-words.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Topic } from "../../model/topic.ts";
import { bearerOf, nameKey } from "./build-matcher.ts";

/**
 * Checks the names of topics: complains `alias-too-short` (one letter, or none), `alias-stop-word`, and
 * `alias-homograph` where the name is also an ordinary word and the topic is not marked ambiguous.
 */
export function checkNames(topics: readonly Topic[]): Diagnostic[] {
  return topics.flatMap((topic) =>
    [{ text: topic.name, place: topic.namePlace }, ...topic.alternateNames].flatMap(({ text, place }) => {
      if (nameKey(text).length < 2) return complain("alias-too-short", place, { name: text });
      if (isStopWord(text)) return complain("alias-stop-word", place, { name: text });
      if (homographOf(text, bearerOf(topic)) !== "alone" && !topic.ambiguous)
        return complain("alias-homograph", place, { name: text });
      return [];
    }),
  );
}
