/** Whether the words beside a name make it the ordinary word. */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { isCertainName } from "../../../arabic/certain-names.ts";
import { isOrdinaryBeside, PLACE_NOUNS } from "../../../arabic/name-neighbours.ts";
import { DOORS, isDoneToStates } from "../../../arabic/place-verbs.ts";
import { GIVEN_NAMES, UNNAMED_ONE } from "../../../arabic/speakers.ts";
import { isMasculineHere, isMasculineNoun } from "../certain/place-agreement.ts";
import { isBare, isIntroduced, isOneWord, isPlace, type Standing } from "../standing.ts";
import { bare, isDefinite } from "../words-beside.ts";
import { isOfAnotherYear } from "./another-year.ts";
import { isMeasured } from "./of-measure.ts";
import { isOfTheme } from "./of-theme.ts";

/** Says whether a name is the ordinary word where it stands: «قطر الدائرة»، «هذا التضخم»، «مأرب شخصي». */
export function isOrdinaryHere(standing: Standing): boolean {
  if (isBesideItsWords(standing) || isOfTheme(standing) || isOfAnotherYear(standing)) return true;
  if (!isOneWord(standing)) return false;
  return (
    isMeasured(standing) ||
    isToldBefore(standing) ||
    insists(standing) ||
    isDescribed(standing) ||
    isUnborn(standing) ||
    isZeal(standing) ||
    isOman(standing) ||
    isDoor(standing) ||
    isAlways(standing) ||
    isMasculineHere(standing)
  );
}

const isBesideItsWords = ({ name, previous, next }: Standing): boolean =>
  [previous, previous.replace(/^[وف](?=\p{L}{3})/u, "")].some((word) => isOrdinaryBeside(name.key, word, next));

/** «هذا التضخم»: what was just told of, in other words; a concept that is known may be pointed at. */
function isToldBefore(standing: Standing): boolean {
  const { name, previous, earlier, found } = standing;
  if (!name.key.startsWith("ال") || !/^[وفبلك]*(?:هذا|هذه|ذلك|تلك)$/u.test(previous)) return false;
  return !(name.type === "concept" && (isIntroduced(standing, found) || isPresent(earlier)));
}

/** «ويغذي ذلك التضخم»: what was told does it; nothing is pointed at. */
const isPresent = (word: string): boolean => /^[وف]?[يت]\p{L}{3,}$/u.test(word);

/** «وهو مصر على رأيه». */
const insists = ({ name, previous, earlier, next }: Standing): boolean =>
  name.key === "مصر" &&
  next === "علي" &&
  (INSISTS.test(previous) || (/^[وف]?[بل]?ان$/u.test(earlier) && /^ال\p{L}{3,}$/u.test(previous)));
const INSISTS = /^[وف]?(?:هو|انه|بدا|ظل|بقي|زال|يزال|كان|لانه|لكنه|انا|اني|ما)$/u;

/** «مأرب شخصي», «جنين آخر»: no name takes an adjective without the article. */
const isDescribed = (standing: Standing): boolean =>
  standing.name.certainty !== "alone" &&
  isPlace(standing) &&
  !standing.name.key.startsWith("ال") &&
  !PLACE_NOUNS.has(bare(standing.previous, PLACE_NOUNS)) &&
  isIndefiniteAdjective(standing.next) &&
  !isSomebodyThere(standing) &&
  !liesBeside(standing);

/** «قتل في حمص صحفي», «أصيب في جنين سبعيني»: what happens in a town, to whom. */
const isSomebodyThere = ({ previous, next }: Standing): boolean =>
  /^[وف]?(?:في|من|الي)$/u.test(previous) &&
  (UNNAMED_ONE.has(next) ||
    /^(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)يه?$/u.test(next) ||
    SOMEBODY.test(next));

const SOMEBODY =
  /^(?:اعلامي|روايي|مغني|سياسي|حقوقي|نقابي|صيدلي|شرطي|مدني|عسكري|رياضي|موسيقي|مسرحي|سينمايي|سوري|عراقي|لبناني|فلسطيني|مصري|تركي|روسي|ايراني|المانى)يه?$/u;

/** «عن جنين لم يولد»: a man's verb tells of a noun; of what happens in a town it may stand alone, «في جنين لم يسقط مطر». */
const isUnborn = ({ name, clitic, previous, textBehind }: Standing): boolean =>
  name.certainty !== "alone" &&
  name.type === "place" &&
  clitic === "none" &&
  isMasculineNoun(name.key) &&
  !/^[وف]?(?:في|داخل)$/u.test(previous) &&
  /^ (?:لم|لن|لا) ي\p{L}{2,}/u.test(textBehind);

