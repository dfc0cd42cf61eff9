/** People and bodies whom reports leave unnamed: data, and the one finder that reads it. */
import { fold, foldWithMap } from "./fold.ts";

/** One person or several. */
export type UnnamedKind = "unnamedIndividual" | "unnamedGroup";

/** Nouns that name nobody by themselves. `alone` ones need no adjective behind them to be a source. */
const NOUNS: readonly { readonly forms: readonly string[]; readonly anonymity: UnnamedKind; readonly alone?: true }[] =
  [
    { forms: ["مصدر"], anonymity: "unnamedIndividual" },
    { forms: ["مصادر", "أوساط", "جهات", "دوائر", "تقارير"], anonymity: "unnamedGroup" },
    { forms: ["مسؤول", "مسئول", "مسؤولة", "ضابط", "دبلوماسي", "قيادي", "عنصر"], anonymity: "unnamedIndividual" },
    {
      forms: [
        "مسؤولون",
        "مسؤولين",
        "مسئولون",
        "مسئولين",
        "مسؤولان",
        "مسؤولين اثنين",
        "ضباط",
        "دبلوماسيون",
        "دبلوماسيين",
      ],
      anonymity: "unnamedGroup",
      alone: true,
    },
    {
      forms: ["قياديون", "قياديين", "عناصر", "مقاتلون", "مقاتلين", "موقوفون", "موقوفين", "معتقلون", "معتقلين"],
      anonymity: "unnamedGroup",
    },
    { forms: ["شاهد عيان"], anonymity: "unnamedIndividual", alone: true },
    {
      forms: ["شهود عيان", "شهود", "ناشطون", "ناشطين", "نشطاء", "مراقبون", "مراقبين", "محللون", "محللين", "خبراء"],
      anonymity: "unnamedGroup",
      alone: true,
    },
    { forms: ["سكان", "أهال", "أهالي", "مدنيون", "مدنيين", "نازحون", "نازحين"], anonymity: "unnamedGroup" },
  ];

/** Adjectives that keep a source unnamed; relative ones (غربي، أمنية، كرديون) are known by their ending. */
const ADJECTIVES: readonly string[] = [
  "مطلع",
  "مطلعة",
  "مطلعون",
  "مطلعين",
  "خاص",
  "خاصة",
  "موثوق",
  "موثوقة",
  "مقرب",
  "مقربة",
  "مقربون",
  "مقربين",
  "متطابقة",
  "متعددة",
  "عدة",
  "كبير",
  "كبار",
  "بارز",
  "رفيع",
  "سابق",
  "سابقة",
  "سابقون",
  "سابقين",
  "متقاعد",
  "رفيع المستوى",
  "أتراك",
  "أكراد",
  "عرب",
  "روس",
  "ألمان",
  "محليون",
  "آخر",
  "آخرون",
  "آخرين",
];

/** Words by which a source asks not to be named; what they follow is unnamed, whatever it is called. */
const ANONYMITY_PHRASES =
  /(?:رفض|رفضت|رفضوا|طلب|طلبت|طلبوا|فضل|فضلت|فضلوا|اشترط|اشترطت|اشترطوا)(?: عدم)? (?:ال)?(?:كشف|افصاح|ذكر|نشر)(?: عن)?(?: ذكر)? (?:اسم|هويت|اسما|هويا)\p{L}*|لم (?:يسم|تسم|يكشف عن اسم|تكشف عن اسم|يذكر اسم|تذكر اسم)\p{L}*|(?:شريط|شرط)[هة]? عدم (?:ال)?(?:كشف|افصاح|ذكر)(?: عن)? (?:اسم|هويت)\p{L}*/u;

/** An unnamed source found in a text: as written, and where (UTF-16). */
export interface UnnamedSource {
  readonly phrase: string;
  readonly anonymity: UnnamedKind;
  readonly start: number;
  readonly end: number;
}

/** Finds the first unnamed source of a text: a noun of the table, with the adjectives that follow it. */
export function findUnnamed(text: string): UnnamedSource | undefined {
  const { folded, starts, ends } = foldWithMap(text);
  for (const match of folded.matchAll(NOUN)) {
    const [, lead = "", form = "", adjectives = ""] = match;
    const noun = BY_FORM.get(form);
    if (noun === undefined || (noun.alone !== true && adjectives === "" && !asksNotToBeNamed(folded, match.index)))
      continue;
    const from = match.index + lead.length;
    const to = from + form.length + adjectives.length;
    const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? text.length];
    return { phrase: nominative(text.slice(start, end)), anonymity: noun.anonymity, start, end };
  }
  return undefined;
}

/** Says whether somebody in the text asked not to be named. */
export const namesNobody = (text: string): boolean => ANONYMITY_PHRASES.test(fold(text));

const asksNotToBeNamed = (folded: string, from: number): boolean =>
  ANONYMITY_PHRASES.test(folded.slice(from, from + 120));

const BY_FORM = new Map(NOUNS.flatMap((noun) => noun.forms.map((form) => [fold(form), noun] as const)));

const longestFirst = (forms: readonly string[]): string => forms.toSorted((a, b) => b.length - a.length).join("|");

/** White space or a preposition, the noun, up to three adjectives. */
const NOUN = new RegExp(
  `((?:^|[^\\p{L}\\p{N}])(?:[وف]?[بل]?))(${longestFirst([...BY_FORM.keys()])})` +
    `((?: (?:${longestFirst(ADJECTIVES.map(fold))}|\\p{L}{2,}(?:ي|يه|يون|يين))(?![\\p{L}\\p{N}])){0,3})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** «مسؤولين غربيين» → «مسؤولون غربيون»: a name stands in the nominative. */
const nominative = (phrase: string): string =>
  phrase.replace(/(?<=\p{L}{3})ين(?!\p{L})/gu, (ending, at: number) => (at > 0 ? "ون" : ending));
