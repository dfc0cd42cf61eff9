/** Whether a name is only a part of a longer one: of another man's, of a body's, of a street's. */

import { isSpeechVerb } from "../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../arabic/attribution/speaker-words.ts";
import { isCertainName } from "../../arabic/certain-names.ts";
import {
  DEEDS_AS_NAMES,
  FAMILIES,
  NAMED_AFTER,
  NAMING_NOUNS,
  NO_BODIES,
  OF_NOTIONS,
  OF_SERVICES,
  OFFSHOOTS,
  STREETS,
  TITLED,
} from "../../arabic/longer-names.ts";
import { BODY_NOUNS, FIRST_NAMES, OFFICIAL_DEEDS, PLACE_NOUNS, TITLES } from "../../arabic/name-neighbours.ts";
import { isElsewhere } from "../../arabic/senses.ts";
import { GIVEN_NAMES, LISTENERS, OUTLETS } from "../../arabic/speakers.ts";
import { endsName } from "./acts-here.ts";
import type { Candidate } from "./candidate.ts";
import { bare, isDefinite, wordAfter, wordsAround, wordsBefore } from "./words-beside.ts";

/** «على», folded, is the name «علي» too. */
const ON = "علي";

/** Says whether a name is only a part of another one's: «فاروق الشرع»، «صحيفة اليمن»، «محمد علي الحوثي»، «الإدارة الذاتية للمدارس». */
export function isPartOfName(candidate: Candidate, folded: string): boolean {
  const { name, start, end, clitic } = candidate;
  const before = wordsBefore(folded, start, 3);
  const next = wordAfter(folded, end);
  if (isOneWord(candidate) && /^(?:بن|ابن|بنت)$/u.test(next)) return true;
  if (clitic === "none" && STREETS.has(bare(before[0] ?? "", STREETS)) && name.type !== "outlet") return true;
  if (isInTitle(candidate, folded) || isNamedSo(candidate, folded, before)) return true;
  if (name.type === "person") return isAnothersName(candidate, before, next);
  return isPartOfThing(candidate, before, next);
}

/** «مطعم «حلب الشهباء»»: in the name of a house or a work. */
function isInTitle({ name, start }: Candidate, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  if (!MARKS.test(before)) return false;
  const [, noun = "", inside = ""] = /(\p{L}+) ?[«“"]([^»”"«“.،]*)$/u.exec(before) ?? [];
  const head = noun.replace(/^ال/u, "");
  const isOwn =
    inside === "" && name.type !== "place" && name.type !== "state" && !NO_BODIES.has(bare(head, NO_BODIES));
  return (
    !isOwn &&
    inside.split(" ").length <= 3 &&
    (TITLED.has(bare(head, TITLED)) || /^[وف]?(?:اسمه|اسمها|يدعي|تدعي|يسمي|تسمي)$/u.test(noun))
  );
}

