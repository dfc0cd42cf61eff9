/** Whether the words beside a name that is also an ordinary word make it certain, or make it a part of a longer name. */

import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { isLookalike, isNationality } from "../../arabic/homographs.ts";
import {
  BODY_NOUNS,
  FIRST_NAMES,
  isOrdinaryBeside,
  MEMBERS_OF,
  NAMING_NOUNS,
  OF_CLUBS,
  PLACE_NOUNS,
  TITLES,
} from "../../arabic/name-neighbours.ts";
import { GIVEN_NAMES } from "../../arabic/speakers.ts";
import { acts, goesOn, isAdjectiveHere, isTitled } from "./acts-here.ts";
import type { Candidate, Found } from "./candidate.ts";
import {
  goesOnFromPlace,
  happensAt,
  isCapital,
  isFor,
  isJoinedToPlace,
  isNearPlace,
  isOfNoun,
  isVisited,
} from "./near-place.ts";
import { bare, wordAfter, wordsBefore } from "./words-beside.ts";

/** «على», folded, is the name «علي» too. */
const ON = "علي";

/** Says whether a doubtful name is certain where it stands. */
export function isCertain(candidate: Candidate, folded: string, found: Found): boolean {
  const { name, start, clitic } = candidate;
  const before = wordsBefore(folded, start, 4);
  const [previous = ""] = before;
  const isBare = clitic === "none";
  if (isShortForm(candidate, folded, found) || isOwner(candidate, folded, previous, found)) return true;
  if (isOneOfTwo(candidate, previous, found)) return true;
  switch (name.certainty) {
    case "alone":
      return true;
    case "never":
      return false;
    case "behindBodyNoun":
      return isBare && isBody(candidate, folded, before, isIntroduced(candidate, found));
    case "acting":
      if (isBare && isTitled(before) && !isNationality(name.key) && !goesOn(candidate, folded)) return true;
      return isBare && isIntroduced(candidate, found) && acts(candidate, folded);
    case "behindTitle":
      if (isBare && isTitled(before)) return true;
      return isIntroduced(candidate, found) && !isAdjectiveHere(candidate, previous);
    case "behindPlaceNoun":
      return (
        (isBare && PLACE_NOUNS.has(bare(previous, PLACE_NOUNS))) ||
        goesOnFromPlace(candidate, folded, found) ||
        happensAt(candidate, folded, before) ||
        (isBare && ROADS.test(previous)) ||
        (isIntroduced(candidate, found) &&
          /^[وف]?من$/u.test(previous) &&
          /^(?:الي|ان|انه|انها)$/u.test(wordAfter(folded, candidate.end)))
      );
    case "nearPlace":
      return (
        isNearPlace(candidate, folded, previous) ||
        goesOnFromPlace(candidate, folded, found) ||
        isJoinedToPlace(candidate, previous, found) ||
        isCapital(before) ||
        (isIntroduced(candidate, found) &&
          (isFor(candidate, folded) ||
            isOfNoun(candidate, previous) ||
            (isBare && isVisited(previous) && !wordAfter(folded, candidate.end).startsWith("ال"))))
      );
    default:
      return name.certainty satisfies never;
  }
}

/** «طريق القصير»، «معركة الباب»: of a bare noun like these an adjective with the article is no adjective. */
const ROADS = /^[وف]?[بل]?(?:طريق|معركه|معارك|محور|جبهه|اوتوستراد|اشتباكات)$/u;

const MEETS = /^[وف]?(?:اتفق|اختلف|اجتمع|التقي|تصافح|تبادل|وقع|حضر|شارك)(?:ت|ا|تا)?$/u;

/** «سجال بين سيف وصادق»: two persons who are both known. */
function isOneOfTwo(candidate: Candidate, previous: string, found: Found): boolean {
  if (candidate.name.type !== "person" || !isIntroduced(candidate, found)) return false;
  if (candidate.clitic === "conjunction") return found.lastPerson === candidate.start - 1;
  const other = found.joined(candidate.end);
  const meets = /^[وف]?بين$/u.test(previous) || MEETS.test(previous);
  return meets && other?.name.type === "person" && isIntroduced(other, found);
}

/** Behind its noun or its members; once its full name has stood, where it acts or has what only bodies have; «ذكرت س أن» needs no more. */
function isBody(candidate: Candidate, folded: string, before: readonly string[], introduced: boolean): boolean {
  const [previous = ""] = before;
  if (BODY_NOUNS.has(bare(previous, BODY_NOUNS)) || isOfMembers(before) || previous === "باسم") return true;
  if (!acts(candidate, folded)) return introduced && OF_CLUBS.has(bare(previous, OF_CLUBS));
  return introduced || /^[وف]?(?:ب?ان(?:ه|ها)?|عن)$/u.test(wordAfter(folded, candidate.end));
}

