/** The verbs and phrases by which Arabic prose attributes words to somebody: how strongly each commits its writer, and what stand it takes. */

/** Where a speaker stands to what is said, as a verb and its negation tell it. */
export type CueStance =
  | "affirms"
  | "denies"
  | "doubts"
  | "notVerified"
  | "neither"
  | "declined"
  | "noReply"
  | "withdraws";

/**
 * One cue under its dictionary form: the past, third person masculine singular, which is what readers are shown.
 * Shadda and the letters ى، ي are typed as they belong; everything else is derived: «أكّد» gives أكدت، أكدوا، أكده.
 */
export interface CueEntry {
  /** The present behind its first letter: «ؤكد» gives يؤكد، تؤكد، يؤكدون, and «فيد» also لم يفد. */
  readonly present?: string;
  /** The past where it is not the dictionary form. */
  readonly past?: string;
  /** The participle that goes on from a sentence: «مؤكد» gives مؤكدا، مؤكدة، مؤكدين. */
  readonly participle?: string;
  /** The noun of the act: «نفي الوزارة أن …»، «نفيه أن …». */
  readonly noun?: string;
  /** Finite forms that no rule yields. */
  readonly also?: readonly string[];
  /** Forms of which nobody says whose words they are: «يقال»، «قيل». */
  readonly passive?: readonly string[];
  /** Phrases that stand before a name instead of a verb; a last word «ل» or «ب» is written onto the name. */
  readonly phrases?: readonly string[];
  /** The entry is no verb: what is found has a speaker and no verb. */
  readonly verbless?: true;
  readonly stance?: CueStance;
  /** The stance of its negation; a negated verb of saying neither affirms nor denies. */
  readonly negated?: CueStance;
  /** It is a cue only where it is negated: «لم يرد». */
  readonly onlyNegated?: true;
  /** One of these words must follow soon: «امتنع عن التعليق». The words are folded by the reader. */
  readonly needs?: readonly string[];
  /** The verb is another one's helper: readers are shown the verb that these words belong to. */
  readonly shownBy?: Readonly<Record<string, string>>;
  /** Its words follow «إن», a colon or a quotation mark, never a noun: «قال إن». */
  readonly says?: true;
  /** The preposition that its «أن» takes: «أشار إلى أن». */
  readonly to?: string;
  /** The prepositions behind which its subject stands: «لم يتسن لرويترز»، «لم يصدر تعليق من الجيش». */
  readonly by?: readonly string[];
  /** It passes on what another said: «نقلت الوكالة عن الوزير قوله». */
  readonly relays?: true;
  /** Somebody is told or accused, so that a second noun may follow the speaker: «أبلغ السفير الوزير أن». */
  readonly addresses?: true;
  /** A cue only behind «ما»: «ما سماه الوزير [فوضى]». */
  readonly ofWhat?: true;
  /** A thing may stand behind its subject, which what is said is about: «عزا محللون الهبوط إلى». */
  readonly objects?: true;
  /** A noun may be its object without its preposition: «كشف [الخطة]» as «كشف عن [الخطة]»; «أقر [القانون]» admits nothing. */
  readonly bare?: true;
  /** A noun is its object only where a work speaks: «أظهر التقرير [وجود …]»; a man «أظهر [بطاقته]». */
  readonly ofWorks?: true;
  /** Nouns of which it says nothing: «اعترف بـ[الدولة]» recognises, «توصل إلى [هدنة]» reaches. Their first word. */
  readonly notOf?: readonly string[];
  /** With one of these words behind it the verb says nothing: «كشف الستار»، «ردت الاعتبار». Folded by the reader. */
  readonly unless?: readonly string[];
  /** Spelt like a common noun or another verb: a cue only where «أن», a colon or a quotation follows. */
  readonly ambiguous?: true;
  /** Of an ambiguous verb: what has happened to people may be its object, «سجّل المرصد [مقتل …]»; «سجّل [هدفا]» tells nothing. */
  readonly ofEvents?: true;
  /** Of an ambiguous verb: how much it is may be its object, «تقدر المنظمة [عدد النازحين بأربعين ألفا]». */
  readonly ofAmounts?: true;
}

