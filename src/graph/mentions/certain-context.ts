/** Whether the words beside a name that is also an ordinary word make it certain, or make it a part of a longer name. */

import { characterClass, isWord, SPACE } from "../../arabic/characters.ts";
import { isLookalike } from "../../arabic/homographs.ts";
import {
  BODY_NOUNS,
  FIRST_NAMES,
  isOrdinaryBeside,
  MEMBERS_OF,
  NAMING_NOUNS,
  NEAR_PLACES,
  OFFICES,
  PEOPLE_FROM,
  PLACE_NOUNS,
  TITLES,
} from "../../arabic/name-neighbours.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Candidate } from "./candidate.ts";

/** What was found before in the same article. */
export interface Found {
  /** Persons whose full name has stood. */
  readonly introduced: Set<TopicId>;
  /** The place named last: where it ended in this text. */
  lastPlace: number;
}

/** Says whether a doubtful name is certain where it stands. */
export function isCertain(candidate: Candidate, folded: string, found: Found): boolean {
  const { name, start, clitic } = candidate;
  const before = wordsBefore(folded, start, 4);
  const [previous = ""] = before;
  const isBare = clitic === "none";
  switch (name.certainty) {
    case "alone":
      return true;
    case "never":
      return false;
    case "behindBodyNoun":
      return isBare && (BODY_NOUNS.has(bare(previous, BODY_NOUNS)) || isOfMembers(before));
    case "behindTitle":
      return isIntroduced(candidate, found) || (isBare && isTitled(before));
    case "behindPlaceNoun":
      return (isBare && PLACE_NOUNS.has(bare(previous, PLACE_NOUNS))) || goesOnFromPlace(candidate, folded, found);
    case "nearPlace":
      return isNearPlace(candidate, folded, previous) || goesOnFromPlace(candidate, folded, found);
    default:
      return name.certainty satisfies never;
  }
}

/** Says whether a name is only a part of another one's: «فاروق الشرع»، «صحيفة اليمن»، «محمد علي الحوثي». */
export function isPartOfName({ name, start, end, clitic }: Candidate, folded: string): boolean {
  const [previous = ""] = wordsBefore(folded, start, 1);
  const oneWord = !name.key.includes(" ");
  if (name.type === "person") {
    if (oneWord && clitic === "none" && FIRST_NAMES.has(bare(previous, FIRST_NAMES))) return true;
    return !oneWord && !/ ال\p{L}+$/u.test(name.key) && /^ال\p{L}{2,}ي$/u.test(wordAfter(folded, end));
  }
  const isOutlet = name.type === "outlet" || name.type === "group" || name.type === "organization";
  return clitic === "none" && oneWord && !isOutlet && NAMING_NOUNS.has(bare(previous, NAMING_NOUNS));
}

/** Says whether the words beside a name make it the ordinary word. */
export function isOrdinaryHere({ name, start, end }: Candidate, folded: string): boolean {
  return isOrdinaryBeside(name.key, wordsBefore(folded, start, 1)[0] ?? "", wordAfter(folded, end));
}

const isIntroduced = ({ name }: Candidate, { introduced }: Found): boolean =>
  name.topic !== undefined && introduced.has(name.topic);

/** «الرئيس عون»، «الرئيس السوري الشرع»، «رئيس مجلس النواب بري». */
function isTitled(before: readonly string[]): boolean {
  const [previous = ""] = before;
  if (TITLES.has(bare(previous, TITLES))) return true;
  if (!previous.startsWith("ال")) return false;
  const head = before.findIndex((word) => OFFICES.has(bare(word, OFFICES)) || TITLES.has(bare(word, TITLES)));
  const between = head < 0 ? [] : before.slice(0, head);
  return head > 0 && between.every((word) => word.startsWith("ال") || /^(?:مجلس|جهاز|هيئه|حزب|تيار)$/u.test(word));
}

/** Behind a word of place, with «ب», or, for a state, behind what a state does: «قالت قطر». */
function isNearPlace({ name, start, end, clitic }: Candidate, folded: string, previous: string): boolean {
  const token = folded.slice(start, end);
  if (clitic !== "none") return clitic === "preposition" && /^[وف]?ب/u.test(token) && !isLookalike(token);
  if (PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) || NEAR_PLACES.has(bare(previous, NEAR_PLACES))) return true;
  if (FROM.has(bare(previous, FROM))) return !VERBS.has(name.key) || isFrom(wordsBefore(folded, start, 2));
  return name.type === "state" && /^[وف]?\p{L}{3,}ت$/u.test(previous) && !/(?:ات|يت|وت)$/u.test(previous);
}

/** «قيادي في فتح». */
const isOfMembers = ([previous, who = ""]: readonly string[]): boolean =>
  previous === "في" && MEMBERS_OF.has(bare(who, MEMBERS_OF));

/** «عائلات من تدمر». */
const isFrom = ([previous, who = ""]: readonly string[]): boolean =>
  previous === "من" && PEOPLE_FROM.has(bare(who, PEOPLE_FROM));

const FROM: ReadonlySet<string> = new Set(["من", "مع", "بين", "عن", "لدي", "ضد"]);
/** «من تدمر بيوتهم» asks who destroys. */
const VERBS: ReadonlySet<string> = new Set(["تدمر"]);

/** «دمشق وحمص»، «دمشق، حمص»، «من صيدا إلى صور»: a place follows a place. */
function goesOnFromPlace({ start, clitic }: Candidate, folded: string, { lastPlace }: Found): boolean {
  if (lastPlace < 0) return false;
  const between = folded.slice(lastPlace, start);
  if (clitic === "conjunction") return /^(?: |، ?)$/u.test(between);
  return clitic === "none" && /^(?:، | الي | حتي )$/u.test(between);
}

/** A word without what may be written onto it, where the bare word is in a list. */
function bare(word: string, list: ReadonlySet<string>): string {
  if (list.has(word)) return word;
  const short = word.replace(/^[وف](?=\p{L}{2})/u, "");
  if (list.has(short)) return short;
  const noun = short.replace(/^[بلك](?=\p{L}{2})/u, "");
  return list.has(noun) ? noun : short.replace(/^لل/u, "ال");
}

/** Up to `most` words before a position, nearest first, with nothing but one space between them. */
export function wordsBefore(folded: string, position: number, most: number): string[] {
  const found: string[] = [];
  for (let end = position - 1; found.length < most && end >= 1; ) {
    if (characterClass(folded.charCodeAt(end)) !== SPACE) break;
    let start = end;
    while (start > 0 && isWord(characterClass(folded.charCodeAt(start - 1)))) start -= 1;
    if (start === end) break;
    found.push(folded.slice(start, end));
    end = start - 1;
  }
  return found;
}

function wordAfter(folded: string, position: number): string {
  if (characterClass(folded.charCodeAt(position)) !== SPACE) return "";
  let end = position + 1;
  while (end < folded.length && isWord(characterClass(folded.charCodeAt(end)))) end += 1;
  return folded.slice(position + 1, end);
}
