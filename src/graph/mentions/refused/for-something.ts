/** Whether what a name is for makes another body or an act of it: «برنامج الأمم المتحدة للبيئة»، «الدعم السريع للمزارعين». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { ASKS, DEEDS_AS_NAMES, OF_NOTIONS, OF_SERVICES, OFFSHOOTS } from "../../../arabic/naming-nouns.ts";
import { LISTENERS, OUTLETS } from "../../../arabic/speakers.ts";
import { isBare, type Standing } from "../standing.ts";
import { bare, isVerb } from "../words-beside.ts";

/** Says whether it is such a body, or such an act. */
export const isForSomething = (standing: Standing): boolean =>
  standing.name.key === "تنظيم الدوله"
    ? isOrdering(standing)
    : isOffshoot(standing) || isFederation(standing) || isDeed(standing);

/** «برنامج الأمم المتحدة للبيئة»، «برنامج الأمم المتحدة الإنمائي» are bodies of their own. */
function isOffshoot(standing: Standing): boolean {
  const { name, previous, next } = standing;
  const isHead = OFFSHOOTS.has(bare(previous, OFFSHOOTS)) && !previous.includes("ال", 2);
  if (!isBare(standing) || !isHead) return false;
  return (
    name.type !== "place" &&
    name.type !== "concept" &&
    (isFor(next) || /^ال(?:انماي|اقليم|موقت|اطار|معني|سامي)\p{L}*$/u.test(next))
  );
}

/** «الفيدرالية الدولية لحقوق الإنسان»، «قالت الفيدرالية إن»: a body is called by the notion, whose it is and what for. */
const isFederation = ({ name, previous, next, textBehind }: Standing): boolean =>
  name.type === "concept" &&
  /^ال\p{L}+يه$/u.test(name.key) &&
  (/^ ال(?:\p{L}+يه|عامه) (?:لل|ل)\p{L}{3,}/u.test(textBehind) ||
    (isSpeechVerb(previous.replace(/^[وف](?=\p{L}{3})/u, "")) && /^ب?ان(?:ه|ها)?$/u.test(next)));

/** «تنظيم الدولة لسوق العمل», «إعادة تنظيم الدولة»: an act of the state's. */
const isOrdering = ({ previous, next }: Standing): boolean =>
  /^[وفبلك]*اعاده$/u.test(previous) || /^ال\p{L}+ه$/u.test(next) || (/^ل\p{L}{3,}/u.test(next) && !isListener(next));

/** «الدعم السريع للمزارعين»، «مهارات الإدارة الذاتية»: of a name that opens with the noun of an act. */
function isDeed(standing: Standing): boolean {
  const { name, previous, earlier, next } = standing;
  const [head = "", adjective = "", ...more] = name.key.split(" ");
  if (more.length > 0 || adjective === "" || !DEEDS_AS_NAMES.has(head)) return false;
  if (OF_NOTIONS.has(bare(previous === "في" ? earlier : previous, OF_NOTIONS))) return true;
  if (head === "الدعم" && (OF_SERVICES.has(bare(previous, OF_SERVICES)) || isAskedFor(standing))) return true;
  if (OF_ONESELF.test(next)) return true;
  return (
    isFor(next) && !OF_PLACES.test(next) && !isListener(next) && !(isVerb(previous) && mayBeSubject(head, previous))
  );
}

/** «طلبت الشركة الدعم السريع»، «شكرت الجيران على الدعم السريع». */
const isAskedFor = ({ previous, before }: Standing): boolean =>
  (/^ال\p{L}{3}/u.test(previous) || previous === "علي") && before.slice(1).some((word) => ASKS.has(bare(word, ASKS)));

/** What one manages oneself. */
const OF_ONESELF =
  /^لل(?:وقت|غضب|مرض|سكري|توتر|مشاعر|ذات|اموال|صف|صفوف|موارد|مصانع|مزارع|شركات|مدارس|جامعات|معامل|مستشفيات|مشاريع|مشروع)$/u;

/** «قررت الإدارة الذاتية للمدنيين»; not «يقترح الإدارة الذاتية للموارد», for the verb is a man's. */
const mayBeSubject = (head: string, verb: string): boolean =>
  !COPULA.test(verb) && (!head.endsWith("ه") || /^[وف]?س?ت\p{L}{3,}|ت(?:ه|ها|هم)?$/u.test(verb));

/** «كانت الإدارة الذاتية للمصانع حلما»: nobody acts for anybody. */
const COPULA = /^[وف]?(?:كانت|باتت|اصبحت|ظلت|ليست|تعد|تعتبر|تكون|تبقي|صارت|تعني|تمثل|شكلت)$/u;

/** «الإدارة الذاتية لشمال وشرق سوريا» is the body itself. */
const OF_PLACES = /^ل(?:شمال|اقليم|مناطق|شرق|غرب|جنوب)/u;

const isFor = (next: string): boolean =>
  !/^ل(?:يس|كون)|^لي(?!ب|ت|ال)\p{L}{3,}/u.test(next) &&
  /^(?:لل|ل(?!ا|م$|ما$|ن$|نا$|ها$|ه$|هم$|كن|كم$|دي)\p{L})\p{L}{2}/u.test(next);

const isListener = (next: string): boolean => [LISTENERS, OUTLETS].some((list) => list.has(next.replace(/^لل?/u, "")));