const CHECKING = { التحقق: "تحقق", التأكد: "تأكد", التثبت: "تثبت", تأكيد: "أكّد", "أن يؤكد": "أكّد", "أن تؤكد": "أكّد" };
const COMMENT = [
  "التعليق",
  "تعليق",
  "الإجابة",
  "الرد",
  "الإدلاء",
  "الإفصاح",
  "تأكيد",
  "الكشف",
  "الخوض",
  "تقديم تفاصيل",
];

const WORDS_OF_HIS = [
  "قول",
  "أقوال",
  "تصريح",
  "تصريحات",
  "اتهام",
  "اتهامات",
  "اعتراف",
  "اعترافات",
  "شهادة",
  "إفادة",
  "شهادت",
  "إفادت",
];

/** «ليس هناك ما يثبت أن»، «لا يوجد دليل على أن». */
const NO_PROOF = ["ليس هناك", "ليس ثمة", "ليست هناك", "لا يوجد", "لا توجد", "لم يظهر"].flatMap((none) =>
  ["ما يثبت", "ما يؤكد", "دليل على", "أدلة على", "إثبات على"].map((proof) => `${none} ${proof}`),
);

const TAKEN_BACK = [
  ...WORDS_OF_HIS,
  "القول",
  "إعلان",
  "تأكيد",
  "زعم",
  "مزاعم",
  "ادعاء",
  "رواية",
  "موقف",
  "نفي",
  "تعهد",
  "وعد",
];

const PROOFS = ["دليل", "دليلا", "أدلة", "إثبات", "إثباتا", "برهانا"];

const HIS_OWN = [
  ...WORDS_OF_HIS,
  ...[
    "خبر",
    "تقرير",
    "مقال",
    "بيان",
    "نبأ",
    "معلومة",
    "تغريدة",
    "منشور",
    "دراسة",
    "بحث",
    "ورقة",
    "تحقيق",
    "رواية",
    "مقطع",
  ],
];

/** What a hand or a head tells is no claim. */
const GESTURES = [
  "بالتوقف",
  "بالدخول",
  "بالجلوس",
  "بالانصراف",
  "بالانتظار",
  "بيده",
  "بيدها",
  "بإصبعه",
  "بإصبعها",
  "برأسه",
  "برأسها",
];

