/** Whether a place's name is borne by a person: «المهاجم بغداد بونجاح»، «الممثلة سوريا خليل»، «المعلم خالد غويران». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { TITLES } from "../../../arabic/name-neighbours.ts";
import { isVisit } from "../../../arabic/place-verbs.ts";
import { endsName } from "../ends-name.ts";
import { isBare, type Standing } from "../standing.ts";
import { isDefinite, isVerb, ON } from "../words-beside.ts";
import { isFirstName } from "./first-name-before.ts";

/** Says so by a title or first name before, or by a name behind. */
export const isOfPerson = (standing: Standing): boolean =>
  isWomansName(standing) || isTitledSo(standing) || isPlayers(standing) || isSurnameHere(standing);

/** «طيار اسمه بغداد حمودي»: somebody bears it as his own. */
export const isBearersName = ({ previous, next }: Standing): boolean =>
  IS_CALLED.test(previous) && next !== "" && !NAME_STOPS.has(next);

const IS_CALLED = /^[وف]?(?:اسمه|اسمها|يدعي|تدعي|المدعو|المدعوه)$/u;

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

/** «الشاعرة صنعاء الحداد»، «قالت المغنية لبنان حداد»: a title that opens the clause, or is the subject of speech, has no town for its object. */
const isTitledSo = (standing: Standing): boolean =>
  isBare(standing) &&
  !standing.name.key.startsWith("ال") &&
  (TITLES.has(standing.previous) || /^ال(?:مغنيه|ممثله|مطربه|شاعره|رسامه)$/u.test(standing.previous)) &&
  (standing.earlier === "" || isSpeechVerb(standing.earlier.replace(/^[وف](?=\p{L}{3})/u, "")));

/** «المعلم خالد غويران»، «الطاهية اللبنانية نادين لبنان»: a first name behind a title, and nobody goes anywhere («عبّر» is no crossing). */
const isSurnameHere = (standing: Standing): boolean =>
  isBare(standing) &&
  standing.previous !== ON &&
  isFirstName(standing.previous) &&
  (/^ال\p{L}{3,}/u.test(standing.earlier) || IS_CALLED.test(standing.earlier)) &&
  !standing.before.some((word) => isVisit(word) && !/عبر$/u.test(word));
