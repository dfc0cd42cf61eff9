/** Whether «ل» names who is only told («للصحيفة»), or goes on with the speaker's name («الأمين العام للأمم المتحدة»). */

import { BODIES, LISTENERS, OUTLETS } from "../speakers.ts";
import { headOf, isKin } from "./name-head.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { CALLS_FOR, FIELDS, TOLD, WORKS } from "./speaker-words.ts";
import { endsIn, hasArticle, withoutArticle } from "./word-parts.ts";

/** «للصحيفة»، «لوكالة رويترز»، «لابنه»: who is told; not what belongs to the name, as in «الأمين العام للأمم المتحدة». */
export function isTold(words: readonly Word[], at: number, from: number): boolean {
  const { folded, typed } = wordAt(words, at);
  if (!folded.startsWith("ل") || folded.length < 3) return false;
  const object = folded.startsWith("لل") ? folded.slice(2) : folded.slice(1);
  const ours = ["تنا", "نا"]
    .filter((ending) => object.endsWith(ending))
    .map((ending) => object.slice(0, -ending.length));
  const isOurs = ours.some((outlet) => [outlet, `${outlet}ه`].some((each) => OUTLETS.has(each) || LISTENERS.has(each)));
  const isOutlet =
    isOurs || TOLD.has(object) || TOLD.has(`ال${object}`) || OUTLETS.has(object) || LISTENERS.has(object);
  if (at > from && endsIn(object, ["نا"])) return true;
  if (at > from && belongs(words, at, from, object, isOutlet)) return false;
  return isOutlet || (folded.startsWith("لل") && folded.length > 4) || (at > from && isKin(typed.slice(1)));
}

/** What is behind «ل» belongs to an office or a body that its adjective leaves open, and to every work. */
function belongs(words: readonly Word[], at: number, from: number, object: string, isOutlet: boolean): boolean {
  const head = headOf(wordAt(words, from), false).folded;
  if (WORKS.has(withoutArticle(head))) return true;
  const previous = wordAt(words, at - 1).folded;
  if (CALLS_FOR.has(previous) || FIELDS.has(object)) return true;
  if (isOutlet) return false;
  if (BODIES.has(head)) return true;
  if (!hasArticle(previous)) return false;
  let anchor = at - 1;
  while (anchor > from && isAdjective(wordAt(words, anchor))) anchor -= 1;
  const noun = withoutArticle(wordAt(words, anchor).folded);
  return anchor < at - 1 ? BODIES.has(noun) : BODIES.has(withoutArticle(wordAt(words, at - 2).folded));
}

/** «الاقتصادي»، «الدولية»: the article and the ending of what belongs somewhere. */
const isAdjective = ({ folded }: Word): boolean => hasArticle(folded) && endsIn(folded, ["ي", "يه"]);