/** Says whether a name is only a part of another one's: «فاروق الشرع»، «صحيفة اليمن»، «محمد علي الحوثي». */
export function isPartOfName({ name, start, end, clitic }: Candidate, folded: string): boolean {
  const [previous = ""] = wordsBefore(folded, start, 1);
  const oneWord = !name.key.includes(" ");
  if (oneWord && /^(?:بن|ابن|بنت)$/u.test(wordAfter(folded, end))) return true;
  if (name.type === "person") {
    const isSurname = oneWord || /^(?:ابو|ابي|ابا|بن|ابن|ال) /u.test(name.key);
    if (isSurname && clitic === "none" && isNamed(previous)) return true;
    const next = wordAfter(folded, end);
    // «المصور سلمان الخطيب»: a given name goes on to another man's surname.
    if (
      name.certainty === "alone" &&
      oneWord &&
      GIVEN_NAMES.has(name.key) &&
      /^ال\p{L}{3,}$/u.test(next) &&
      !TITLES.has(next) &&
      !NAME_STOPS.has(next)
    )
      return true;
    if (oneWord)
      return next !== ON && (GIVEN_NAMES.has(next) || FIRST_NAMES.has(next) || isSurnameBehind(name.key, next));
    // «أحمد علي عبد الله صالح»: a first name before a whole name is his son's.
    if (clitic === "none" && (FIRST_NAMES.has(previous) || GIVEN_NAMES.has(previous))) return true;
    const isWhole = / ال\p{L}+$/u.test(name.key) && !isSurname;
    return next === "بن" || (!isWhole && /^ال\p{L}{2,}ي$/u.test(next));
  }
  if (oneWord && isOfAnotherKind(name.key, wordAfter(folded, end))) return true;
  if (isBearersName(folded, previous, end)) return true;
  const isOutlet = name.type === "outlet" || name.type === "group" || name.type === "organization";
  return clitic === "none" && oneWord && !isOutlet && NAMING_NOUNS.has(bare(previous, NAMING_NOUNS));
}

/** «سلمان رشدي»: an adjective of a man's name has the article, so that this is another man's surname; a verb may end so too. */
const isSurnameBehind = (key: string, next: string): boolean =>
  (GIVEN_NAMES.has(key) || FIRST_NAMES.has(key)) && /^[^ايتنسوف]\p{L}{2,}ي$/u.test(next) && !NAME_STOPS.has(next);

/** «طيار اسمه بغداد حمودي»: somebody bears it as his own. */
function isBearersName(folded: string, previous: string, end: number): boolean {
  const next = wordAfter(folded, end);
  return /^(?:اسمه|اسمها|يدعي|تدعي|المدعو)$/u.test(previous) && next !== "" && !NAME_STOPS.has(next);
}

/** «المغرب الفاسي»: a name with the article and an adjective of the same gender is another thing's name. */
const isOfAnotherKind = (key: string, next: string): boolean =>
  /^ال\p{L}+[^هاء]$/u.test(key) &&
  /^ال\p{L}{2,}ي$/u.test(next) &&
  !TITLES.has(next) &&
  !/^ال(?:ماض|حال|تال|ثان|جار|صحاف|صحف|مفت|ذ|ت)ي$/u.test(next);

/** Another man's first name, or the noun of a thing that is named after somebody: «طلال حرب»، «مدرسة ابن يوسف»، «منظمة بدر»، «حي أبو الفتوح». */
const isNamed = (previous: string): boolean =>
  /^[وف]?[بل]?(?:حي|مدينه|شارع|قريه|مخيم|ساحه|اغنيه|روايات|شعر|قصيده|كتاب)$/u.test(previous) ||
  [FIRST_NAMES, GIVEN_NAMES, NAMING_NOUNS, BODY_NOUNS].some((list) => list.has(bare(previous, list)));

/** Says whether the words beside a name make it the ordinary word. */
export function isOrdinaryHere({ name, start, end }: Candidate, folded: string): boolean {
  const [before = ""] = wordsBefore(folded, start, 1);
  const bareBefore = before.replace(/^[وف](?=\p{L}{3})/u, "");
  const next = wordAfter(folded, end);
  return isOrdinaryBeside(name.key, before, next) || isOrdinaryBeside(name.key, bareBefore, next);
}

const isIntroduced = ({ name }: Candidate, { introduced }: Found): boolean =>
  name.topic !== undefined && introduced.has(name.topic);

/** «تنسيقية القوى الديمقراطية (تقدم)»: in brackets behind the full name. */
const isShortForm = ({ name, start }: Candidate, folded: string, { last }: Found): boolean =>
  name.topic !== undefined && last?.topic === name.topic && /^ ?\($/u.test(folded.slice(last.end, start));

/** «ولتقدم اجتماع»، «إن للمريخ جمهورا»: somebody known has something. */
function isOwner(candidate: Candidate, folded: string, previous: string, found: Found): boolean {
  const { start, end, clitic } = candidate;
  if (clitic !== "preposition" || !isIntroduced(candidate, found)) return false;
  const token = folded.slice(start, end);
  const opens =
    previous === "" ? /^[وف]ل/u.test(token) : /^[وف]?(?:ان|كان|كانت|ليس|ليست)$/u.test(previous) && /^ل/u.test(token);
  return opens && !isLookalike(token) && !wordAfter(folded, end).startsWith("ال");
}

/** «قيادي في فتح»، «قيادي آخر في الحشد». */
const isOfMembers = ([previous, ...who]: readonly string[]): boolean =>
  /^(?:في|عن|من)$/u.test(previous ?? "") && who.slice(0, 2).some((word) => MEMBERS_OF.has(bare(word, MEMBERS_OF)));
