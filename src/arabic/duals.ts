/** Two of what reports count, in one word: «قتيلان», «قتيلين», «غارتين». */
import { fold } from "./fold.ts";

/** Counted nouns whose dual is nothing else: in «ـين» it is no plural, and the word is no name. */
const COUNTED =
  "قتيل قتيلة جريح جريحة شهيد ضحية جثة شخص رجل امرأة طفل طفلة فتاة شاب جندي ضابط عنصر أسير سجين رهينة مريض فرد أسرة عائلة حالة إصابة وفاة غارة صاروخ قذيفة قنبلة عبوة طائرة مسيّرة دبابة مدرّعة شاحنة سيارة حافلة سفينة زورق قارب خيمة بيت منزل مبنى مدرسة قرية بلدة كيلومتر لتر برميل دولار هجوم انفجار حريق هزة ضربة";

/** Those whose «ـين» is their plural too, so that only «ـان» says two: «مدنيين» may be many. */
const PLURAL_TOO =
  "مدني مصاب مسؤول معتقل محتجز مقاتل مسلح نازح لاجئ مهاجر صحفي صحافي عامل مسعف مدرس موظف سائق مشتبه متظاهر شرطي مفقود طن مخطوف";

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ...COUNTED.split(" ").flatMap((one) => ["ان", "ين"].map((end) => [fold(dualOf(one, end)), fold(one)] as const)),
  ...PLURAL_TOO.split(" ").map((one) => [fold(dualOf(one, "ان")), fold(one)] as const),
]);

function dualOf(one: string, end: string): string {
  const stem = one.replace(/ة$/u, "ت").replace(/ى$/u, "ي");
  return `${stem}${end}`;
}

/** Two of something in one word. */
export interface Dual {
  /** The counted noun, folded: «قتيل». */
  readonly one: string;
  /** How many letters of «و», «ب», «ل» stand before the word itself. */
  readonly before: number;
}

/** Gives what a word says that there are two of; «القتيلان» are two that were told of before, and count nothing. */
export function dualIn(word: string): Dual | undefined {
  const key = fold(word);
  const [before = ""] = /^[وف]?[بلك]?/u.exec(key) ?? [];
  const cut = [0, 1, 2].filter((length) => length <= before.length).find((length) => SINGULARS.has(key.slice(length)));
  const one = cut === undefined ? undefined : SINGULARS.get(key.slice(cut));
  return cut === undefined || one === undefined ? undefined : { one, before: cut };
}
