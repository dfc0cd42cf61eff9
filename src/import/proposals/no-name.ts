/** What stands for nobody by itself, whatever verb stands before it: happenings, texts, times, what is somebody's. */
import { EVENTS, SAID_THINGS } from "../../arabic/attribution/speaker-words.ts";
import {
  BODIES,
  GIVEN_NAMES,
  NAME_ENDS,
  OFFICES,
  ONE_OF,
  OUTLET_NAMES,
  SOME_OF,
  STATES,
  WORKS,
} from "../../arabic/speakers.ts";
import { bare, isAct, isBody, isDefinite, isDrawn, isHead, isHonour, isValued } from "./noun-signs.ts";

/** Where somebody is, not the occasion or the time at which he speaks. */
export const isPlace = (noun: string): boolean =>
  noun !== "" &&
  !EVENTS.has(noun) &&
  !EVENTS.has(bare(noun)) &&
  !WORKS.has(bare(noun)) &&
  !NAME_ENDS.has(noun) &&
  !OCCASIONS.has(bare(noun)) &&
  !OCCASIONS.has(noun.replace(/(?:ه|ها|هم)$/u, ""));

export const OCCASIONS: ReadonlySet<string> = new Set(
  "موتمر مقابله حديث لقاء حوار جلسه اجتماع قمه ندوه احتفال برنامج محاضره جوله زياره وقت حين ساعه ختام بدايه نهايه مستهل معرض اطار سياق اشاره رد تعليق عظه خطبه عدد حسابه صفحته مذكراته عام سنه شهر يوم فجر صباح مساء مكالمه اتصال مداخله وقفه تظاهره جنازه افاده حفل تغريده منشور".split(
    " ",
  ),
);

/** «معاليه»، «كل المداخلات»، «بمشيئة الله»، «نظريته»، «تدريجيا»: what stands for nobody by itself. */
export function isNoName(nouns: readonly string[], typed: string): boolean {
  const [first = ""] = nouns;
  if (/^(?:اشهر|اكبر|احدث|اهم|ابرز|افضل)$/u.test(first)) return true;
  if (
    nouns.length === 1 &&
    (SOME_OF.has(first) || ONE_OF.has(first) || isDrawn(first) || (isAct(first) && !/^ت/u.test(first)))
  )
    return true;
  if (OCCASIONS.has(first) && !isHead(first) && !SOME_OF.has(first)) return true;
  // «أم سيقول»: or.
  if (nouns.length === 1 && first === "ام") return true;
  // «م.» alone: its name was not read. «شعوره»: what is his.
  if (nouns.length === 1 && typed.endsWith(".")) return true;
  if (nouns.length === 1 && /^\p{L}{2}و\p{L}ه$/u.test(typed) && !GIVEN_NAMES.has(first)) return true;
  if (/^[بلك](?:ما|من|كل|هذا|هذه|ذلك)$/u.test(first)) return true;
  if (nouns.length === 1 && /^ب/u.test(first) && isAct(first.slice(1)) && !/^ت/u.test(first.slice(1))) return true;
  if (nouns.length === 1 && OCCASIONS.has(first.replace(/(?:ه|ها|هم)$/u, ""))) return true;
  if (
    nouns.length === 1 &&
    (OCCASIONS.has(first) || CONSTRUCT.test(first) || BODIES.has(first) || SAID_THINGS.has(first))
  )
    return true;
  if (/^\p{N}/u.test(first) || NOTIONS.has(first) || /^ب(?:وقوع|وجود|حدوث|حصول|تعرض)$/u.test(first)) return true;
  // «لابنها خالد»: who is told; «التعاملات الحكومية»: things.
  if (/^ل\p{L}{2,}(?:ها|هم|ه)$/u.test(first) && /[^ة]$/u.test(typed) && !GIVEN_NAMES.has(first)) return true;
  if (
    /^ال\p{L}{3,}ات$/u.test(first) &&
    !isBody(first) &&
    !SPEAKING_MANY.test(first) &&
    !isHead(bare(first)) &&
    !STATES.has(first)
  )
    return true;
  // «خبرتنا السابقة»، «نتائجه»: what is ours, or his.
  if (
    /^\p{L}{3,}تنا$/u.test(first) ||
    (/[^ة]$/u.test(typed) && WORKS.has(first.replace(/(?:ه|ها|هم)$/u, "")) && !WORKS.has(first))
  )
    return true;
  // «تبين لفرنسا»; «علمت من مصادرها».
  if (
    (first.startsWith("ل") &&
      !GIVEN_NAMES.has(first) &&
      (STATES.has(first.slice(1)) || GIVEN_NAMES.has(first.slice(1)))) ||
    /^مصادر(?:ه|ها|هم|نا)$/u.test(first)
  )
    return true;
  if (HAPPENINGS.has(bare(first)) || isValued(first.replace(/(?:ه|ها|هم)$/u, ""))) return true;
  // «تجد الزائرين يخبزون»: whom one finds.
  if (/^ال\p{L}{3,}ين$/u.test(first) && /^ي\p{L}{2,}ون$/u.test(nouns[1] ?? "")) return true;
  if (isOfOthers(first, typed) || WITH_PRONOUN.test(first) || isValued(first)) return true;
  // «عامي 1921 و1937».
  if (/^(?:عام|عامي|سنه|سنتي)$/u.test(first)) return true;
  const [, second = ""] = nouns;
  // «استخدام المتحصلات»، «آخر الأرقام»، «عجزا رهيبا».
  const isDeed = isAct(first) || (/^ت\p{L}{2}[^ياه]$/u.test(first) && !GIVEN_NAMES.has(first));
  if (isDefinite(second) && !isHead(first) && (isDeed || /^(?:اخر|اول)$/u.test(first))) return true;
  if (
    /\p{L}{3}ا$/u.test(first) &&
    /\p{L}{3}ا$/u.test(second) &&
    !GIVEN_NAMES.has(first) &&
    !STATES.has(first) &&
    isAccusative(first)
  )
    return true;
  if (isHonour(first) || /^(?:كل|جميع|كافه|كلا|كلتا|سايره?)$/u.test(first)) return true;
  if (nouns.length > 1) return /^ب/u.test(first) && !isHead(first) && (nouns.at(-1) === "الله" || /ة$/u.test(typed));
  if (GIVEN_NAMES.has(first) || STATES.has(first) || OUTLET_NAMES.has(first)) return false;
  return /^\p{L}{3,}(?:ته|تها|تهم|هما|كم|اي)$/u.test(typed) || /^\p{L}{4,}(?:نا|يا)$|^\p{L}{3,}(?:ها|هم)$/u.test(typed);
}