/** «يفتر حماس الجميع»: a man's verb, where the movement is feminine, and whose zeal it is; «يدعم حماس الإيرانيون» has its subject behind. */
const isZeal = (standing: Standing): boolean =>
  standing.name.key === "حماس" &&
  isBare(standing) &&
  /^[وف]?س?ي\p{L}{2,}$/u.test(standing.previous) &&
  !isDoneToStates(standing.previous) &&
  !isSpeechVerb(standing.previous) &&
  isDefinite(standing.next) &&
  !NAME_STOPS.has(standing.next) &&
  !/(?:يه?|ون)$/u.test(standing.next);

/** «قطر والكويت وعمان»: among the states of the Gulf it is the sultanate, unless its vowels say «عمّان». */
const isOman = ({ name, previous, next }: Standing): boolean =>
  name.key === "عمان" && name.certainty !== "alone" && (GULF.test(previous) || (/^و/u.test(next) && GULF.test(next)));

/** «أغلق تجار الباب على أنفسهم»: what is done to doors, unless the word before says that it is the town. */
const isDoor = ({ name, previous, before, next }: Standing): boolean =>
  name.key === "الباب" && (isGate(previous, next) || isDoorDone(previous, before, next));

/** «منطقة الباب الشرقي»: a town is feminine, and so is its district; «ريف الباب الشرقي» is of the countryside. */
const isGate = (previous: string, next: string): boolean =>
  /^ال(?:شرق|غرب|شمال|جنوب|خلف|رييس|امام|وسطان)ي$/u.test(next) && !/(?:ريف|محيط|طريق|محور|مدخل|قطاع)$/u.test(previous);

const isDoorDone = (previous: string, before: readonly string[], next: string): boolean =>
  (next === "امام" && DOORS.has(bare(previous, DOORS))) ||
  (!/^[وفبلك]*(?:مدينه|بلده|ريف|محافظه|ناحيه|منطقه|مجلس|شمال|شرق|غرب|جنوب)$/u.test(previous) &&
    before.slice(1, 3).some((word) => DOORS.has(bare(word, DOORS))));

/** «تفتحه دوما على»، «قطر تبحث دوما عن»: a verb that has its object, or its subject, already. */
const isAlways = ({ name, clitic, start, previous, next, found: { lastPlace } }: Standing): boolean =>
  name.key === "دوما" &&
  clitic === "none" &&
  /^[وف]?[يتن]\p{L}{2,}$/u.test(previous) &&
  (/\p{L}{3,}(?:ه|ها|هم)$/u.test(previous) || lastPlace === start - previous.length - 2) &&
  NAME_STOPS.has(next);

const GULF = /^و?(?:الكويت|البحرين|الامارات|قطر)$/u;

/** «دوما شرقي دمشق»: where a place lies. */
const liesBeside = ({ next, textBehind }: Standing): boolean => {
  const [, of = ""] = /^ \p{L}+ (\p{L}+)/u.exec(textBehind) ?? [];
  return /^(?:شرق|غرب|شمال|جنوب)ي$/u.test(next) && (isDefinite(of) || isCertainName(of));
};

const isIndefiniteAdjective = (next: string): boolean =>
  /^(?:اخر|اخري|واحد)$/u.test(next) ||
  (/^(?!ال|[يتسنوفل]|علي$)\p{L}{3,}يه?$/u.test(next) &&
    !NAME_STOPS.has(next) &&
    !GIVEN_NAMES.has(next) &&
    !DONE.test(next));

/** «في حمص أجرى الوفد»: verbs whose last letter is folded to that of an adjective. */
const DONE =
  /^(?:اعطي|اخفي|انهي|اجري|القي|التقي|استدعي|ادلي|ابدي|اكتفي|انتهي|اختفي|افضي|احصي|اوصي|احيي|اقصي|اضحي|امسي|انقضي|اشتكي|اعتدي|اهدي|رمي|بني|جري|بقي|حكي|روي|نعي|ادي|غطي|صلي|غني|عاني|نادي|لبي|ربي|مضي|قضي|كفي|حمي|شكي|اعلي|ادني|اقصي|اولي|احدي|كبري|صغري|اغلي|احلي|ابهي|ارقي|اشهي|انقي|اقوي|سوي|لدي|الي|حتي|متي)$/u;
