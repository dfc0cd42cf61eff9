/** Whether the words beside a name that is an ordinary word too make a place of it. */
import { isLookalike } from "../../arabic/homographs.ts";
import { HAPPENS, NEAR_PLACES, PEOPLE_FROM, PLACE_NOUNS } from "../../arabic/name-neighbours.ts";
import type { Candidate, Found } from "./candidate.ts";
import { bare, wordAfter, wordsBefore } from "./words-beside.ts";

/** Behind a word of place, with «ب», or, for a state, behind what a state does: «قالت قطر». */
export function isNearPlace({ name, start, end, clitic }: Candidate, folded: string, previous: string): boolean {
  const token = folded.slice(start, end);
  // «في الحاجب الأيسر»: an adjective that is no nation's makes an ordinary noun of it.
  if (/^ال(?!ي$|\p{L}+(?:ي|يه)$)/u.test(wordAfter(folded, end)) && name.key.startsWith("ال")) return false;
  if (clitic !== "none") return clitic === "preposition" && /^[وف]?ب/u.test(token) && !isLookalike(token);
  if (PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) || NEAR_PLACES.has(bare(previous, NEAR_PLACES))) return true;
  if (FROM.has(bare(previous, FROM))) return !VERBS.has(name.key) || isFrom(wordsBefore(folded, start, 2));
  return name.type === "state" && /^[وف]?\p{L}{3,}ت$/u.test(previous) && !/(?:ات|يت|وت)$/u.test(previous);
}

/** «زار الأقصر»، «شهدت المكلا»: once it is known for a place. */
export const isVisited = (previous: string): boolean =>
  /^[وف]?(?:زار|غادر|دخل|بلغ|قصف|وصل|شهد|قصد|حاصر|استعاد|حرر)(?:ت|وا)?$/u.test(previous) ||
  /^[وف]?(?:قالت|تشهد|تضم)$/u.test(previous);

/** «عائلات من تدمر». */
const isFrom = ([previous, who = ""]: readonly string[]): boolean =>
  previous === "من" && PEOPLE_FROM.has(bare(who, PEOPLE_FROM));

/** «وللسلط مدخلان». */
export const isFor = ({ start, end, clitic }: Candidate, folded: string): boolean =>
  clitic === "preposition" && /^[وف]?لل/u.test(folded.slice(start, end));

/** «غرفة تجارة الزرقاء»: an adjective with the article follows no noun without it. */
export const isOfNoun = ({ name, clitic }: Candidate, previous: string): boolean =>
  clitic === "none" &&
  /^ال\p{L}{3,}(?:اء|ي)$/u.test(name.key) &&
  /^\p{L}{3,}$/u.test(previous) &&
  !/ال/u.test(previous.slice(0, 4));

const FROM: ReadonlySet<string> = new Set(["من", "مع", "بين", "عن", "لدي", "ضد"]);

/** «من تدمر بيوتهم» asks who destroys. */
const VERBS: ReadonlySet<string> = new Set(["تدمر"]);

/** «يشمل جبيل وزحلة»: a place that is certain is joined to it; «دخلت حماة وحمص»: any, where one comes to it. */
export function isJoinedToPlace({ end }: Candidate, previous: string, { joined }: Found): boolean {
  const other = joined(end)?.name;
  const isPlace = other?.type === "place" || other?.type === "state";
  return isPlace && (other.certainty === "alone" || isVisited(previous));
}

/** «العاصمة العمانية مسقط». */
export const isCapital = ([previous = "", earlier = ""]: readonly string[]): boolean =>
  /العاصمه$/u.test(previous) || (/العاصمه$/u.test(earlier) && /^ال\p{L}+يه$/u.test(previous));

/** «الحرائق في المتن»، «سيلعب في المتن»: what happens somewhere. */
export const happensAt = ({ start, end, clitic }: Candidate, folded: string, before: readonly string[]): boolean => {
  const [previous = "", what = "", earlier = ""] = before;
  if (clitic === "preposition")
    return /^[وف]?ب/u.test(folded.slice(start, end)) && HAPPENS.has(bare(previous, HAPPENS));
  return clitic === "none" && previous === "في" && [what, earlier].some((word) => isHappening(word));
};

const isHappening = (word: string): boolean =>
  [word, word.replace(/^[وف]?ال/u, "")].some((each) => HAPPENS.has(bare(each, HAPPENS)));

/** «دمشق وحمص»، «دمشق، حمص»، «من صيدا إلى صور»: a place follows a place. */
export function goesOnFromPlace({ start, clitic }: Candidate, folded: string, { lastPlace }: Found): boolean {
  if (lastPlace < 0) return false;
  const between = folded.slice(lastPlace, start);
  if (clitic === "conjunction") return /^(?: |، ?)$/u.test(between);
  return clitic === "none" && /^(?:، | الي | حتي )$/u.test(between);
}
