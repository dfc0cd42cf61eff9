/** Whether the words beside a name that is also an ordinary word make it certain, or make it a part of a longer name. */

import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { isLookalike, isNationality } from "../../arabic/homographs.ts";
import {
  BODY_NOUNS,
  isOrdinaryBeside,
  MEMBERS_OF,
  NEAR_PLACES,
  OF_CLUBS,
  PEOPLE_FROM,
  PLACE_NOUNS,
} from "../../arabic/name-neighbours.ts";
import { isVisit } from "../../arabic/place-verbs.ts";
import { themeOf } from "../../arabic/senses.ts";
import { GIVEN_NAMES } from "../../arabic/speakers.ts";
import { acts, endsName, goesOn, isAdjectiveHere, isTitled } from "./acts-here.ts";
import type { Candidate, Found } from "./candidate.ts";
import {
  goesOnFromPlace,
  happensAt,
  isCapital,
  isFor,
  isInPlace,
  isJoinedToPlace,
  isNearPlace,
  isOfNoun,
} from "./near-place.ts";
import { doesAsPlace, isMasculineHere } from "./place-agreement.ts";
import { bare, isDefinite, wordAfter, wordsAround, wordsBefore } from "./words-beside.ts";

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
      if (isDateline(candidate, folded)) return true;
      // «ولا سيما في الباب وتل أبيض».
      if (isBare && /^[وف]?(?:في|الي|من|بين)$/u.test(previous) && isJoinedToPlace(candidate, previous, found))
        return true;
      return (
        doesAsPlace(candidate, folded, before, isIntroduced(candidate, found)) ||
        (isBare &&
          PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) &&
          !isDescribedAs(candidate, wordAfter(folded, candidate.end))) ||
        goesOnFromPlace(candidate, folded, found) ||
        happensAt(candidate, folded, before) ||
        (isBare && ROADS.test(previous)) ||
        (isBare && isAdjective(candidate) && isVisit(previous) && !isDefinite(wordAfter(folded, candidate.end))) ||
        ((isIntroduced(candidate, found) || endsName(wordAfter(folded, candidate.end))) &&
          isInPlace(candidate, folded, previous))
      );
    case "nearPlace":
      if (isDateline(candidate, folded)) return true;
      return (
        isNearPlace(candidate, folded, previous) ||
        doesAsPlace(candidate, folded, before, isIntroduced(candidate, found)) ||
        goesOnFromPlace(candidate, folded, found) ||
        isJoinedToPlace(candidate, previous, found) ||
        isCapital(before) ||
        (isIntroduced(candidate, found) &&
          (isFor(candidate, folded) ||
            isOfNoun(candidate, previous) ||
            (isBare && isVisit(previous) && !isDefinite(wordAfter(folded, candidate.end)))))
      );
    default:
      return name.certainty satisfies never;
  }
}

/** «حمص – قال»: where a report begins, the place it comes from. */
const isDateline = ({ start, end, clitic }: Candidate, folded: string): boolean =>
  clitic === "none" &&
  /(?:^|\n)[^\p{L}\n]*$/u.test(folded.slice(Math.max(0, start - 12), start)) &&
  /^(?: ?[–—/(-]| ?: )/u.test(folded.slice(end, end + 3));

/** «سكان الطبقة الوسطى»: an adjective of the noun's own gender, which is no direction. */
const isDescribedAs = ({ name }: Candidate, next: string): boolean =>
  /^ال\p{L}+ه$/u.test(name.key) &&
  isDefinite(next) &&
  /ه$|[يو]سطي$|عليا$|سفلي$/u.test(next) &&
  !/^ال(?:شرق|غرب|شمال|جنوب|سور|عراق)/u.test(next);

/** «عبرت القصير»: an adjective heads no phrase. */
const isAdjective = ({ name }: Candidate): boolean => /^ال\p{L}{2}ي\p{L}$/u.test(name.key);

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
  // «ويلعب النجمة غدا»: a man's verb, so a club of men.
  const { key } = candidate.name;
  if (
    introduced &&
    /^ال\p{L}+ه$/u.test(key) &&
    /^[وف]?ي\p{L}{3,}$/u.test(previous) &&
    endsName(wordAfter(folded, candidate.end))
  )
    return true;
  if (!acts(candidate, folded)) return introduced && OF_CLUBS.has(bare(previous, OF_CLUBS));
  return introduced || /^[وف]?(?:ب?ان(?:ه|ها)?|عن)$/u.test(wordAfter(folded, candidate.end));
}

