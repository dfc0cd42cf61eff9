/** Whether a noun, verb or adjective is the place that bears it as a name. */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { PEOPLE_FROM, PLACE_NOUNS } from "../../../arabic/name-neighbours.ts";
import { DOORS, isMove, isVisit, OUTPOSTS } from "../../../arabic/place-verbs.ts";
import { endsName } from "../ends-name.ts";
import { isBare, isIntroduced, type Standing } from "../standing.ts";
import { bare, isDefinite, isVerb } from "../words-beside.ts";
import { isNearPlace } from "./near-place.ts";
import { doesAsPlace } from "./place-agreement.ts";
import {
  goesOnFromPlace,
  happensAt,
  isCapital,
  isFor,
  isInPlace,
  isJoinedToPlace,
  isMovedFrom,
  isOfNoun,
  NOT_WITHIN,
} from "./place-context.ts";

/** Of a name whose ordinary sense stands behind prepositions too: «مدينة الباب»، not «في الباب». */
export function isPlaceByItsNoun(standing: Standing): boolean {
  if (isDateline(standing) || doesAsPlace(standing) || goesOnFromPlace(standing) || happensAt(standing)) return true;
  if (isMovedFrom(standing) || isBeside(standing)) return true;
  const introduced = isIntroduced(standing, standing.found);
  if (isBare(standing) && isBehindNounOfPlace(standing)) return true;
  // «مركز في الطبقة كتيبا»: what stands behind is told of something else.
  return (introduced || endsName(standing.next) || /^\p{L}{3,}ا$/u.test(standing.next)) && isInPlace(standing);
}

/** Of a name behind whose prepositions only the place can stand: «في حمص». */
export function isDoubtfulPlace(standing: Standing): boolean {
  if (isDateline(standing) || isMovedFrom(standing) || isNearPlace(standing) || doesAsPlace(standing)) return true;
  if (/^(?:القديمه|الاثريه|المحاصره|المدمره|المنكوبه)$/u.test(standing.next)) return true;
  if (goesOnFromPlace(standing) || isJoinedToPlace(standing) || isCapital(standing)) return true;
  if (standing.name.key === "قطر" && isFor(standing)) return true;
  if (!isIntroduced(standing, standing.found)) return false;
  if (isKnownHere(standing)) return true;
  return isFor(standing) || isOfNoun(standing) || (isBare(standing) && isVisited(standing));
}

/** «أما حماة فهادئة»، «ولكن حمص بعيدة»: a town that has been told of opens the clause. */
const isKnownHere = ({ name, clitic, previous, next }: Standing): boolean =>
  clitic !== "preposition" &&
  !/^(?:مالي|تدمر|دوما|قطر)$/u.test(name.key) &&
  !isDefinite(next) &&
  /^[وف]?(?:ان|لكن|اما|حيث|بينما|فيما)$/u.test(previous) &&
  /^(?:ف?ت\p{L}{3,}|ف?\p{L}{3,}ه|\p{L}{3,}ت|فهي|هي)$/u.test(next);

/** «حمص – قال»: where a report begins, the place it comes from. */
const isDateline = (standing: Standing): boolean =>
  isBare(standing) &&
  /(?:^|\n)[^\p{L}\n]*$/u.test(standing.textBefore) &&
  /^(?: ?[–—/(-]| ?: )/u.test(standing.textBehind);

/** «مدينة الباب»، «معركة الباب»، «في الباب وتل أبيض»، «عبرت القصير»: of an adjective a visit is enough, it heads no phrase. */
const isBehindNounOfPlace = (standing: Standing): boolean =>
  (PLACE_NOUNS.has(bare(standing.previous, PLACE_NOUNS)) && !isDescribedAs(standing)) ||
  ROADS.test(standing.previous) ||
  (/^[وف]?(?:في|الي|من|بين)$/u.test(standing.previous) && isJoinedToPlace(standing)) ||
  (/^ال\p{L}{2}ي\p{L}$/u.test(standing.name.key) && isVisited(standing));

/** «شمال الباب»; «قرب الهول», which is nothing to be near. */
const isBeside = (standing: Standing): boolean =>
  standing.clitic === "none" &&
  !isDefinite(standing.next) &&
  (/^[وفبل]?(?:شمال|جنوب|شرق|غرب)ي?$/u.test(standing.previous) || isNear(standing) || isOfPeople(standing));

function isNear({ name, previous, earlier }: Standing): boolean {
  if (!NOT_WITHIN.has(name.key))
    return /^ب?قرب$/u.test(previous) && [PLACE_NOUNS, OUTPOSTS].some((list) => list.has(bare(earlier, list)));
  return (
    /^[وف]?ب?(?:قرب|جوار|محيط)$/u.test(previous) ||
    (previous === "الي" && (/^ال?طريق$/u.test(earlier) || isMove(earlier)))
  );
}

/** «قصة عن امرأة من الباب»: and nobody comes in by a door. */
const isOfPeople = ({ previous, earlier, before }: Standing): boolean =>
  previous === "من" &&
  PEOPLE_FROM.has(bare(earlier, PEOPLE_FROM)) &&
  !/^(?:خرج|عاد|انسحب|فر|هرب)/u.test(earlier) &&
  before[2] !== undefined &&
  !isVerb(before[2]) &&
  !DOORS.has(bare(before[2], DOORS));

const isVisited = ({ previous, next }: Standing): boolean => isVisit(previous) && !isDefinite(next);

/** «سكان الطبقة الوسطى»، «حي الباب الجديد»: an adjective of the noun's own gender, which is no direction. */
const isDescribedAs = ({ name, next }: Standing): boolean =>
  /^ال\p{L}{2}/u.test(name.key) &&
  isDefinite(next) &&
  !NAME_STOPS.has(next) &&
  (/ه$/u.test(name.key) ? /ه$|[يو]سطي$|عليا$|سفلي$/u : ORDINAL).test(next) &&
  !/^ال(?:شرق|غرب|شمال|جنوب|سور|عراق)/u.test(next);

/** «الجديد»، «الكبير»، «الرابع»، «الحديدي»: a town is feminine. */
const ORDINAL =
  /^ال(?:جديد|قديم|عتيق|كبير|صغير|رييسي|خلفي|امامي|جانبي|حديدي|خشبي|خارجي|داخلي|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|ثالث|ثاني|اول|اخير|عالي|واسع|ضيق|مغلق|مفتوح)$/u;

/** «طريق القصير»، «معركة الباب»: of a bare noun like these an adjective with the article is no adjective. */
const ROADS = /^[وف]?[بل]?(?:طريق|معركه|معارك|محور|جبهه|اوتوستراد|اشتباكات)$/u;