/** Feminine plurals of bodies and people, that speak. */
const SPEAKING_MANY =
  /^ال(?:سلطات|قوات|مخابرات|استخبارات|ولايات|امارات|جهات|شركات|منظمات|موسسات|جمعيات|نقابات|قيادات|هييات|وزارات|حكومات|وكالات|جماعات|مليشيات|ميليشيات|بلديات|تنسيقيات|فعاليات|ناشطات|طالبات|معلمات|سيدات|امهات)$/u;

/** What happens, is measured or has parts: none of it speaks. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  "غزو حرب هجوم قصف انفجار حادث جريمه ازمه عدوان تشريح تفاصيل حيثيات حرايق احتياجات طرق سعر اسعار نسبه معدل حجم قيمه عمليات اعمال بلاغ احصاييه معطيات مقياس".split(
    " ",
  ),
);

/** «علينا»، «منهم»: a preposition with whom it is about. */
const WITH_PRONOUN = /^(?:علي|الي|لدي|من|عن|في)(?:ه|ها|هم|نا|كم|هما)$/u;

/** What is known, told or counted of somebody: «اسم الضابط». */
const NOTIONS: ReadonlySet<string> = new Set("حقيقه اسم اسماء هويه موعد سبب اسباب مكان تاريخ قصه".split(" "));

/** «عجزا»، «عاجلا»: three root letters in the accusative, no foreign name of a woman. */
const isAccusative = (noun: string): boolean => /^(?:\p{L}{3}|\p{L}ا\p{L}{2}|\p{L}{2}[اوي]\p{L})ا$/u.test(noun);

/** Many of something that is not told: «ممثلو». */
const CONSTRUCT =
  /^(?:ممثلو|مسوولو|مديرو|موظفو|مندوبو|محللو|مراسلو|مسلحو|مقاتلو|قياديو|مهندسو|معلمو|لاعبو|صحفيو|محررو)$/u;

/** «نظراؤه في النقابة»، «مؤسساته الإحصائية»، «رئيسه سامي حداد»: a pronoun tells whose, and only who reads on knows. */
const isOfOthers = (first: string, typed: string): boolean =>
  /^\p{L}{2,}(?:اؤ|ائ|ات)(?:ه|ها|هم)$|^\p{L}{3,}ته[ام]?$/u.test(typed) ||
  (/[^ة]$/u.test(typed) &&
    /(?:ه|ها|هم)$/u.test(typed) &&
    OFFICES.has(first.replace(/(?:ه|ها|هم)$/u, "")) &&
    !isDefinite(first));

/** Texts that say something and are nobody. */
export const TEXTS: ReadonlySet<string> = new Set(
  "شريط خطه دليل لوايح فقره معطيات ملخص بحوث مرسوم قانون قرار ماده بند ميثاق دستور عهد اعلان نص ارضيه ديباجه توصيات لايحه فصل روايه روايات رويه راي وصف تعبير تصور تقدير تقديرات توقعات حصيله مضمون منطوق فحوي تعليقات تاكيدات استطلاعات خارطه خريطه اخبار".split(
    " ",
  ),
);
