/** Whether a place's name is borne by a person: «المهاجم بغداد بونجاح»، «الممثلة سوريا خليل»، «المعلم خالد غويران». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { PLACE_NOUNS, TITLES } from "../../../arabic/name-neighbours.ts";
import { COMMONERS } from "../../../arabic/naming-nouns.ts";
import { BEFORE_NOUNS } from "../../../arabic/nisba-words.ts";
import { isVisit } from "../../../arabic/place-verbs.ts";
import { endsName } from "../ends-name.ts";
import { isBare, isPlace, type Standing } from "../standing.ts";
import { bare, isDefinite, isVerb, ON } from "../words-beside.ts";
import { isFirstName } from "./first-name-before.ts";

/** Says so by a title or first name before, or by a name behind. */
export const isOfPerson = (standing: Standing): boolean =>
  isWomansName(standing) || isTitledSo(standing) || isPlayers(standing) || isSurnameHere(standing);

/** «طيار اسمه بغداد حمودي»: somebody bears it as his own. */
export function isBearersName({ name, previous, earlier, next }: Standing): boolean {
  if (name.type === "person" && name.certainty === "acting" && NAMES.test(previous)) return true;
  if (!IS_CALLED.test(previous)) return false;
  if (name.type === "person")
    return /^(?:اخر|اخري)$/u.test(earlier) || COMMONERS.has(`ال${earlier.replace(/ا$/u, "")}`);
  if (isPlace({ name }) && earlier !== "" && !PLACE_NOUNS.has(bare(earlier, PLACE_NOUNS))) return !LANDS.test(earlier);
  return next !== "" && !NAME_STOPS.has(next);
}

/** «يسمونه سيف». */
const NAMES = /^[وف]?(?:[يتن]سمون?(?:ه|ها)|سمو(?:ه|ها)|سم[ات](?:ه|ها)|اسما(?:ه|ها))$/u;

const LANDS =
  /^[وفبل]?(?:دول[هة]|بلد|بلدا|بلاد|وطن|وطنا|ارض|مكان|مكانا|شيء|شييا|قضيه|عاصمه|جمهوريه|مملكه|كيان|كيانا)$/u;

const IS_CALLED = /^[وف]?(?:اسمه|اسمها|يدعي|تدعي|المدعو|المدعوه)$/u;

/** «المهاجم بغداد بونجاح»، «المجاهد بغداد قدور»: a man who goes nowhere, and a word behind that ends no name. */
const isPlayers = ({ before, previous, earlier, next }: Standing): boolean =>
  (MEN_NAMED.test(previous) ||
    COMMONERS.has(previous) ||
    (TITLES.has(previous) && (BEFORE_NOUNS.has(earlier) || !before.slice(1).some(isVerb)))) &&
  !before.slice(1).some((word) => isVisit(word) && !/عبر$/u.test(word)) &&
  !endsName(next) &&
  !isDefinite(next) &&
  !isVerb(next) &&
  !/^(?:[وبلك]\p{L}{3,}|م\p{L}{3,}ا|علي)$/u.test(next);

const MEN_NAMED =
  /^ال(?:مهاجم|لاعب|نجم|حارس|مدافع|جناح|هداف|عداء|ملاكم|سباح|مجاهد|حكم|مرحوم|فقيد|شهيد|حاج|مصارع|رباع|راحل|سيناتور|برلماني|موسيقار|مؤرخ|مورخ|روايي|سجين|اسير|موقوف|متهم|مصمم|منسق|مبرمج|مصور|ناقد|ملحن|عازف)$/u;

/** «الممثلة سوريا خليل»: a title before the name of a place, and a man's name behind it. */
const isWomansName = ({ previous, earlier, next }: Standing): boolean =>
  (TITLES.has(previous) || /^ال(?:طفله|شابه|طالبه|ممثله|مطربه|سيده|زميله|حاجه)$/u.test(previous)) &&
  !isVerb(earlier) &&
  next !== ON &&
  isFirstName(next);

/** «الشاعرة صنعاء الحداد»، «قالت المغنية لبنان حداد»: a title that opens the clause, or is the subject of speech, has no town for its object. */
const isTitledSo = (standing: Standing): boolean =>
  isBare(standing) &&
  !standing.name.key.startsWith("ال") &&
  (SAYS.test(standing.earlier) ||
    TITLES.has(standing.previous) ||
    /^ال(?:مغنيه|ممثله|مطربه|شاعره|رسامه)$/u.test(standing.previous)) &&
  /^ال/u.test(standing.previous) &&
  (standing.earlier === "" || isSpeechVerb(standing.earlier.replace(/^[وف](?=\p{L}{3})/u, "")));

/** Verbs of speech that take nobody for their object. */
const SAYS = /^[وف]?(?:قال|يقول|اضاف|اوضح|صرح|علق|ختم|تابع|مازح)ت?$|^[وف]?ت(?:قول|ضيف|وضح|صرح|علق|ختم|تابع)$/u;

/** «المعلم خالد غويران»، «الطاهية اللبنانية نادين لبنان»: a first name behind a title, and nobody goes anywhere («عبّر» is no crossing). */
const isSurnameHere = (standing: Standing): boolean =>
  isBare(standing) &&
  standing.previous !== ON &&
  isFirstName(standing.previous) &&
  (/^ال\p{L}{3,}/u.test(standing.earlier) || IS_CALLED.test(standing.earlier)) &&
  !standing.before.some((word) => isVisit(word) && !/عبر$/u.test(word));
