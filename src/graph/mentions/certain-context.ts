/** Whether the words beside a name that is also an ordinary word make it certain, or make it a part of a longer name. */

import { isSpeechVerb } from "../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { characterClass, isWord, SPACE } from "../../arabic/characters.ts";
import { isLookalike, isNationality } from "../../arabic/homographs.ts";
import {
  BODY_NOUNS,
  BY_WHOM,
  FIRST_NAMES,
  isOrdinaryBeside,
  MEMBERS_OF,
  NAMING_NOUNS,
  NEAR_PLACES,
  OF_CLUBS,
  OFFICES,
  OFFICIAL_DEEDS,
  PEOPLE_FROM,
  PLACE_NOUNS,
  TITLES,
} from "../../arabic/name-neighbours.ts";
import { GIVEN_NAMES } from "../../arabic/speakers.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Candidate } from "./candidate.ts";

/** What was found before in the same article. */
export interface Found {
  /** Topics whose full name has stood, and places that were certain. */
  readonly introduced: Set<TopicId>;
  /** The topic named last, and where it ended. */
  last: { readonly topic: TopicId; readonly end: number } | undefined;
  /** The place named last: where it ended in this text. */
  lastPlace: number;
}

/** «على», folded, is the name «علي» too. */
const ON = "علي";

/** Says whether a doubtful name is certain where it stands. */
export function isCertain(candidate: Candidate, folded: string, found: Found): boolean {
  const { name, start, clitic } = candidate;
  const before = wordsBefore(folded, start, 4);
  const [previous = ""] = before;
  const isBare = clitic === "none";
  if (isShortForm(candidate, folded, found) || isOwner(candidate, folded, previous, found)) return true;
  switch (name.certainty) {
    case "alone":
      return true;
    case "never":
      return false;
    case "behindBodyNoun":
      if (isBare && (BODY_NOUNS.has(bare(previous, BODY_NOUNS)) || isOfMembers(before))) return true;
      if (!isBare || !acts(candidate, folded))
        return (
          isBare && (isIntroduced(candidate, found) || previous === "باسم") && OF_CLUBS.has(bare(previous, OF_CLUBS))
        );
      return isIntroduced(candidate, found) || /^[وف]?(?:ب?ان(?:ه|ها)?|عن)$/u.test(wordAfter(folded, candidate.end));
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
        (isIntroduced(candidate, found) && /^[وف]?من$/u.test(previous) && wordAfter(folded, candidate.end) === "الي")
      );
    case "nearPlace":
      return (
        isNearPlace(candidate, folded, previous) ||
        goesOnFromPlace(candidate, folded, found) ||
        (isIntroduced(candidate, found) &&
          (isFor(candidate, folded) ||
            isOfNoun(candidate, previous) ||
            (isBare && isVisited(previous) && !wordAfter(folded, candidate.end).startsWith("ال"))))
      );
    default:
      return name.certainty satisfies never;
  }
}

/** Says whether a name is only a part of another one's: «فاروق الشرع»، «صحيفة اليمن»، «محمد علي الحوثي». */
export function isPartOfName({ name, start, end, clitic }: Candidate, folded: string): boolean {
  const [previous = ""] = wordsBefore(folded, start, 1);
  const oneWord = !name.key.includes(" ");
  if (name.type === "person") {
    const isSurname = oneWord || /^(?:ابو|ابي|ابا|بن|ابن|ال) /u.test(name.key);
    if (isSurname && clitic === "none" && isNamed(previous)) return true;
    const next = wordAfter(folded, end);
    if (oneWord) return next !== ON && (GIVEN_NAMES.has(next) || FIRST_NAMES.has(next));
    const isWhole = / ال\p{L}+$/u.test(name.key) && !isSurname;
    return next === "بن" || (!isWhole && /^ال\p{L}{2,}ي$/u.test(next));
  }
  const isOutlet = name.type === "outlet" || name.type === "group" || name.type === "organization";
  return clitic === "none" && oneWord && !isOutlet && NAMING_NOUNS.has(bare(previous, NAMING_NOUNS));
}

/** Another man's first name, or the noun of a thing that is named after somebody: «طلال حرب»، «مدرسة ابن يوسف»، «منظمة بدر»، «حي أبو الفتوح». */
const isNamed = (previous: string): boolean =>
  /^[وف]?[بل]?(?:حي|مدينه|شارع|قريه|مخيم|ساحه|اغنيه|روايات|شعر|قصيده|كتاب)$/u.test(previous) ||
  [FIRST_NAMES, GIVEN_NAMES, NAMING_NOUNS, BODY_NOUNS].some((list) => list.has(bare(previous, list)));

/** Says whether the words beside a name make it the ordinary word. */
export function isOrdinaryHere({ name, start, end }: Candidate, folded: string): boolean {
  return isOrdinaryBeside(name.key, wordsBefore(folded, start, 1)[0] ?? "", wordAfter(folded, end));
}

const isIntroduced = ({ name }: Candidate, { introduced }: Found): boolean =>
  name.topic !== undefined && introduced.has(name.topic);

/**
 * Somebody acts: «قال نجم إن»، «وكانت ربيع قد»، «بحسب صباح». An ordinary noun would go on with what it is of, or what it is
 * like: «نجم الشمال»، «حرب كلامية»; so what follows must be a particle or a sign.
 */