const MARKS = /[«“"]/u;

/** «يطلقون على القارب اسم الحسكة»، «عرفت باسم اللاذقية»، «قرية الفلوجة»: another thing, or a smaller place, of that name. */
function isNamedSo(candidate: Candidate, folded: string, [previous = ""]: readonly string[]): boolean {
  const { name, start, clitic } = candidate;
  if (clitic !== "none" || !isPlace(candidate)) return false;
  if (isCertainName(name.key) && /^[وفب]?(?:قريه|حي|عزبه|خربه|مزرعه|جيب|تله)$/u.test(previous)) return true;
  if (/^[وفبلك]*(?:نبع|برك|بركه|عيون)$/u.test(previous)) return true;
  if (/^[وفبلك]*حي$/u.test(previous) && !isOneWord(candidate)) return true;
  if (isElsewhere(name.key, wordsAround(folded, start, candidate.end))) return true;
  const before = folded.slice(Math.max(0, start - 60), start);
  // All verbs of naming have these letters.
  if (!before.includes("سم")) return false;
  const clause = before.split(/[.؟!،؛:\n]/u).at(-1) ?? "";
  return /^ب?اسم$/u.test(previous) ? GIVES_NAME.test(clause) : NAMES.test(clause);
}

const GIVES_NAME = /(?<!\p{L})[وف]?(?:يطلق|تطلق|اطلق|يحمل|تحمل|عرف|يعرف|تعرف|سمي|تسمي|تسميه)\p{L}{0,3}(?!\p{L})/u;
const NAMES = /(?<!\p{L})[وف]?(?:يسمي|تسمي|سميت|سموه|سموها|يسمونه|يسمونها|المسماه|المسمي)(?!\p{L})/u;

/** Says whether a surname stands behind the first name of another man: «مصطفى البغدادي», «النائبة ديلان أوجلان». */
export function isOfNamesake(candidate: Candidate, folded: string): boolean {
  const { name, start, clitic } = candidate;
  const before = wordsBefore(folded, start, 3);
  return name.type === "person" && clitic === "none" && isSurname(candidate) && isBehindFirstName(before);
}

function isAnothersName(candidate: Candidate, before: readonly string[], next: string): boolean {
  const { name, clitic } = candidate;
  const [previous = "", earlier = ""] = before;
  const oneWord = isOneWord(candidate);
  if (TITLES.has(previous) && NAMED_AFTER.has(bare(earlier, NAMED_AFTER))) return true;
  if (
    isSurname(candidate) &&
    clitic === "none" &&
    (isNamed(before) || FAMILIES.has(bare(previous, FAMILIES)) || isBehindFirstName(before))
  )
    return true;
  if (oneWord) {
    // «سلمان خان»: another man's, unless a title tells who he is.
    const goesOn = isSurnameLike(next) || (!TITLES.has(previous) && next !== ON && !endsName(next) && !isVerb(next));
    if (name.certainty === "alone" && GIVEN_NAMES.has(name.key) && goesOn) return true;
    return next !== ON && (isFirstName(next) || isSurnameBehind(name.key, next));
  }
  if (clitic === "none" && NAMED_AFTER.has(bare(previous, NAMED_AFTER))) return true;
  // «أحمد علي عبد الله صالح»: a first name before a whole name is his son's.
  if (clitic === "none" && isFirstName(previous)) return true;
  const isWhole = / ال\p{L}+$/u.test(name.key) && !isSurname(candidate);
  return next === "بن" || (!isWhole && /^ال\p{L}{2,}ي$/u.test(next));
}

function isPartOfThing(candidate: Candidate, before: readonly string[], next: string): boolean {
  const { name, clitic } = candidate;
  const [previous = ""] = before;
  if (isForSomething(candidate, previous, next) || isBearersName(previous, next)) return true;
  if (!isOneWord(candidate)) return false;
  if (name.type === "outlet" && clitic === "none" && /^(?:معهد|موسسه|جايزه|زماله|شركه|فيلم|رواية)$/u.test(previous))
    return true;
  if (isPlace(candidate) && !PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) && isOfAnotherKind(name.key, next))
    return true;
  if (isPlace(candidate) && (isWomansName(before, next) || isPlayers(before, next))) return true;
  // «نادي أهلي حلب»: whatever stands between, the club is named so.
  if (clitic === "none" && isPlace(candidate) && /^(?:نادي|لنادي|ونادي|بنادي)$/u.test(before[1] ?? "")) return true;
  const isBody = name.type === "outlet" || name.type === "group" || name.type === "organization";
  return clitic === "none" && !isBody && NAMING_NOUNS.has(bare(previous, NAMING_NOUNS));
}

/** «برنامج الأمم المتحدة للبيئة» is a body of its own; «تنظيم الدولة لسوق العمل», «الدعم السريع للمزارعين» are acts. */
function isForSomething({ name, clitic }: Candidate, previous: string, next: string): boolean {
  if (clitic === "none" && OFFSHOOTS.has(bare(previous, OFFSHOOTS)) && !previous.includes("ال", 2))
    return (
      name.type !== "place" &&
      name.type !== "concept" &&
      (isFor(next) || /^ال(?:انماي|اقليم|موقت|اطار|معني)\p{L}*$/u.test(next))
    );
  if (name.key === "تنظيم الدوله")
    return previous === "اعاده" || /^ال\p{L}+ه$/u.test(next) || (/^ل\p{L}{3,}/u.test(next) && !isListener(next));
  const [head = "", adjective = "", ...more] = name.key.split(" ");
  if (more.length > 0 || adjective === "" || !DEEDS_AS_NAMES.has(head)) return false;
  if (OF_NOTIONS.has(bare(previous, OF_NOTIONS)) || (head === "الدعم" && OF_SERVICES.has(bare(previous, OF_SERVICES))))
    return true;
  return isFor(next) && !OF_PLACES.test(next) && !isListener(next) && !isVerb(previous);
}

/** «الإدارة الذاتية لشمال وشرق سوريا» is the body itself. */
const OF_PLACES = /^ل(?:شمال|اقليم|مناطق|شرق|غرب|جنوب)/u;

const isFor = (next: string): boolean => /^(?:لل|ل(?!ا|م$|ما$|ن$|نا$|ها$|ه$|هم$|كن|كم$|دي)\p{L})\p{L}{2}/u.test(next);

const isListener = (next: string): boolean => [LISTENERS, OUTLETS].some((list) => list.has(next.replace(/^لل?/u, "")));

const isVerb = (word: string): boolean => {
  const verb = word.replace(/^[وف](?=\p{L}{3})/u, "");
  return isSpeechVerb(verb) || OFFICIAL_DEEDS.has(verb) || /^\p{L}{3,}(?<!ا)ت$|^[يت]\p{L}{3,}$/u.test(verb);
};

