/** What makes two counted nouns one unit: «قتيلًا», «قتيل», «قتيلان» and «قتلى» count the same. */
import { dualIn } from "./duals.ts";
import { foldKey } from "./fold.ts";

/** Nouns that reports count, whose plural is another word: one, then its plurals. */
const BROKEN_PLURALS =
  "قتيل قتلى، جريح جرحى، شخص أشخاص، طفل أطفال، أسرة أسر، عائلة عوائل، جندي جنود، امرأة نساء، رجل رجال، يوم أيام، شهر أشهر شهور، عام أعوام، بيت بيوت، منزل منازل، قرية قرى، صاروخ صواريخ، قذيفة قذائف، غارة غارات، خيمة خيام خيم، مريض مرضى، أسير أسرى، عامل عمال، طالب طلاب، شاحنة شواحن، مصدر مصادر، سجين سجناء، شهيد شهداء، جثة جثث، وفاة وفيات، رهينة رهائن، عنصر عناصر، فرد أفراد، مقاتل مقاتلون مقاتلين";

const SINGULARS: ReadonlyMap<string, string> = new Map(
  BROKEN_PLURALS.split("، ").flatMap((line) => {
    const [one = "", ...plurals] = line.split(" ").map(foldKey);
    return plurals.map((plural) => [plural, one] as const);
  }),
);

/** Of a hundred, in words or as a sign: «%», «٪», «بالمئة», «في المائة». */
const PERCENT = /^(?:%|٪|(?:ب|في )الم(?:ي|اي)ه)$/u;

/** Gives the singular of a counted noun, folded, as far as it can be told. */
export function unitKey(unit: string): string {
  const key = foldKey(unit);
  if (PERCENT.test(key)) return "%";
  const known = SINGULARS.get(key) ?? dualIn(key)?.one;
  if (known !== undefined) return known;
  // «قتيلًا» is written with the alif of its case; «حالات», «مدنيون» have the plural of their own singular.
  if (/\p{L}{3}ات$/u.test(key)) return `${key.slice(0, -2)}ه`;
  if (/\p{L}{3}(?:ون|ين)$/u.test(key)) return key.slice(0, -2);
  return /\p{L}{3}ا$/u.test(key) ? key.slice(0, -1) : key;
}
