/** Whether a place's name is a part of a club's, a company's, a paper's, an agreement's: «شباب حلب»، «قطر للطاقة»، «إعلان دمشق». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { BODY_NOUNS } from "../../../arabic/name-neighbours.ts";
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
import { toldTo } from "../certain/speech-before.ts";
import { isBare, type Standing } from "../standing.ts";
import { bare, wordsAround } from "../words-beside.ts";

/** Says so by the word before or behind, and by what the sentence speaks of. */
export const isInLongerName = (standing: Standing): boolean =>
  FOREIGN_ENDS.has(standing.next) ||
  isPaper(standing) ||
  (isBare(standing) &&
    (isTrader(standing) ||
      isNational(standing) ||
      isParty(standing) ||
      isHall(standing) ||
      isHouse(standing) ||
      isExchange(standing) ||
      isInstrument(standing) ||
      isClub(standing)));

/** «قناة روسيا اليوم»، «ذكرت روسيا اليوم أن»، «نقلا عن روسيا اليوم»; but «تواجه روسيا اليوم أزمة». */
const isPaper = ({ token, clitic, previous, next }: Standing): boolean =>
  next === "اليوم" &&
  (clitic === "preposition"
    ? /^[وف]?ل/u.test(token) &&
      (isSpeechVerb(toldTo(previous.replace(/^[وف]/u, ""))) || /^(?:تصريح|حديث|حوار|مقابله)/u.test(previous))
    : /^(?:عن|علي|شاشه|مراسل|مراسله|مذيع|مذيعه|كاميرا|موفد|مدير|محرر|نشرت|نقلت|بثت|عرضت)$/u.test(
        previous.replace(/^[وف](?=\p{L}{3})/u, ""),
      ) ||
      BODY_NOUNS.has(bare(previous, BODY_NOUNS)) ||
      isSpeechVerb(previous.replace(/^[وف](?=\p{L}{3})/u, "")));

/** «قطر للطاقة»: not «وصل إلى مصر للسياحة». */
const isTrader = ({ previous, next }: Standing): boolean =>
  TRADES.has(next) && !BEFORE_NOUNS.has(previous) && !/^(?:زار|يزور|تزور|زياره|زيارته|غادر)/u.test(previous);

/** «متحف مصر الكبير»، «أوركسترا قطر الوطنية»: a house of the state's, by its own name. */
const isNational = ({ name, previous, next }: Standing): boolean =>
  name.type === "state" &&
  /^[وفبل]?(?:متحف|مكتبه|مسرح|مركز|استاد|ملعب|جامعه|مدينه|برج|صندوق|اوركسترا|مجمع)$/u.test(previous) &&
  /^ال(?:وطني|كبير|قومي|كبري|مركزي|سيادي)ه?$/u.test(next);

/** «حركة لبنان الجديد»، «تيار مصر القوية»: a party of the state's. */
const isParty = ({ name, previous, next }: Standing): boolean =>
  name.type === "state" &&
  /^[وفبل]*(?:حركه|تيار|حزب|تجمع|ايتلاف|كتله|تكتل|جبهه|تحالف|لايحه|قايمه|حمله|مبادره)$/u.test(previous) &&
  /^(?:ال(?:جديد|قوي|حر|موحد|موحده|حره|جديده|قويه|فتاه|مستقبل|افضل|غد)|اولا|افضل)$/u.test(next);

/** «صالة حلب للأفراح». */
const isHall = ({ previous, next }: Standing): boolean =>
  /^[وفبل]*(?:صاله|قاعه|قصر|مسرح|مجمع|نادي|استراحه|خيمه|حديقه|واحه|ارض|مدينه)$/u.test(previous) &&
  /^لل(?:افراح|مناسبات|موتمرات|ضيافه|عرض|معارض|العاب|احتفالات|حفلات|رياضه|فروسيه|تسوق)$/u.test(next);

/** «مركز دمشق للدراسات». */
const isHouse = ({ previous, next }: Standing): boolean => HOUSES.has(bare(previous, HOUSES)) && STUDIES.has(next);

/** «سوق دمشق للأوراق المالية»: whose it is, and what for. */
const isExchange = ({ previous, next }: Standing): boolean =>
  /^[وفبل]*(?:سوق|بورصه|هييه|مركز|شركه)$/u.test(previous) &&
  /^لل(?:اوراق|مال|اسهم|سندات|سلع|عملات|ايداع|تداول|مقاصه)$/u.test(next);

/** «إعلان دمشق»: of a town; «اتفاق دمشق وقسد», «اتفاق دمشق مع قسد» have it for a party. */
const isInstrument = ({ name, previous, next }: Standing): boolean =>
  name.type === "place" && INSTRUMENTS.has(bare(previous, INSTRUMENTS)) && !/^(?:مع|و\p{L}{3,})$/u.test(next);

/** «شباب حلب» where a match is told of, «فاز قطر»: a man's verb, where towns and nearly all states are feminine. */
const isClub = ({ name, folded, start, end, previous }: Standing): boolean =>
  (CLUBS_DO.has(bare(previous, CLUBS_DO)) && !isMasculineState(name.key)) ||
  (CLUB_HEADS.has(bare(previous, CLUB_HEADS)) &&
    wordsAround(folded, start, end).some((word) => SPORTS.has(bare(word, SPORTS))));