/** Cues by strength. Neutral ones pass words on; every other strength says what the writer makes of them. */
export const CUES = {
  neutral: {
    قال: {
      present: "قول",
      participle: "قائل",
      noun: "قول",
      passive: ["قيل", "يقال"],
      phrases: [
        "على حد قول",
        "على حد تعبير",
        "بقول",
        "بحسب قول",
        "حسب قول",
        "وفق قول",
        "بحسب تعبير",
        "حسب تعبير",
        "وفق تعبير",
      ],
      says: true,
    },
    ذكر: { present: "ذكر", passive: ["ذُكر"] },
    أفاد: { present: "فيد", participle: "مفيد", noun: "إفادة", passive: ["أُفيد"], to: "ب" },
    أعلن: { present: "علن", participle: "معلن", noun: "إعلان", passive: ["أُعلن"] },
    أضاف: { present: "ضيف", participle: "مضيف", says: true },
    أشار: { present: "شير", participle: "مشير", noun: "إشارة", to: "إلى", unless: GESTURES },
    صرّح: { present: "صرّح", participle: "مصرّح", noun: "تصريح", to: "ب", ambiguous: true },
    نقل: { present: "نقل", participle: "ناقل", passive: ["نُقل"], relays: true, ambiguous: true },
    نسب: { present: "نسب", passive: ["نُسب"], relays: true, ambiguous: true },
    روى: { ambiguous: true, present: "روي", participle: "راوي", passive: ["رُوي"] },
    أورد: { present: "ورد" },
    أخبر: { present: "خبر", addresses: true },
    أبلغ: { present: "بلغ", participle: "مبلغ", passive: ["أُبلغ"], addresses: true },
    كتب: { present: "كتب", ambiguous: true },
    نشر: { present: "نشر", ambiguous: true },
    وصف: { present: "صف", participle: "واصف", to: "ب", addresses: true },
    أوضح: { present: "وضح", participle: "موضح" },
    أبرز: { present: "برز", participle: "مبرز", ambiguous: true },
    أبان: { ambiguous: true },
    بيّن: { present: "بيّن", participle: "مبيّن", ambiguous: true },
    لفت: { present: "لفت", participle: "لافت", to: "إلى" },
    نوّه: { present: "نوّه", participle: "منوّه" },
    تحدّث: { present: "تحدّث", participle: "متحدث", to: "عن" },
    رأى: { present: "رى", also: ["ير", "تر"], negated: "doubts", ambiguous: true },
    اعتبر: {
      present: "عتبر",
      participle: "معتبر",
      noun: "اعتبار",
      passive: ["يُعتبر"],
      negated: "doubts",
      objects: true,
    },
    اعتقد: { present: "عتقد", participle: "معتقد", noun: "اعتقاد", passive: ["يُعتقد"], negated: "doubts" },
    ظنّ: { present: "ظنّ", passive: ["يُظن"], negated: "doubts", ambiguous: true },
    تابع: { present: "تابع", participle: "متابع", says: true, ambiguous: true },
    أردف: { present: "ردف", participle: "مردف", says: true },
    استطرد: { present: "ستطرد", participle: "مستطرد", says: true },
    استدرك: { present: "ستدرك", participle: "مستدرك", says: true },
    زاد: { present: "زيد", says: true, ambiguous: true },
    ختم: { present: "ختم", says: true, ambiguous: true },
    علّق: { present: "علّق", participle: "معلّق", says: true, negated: "noReply", ambiguous: true },
    ردّد: { present: "ردّد", participle: "مردد", ambiguous: true },
    كرّر: { present: "كرّر", participle: "مكرر" },
    جدّد: { present: "جدّد", participle: "مجدد" },
    لاحظ: { present: "لاحظ", participle: "ملاحظ" },
    رجّح: { present: "رجّح", participle: "مرجح", noun: "ترجيح", passive: ["يُرجّح"], negated: "doubts" },
    قدّر: { present: "قدّر", participle: "مقدّر", ambiguous: true, ofAmounts: true, objects: true },
    خلص: { present: "خلص", to: "إلى", ambiguous: true },
    توقّع: { present: "توقع", participle: "متوقع", noun: "توقع", passive: ["يُتوقع"], negated: "doubts" },
    أجاب: { present: "جيب", participle: "مجيب", says: true, negated: "noReply" },
    ردّ: { present: "ردّ", noun: "رد", to: "ب", says: true, negated: "noReply", ambiguous: true },
    استجاب: { present: "ستجيب", negated: "noReply", onlyNegated: true },
    سأل: { present: "سأل", addresses: true, ambiguous: true },
    طالب: { present: "طالب", participle: "مطالب", to: "ب", addresses: true },
    دعا: { present: "دعو", participle: "داعي", to: "إلى", addresses: true },
    أصرّ: { present: "صرّ", participle: "مصر", to: "على", ambiguous: true },
    جادل: { present: "جادل", to: "ب" },
    حاجج: { present: "حاجج", to: "ب" },
    حاجّ: { present: "حاجّ", to: "ب", ambiguous: true },
    استدلّ: { present: "ستدلّ", to: "على", ambiguous: true },
    دلّ: { present: "دلّ", to: "على", ambiguous: true },
    تحجّج: { present: "تحجّج", participle: "متحجّج", to: "ب" },
    تعلّل: { present: "تعلّل", participle: "متعلّل", to: "ب", ambiguous: true },
    تفاخر: { present: "تفاخر", participle: "متفاخر", to: "ب", ambiguous: true },
    افتخر: { present: "فتخر", participle: "مفتخر", to: "ب", ambiguous: true },
    تباهى: { present: "تباهى", participle: "متباهي", to: "ب", ambiguous: true },
    احتجّ: { present: "حتجّ", to: "ب", ambiguous: true },
    استنتج: { present: "ستنتج", participle: "مستنتج" },
    افترض: { present: "فترض", participle: "مفترض", ambiguous: true },
    تكهّن: { present: "تكهّن", to: "ب" },
    تنبّأ: { present: "تنبأ", to: "ب" },
    تمسّك: { present: "تمسّك", to: "ب", ambiguous: true },
    شهد: { present: "شهد", to: "ب", ambiguous: true },
    علم: { present: "علم", ambiguous: true },
    عقّب: { present: "عقّب", participle: "معقّب", says: true, ambiguous: true },
    اشتكى: { present: "شتكي", to: "من" },
    عزا: { present: "عزو", to: "إلى", objects: true },
    أرجع: { present: "رجع", participle: "مرجع", to: "إلى", ambiguous: true, objects: true },
    أفصح: { present: "فصح", participle: "مفصح", to: "عن" },
    حكى: { present: "حكي", participle: "حاكي" },
    سرد: { present: "سرد", ambiguous: true },
    تذكّر: { present: "تذكر" },
    همس: { present: "همس", participle: "هامس", to: "ب", says: true, ambiguous: true },
    صرخ: { present: "صرخ", participle: "صارخ", says: true, ambiguous: true },
    هتف: { present: "هتف", participle: "هاتف", says: true, ambiguous: true },
    صاح: { present: "صيح", participle: "صائح", says: true, ambiguous: true },
    تمتم: { present: "تمتم", participle: "متمتم", says: true },
    نادى: { present: "نادي", participle: "منادي", to: "ب", ambiguous: true },
    واصل: { present: "واصل", says: true, ambiguous: true },
    أكمل: { present: "كمل", says: true, ambiguous: true },
    غرّد: { present: "غرّد", participle: "مغرد", says: true, ambiguous: true },
    أنبأ: { present: "نبئ", addresses: true },
    أخطر: { present: "خطر", to: "ب", addresses: true },
    أفهم: { present: "فهم", addresses: true, ambiguous: true },
    حدّث: { present: "حدّث", to: "عن", addresses: true, ambiguous: true },
    صارح: { present: "صارح", participle: "مصارح", to: "ب", addresses: true, ambiguous: true },
    أعلم: { present: "علم", participle: "معلم", addresses: true, ambiguous: true },
    ذكّر: { present: "ذكّر", participle: "مذكّر", to: "ب", addresses: true },
    وجد: { present: "جد", ambiguous: true },
    "وجد دليلا": {
      past: "وجد",
      present: "جد",
      needs: [...PROOFS, "ما يدل", "ما يثبت", "ما يؤكد", "ما يشير"],
      negated: "notVerified",
      onlyNegated: true,
    },
    عثر: { present: "عثر", needs: PROOFS, negated: "notVerified", onlyNegated: true },
    اكتشف: { present: "كتشف", participle: "مكتشف", ambiguous: true },
    أدرك: { present: "درك", participle: "مدرك", ambiguous: true },
    أيقن: { present: "وقن", to: "ب", ambiguous: true },
    آمن: { present: "ؤمن", participle: "مؤمن", to: "ب", ambiguous: true },
    اقتنع: { present: "قتنع", to: "ب", ambiguous: true },
    تصوّر: { present: "تصوّر", participle: "متصوّر", ambiguous: true },
    استشفّ: { present: "ستشفّ", ambiguous: true },
    فهم: { present: "فهم", ambiguous: true },
    خمّن: { present: "خمّن", participle: "مخمّن", ambiguous: true },
    اشتبه: { present: "شتبه", participle: "مشتبه", to: "في", passive: ["يُشتبه"], ambiguous: true },
    استخلص: { present: "ستخلص", participle: "مستخلص", ambiguous: true },
    رصد: { present: "رصد", ambiguous: true, ofEvents: true },
    سجّل: { present: "سجّل", ambiguous: true, ofEvents: true },
    أحصى: { present: "حصي", ambiguous: true, ofEvents: true },
    شرح: { present: "شرح", participle: "شارح", ambiguous: true },
    علّل: { present: "علّل", participle: "معلّل", to: "ب", addresses: true, ambiguous: true },
    برّر: { present: "برّر", participle: "مبرّر", to: "ب", addresses: true, ambiguous: true },
    فسّر: { present: "فسّر", participle: "مفسّر", to: "ب", addresses: true, ambiguous: true },
    تذرّع: { present: "تذرّع", participle: "متذرّع", to: "ب" },
    دفع: { present: "دفع", to: "ب", ambiguous: true },
    قضى: { present: "قضي", to: "ب", ambiguous: true },
    نصّ: { present: "نصّ", to: "على", ambiguous: true },
    أفتى: { present: "فتي", to: "ب", unless: ["أن يذكر", "أن تذكر", "أن يشير", "أن تشير", "أن ينوه", "أن يؤكد"] },
    بثّ: { present: "بثّ", ambiguous: true },
    تداول: { present: "تداول", ambiguous: true },
    اتفق: { present: "تفق", to: "على", ambiguous: true },
    راهن: { present: "راهن", to: "على", ambiguous: true },
    ارتأى: { present: "رتئي", ambiguous: true },
    عدّ: { ambiguous: true },
    تخوّف: { present: "تخوّف", participle: "متخوّف", to: "من" },
    شكا: { present: "شكو", to: "من", bare: true },
    توصّل: { present: "توصّل", to: "إلى", notOf: ["هدنة", "اتفاق", "تسوية", "صيغة", "حل", "تفاهم", "صفقة"] },
    ذهب: { present: "ذهب", to: "إلى", ambiguous: true },
    بشّر: { present: "بشّر", participle: "مبشّر", to: "ب", addresses: true, ambiguous: true },
    حلف: { present: "حلف", ambiguous: true },
    صدر: { present: "صدر", needs: ["تعليق", "رد", "تعقيب"], by: ["من", "عن"], negated: "noReply", onlyNegated: true },
    تعهّد: { present: "تعهّد", participle: "متعهد", to: "ب" },
    وعد: { present: "عد", participle: "واعد", to: "ب", ambiguous: true },
    طمأن: { present: "طمئن", participle: "مطمئن", addresses: true },
    أعرب: { present: "عرب", participle: "معرب", to: "عن" },
    عبّر: { present: "عبّر", participle: "معبّر", to: "عن", ambiguous: true },
    بحسب: {
      verbless: true,
      phrases: [
        "بحسب",
        "حسب",
        "وفق",
        "وفقا ل",
        "طبقا ل",
        "استنادا إلى",
        "نقلا عن",
        "على لسان",
        "على ذمة",
        "في رواية",
        "في نظر",
        "من وجهة نظر",
        "من منظور",
        "في رأي",
        "برأي",
        "في تقدير",
        "بالاستناد إلى",
        "تبعا ل",
        "جاء في",
        "جاء على لسان",
        "ورد في",
        "ورد على لسان",
      ],
    },
    امتنع: { present: "متنع", needs: COMMENT, stance: "declined" },
    اعتذر: { present: "عتذر", needs: COMMENT, stance: "declined" },
    شاء: { present: "شاء", also: ["يشأ", "تشأ"], needs: COMMENT, negated: "declined", onlyNegated: true },
    رغب: { present: "رغب", needs: COMMENT, negated: "declined", onlyNegated: true },
    فضّل: {
      present: "فضّل",
      needs: ["عدم التعليق", "عدم الرد", "عدم الإجابة", "عدم الكشف", "عدم الخوض"],
      stance: "declined",
    },
    صحّح: { present: "صحّح", needs: HIS_OWN, stance: "withdraws" },
    "اعتذر عن خبر": { past: "اعتذر", present: "عتذر", needs: HIS_OWN, to: "عن", stance: "withdraws" },
    أحجم: { present: "حجم", needs: COMMENT, stance: "declined" },
    تحفّظ: { present: "تحفّظ", needs: COMMENT, stance: "declined" },
    تسنّى: {
      present: "تسنى",
      needs: Object.keys(CHECKING),
      shownBy: CHECKING,
      by: ["ل", "على"],
      negated: "notVerified",
      onlyNegated: true,
    },
    تمكّن: {
      present: "تمكّن",
      phrases: ["في وسع", "بوسع", "في إمكان", "بإمكان", "في مقدور", "بمقدور"],
      needs: Object.keys(CHECKING),
      shownBy: CHECKING,
      negated: "notVerified",
      onlyNegated: true,
    },
    استطاع: {
      present: "ستطيع",
      needs: Object.keys(CHECKING),
      shownBy: CHECKING,
      negated: "notVerified",
      onlyNegated: true,
    },
    أمكن: {
      present: "مكن",
      needs: Object.keys(CHECKING),
      shownBy: CHECKING,
      by: ["ل", "على"],
      negated: "notVerified",
      onlyNegated: true,
    },
    تعذّر: { present: "تعذّر", needs: Object.keys(CHECKING), shownBy: CHECKING, by: ["ل", "على"], stance: "notVerified" },
    تمّ: { present: "تمّ", needs: Object.keys(CHECKING), shownBy: CHECKING, negated: "notVerified", onlyNegated: true },
    عجز: { present: "عجز", needs: Object.keys(CHECKING), shownBy: CHECKING, stance: "notVerified", ambiguous: true },
    تراجع: { present: "تراجع", participle: "متراجع", needs: TAKEN_BACK, to: "عن", stance: "withdraws" },
    عاد: { present: "عود", needs: TAKEN_BACK, to: "عن", stance: "withdraws", ambiguous: true },
    عدل: { present: "عدل", needs: WORDS_OF_HIS, stance: "withdraws" },
    سحب: {
      present: "سحب",
      needs: HIS_OWN,
      stance: "withdraws",
    },
  },
  affirming: {
    أكّد: { present: "ؤكد", participle: "مؤكد", noun: "تأكيد", negated: "notVerified" },
    كشف: { present: "كشف", participle: "كاشف", to: "عن", bare: true, unless: ["الستار", "الستارة", "الغطاء"] },
    أثبت: { ofWorks: true, present: "ثبت", participle: "مثبت", noun: "إثبات", negated: "notVerified" },
    أظهر: { ofWorks: true, present: "ظهر", participle: "مظهر", negated: "notVerified" },
    شدّد: { present: "شدّد", participle: "مشدد", to: "على" },
    جزم: { present: "جزم", participle: "جازم", to: "ب", negated: "notVerified" },
    وثّق: { present: "وثّق", participle: "موثق", negated: "notVerified" },
    برهن: { present: "برهن", negated: "notVerified" },
    دلّل: { present: "دلّل" },
    أيّد: { present: "ؤيد", participle: "مؤيد", negated: "notVerified", ambiguous: true },
    تحقّق: { present: "تحقق", to: "من", negated: "notVerified", ambiguous: true },
    تأكّد: { present: "تأكد", to: "من", negated: "notVerified" },
    تثبّت: { present: "تثبت", to: "من", negated: "notVerified" },
    أجمع: { present: "جمع", to: "على", ambiguous: true },
    أقسم: { present: "قسم", participle: "مقسم", ambiguous: true },
  },
  distancing: {
    زعم: { present: "زعم", participle: "زاعم", noun: "زعم", passive: ["يُزعم"], phrases: ["بزعم", "على حد زعم"] },
    ادّعى: { present: "دّعي", participle: "مدّعي", noun: "ادعاء", phrases: ["بدعوى"] },
    اتّهم: {
      present: "تهم",
      participle: "متهم",
      noun: "اتهام",
      passive: ["اتُّهم", "يُتهم", "تُتهم"],
      to: "ب",
      addresses: true,
    },
    تردّد: { also: ["ترددت", "تتردد"], past: "تردد", passive: ["تردد", "يتردد"], ambiguous: true },
    حمّل: { present: "حمّل", participle: "محمّل", needs: ["مسؤولية", "المسؤولية"], addresses: true },
    سمّى: { present: "سمّي", addresses: true, ambiguous: true, ofWhat: true },
    ألمح: { present: "لمح", participle: "ملمح", to: "إلى" },
    لمّح: { present: "لمّح", participle: "ملمّح", to: "إلى" },
    أوحى: { present: "وحي", to: "ب" },
  },
  warning: {
    حذّر: { present: "حذّر", participle: "محذّر", noun: "تحذير", to: "من", objects: true },
    نبّه: { present: "نبّه", participle: "منبّه", to: "إلى" },
    هدّد: { present: "هدّد", participle: "مهدد", to: "ب" },
    توعّد: { present: "توعّد", participle: "متوعد", to: "ب" },
    أنذر: { present: "نذر", participle: "منذر", to: "ب", addresses: true, ambiguous: true },
    لوّح: { present: "لوّح", participle: "ملوّح", to: "ب" },
    خشي: { present: "خشى", passive: ["يُخشى"] },
  },
  conceding: {
    أقرّ: { present: "قرّ", participle: "مقرّ", noun: "إقرار", to: "ب", negated: "notVerified" },
    اعترف: {
      notOf: ["الحكومة", "حكومة", "الدولة", "دولة", "استقلال", "سيادة", "شرعية", "المجلس", "مجلس", "الكيان"],
      present: "عترف",
      participle: "معترف",
      noun: "اعتراف",
      to: "ب",
      negated: "notVerified",
      phrases: ["باعتراف"],
    },
    سلّم: { present: "سلّم", to: "ب", ambiguous: true },
  },
  denying: {
    نفى: { present: "نفي", participle: "نافي", noun: "نفي", passive: ["نُفي"], stance: "denies" },
    أنكر: { present: "نكر", participle: "منكر", noun: "إنكار", stance: "denies" },
    كذّب: { present: "كذّب", participle: "مكذّب", noun: "تكذيب", stance: "denies" },
    دحض: { present: "دحض", participle: "داحض", noun: "دحض", stance: "denies" },
    فنّد: { present: "فنّد", participle: "مفند", noun: "تفنيد", stance: "denies" },
    شكّك: { present: "شكّك", participle: "مشكك", noun: "تشكيك", to: "في", stance: "doubts" },
    شكّ: { present: "شكّ", to: "في", stance: "doubts" },
    تساءل: { present: "تساءل", participle: "متسائل", stance: "doubts" },
    ارتاب: { present: "رتاب", participle: "مرتاب", to: "في", stance: "doubts", ambiguous: true },
    طعن: { present: "طعن", to: "في", stance: "doubts", ambiguous: true },
    استبعد: { present: "ستبعد", participle: "مستبعد", noun: "استبعاد", passive: ["يُستبعد"], stance: "doubts" },
    رفض: { present: "رفض", participle: "رافض", noun: "رفض", stance: "denies", ambiguous: true },
    "رفض التعليق": { past: "رفض", present: "رفض", participle: "رافض", needs: COMMENT, stance: "declined" },
    "لا صحة": {
      verbless: true,
      phrases: [
        "لا صحة ل",
        "عدم صحة",
        "ليس صحيحا أن",
        "ليس صحيحا ما",
        "غير صحيح ما",
        "غير صحيح أن",
        "غير الصحيح أن",
        "لا أساس ل",
        "لم يحدث أن",
        "ليس دقيقا أن",
      ],
      stance: "denies",
    },
    "لا دليل": {
      verbless: true,
      phrases: [
        "لا دليل على",
        "لا أدلة على",
        "لا إثبات على",
        "لا تأكيد ل",
        ...NO_PROOF,
        "لا علم له ب",
        "لا علم لها ب",
        "لا يعلم",
        "لا تعلم",
        "لا يعرف",
        "لا تعرف",
        "ليس متأكدا من",
        "ليست متأكدة من",
      ],
      stance: "notVerified",
    },
  },
  promoting: {
    روّج: { present: "روّج", participle: "مروج", noun: "ترويج" },
    أشاع: { present: "شيع", participle: "مشيع", passive: ["أُشيع", "يُشاع"] },
    ضخّم: { present: "ضخّم" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CueEntry>>>>;

/** How strongly a cue commits the writer who chose it. */
export type CueStrength = keyof typeof CUES;
