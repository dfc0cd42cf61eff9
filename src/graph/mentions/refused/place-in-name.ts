/** Whether a place's name is a part of a club's, a company's, a paper's, an agreement's: «شباب حلب»، «قطر للطاقة»، «إعلان دمشق». */
import {
  CLUB_HEADS,
  CLUBS_DO,
  FOREIGN_ENDS,
  HOUSES,
  INSTRUMENTS,
  SPORTS,
  STUDIES,
  TRADES,
} from "../../../arabic/naming-nouns.ts";
import { BEFORE_NOUNS, isMasculineState } from "../../../arabic/nisba-words.ts";
import { isBare, type Standing } from "../standing.ts";
import { bare, wordsAround } from "../words-beside.ts";

/** Says so by the word before or behind, and by what the sentence speaks of. */
export const isInLongerName = (standing: Standing): boolean =>
  FOREIGN_ENDS.has(standing.next) ||
  (isBare(standing) &&
    (isTrader(standing) || isNational(standing) || isHouse(standing) || isInstrument(standing) || isClub(standing)));

/** «قطر للطاقة»: not «وصل إلى مصر للسياحة». */
const isTrader = ({ previous, next }: Standing): boolean =>
  TRADES.has(next) && !BEFORE_NOUNS.has(previous) && !/^(?:زار|يزور|تزور|زياره|زيارته|غادر)/u.test(previous);

/** «متحف مصر الكبير»، «أوركسترا قطر الوطنية»: a house of the state's, by its own name. */
const isNational = ({ name, previous, next }: Standing): boolean =>
  name.type === "state" &&
  /^[وفبل]?(?:متحف|مكتبه|مسرح|مركز|استاد|ملعب|جامعه|مدينه|برج|صندوق|اوركسترا|مجمع)$/u.test(previous) &&
  /^ال(?:وطني|كبير|قومي|كبري|مركزي|سيادي)ه?$/u.test(next);

/** «مركز دمشق للدراسات». */
const isHouse = ({ previous, next }: Standing): boolean => HOUSES.has(bare(previous, HOUSES)) && STUDIES.has(next);

/** «إعلان دمشق»: of a town; «اتفاق دمشق وقسد», «اتفاق دمشق مع قسد» have it for a party. */
const isInstrument = ({ name, previous, next }: Standing): boolean =>
  name.type === "place" && INSTRUMENTS.has(bare(previous, INSTRUMENTS)) && !/^(?:مع|و\p{L}{3,})$/u.test(next);

/** «شباب حلب» where a match is told of, «فاز قطر»: a man's verb, where towns and nearly all states are feminine. */
const isClub = ({ name, folded, start, end, previous }: Standing): boolean =>
  (CLUBS_DO.has(bare(previous, CLUBS_DO)) && !isMasculineState(name.key)) ||
  (CLUB_HEADS.has(bare(previous, CLUB_HEADS)) &&
    wordsAround(folded, start, end).some((word) => SPORTS.has(bare(word, SPORTS))));
