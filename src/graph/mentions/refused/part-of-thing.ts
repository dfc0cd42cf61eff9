/** Whether a name is a part of the name of a body, a work, a club, another thing: «صحيفة اليمن»، «نادي أهلي حلب»، «المغرب الفاسي». */

import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { SERVICES } from "../../../arabic/company-words.ts";
import { isNationality } from "../../../arabic/homographs.ts";
import { NEAR_PLACES, OF_CLUBS, PLACE_NOUNS, POPULATION, TITLES } from "../../../arabic/name-neighbours.ts";
import { BODIES_OF_FOLLOWERS, BODIES_OF_SOME, FOLLOWERS, NAMING_NOUNS, SPORTS } from "../../../arabic/naming-nouns.ts";
import { BEFORE_NOUNS } from "../../../arabic/nisba-words.ts";
import { isBare, isOneWord, isPlace, type Standing } from "../standing.ts";
import { bare, isDefinite, isVerb, wordsAround } from "../words-beside.ts";
import { isBorne } from "./borne.ts";
import { isForSomething } from "./for-something.ts";
import { isBodyOfNotion } from "./notion-that-acts.ts";
import { isOfCompany } from "./of-company.ts";
import { isInLongerName } from "./place-in-name.ts";
import { isBearersName, isOfPerson } from "./place-of-person.ts";

/** Says so by the words before and behind. */
export function isPartOfThing(standing: Standing): boolean {
  if (isOfAnotherBody(standing) || isOfFollowers(standing) || isForSomething(standing) || isBearersName(standing))
    return true;
  if (!isOneWord(standing)) return false;
  if (
    isPlace(standing) &&
    (isQuarter(standing) ||
      isThing(standing) ||
      isMans(standing) ||
      isOfAnotherKind(standing) ||
      isOfPerson(standing) ||
      isBorne(standing) ||
      isInLongerName(standing) ||
      isOfCompany(standing))
  )
    return true;
  if (isFarClub(standing) || isBodyOfNotion(standing)) return true;
  return isBare(standing) && (isOutletsOwn(standing) || isClubs(standing) || isBehindNamingNoun(standing));
}

/** «صندوق النقد العربي»: of a name that is cut short, «صندوق النقد الدولي», another nation's. */
const isOfAnotherBody = ({ name, next }: Standing): boolean =>
  name.short && /^ال/u.test(next) && (isNationality(next) || /^ال(?:عرب|افريق|اسيو|اوروب|عالم)ي/u.test(next));

/** «جماعة أنصار حزب الله الإيرانية»: a body by those who follow another; «رابطة أبناء حلب» is of the town. */
const isOfFollowers = (standing: Standing): boolean =>
  OF_BODIES.has(standing.name.type) &&
  isBare(standing) &&
  FOLLOWERS.has(standing.previous) &&
  BODIES_OF_FOLLOWERS.has(bare(standing.earlier, BODIES_OF_FOLLOWERS));

/** «كورونا كيلتسه البولندي» where a match is told of: a second word of the name, and a club's nation; «من كورونا لاعب المنتخب» has another noun behind. */
function isFarClub({ name, folded, start, end, next, textBehind }: Standing): boolean {
  const [, nation = ""] = /^ (?!ال)\p{L}{3,} (ال\p{L}{2,}ي)(?!\p{L})/u.exec(textBehind) ?? [];
  return (
    name.type === "concept" &&
    isNationality(nation) &&
    !isVerb(next) &&
    ![NAME_STOPS, SPORTS, OF_CLUBS].some((list) => list.has(next)) &&
    wordsAround(folded, start, end).some((word) => SPORTS.has(bare(word, SPORTS)))
  );
}

/** «معهد رويترز». */
const isOutletsOwn = ({ name, previous }: Standing): boolean =>
  name.type === "outlet" && /^[وفبل]?(?:معهد|موسسه|جايزه|زماله|شركه|فيلم|روايه|فريق|نادي|مطعم)$/u.test(previous);

/** «نادي أهلي حلب»، «صحيفة صوت الجزائر»: whatever stands between, the club is named so; a paper, by a noun; «جمعية نساء اليمن» tells whose they are. */
const isClubs = (standing: Standing): boolean =>
  isPlace(standing) &&
  (/^[ولب]?نادي$/u.test(standing.earlier) ||
    (BODIES_OF_SOME.has(bare(standing.earlier, BODIES_OF_SOME)) && isPlainNoun(standing.previous)));

const isPlainNoun = (word: string): boolean =>
  /^\p{L}{3,}(?<!ه|ها|هم)$/u.test(word) &&
  !isDefinite(word) &&
  !isVerb(word) &&
  ![NAME_STOPS, BEFORE_NOUNS, NEAR_PLACES, POPULATION, SERVICES].some((list) => list.has(word));

const isBehindNamingNoun = ({ name, previous }: Standing): boolean =>
  !OF_BODIES.has(name.type) && NAMING_NOUNS.has(bare(previous, NAMING_NOUNS));

const OF_BODIES: ReadonlySet<Standing["name"]["type"]> = new Set(["outlet", "group", "organization"]);

/** «حلب الجديدة» is a quarter; «سوريا الجديدة» is the state. */
const isQuarter = ({ name, previous, next }: Standing): boolean =>
  name.type === "place" &&
  (next === "الجديده" || (next === "الكبري" && /^[وفبل]?(?:مشروع|ضاحيه|مجمع|برج)$/u.test(previous)));

/** «اللاعب حلب الصغير»: a man's adjective, and no noun before that would take it. */
const isMans = ({ name, previous, next }: Standing): boolean =>
  name.type === "place" &&
  !name.key.startsWith("ال") &&
  /^ال\p{L}{3,}$/u.test(previous) &&
  /^ال(?:صغير|كبير|جديد|قديم|طويل|قصير|اسمر|اشقر)$/u.test(next);

/** «الخرطوم الأخضر»: a man's adjective, where a town is feminine and no noun stands before that would take it. */
const isThing = ({ name, previous, next }: Standing): boolean =>
  name.type === "place" &&
  /^ال\p{L}+[^هاء]$/u.test(name.key) &&
  (previous === "" || isDefinite(previous) || isVerb(previous) || BEFORE_NOUNS.has(bare(previous, BEFORE_NOUNS))) &&
  /^ال(?:احمر|اخضر|ازرق|اسود|ابيض|اصفر|طويل|قصير|قديم|جديد|مفتوح|مغلق|مكسور|مثقوب|ممزق|ممدود|مطاطي|بلاستيكي|رفيع|غليظ|كبير|صغير|خلفي|امامي|حديدي|خشبي|معدني)$/u.test(
    next,
  );

/** «المغرب الفاسي»: a name with the article and an adjective of the same gender is another thing's name. */
const isOfAnotherKind = ({ name, previous, next }: Standing): boolean =>
  !PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) &&
  /^ال\p{L}+[^هاء]$/u.test(name.key) &&
  /^ال\p{L}{2,}ي$/u.test(next) &&
  !TITLES.has(next) &&
  !/^ال(?:ماض|حال|تال|ثان|جار|صحاف|صحف|مفت|ذ|ت)ي$/u.test(next);
