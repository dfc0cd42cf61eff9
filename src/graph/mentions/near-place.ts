/** Whether the words beside a name that is an ordinary word too make a place of it. */

import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { isLookalike } from "../../arabic/homographs.ts";
import { HAPPENS, NEAR_PLACES, PEOPLE_FROM, PLACE_NOUNS } from "../../arabic/name-neighbours.ts";
import { CITIES_HAVE, isVisit, STATES_DO, STATES_HAVE } from "../../arabic/place-verbs.ts";
import { endsName } from "./acts-here.ts";
import type { Candidate, Found } from "./candidate.ts";
import { bare, isDefinite, wordAfter, wordsBefore } from "./words-beside.ts";

/** Behind a word of place, with «ب», or, for a state, behind what a state does: «قالت قطر». */
export function isNearPlace({ name, start, end, clitic }: Candidate, folded: string, previous: string): boolean {
  const token = folded.slice(start, end);
  // «في الحاجب الأيسر»: an adjective that is no nation's makes an ordinary noun of it.
  const next = wordAfter(folded, end);
  if (
    OWNED.has(name.key) &&
    !PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) &&
    ((isDefinite(next) && !/(?:ه|ون|ين|ان|ي)$/u.test(next) && !NAME_STOPS.has(next)) || KIN.test(next))
  )
    return false;
  if (isDefinite(next) && !/(?:ي|يه)$/u.test(next) && name.key.startsWith("ال")) return false;
  if (clitic !== "none") return clitic === "preposition" && /^[وف]?ب/u.test(token) && !isLookalike(token);
  if (PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) || NEAR_PLACES.has(bare(previous, NEAR_PLACES))) return true;
  if (FROM.has(bare(previous, FROM))) return !VERBS.has(name.key) || isFrom(wordsBefore(folded, start, 2), next);
  if (/^[وف]?علي$/u.test(previous) && NO_NOUNS.has(name.key)) return true;
  if (CITIES_HAVE.has(bare(previous, CITIES_HAVE)) && name.key !== "مالي" && name.key !== "دوما")
    return !isDefinite(next);
  // «زار مأرب لمعاينة المعبد»: and nothing that an ordinary noun would be of.
  if (isVisit(previous) && !EATEN.has(name.key) && (endsName(next) || /^ل\p{L}{4}/u.test(next))) return true;
  const deed = previous.replace(/(?<=\p{L}{4})ها?$/u, "");
  if (name.type === "place" && !EATEN.has(name.key)) return STATES_DO.has(bare(deed, STATES_DO)) && !isDefinite(next);
  if (name.type !== "state") return false;
  if (STATES_HAVE.has(bare(previous, STATES_HAVE)) && !NO_NOUNS.has(name.key)) return true;
  return (
    STATES_DO.has(bare(deed, STATES_DO)) ||
    (/^[وف]?\p{L}{3,}ت$/u.test(previous) && !/(?:ات|يت|وت)$/u.test(previous)) ||
    /^[وف]?ا\p{L}{4,}تها?$/u.test(previous)
  );
}

/** «المقيمين في الهول»، «من الباب إلى حلب»: once it is known for a place, and no adjective makes another thing of it. */
export const isInPlace = ({ name, end, clitic }: Candidate, folded: string, previous: string): boolean =>
  clitic === "none" &&
  ((NOT_WITHIN.has(name.key) && /^[وف]?(?:في|الي|نحو|داخل)$/u.test(previous) && !isDefinite(wordAfter(folded, end))) ||
    (/^[وف]?من$/u.test(previous) && /^(?:الي|ان|انه|انها)$/u.test(wordAfter(folded, end))));

/** «عائلات من تدمر»، «قطع من تدمر رممت»: who destroys has somebody or something behind the verb. */
const isFrom = ([previous, who = ""]: readonly string[], next: string): boolean =>
  previous === "من" &&
  (PEOPLE_FROM.has(bare(who, PEOPLE_FROM)) ||
    next === "" ||
    /^ان(?:ه|ها)?$/u.test(next) ||
    NAME_STOPS.has(next) ||
    /^\p{L}{3,}(?<!ا)ت$/u.test(next));

/** «وللسلط مدخلان». */
export const isFor = ({ start, end, clitic }: Candidate, folded: string): boolean =>
  clitic === "preposition" &&
  !isLookalike(folded.slice(start, end)) &&
  (/^[وف]?لل/u.test(folded.slice(start, end)) ||
    (/^[وف]?ل/u.test(folded.slice(start, end)) && !/^(?:في$|ال)/u.test(wordAfter(folded, end))));

/** «غرفة تجارة الزرقاء»: an adjective with the article follows no noun without it. */
export const isOfNoun = ({ name, clitic }: Candidate, previous: string): boolean =>
  clitic === "none" &&
  /^ال\p{L}{3,}(?:اء|ي)$/u.test(name.key) &&
  /^\p{L}{3,}$/u.test(previous) &&
  !/ال/u.test(previous.slice(0, 4));

const FROM: ReadonlySet<string> = new Set(["من", "مع", "بين", "عن", "لدي", "ضد"]);

/** Nouns of what nobody is in, nor goes to. */
const NOT_WITHIN: ReadonlySet<string> = new Set(["الهول", "الطبقه", "القصير", "الخبر", "الخمس", "البصيره", "حجه"]);

/** Nouns that somebody or something has: «حماة العروس»، «مسقط الضوء»، «جنين الأم». */
const OWNED: ReadonlySet<string> = new Set(["حماه", "مسقط", "جنين", "نوي"]);

const KIN = /^(?:ابن|ابنت|بنت|اخ|اخي|اخت|زوج|زوجت|ولد|صديق|صديقت)(?:ه|ها|هم|ي)$/u;

/** What one sells, cooks and sees, so that a woman's verb may be hers. */
const EATEN: ReadonlySet<string> = new Set(["حمص", "صور", "حماه"]);

/** Words that no preposition stands before, so that a name does: «بفوزه على مالي». */
const NO_NOUNS: ReadonlySet<string> = new Set(["مالي", "تدمر", "دوما"]);

/** «من تدمر بيوتهم» asks who destroys. */
const VERBS: ReadonlySet<string> = new Set(["تدمر"]);

/** «يشمل جبيل وزحلة»: a place that is certain is joined to it; «دخلت حماة وحمص»: any, where one comes to it. */
export function isJoinedToPlace({ end }: Candidate, previous: string, { joined }: Found): boolean {
  const other = joined(end)?.name;
  const isPlace = other?.type === "place" || other?.type === "state";
  return isPlace && (other.certainty === "alone" || isVisit(previous));
}

/** «العاصمة العمانية مسقط». */
export const isCapital = ([previous = "", earlier = ""]: readonly string[]): boolean =>
  /العاصمه$/u.test(previous) || (/العاصمه$/u.test(earlier) && /^ال\p{L}+يه$/u.test(previous));

/** «الحرائق في المتن»، «سيلعب في المتن»: what happens somewhere. */
export const happensAt = ({ start, end, clitic }: Candidate, folded: string, before: readonly string[]): boolean => {
  const [previous = "", what = "", earlier = ""] = before;
  if (clitic === "preposition")
    return /^[وف]?ب/u.test(folded.slice(start, end)) && HAPPENS.has(bare(previous, HAPPENS));
  return (
    clitic === "none" &&
    previous === "في" &&
    !isDefinite(wordAfter(folded, end)) &&
    [what, earlier].some((word) => isHappening(word))
  );
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
