/** Whether a word behind a name ends it: a particle, a sign, whom one tells; not what an ordinary noun would go on with. */
import { isSpeechVerb } from "../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { LISTENERS, OUTLETS } from "../../arabic/speakers.ts";

/** Says whether a name ends before a word: «قال سيف إن»، «قال سيف لموقع المدن»؛ the end of a clause is "". */
export const endsName = (next: string): boolean =>
  isTold(next) ||
  next === "" ||
  NAME_STOPS.has(next) ||
  (/^و\p{L}{2,}/u.test(next) && NAME_STOPS.has(next.slice(1))) ||
  /^[وف]?ب?ان(?:ه|ها)?$/u.test(next) ||
  /^(?:لل|بال)/u.test(next) ||
  isSpeechVerb(next);

/** «قال سيف لموقع المدن»: who is told ends the name. */
const isTold = (next: string): boolean =>
  /^ل/u.test(next) &&
  [OUTLETS, LISTENERS].some((list) => list.has(next.slice(1)) || list.has(next.replace(/^لل/u, "")));
