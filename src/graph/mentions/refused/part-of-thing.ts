/** Whether a name is a part of the name of a body, a work, a club, another thing: «صحيفة اليمن»، «نادي أهلي حلب»، «المغرب الفاسي». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { NAMING_NOUNS } from "../../../arabic/longer-names.ts";
import { PLACE_NOUNS, TITLES } from "../../../arabic/name-neighbours.ts";
import { endsName } from "../ends-name.ts";
import { isBare, isOneWord, isPlace, type Standing } from "../standing.ts";
import { bare, isDefinite, isVerb, ON } from "../words-beside.ts";
import { isFirstName } from "./first-name-before.ts";
import { isForSomething } from "./for-something.ts";

/** Says so by the words before and behind. */
export function isPartOfThing(standing: Standing): boolean {
  if (isForSomething(standing) || isBearersName(standing)) return true;
  if (!isOneWord(standing)) return false;
  if (isPlace(standing) && (isOfAnotherKind(standing) || isWomansName(standing) || isPlayers(standing))) return true;
  return isBare(standing) && (isOutletsOwn(standing) || isClubs(standing) || isBehindNamingNoun(standing));
}

/** «معهد رويترز». */
const isOutletsOwn = ({ name, previous }: Standing): boolean =>
  name.type === "outlet" && /^(?:معهد|موسسه|جايزه|زماله|شركه|فيلم|روايه)$/u.test(previous);

/** «نادي أهلي حلب»: whatever stands between, the club is named so. */
const isClubs = (standing: Standing): boolean =>
  isPlace(standing) && /^(?:نادي|لنادي|ونادي|بنادي)$/u.test(standing.earlier);

const isBehindNamingNoun = ({ name, previous }: Standing): boolean =>
  !OF_BODIES.has(name.type) && NAMING_NOUNS.has(bare(previous, NAMING_NOUNS));

const OF_BODIES: ReadonlySet<Standing["name"]["type"]> = new Set(["outlet", "group", "organization"]);

/** «طيار اسمه بغداد حمودي»: somebody bears it as his own. */
const isBearersName = ({ previous, next }: Standing): boolean =>
  /^(?:اسمه|اسمها|يدعي|تدعي|المدعو|المدعوه)$/u.test(previous) && next !== "" && !NAME_STOPS.has(next);

/** «المهاجم بغداد بونجاح»: a player, and a word behind that ends no name. */
const isPlayers = ({ previous, next }: Standing): boolean =>
  /^ال(?:مهاجم|لاعب|نجم|حارس|مدافع|جناح|هداف|عداء|ملاكم|سباح)$/u.test(previous) &&
  !endsName(next) &&
  !isDefinite(next) &&
  !isVerb(next);

/** «الممثلة سوريا خليل»: a title before the name of a place, and a man's name behind it. */
const isWomansName = ({ previous, earlier, next }: Standing): boolean =>
  (TITLES.has(previous) || /^ال(?:طفله|شابه|طالبه|ممثله|مطربه|سيده|زميله|حاجه)$/u.test(previous)) &&
  !isVerb(earlier) &&
  next !== ON &&
  isFirstName(next);

/** «المغرب الفاسي»: a name with the article and an adjective of the same gender is another thing's name. */
const isOfAnotherKind = ({ name, previous, next }: Standing): boolean =>
  !PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) &&
  /^ال\p{L}+[^هاء]$/u.test(name.key) &&
  /^ال\p{L}{2,}ي$/u.test(next) &&
  !TITLES.has(next) &&
  !/^ال(?:ماض|حال|تال|ثان|جار|صحاف|صحف|مفت|ذ|ت)ي$/u.test(next);