/** Says whether the words beside a name make it the ordinary word. */
export function isOrdinaryHere(candidate: Candidate, folded: string, found: Found): boolean {
  const { name, start, end } = candidate;
  const [before = "", earlier = ""] = wordsBefore(folded, start, 2);
  const bareBefore = before.replace(/^[وف](?=\p{L}{3})/u, "");
  const next = wordAfter(folded, end);
  if (isOrdinaryBeside(name.key, before, next) || isOrdinaryBeside(name.key, bareBefore, next)) return true;
  if (isOfTheme(candidate, folded, [before, earlier], found) || isOfAnotherYear(candidate, folded)) return true;
  if (name.key.includes(" ")) return false;
  if (
    isPointedAt(candidate, before) &&
    !(name.type === "concept" && (isIntroduced(candidate, found) || isPresent(earlier)))
  )
    return true;
  if (name.key === "مصر" && next === "علي" && INSISTS.test(before)) return true;
  if (isDescribed(candidate, before, next)) return true;
  return isMasculineHere(candidate, before, next);
}

/** «السابع من أكتوبر 1998»: a day that is known by its name, in another year. */
function isOfAnotherYear({ name, start, end }: Candidate, folded: string): boolean {
  const [, year] = /^ (?:(?:عام|سنه|من عام) )?(\d{4})(?!\d)/u.exec(folded.slice(end, end + 14)) ?? [];
  if (name.key !== "السابع من اكتوبر") return false;
  const [preposition = "", ...verbs] = wordsBefore(folded, start, 5);
  return (year !== undefined && year !== "2023") || (preposition === "في" && verbs.some((verb) => BEGINS.test(verb)));
}

/** What is still to come: «تنطلق البطولة في السابع من أكتوبر». */
const BEGINS = /^[وف]?(?:س[يت]\p{L}{3,}|تنطلق|[يت]بدا|[يت]قام|[يت]فتتح|[يت]صادف|[يت]عرض|[يت]عقد|ولدت?)$/u;

/** «هذا التضخم»: what was just told of, in other words. */
const isPointedAt = ({ name }: Candidate, before: string): boolean =>
  name.key.startsWith("ال") && /^[وفبلك]*(?:هذا|هذه|ذلك|تلك)$/u.test(before);

/** «ويغذي ذلك التضخم»: what was told does it; nothing is pointed at. */
const isPresent = (word: string): boolean => /^[وف]?[يت]\p{L}{3,}$/u.test(word);

/** «وهو مصر على رأيه». */
const INSISTS = /^[وف]?(?:هو|انه|بدا|ظل|بقي|زال|يزال|كان|لانه|لكنه|انا|اني|ما)$/u;

/** «مأرب شخصي», «جنين آخر»: no name takes an adjective without the article. */
const isDescribed = ({ name }: Candidate, before: string, next: string): boolean =>
  name.certainty !== "alone" &&
  (name.type === "place" || name.type === "state") &&
  !name.key.startsWith("ال") &&
  !PLACE_NOUNS.has(bare(before, PLACE_NOUNS)) &&
  (/^(?:اخر|اخري|واحد)$/u.test(next) ||
    (/^(?!ال|[يتسنوفل]|علي$)\p{L}{3,}يه?$/u.test(next) && !NAME_STOPS.has(next) && !GIVEN_NAMES.has(next)));

/** «مد الخرطوم وفتح الماء»: where the sentence speaks of what the ordinary word goes with, and nothing tells a place. */
function isOfTheme(candidate: Candidate, folded: string, [before = "", earlier = ""]: string[], found: Found): boolean {
  const { name, start, end, clitic } = candidate;
  const theme = themeOf(name.key);
  if (theme === undefined) return false;
  const isPlace = name.type === "place" || name.type === "state";
  const isTold =
    clitic === "preposition" ||
    goesOnFromPlace(candidate, folded, found) ||
    [PLACE_NOUNS, NEAR_PLACES].some((list) => list.has(bare(before, list))) ||
    (before === "من" && PEOPLE_FROM.has(bare(earlier, PEOPLE_FROM))) ||
    isJoinedToPlace(candidate, before, found);
  if ([before, earlier, wordAfter(folded, end)].some((word) => theme.has(bare(word, theme)))) return true;
  return !(isPlace && isTold) && wordsAround(folded, start, end).some((word) => theme.has(bare(word, theme)));
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
  return opens && !isLookalike(token) && !isDefinite(wordAfter(folded, end));
}

/** «قيادي في فتح»، «قيادي آخر في الحشد». */
const isOfMembers = ([previous, ...who]: readonly string[]): boolean =>
  /^(?:في|عن|من)$/u.test(previous ?? "") && who.slice(0, 2).some((word) => MEMBERS_OF.has(bare(word, MEMBERS_OF)));
