/** Whether «ل» names who is only told («للصحيفة»), or goes on with the speaker's name («الأمين العام للأمم المتحدة»). */

import { BODIES, LISTENERS, OUTLETS } from "../speakers.ts";
import { headOf, isKin } from "./name-head.ts";
import type { Word } from "./sentence-words.ts";
import { CALLS_FOR, FIELDS, TOLD, WORKS } from "./speaker-words.ts";

/** «للصحيفة»، «لوكالة رويترز»، «لابنه»: who is told; not what belongs to the name, as in «الأمين العام للأمم المتحدة». */
export function isTold(words: readonly Word[], at: number, from: number): boolean {
  const { folded = "", typed = "" } = words[at] ?? {};
  if (!folded.startsWith("ل") || folded.length < 3) return false;
  const object = folded.startsWith("لل") ? folded.slice(2) : folded.slice(1);
  const ours = object.replace(/ت?نا$/u, "");
  const isOurs = ours !== object && [ours, `${ours}ه`].some((outlet) => OUTLETS.has(outlet) || LISTENERS.has(outlet));
  const isOutlet =
    isOurs || TOLD.has(object) || TOLD.has(`ال${object}`) || OUTLETS.has(object) || LISTENERS.has(object);
  if (at > from && /^ل\p{L}{4,}نا$/u.test(typed)) return true;
  if (at > from && belongs(words, at, from, isOutlet)) return false;
  return (
    isOutlet ||
    (folded.startsWith("لل") && folded.length > 4) ||
    (at > from && /^ل\p{L}{3,}(?:ه|ها|هم|ي)$/u.test(typed) && !/ة$/u.test(typed) && isKin(typed.slice(1)))
  );
}

/** What is behind «ل» belongs to an office or a body that its adjective leaves open, and to every work. */
function belongs(words: readonly Word[], at: number, from: number, isOutlet: boolean): boolean {
  const head = headOf(words[from] ?? { folded: "", typed: "", marked: "", start: 0, end: 0, gap: "" }, false).folded;
  if (WORKS.has(head.replace(/^ال/u, ""))) return true;
  const previous = words[at - 1]?.folded ?? "";
  if (CALLS_FOR.has(previous) || FIELDS.has((words[at]?.folded ?? "").replace(/^لل?/u, ""))) return true;
  if (isOutlet) return false;
  if (BODIES.has(head)) return true;
  if (!previous.startsWith("ال")) return false;
  let anchor = at - 1;
  while (anchor > from && /^ال\p{L}+(?:ي|يه)$/u.test(words[anchor]?.folded ?? "")) anchor -= 1;
  const noun = (words[anchor]?.folded ?? "").replace(/^ال/u, "");
  return anchor < at - 1 ? BODIES.has(noun) : BODIES.has((words[at - 2]?.folded ?? "").replace(/^ال/u, ""));
}
