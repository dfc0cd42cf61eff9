/** Whether a person's name is another's, or of what is named after him: «سلمان خان»، «مدرسة ابن يوسف»، «عائلة البغدادي». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { BODY_NOUNS, FIRST_NAMES, TITLES } from "../../../arabic/name-neighbours.ts";
import {
  COMMONERS,
  DISTRICTS,
  FAMILIES,
  FOLLOWINGS,
  NAMED_AFTER,
  NAMED_FOR,
  NAMING_NOUNS,
} from "../../../arabic/naming-nouns.ts";
import { GIVEN_NAMES } from "../../../arabic/speakers.ts";
import { endsName } from "../ends-name.ts";
import { isBare, isOneWord, type Standing } from "../standing.ts";
import { bare, isVerb, ON } from "../words-beside.ts";
import { isBehindFirstName, isFirstName, isInTheName, isNameAlone, isSurname } from "./first-name-before.ts";

/** Says so by the words before and behind. */
export function isAnothersName(standing: Standing): boolean {
  if (isNamedAfter(standing) || isOthersSurname(standing)) return true;
  return isOneWord(standing) ? isGivenNameOfAnother(standing) : isOfLongerName(standing);
}

/** «مركز الملك سلمان». */
const isNamedAfter = ({ previous, earlier }: Standing): boolean =>
  TITLES.has(previous) && NAMED_AFTER.has(bare(earlier, NAMED_AFTER));

const isOthersSurname = (standing: Standing): boolean =>
  isSurname(standing) &&
  isBare(standing) &&
  (isNamed(standing) || FAMILIES.has(bare(standing.previous, FAMILIES)) || isBehindFirstName(standing));

/** Another man's first name, or the noun of a thing that is named after somebody: «طلال حرب»، «حي أبو الفتوح». */
const isNamed = (standing: Standing): boolean =>
  NAMED_SO.test(standing.previous) ||
  isDistrict(standing) ||
  ([NAMING_NOUNS, BODY_NOUNS, NAMED_AFTER, NAMED_FOR].some((list) => list.has(bare(standing.previous, list))) &&
    !FOLLOWINGS.has(bare(standing.previous, FOLLOWINGS))) ||
  (!isInTheName(standing) && [FIRST_NAMES, GIVEN_NAMES].some((list) => list.has(bare(standing.previous, list))));

/** «ناحية البغدادي»; not «من ناحية سلمان»، «قضاء سلمان على خصومه». */
const isDistrict = ({ previous, earlier, next }: Standing): boolean =>
  DISTRICTS.has(bare(previous, DISTRICTS)) && earlier !== "من" && next !== ON;

const NAMED_SO =
  /^[وف]?[بل]?(?:حي|مدينه|شارع|قريه|مخيم|ساحه|اغنيه|روايات|شعر|قصيده|كتاب|وادي|جبل|بءر|بير|تل|نهر|جزيره)$/u;

/** «سلمان خان»: another man's, unless a title tells who he is. */
function isGivenNameOfAnother({ name, previous, next }: Standing): boolean {
  if (next === ON) return false;
  if (COMMONERS.has(previous) && GIVEN_NAMES.has(name.key)) return true;
  const isRuler = /^ال(?:ملك|امير|سلطان|خليفه|عاهل)$/u.test(previous);
  const goesOn = isSurnameLike(next) || (!isRuler && !endsName(next) && !isVerb(next) && !/\p{L}{3}ا$/u.test(next));
  if (name.certainty === "alone" && GIVEN_NAMES.has(name.key) && goesOn) return true;
  return (isNameAlone(next) && !name.key.startsWith("ال")) || isSurnameBehind(name.key, next);
}

/** «أحمد علي عبد الله صالح»: a first name before a whole name is his son's; «علي ناصر العولقي»: another surname behind it. */
function isOfLongerName(standing: Standing): boolean {
  const { name, previous, next } = standing;
  if (isBare(standing) && (NAMED_AFTER.has(bare(previous, NAMED_AFTER)) || isFirstName(previous))) return true;
  if (COMMONERS.has(next)) return true;
  const isWhole = / ال\p{L}+$/u.test(name.key) && !isSurname(standing);
  return next === "بن" || (!isWhole && /^ال\p{L}{2,}ي$/u.test(next));
}

/** «المصور سلمان الخطيب»: a given name goes on to another man's surname. */
const isSurnameLike = (next: string): boolean =>
  /^ال\p{L}{3,}$/u.test(next) && !TITLES.has(next) && !NAME_STOPS.has(next);

/** «سلمان رشدي»: an adjective of a man's name has the article, so that this is another man's surname; a verb may end so too. */
const isSurnameBehind = (key: string, next: string): boolean =>
  isFirstName(key) && /^[^ايتنسوف]\p{L}{2,}ي$/u.test(next) && !NAME_STOPS.has(next);