/** A surname: one word, or one that begins with «أبو», «بن», «آل». */
const isSurname = (candidate: Candidate): boolean =>
  isOneWord(candidate) || /^(?:ابو|ابي|ابا|بن|ابن|ال) /u.test(candidate.name.key);

const isOneWord = ({ name }: Candidate): boolean => !name.key.includes(" ");
const isPlace = ({ name }: Candidate): boolean => name.type === "place" || name.type === "state";
const isFirstName = (word: string): boolean => FIRST_NAMES.has(word) || GIVEN_NAMES.has(word);

/** «المصور سلمان الخطيب»: a given name goes on to another man's surname. */
const isSurnameLike = (next: string): boolean =>
  /^ال\p{L}{3,}$/u.test(next) && !TITLES.has(next) && !NAME_STOPS.has(next);

/** «سلمان رشدي»: an adjective of a man's name has the article, so that this is another man's surname; a verb may end so too. */
const isSurnameBehind = (key: string, next: string): boolean =>
  isFirstName(key) && /^[^ايتنسوف]\p{L}{2,}ي$/u.test(next) && !NAME_STOPS.has(next);

/** «طيار اسمه بغداد حمودي»: somebody bears it as his own. */
const isBearersName = (previous: string, next: string): boolean =>
  /^(?:اسمه|اسمها|يدعي|تدعي|المدعو|المدعوه)$/u.test(previous) && next !== "" && !NAME_STOPS.has(next);

/** «المهاجم بغداد بونجاح»: a player, and a word behind that ends no name. */
const isPlayers = ([previous = ""]: readonly string[], next: string): boolean =>
  /^ال(?:مهاجم|لاعب|نجم|حارس|مدافع|جناح|هداف|عداء|ملاكم|سباح)$/u.test(previous) &&
  !endsName(next) &&
  !isDefinite(next) &&
  !isVerb(next);

/** «الممثلة سوريا خليل»: a title before the name of a place, and a man's name behind it. */
const isWomansName = ([previous = "", earlier = ""]: readonly string[], next: string): boolean =>
  (TITLES.has(previous) || /^ال(?:طفله|شابه|طالبه|ممثله|مطربه|سيده|زميله|حاجه)$/u.test(previous)) &&
  !isVerb(earlier) &&
  next !== ON &&
  isFirstName(next);

/** «المغرب الفاسي»: a name with the article and an adjective of the same gender is another thing's name. */
const isOfAnotherKind = (key: string, next: string): boolean =>
  /^ال\p{L}+[^هاء]$/u.test(key) &&
  /^ال\p{L}{2,}ي$/u.test(next) &&
  !TITLES.has(next) &&
  !/^ال(?:ماض|حال|تال|ثان|جار|صحاف|صحف|مفت|ذ|ت)ي$/u.test(next);

/** Another man's first name, or the noun of a thing that is named after somebody: «طلال حرب»، «مدرسة ابن يوسف»، «حي أبو الفتوح». */
const isNamed = ([previous = "", earlier = ""]: readonly string[]): boolean =>
  /^[وف]?[بل]?(?:حي|مدينه|شارع|قريه|مخيم|ساحه|اغنيه|روايات|شعر|قصيده|كتاب)$/u.test(previous) ||
  [NAMING_NOUNS, BODY_NOUNS, NAMED_AFTER].some((list) => list.has(bare(previous, list))) ||
  (!isInTheName(previous, earlier) && [FIRST_NAMES, GIVEN_NAMES].some((list) => list.has(bare(previous, list))));

/** «المعروف باسم حميدتي»: no man of that name. */
const isInTheName = (previous: string, earlier: string): boolean => previous === "باسم" && !TITLES.has(earlier);

/** A first name from the lists, or a word behind a title that is no verb: «النائبة ديلان». */
function isBehindFirstName([previous = "", earlier = ""]: readonly string[]): boolean {
  const name = previous.replace(/^[وف](?=\p{L}{4})/u, "");
  if (isFirstName(name)) return !isInTheName(previous, earlier);
  const isTitled = /^ال/u.test(earlier) && (TITLES.has(earlier) || ARTISTS.test(earlier));
  return (
    isTitled &&
    /^\p{L}{3,}$/u.test(name) &&
    !/^ال/u.test(name) &&
    !NAME_STOPS.has(name) &&
    !isVerb(name) &&
    !OF_TIMES.test(name)
  );
}

const ARTISTS =
  /^ال(?:موسيقار|خطاط|ملحن|مطرب|رسام|مصور|مورخ|نحات|ممثل|طالب|صحفي|صحافي|اعلامي|عداء|استاذ|راحل|تاجر)ه?$/u;
/** What stands between a man of office and the man he speaks of. */
const OF_TIMES = /^(?:زار|لقي|قتل|مقتل|خليفه|نايب|ابن|اخو|شقيق|تجاه|راي|نفسه|كلام|خطاب|قضيه|عن)$/u;
