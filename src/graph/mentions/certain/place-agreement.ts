/** Gender tells a city from the noun that it is spelt like: cities are feminine, «وتخضع الباب»، «إن الخرطوم انقطع». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { CITIES_DO, isRaid, isVisit, OWN_HA, STATES_DO } from "../../../arabic/place-verbs.ts";
import { endsName } from "../ends-name.ts";
import { isIntroduced, type Standing } from "../standing.ts";
import { bare, isDefinite } from "../words-beside.ts";

/** Says whether a masculine verb or pronoun takes a noun of masculine shape for its subject: no city does. */
export function isMasculineHere({ name, clitic, previous, next }: Standing): boolean {
  if (name.type !== "place" || clitic === "preposition" || !isMasculineNoun(name.key)) return false;
  if (BREAKS.test(previous)) return true;
  if (IN_ACCUSATIVE.test(next) && !isVisit(previous)) return true;
  return OPENS.test(previous) && (/^(?:ان\p{L}{3}|الذي)$/u.test(next) || isMasculinePresent(next));
}

/**
 * Says whether a doubtful noun does what cities do, or is a raid's object: «تؤوي الطبقة نازحين»، «اقتحمت قوة عسكرية جنين».
 * A feminine noun needs its city introduced, or a verb that only cities have.
 */
export function doesAsPlace(standing: Standing): boolean {
  const { name, clitic, next } = standing;
  if (clitic === "preposition" || (isDefinite(next) && next !== "التي")) return false;
  if (opensFeminine(standing)) return true;
  if (name.type !== "place" || clitic !== "none") return false;
  if (doesWhatCitiesDo(standing)) return true;
  if (isKnownAs(standing)) return endsName(next);
  return (
    (!OF_SOMEBODY.test(next) || OWN_HA.has(next)) &&
    (!name.key.startsWith("ال") || isIntroduced(standing, standing.found)) &&
    isRaided(standing)
  );
}

/** «إن الخرطوم استقبلت»: a noun of masculine shape before a feminine verb; a state's verb must have something before it. */
const opensFeminine = ({ name, previous, next }: Standing): boolean =>
  (isMasculineNoun(name.key) || /^(?:مالي|دوما)$/u.test(name.key)) &&
  OPENS.test(previous) &&
  (isDeed(next) ||
    (name.key === "قطر" && isFemininePast(next)) ||
    (previous !== "" && isFemininePast(next)) ||
    (name.type === "place" && (next === "التي" || isFemininePast(next))));

/** «قطر ترحب»، «مسقط تستضيف الجولة»: as a headline has it; a noun of masculine shape does not so. */
const isDeed = (next: string): boolean => /^ت/u.test(next) && (STATES_DO.has(next) || CITIES_DO.has(next));

const doesWhatCitiesDo = ({ previous }: Standing): boolean =>
  CITIES_DO.has(bare(previous.replace(/(?<=\p{L}{4})ها?$/u, ""), CITIES_DO));

/** «كانت الرقة قبل الحرب سوقا»: she was, she became. */
const isKnownAs = (standing: Standing): boolean =>
  WAS.test(standing.previous) &&
  !/^[يت]\p{L}{3}$/u.test(standing.name.key) &&
  (isIntroduced(standing, standing.found) || isMasculineNoun(standing.name.key));

/** The verb of a raid, its subject, and then what is raided; nothing else between. */
function isRaided({ before }: Standing): boolean {
  const verb = before.findIndex(isRaid);
  return verb > 0 && before.slice(0, verb).every((word) => !NAME_STOPS.has(word));
}

/** By its ending; plurals and a few nouns are feminine without a sign of it. */
export const isMasculineNoun = (key: string): boolean =>
  !/(?:[هاي]|اء|ات)$/u.test(key) && !/^(?:العين|الميادين|العيون|صور|المدن|الارض|عين|الجزاير)$/u.test(key);

const WAS = /^[وف]?(?:كانت|باتت|اصبحت|ظلت|ليست|تبقي|صارت|بقيت)$/u;
const OF_SOMEBODY = /\p{L}{2}(?:ها|هم)$|^(?:ابن|اخ|اخي|اخت|زوجت|ام|صديق)ه$/u;

/** «ترك الخرطوم مفتوحا»: what is done to things. */
const IN_ACCUSATIVE =
  /^م(?:فتوح|كسور|مدود|ثقوب|غلق|عطل|مزق|لفوف|علق|رمي|وصول|قطوع|شقوق|حطم|خلوع|وارب|وصد|قفل|طلي|صنوع|ربوط|سدود|خرق|طوي)ا$/u;

/** Something breaks of itself: «انقطع»، «ينفجر». */
const BREAKS = /^[وف]?(?:ان|ين)\p{L}{3}$/u;
const OPENS = /^(?:|[وف]?(?:[بل]?ان|لكن|كان|حيث|بينما|فيما|اما))$/u;
const isMasculinePresent = (word: string): boolean =>
  /^ي\p{L}{3,}(?<!ي|يه)$/u.test(word) && !/^(?:يوما|يومين|يوميا|يمينا)$/u.test(word);
const isFemininePast = (word: string): boolean =>
  !/^(?:موقت|ثابت|صامت|ساكت|خافت|باهت)$/u.test(word) &&
  /^\p{L}{3,}(?<![اوي])ت$|^ت(?:شهد|ضم|عاني|وو?ي|عيش|ستقبل)$/u.test(word);
