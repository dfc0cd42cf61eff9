/** Whether another man's first name stands before a surname: «مصطفى البغدادي», «النائبة ديلان أوجلان». */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { FIRST_NAMES, TITLES } from "../../../arabic/name-neighbours.ts";
import { COMMONERS } from "../../../arabic/naming-nouns.ts";
import { GIVEN_NAMES } from "../../../arabic/speakers.ts";
import { isBare, isOneWord, type Standing } from "../standing.ts";
import { isVerb } from "../words-beside.ts";

/** Says whether a surname stands behind the first name of another man. */
export const isOfNamesake = (standing: Standing): boolean =>
  standing.name.type === "person" && isBare(standing) && isSurname(standing) && isBehindFirstName(standing);

/** A surname: one word, or one that begins with «أبو», «بن», «آل». */
export const isSurname = (standing: Standing): boolean =>
  isOneWord(standing) || /^(?:ابو|ابي|ابا|بن|ابن|ال) /u.test(standing.name.key);

export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word) || GIVEN_NAMES.has(word);

/** Says the same, but of no name that goes on from any other as a word: «باسم التنظيم»، «شهد المعركة». */
export const isNameAlone = (word: string): boolean => isFirstName(word) && !WORDS_TOO.test(word);
const WORDS_TOO = /^(?:باسم|شهد|سعيد|وفاء|امل|عادل|ناجي|سامي)$/u;

/** A first name from the lists, or a word behind a title that is no verb: «النائبة ديلان». */
export function isBehindFirstName(standing: Standing): boolean {
  const name = standing.previous.replace(/^[وف](?=\p{L}{4})/u, "");
  if (isFirstName(name) || /^[وف]?عبد$/u.test(standing.earlier)) return !isInTheName(standing);
  return isNamingTitle(standing.earlier) && mayBeName(name);
}

/** «المعروف باسم حميدتي»: no man of that name. */
export const isInTheName = ({ previous, earlier }: Standing): boolean => previous === "باسم" && !TITLES.has(earlier);

const isNamingTitle = (word: string): boolean =>
  /^ال/u.test(word) && (TITLES.has(word) || COMMONERS.has(word) || ARTISTS.test(word));

const mayBeName = (word: string): boolean =>
  /^\p{L}{3,}$/u.test(word) && !/^ال/u.test(word) && !NAME_STOPS.has(word) && !isVerb(word) && !OF_TIMES.test(word);

const ARTISTS =
  /^ال(?:موسيقار|خطاط|ملحن|مطرب|رسام|مصور|مورخ|نحات|ممثل|طالب|صحفي|صحافي|اعلامي|عداء|استاذ|راحل|تاجر)ه?$/u;
/** What stands between a man of office and the man he speaks of. */
const OF_TIMES =
  /^(?:زار|لقي|قتل|مقتل|خليفه|نايب|ابن|اخو|شقيق|تجاه|راي|نفسه|كلام|خطاب|قضيه|عن|منزل|بيت|مكتب|قبر|اسم|صوت|موقف|تسجيل|مقطع|كتاب|حساب|موكب|مخبا|جسد|جثمان|راس|رجال|انصار|اتباع|جثه|صوره|سياره|رساله|عايله|عوده|اقوال|افكار)$/u;