function acts({ name, start, end }: Candidate, folded: string): boolean {
  const [previous = ""] = wordsBefore(folded, start, 1);
  const next = wordAfter(folded, end);
  const verb = previous.replace(/^[وف](?=\p{L}{3})/u, "");
  const speaks = [
    previous,
    verb,
    verb.replace(/^س(?=[يت]\p{L}{2})/u, ""),
    verb.replace(/(?<=\p{L}{3})(?:ه|ها|هم)$/u, ""),
  ].some(isSpeechVerb);
  if (OFFICIAL_DEEDS.has(bare(previous, OFFICIAL_DEEDS))) return endsName(next) || next.startsWith("ال");
  // An adjective heads no phrase: whoever «سعيد» is, he spoke.
  if ((speaks || DEEDS.test(verb)) && ADJECTIVE.test(name.key) && !/^(?:ال|اخر)/u.test(next)) return true;
  if (/^[وف]?كانت?$/u.test(previous)) return /^(?:قد|لم|لن)$/u.test(next) || isSpeechVerb(next);
  // A woman's verb before a noun that is a man's by its shape: «ورفضت كمال تحديد يوم».
  if (speaks && /ت$/u.test(previous) && !/[هات]$/u.test(name.key) && !/^ال/u.test(name.key) && !next.startsWith("ال"))
    return true;
  if (speaks || BY_WHOM.has(bare(previous, BY_WHOM))) return endsName(next);
  return /^(?:|[وف]?(?:ان|لكن|بينما|فيما))$/u.test(previous) && isSpeechVerb(next);
}

const ADJECTIVE = /^(?:\p{L}{2}ي\p{L}|\p{L}ا\p{L}{2})$/u;
const DEEDS =
  /^(?:ارسل|ارسلت|يخف|تخف|اخفي|اخفت|حضر|حضرت|يحضر|تحضر|ابتسم|ابتسمت|سكت|سكتت|اصدر|اصدرت|قرر|قررت|تعلم|درس|درست|فاز|فازت|خسر|خسرت|سافر|سافرت|عاد|عادت|وافق|وافقت)$/u;

/** «الرجل الطيب»، «الماء الصافي»: behind a noun with the article that is no title. */
const isAdjectiveHere = ({ name, clitic }: Candidate, previous: string): boolean =>
  clitic === "none" &&
  name.key.startsWith("ال") &&
  /^(?:[وفبك]?ال|لل)\p{L}{2}|\p{L}{3}(?:ه|ها|هم)$/u.test(previous) &&
  !isSpeechVerb(previous.replace(/^[وف]/u, "")) &&
  !TITLES.has(bare(previous, TITLES));

/** «المطربة وردة حمراء»: what follows is the noun's own. */
const goesOn = ({ name, end }: Candidate, folded: string): boolean =>
  /ه$/u.test(name.key) && /^\p{L}{2,}(?:ه|اء)$/u.test(wordAfter(folded, end));

/** «تنسيقية القوى الديمقراطية (تقدم)»: in brackets behind the full name. */
const isShortForm = ({ name, start }: Candidate, folded: string, { last }: Found): boolean =>
  name.topic !== undefined && last?.topic === name.topic && /^ ?\($/u.test(folded.slice(last.end, start));

/** «ولتقدم اجتماع»، «إن للمريخ جمهورا»: somebody known has something. */
function isOwner(candidate: Candidate, folded: string, previous: string, found: Found): boolean {
  const { name, start, end, clitic } = candidate;
  if (clitic !== "preposition" || name.certainty === "acting" || !isIntroduced(candidate, found)) return false;
  const token = folded.slice(start, end);
  const opens =
    previous === "" ? /^[وف]ل/u.test(token) : /^[وف]?(?:ان|كان|كانت|ليس|ليست)$/u.test(previous) && /^ل/u.test(token);
  return opens && !isLookalike(token) && !wordAfter(folded, end).startsWith("ال");
}

/** «زار الأقصر»، «شهدت المكلا»: once it is known for a place. */
const isVisited = (previous: string): boolean =>
  /^[وف]?(?:زار|غادر|دخل|بلغ|قصف|وصل|شهد|قصد|حاصر|استعاد|حرر)(?:ت|وا)?$/u.test(previous) ||
  /^[وف]?(?:قالت|تشهد|تضم)$/u.test(previous);

const endsName = (next: string): boolean =>
  next === "" ||
  NAME_STOPS.has(next) ||
  /^[وف]?ب?ان(?:ه|ها)?$/u.test(next) ||
  /^(?:لل|بال)/u.test(next) ||
  isSpeechVerb(next);

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

/** «قيادي في فتح»، «قيادي آخر في الحشد». */
const isOfMembers = ([previous, ...who]: readonly string[]): boolean =>
  previous === "في" && who.slice(0, 2).some((word) => MEMBERS_OF.has(bare(word, MEMBERS_OF)));

/** «عائلات من تدمر». */
const isFrom = ([previous, who = ""]: readonly string[]): boolean =>
  previous === "من" && PEOPLE_FROM.has(bare(who, PEOPLE_FROM));

/** «وللسلط مدخلان». */
const isFor = ({ start, end, clitic }: Candidate, folded: string): boolean =>
  clitic === "preposition" && /^[وف]?لل/u.test(folded.slice(start, end));

/** «غرفة تجارة الزرقاء»: an adjective with the article follows no noun without it. */
const isOfNoun = ({ name, clitic }: Candidate, previous: string): boolean =>
  clitic === "none" &&
  /^ال\p{L}{3,}(?:اء|ي)$/u.test(name.key) &&
  /^\p{L}{3,}$/u.test(previous) &&
  !/ال/u.test(previous.slice(0, 4));

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
