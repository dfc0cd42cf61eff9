/** Whether a name is a sentence: it holds a verb with its subject before it, «أوزبكي يدير إحدى الشبكات», or a word that only sentences have. */
import { formsOf } from "./attribution/cue-forms.ts";
import { fold } from "./fold.ts";
import { BODY_NOUNS, FIRST_NAMES, TITLES } from "./name-neighbours.ts";
import { NAMING_NOUNS } from "./naming-nouns.ts";
import { BODIES, GIVEN_NAMES, OUTLETS } from "./speakers.ts";
import { wordList as words } from "./word-list.ts";

/** Words of this shape that are no verbs: «رجل يمني»، «معاهدة يوم الأرض». */
const NOUNS_IN_YA = words(`
  يوم يوما يومي يومية يومين يوميات يد يدا يدوي يدوية يسار يساري يسارية يساريون يساريين يمين يميني يمينية يهود يهودي يهودية يهوديين ياباني يابانية يابان يمن يمني
  يمنية يمنيون يمنيين يونان يوناني يونانية يورو يوليو يونيو يناير يتيم يتيمة يتامى يقين يقظة ينبوع ينابيع يخت يخوت يأس ياسمين ياقوت يورانيوم يونسكو يونيسف
  يونيسيف يونيفيل يونايتد يديعوت يسوع يابس يابسة يافع يافعين يافطة يرقة يرقان يشوع يهوذا ينبع يافا يكيتي يزيدي يزيدية يزيديون يزيديين يعربي`);

/** Verbs of deeds in the forms that are no nouns: she does, she did, they did. */
const DEEDS = words(`
  تدير تدعم تمول تقتل تصدر تبيع تشتري تسرق تغتال تقصف تهاجم تخطط تنفذ تقود تملك تسيطر تحتل تخون تتجسس تتاجر تتعاون تتلقى تستخدم تجند تزود تدفع تسهل تمنع
  دعمت مولت قتلت أصدرت باعت اشترت سرقت اغتالت قصفت هاجمت خططت نفذت قادت ملكت سيطرت احتلت خانت تاجرت تعاونت تلقت استخدمت جندت زودت دفعت سهلت منعت دربت زورت هربت
  أدارت دعموا مولوا قتلوا أصدروا باعوا سرقوا اغتالوا قصفوا هاجموا خططوا نفذوا قادوا سيطروا احتلوا جندوا زودوا دفعوا سهلوا دربوا زوروا هربوا`);

/** Words that only sentences have. */
const PARTICLES = words("إن أن ليس ليست كان كانت كانوا قد لقد لم لن سوف هو هي هم");

/** Gives the word that makes a sentence of a name, as typed; `undefined` of a name that is one. */
export function verbInName(name: string): string | undefined {
  const typed = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return typed.find((word, at) => {
    if (at === 0) return false;
    const folded = fold(word);
    return DEEDS.has(folded) || (!opensName(typed[at - 1] ?? "") && isVerb(folded));
  });
}

/** Verbs of the past by which an indefinite noun is described, and which are no adjectives of it: «مصدر طلب»، «رجل فقد ابنه». */
const DESCRIBING = words(`
  صدر ورد جاء أقيم بني كان رفض طلب فضل اشترط اطلع حضر شارك عاد فر نجا فقد خسر وصل عمل زار شهد شاهد رافق درس عرف تحدث أجرى أعد أصدر نشر بث كتب ترك غادر انشق هرب نزح سكن عاين أشرف التقى قدم تابع
  رفضوا طلبوا فضلوا اشترطوا اطلعوا حضروا شاركوا عادوا فروا نجوا فقدوا وصلوا عملوا شهدوا شاهدوا غادروا هربوا نزحوا تحدثوا`);

/** Women and bodies whose names end like a verb of the past. */
const NOUNS_IN_TA = words(
  "بنت أخت بيت صوت وقت سبت إنترنت نفت زيت بيروت الكويت ثروت مدحت رفعت طلعت حكمت عصمت بهجت شوكت جودت نشأت عزت رأفت ميرفت شربت سكوت قوت موت",
);

/** Says whether a word behind an indefinite noun of the gender begins a clause about it: «سيدة طلبت»، «رجل يقف»، «مصدر رفض». */
export function isRelativeVerb(typed: string, gender: "m" | "f" | "unknown"): boolean {
  const folded = fold(typed);
  if (DESCRIBING.has(folded)) return true;
  if (/^ي\p{L}{3,}$/u.test(folded) && !/(?:ي|يه)$/u.test(folded))
    return !NOUNS_IN_YA.has(folded) && !GIVEN_NAMES.has(folded) && !FIRST_NAMES.has(folded);
  return gender !== "m" && /^\p{L}{3,}ت$/u.test(typed) && !/[اي]ت$/u.test(typed) && !NOUNS_IN_TA.has(folded);
}

/** Behind these a word is the name of what they are: «صحيفة يديعوت»، «محمد يوسف»، «حركة لن نصمت». */
const OPENERS = [BODY_NOUNS, NAMING_NOUNS, FIRST_NAMES, TITLES, BODIES, OUTLETS, GIVEN_NAMES];
const opensName = (word: string): boolean => OPENERS.some((list) => list.has(fold(word)));

function isVerb(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  if (/^ي\p{L}{2,}$/u.test(word)) return !NOUNS_IN_YA.has(word) && !GIVEN_NAMES.has(word) && !FIRST_NAMES.has(word);
  return formsOf(word).some(
    ({ kind, words: [, ...more], gender, many }) =>
      more.length === 0 && (kind === "present" || (kind === "past" && (many || gender === "f"))),
  );
}
