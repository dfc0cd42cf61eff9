/**
 * The closed vocabularies of the model: for each value its Arabic label, its English label, and what else an
 * editor may type for it. Labels are data: views, parsers and data files all read them here.
 */
import type { CueStance, CueStrength } from "../arabic/cues.ts";
import type { MonthNames } from "../arabic/months.ts";
import type { Numerals } from "../arabic/numbers.ts";
import type { SiteLanguage } from "./language.ts";
import type { MarkdownParser, Outputs } from "./site.ts";

/** How one value of a vocabulary is written in each language, and other accepted spellings (compared folded). */
export interface Term extends InEachLanguage {
  /** What editors may type as well: other words, and the word as it agrees with a woman, a body, several people. */
  readonly also?: readonly string[];
  /** What readers see, where that is not what editors type. */
  readonly shown?: InEachLanguage;
}

type InEachLanguage = Readonly<Record<SiteLanguage, string>>;

/** A closed vocabulary: from the value used in code and data files to its labels. */
export type Vocabulary<Value extends string> = Readonly<Record<Value, Term>>;

/** Gives what readers of one language see of a term. */
export type Label = <Value extends string>(vocabulary: Vocabulary<Value>, value: Value) => string;

/** schema.org subtypes of NewsArticle and their neighbours, by what a newsroom calls them. */
export const GENRES = {
  report: { ar: "تقرير", en: "report", also: ["ReportageNewsArticle", "تقرير إخباري"] },
  news: { ar: "خبر", en: "news", also: ["أخبار", "خبر عاجل", "عاجل"] },
  brief: { ar: "موجز", en: "brief", also: ["خبر قصير", "مختصر", "نشرة"] },
  investigation: { ar: "تحقيق", en: "investigation", also: ["تحقيق صحفي", "تحقيق استقصائي", "استقصاء"] },
  analysis: { ar: "تحليل", en: "analysis", also: ["AnalysisNewsArticle", "تحليل إخباري", "قراءة"] },
  background: { ar: "خلفية", en: "background", also: ["خلفيات", "BackgroundNewsArticle"] },
  explainer: { ar: "شرح", en: "explainer", also: ["سؤال وجواب", "أسئلة وأجوبة", "دليل"] },
  interview: { ar: "مقابلة", en: "interview", also: ["لقاء"] },
  dialogue: { ar: "حوار", en: "dialogue", also: ["حوار صحفي"] },
  feature: { ar: "قصة", en: "feature", also: ["قصة صحفية", "فيتشر", "ريبورتاج", "استطلاع"] },
  profile: { ar: "بورتريه", en: "profile", also: ["شخصية", "سيرة", "بروفايل"] },
  coverage: { ar: "تغطية", en: "live coverage", also: ["تغطية مباشرة", "تغطية مستمرة", "متابعة"] },
  opinion: { ar: "رأي", en: "opinion", also: ["مقال رأي", "عمود", "OpinionNewsArticle"] },
  editorial: { ar: "افتتاحية", en: "editorial", also: ["كلمة التحرير"] },
  review: { ar: "مراجعة", en: "review", also: ["مراجعة كتاب", "عرض كتاب", "ReviewNewsArticle"] },
  translation: { ar: "ترجمة", en: "translation", also: ["مترجم"] },
  factCheck: { ar: "تدقيق", en: "fact check", also: ["تحقق", "تدقيق حقائق", "fact-check"] },
  article: { ar: "مقال", en: "article", also: ["مقالة", "مادة", "NewsArticle"] },
} as const satisfies Vocabulary<string>;

/** What kind of proposition a claim is. */
export const CLAIM_KINDS = {
  event: { ar: "واقعة", en: "event", also: ["حدث"], shown: { ar: "قول في واقعة", en: "about an event" } },
  cause: { ar: "سبب", en: "cause", shown: { ar: "قول في سبب", en: "about a cause" } },
  intent: { ar: "قصد", en: "intent", also: ["نية", "هدف"], shown: { ar: "قول في قصد", en: "about an intent" } },
  statistic: { ar: "رقم", en: "statistic", also: ["إحصاء", "عدد"], shown: { ar: "قول فيه رقم", en: "with a figure" } },
  evaluation: { ar: "تقييم", en: "evaluation", shown: { ar: "قول فيه تقييم", en: "with a judgement" } },
  prediction: { ar: "توقع", en: "prediction" },
  denial: { ar: "نفي", en: "denial" },
} as const satisfies Vocabulary<string>;

/** What a person at the desk has decided about a claim; `reported` is the default and says nothing. */
export const EDITORIAL_STATUSES = {
  reported: { ar: "منقول", en: "reported", also: ["منقولة"] },
  confirmed: { ar: "مؤكد بتحقيقنا", en: "confirmed by our reporting", also: ["مؤكدة بتحقيقنا"] },
  disputed: { ar: "محل خلاف", en: "disputed", also: ["موضع خلاف"] },
  corrected: { ar: "مصحح", en: "corrected", also: ["مصححة"] },
  retracted: { ar: "مسحوب", en: "retracted", also: ["مسحوبة"] },
} as const satisfies Vocabulary<string>;

/** How tightly a figure binds. */
export const QUANTITY_BOUNDS = {
  exact: { ar: "بالضبط", en: "exactly", also: ["تماما"] },
  atLeast: { ar: "على الأقل", en: "at least", also: ["ما لا يقل عن", "لا يقل عن", "أكثر من"] },
  atMost: { ar: "على الأكثر", en: "at most", also: ["ما لا يزيد على", "لا يزيد على", "لا يتجاوز", "أقل من"] },
  about: { ar: "نحو", en: "about", also: ["حوالي", "قرابة", "زهاء"] },
} as const satisfies Vocabulary<string>;

/** How one claim stands to another; each is a field of the claim record. */
export const RELATION_TYPES = {
  restates: { ar: "يكرر", en: "restates", also: ["تكرر"] },
  supports: { ar: "يؤيد", en: "supports", also: ["تؤيد"] },
  contradicts: { ar: "يناقض", en: "contradicts", also: ["يعارض", "تناقض", "تعارض"] },
  qualifies: { ar: "يقيد", en: "qualifies", also: ["تقيد"], shown: { ar: "يقيّد", en: "qualifies" } },
  denies: { ar: "ينفي", en: "denies", also: ["تنفي"] },
  supersedes: { ar: "يحل محل", en: "supersedes", also: ["ينسخ", "تحل محل"] },
} as const satisfies Vocabulary<string>;

/** The aspect that a relation between two claims speaks to, or in which they differ. */
export const DIFFERENCES = {
  time: { ar: "زمان", en: "time", also: ["الزمان", "تاريخ", "زمن"] },
  place: { ar: "مكان", en: "place", also: ["المكان"] },
  definition: { ar: "تعريف", en: "definition", also: ["التعريف"] },
  count: { ar: "عدد", en: "count", also: ["العدد", "رقم"] },
  actor: { ar: "فاعل", en: "actor", also: ["الفاعل"] },
  cause: { ar: "سبب", en: "cause" },
} as const satisfies Vocabulary<string>;

/** How the words of an assertion reach the page. */
export const MODES = {
  direct: { ar: "اقتباس مباشر", en: "direct quotation", also: ["اقتباس"] },
  indirect: { ar: "نقل بالمعنى", en: "indirect speech", shown: { ar: "منقول بالمعنى", en: "indirect speech" } },
  mixed: { ar: "مختلط", en: "mixed", shown: { ar: "بعضه بلفظه", en: "partly word for word" } },
  narrator: { ar: "بصوت الكاتب", en: "in the article's own voice" },
} as const satisfies Vocabulary<string>;

/** Where an assertion stands, if not in the body. */
export const PLACES_IN = {
  headline: { ar: "العنوان", en: "headline", shown: { ar: "في العنوان", en: "in the headline" } },
  summary: { ar: "الملخص", en: "summary", shown: { ar: "في الملخص", en: "in the summary" } },
  caption: { ar: "تعليق الصورة", en: "caption", shown: { ar: "في تعليق الصورة", en: "in a caption" } },
  alternative: {
    ar: "وصف الصورة",
    en: "alternative text",
    shown: { ar: "في وصف الصورة", en: "in the words for a picture" },
  },
} as const satisfies Vocabulary<string>;
export type PlacedIn = keyof typeof PLACES_IN;

/** What a reader must know about how a statement was obtained. */
export const CIRCUMSTANCES = {
  inCustody: {
    ar: "رهن الاحتجاز",
    en: "in custody",
    also: ["محتجز", "موقوف", "قيد الاحتجاز", "محتجزة", "محتجزون", "محتجزين", "موقوفة", "موقوفون", "موقوفين"],
  },
  leaked: { ar: "مسرّب", en: "leaked", also: ["مسرّبة"] },
  notSeenByUs: { ar: "لم نطلع على أصله", en: "original not seen by us", also: ["لم نطلع عليه"] },
  translated: { ar: "مترجم", en: "translated", also: ["مترجمة"] },
  undercover: { ar: "متخفٍّ", en: "undercover", also: ["متخفي", "متخفية", "متخفون"] },
  retrospective: { ar: "لاحق", en: "retrospective", also: ["لاحقة"] },
  onBackground: { ar: "بلا نسبة", en: "on background", also: ["خلفية بلا نسبة"] },
  forcedSetting: { ar: "تحت الإكراه", en: "under duress", also: ["بالإكراه"] },
} as const satisfies Vocabulary<string>;

/** The part an agent plays in a chain (IPTC contentproductionparty). */
export const HOP_ROLES = {
  originator: { ar: "المصدر الأول", en: "originator" },
  witness: { ar: "شاهد", en: "witness", also: ["شاهدة", "شهود"] },
  spokesperson: { ar: "متحدث", en: "spokesperson", also: ["ناطق", "متحدثة", "متحدثون", "متحدثين", "ناطقة"] },
  interviewee: { ar: "محاوَر", en: "interviewee", also: ["محاوَرة"] },
  mediaOffice: { ar: "مكتب إعلامي", en: "media office" },
  reporter: { ar: "كاتب", en: "reporter", also: ["مراسل", "كاتبة", "مراسلة"] },
  relay: { ar: "ناقل", en: "relay", also: ["ناقلة"] },
  distributor: { ar: "وكالة", en: "distributor" },
  translator: { ar: "مترجم", en: "translator", also: ["مترجمة"] },
  publisher: { ar: "ناشر", en: "publisher", also: ["ناشرة"] },
} as const satisfies Vocabulary<string>;

/** How a hop got the words from the hop before it (PROV-O); `unstated` is a gap: a value, never an absence. */
export const HOP_RELATIONS = {
  quotes: { ar: "اقتبس", en: "quotes", also: ["اقتبست", "اقتبسوا"], shown: { ar: "بالاقتباس", en: "quotes" } },
  derives: { ar: "نقل", en: "derives from", shown: { ar: "بالنقل", en: "derives from" } },
  firsthand: { ar: "عاين", en: "first hand", also: ["عاينت", "عاينوا"], shown: { ar: "بالمعاينة", en: "first hand" } },
  republishes: {
    ar: "أعاد النشر",
    en: "republishes",
    also: ["أعادت النشر", "أعادوا النشر", "أعاد نشره", "أعادت نشره"],
    shown: { ar: "بإعادة النشر", en: "republishes" },
  },
  translates: { ar: "ترجم", en: "translates", also: ["ترجمت", "ترجموا"], shown: { ar: "بالترجمة", en: "translates" } },
  alters: {
    ar: "حرّف",
    en: "alters",
    shown: { ar: "بالتحريف", en: "alters" },
    also: [
      "محرّف",
      "محرف",
      "اقتطع",
      "مقتطع",
      "دبلج",
      "مدبلج",
      "خارج سياقه",
      "حرّفت",
      "حرّفوا",
      "محرّفة",
      "اقتطعت",
      "دبلجت",
    ],
  },
  unstated: { ar: "غير مذكور", en: "unstated" },
} as const satisfies Vocabulary<string>;

/** What kind of work a source is (schema.org CreativeWork). */
export const SOURCE_TYPES = {
  investigation: { ar: "تحقيق", en: "investigation", also: ["تحقيق صحفي", "تحقيق استقصائي"] },
  newsReport: { ar: "خبر", en: "news report", also: ["تقرير", "تقرير صحفي", "تقرير إخباري", "خبر صحفي"] },
  analysis: { ar: "تحليل", en: "analysis", also: ["مقال", "مقال تحليلي", "مقال رأي"] },
  wire: { ar: "برقية", en: "wire", also: ["برقية وكالة", "خبر وكالة"] },
  statement: { ar: "بيان", en: "statement", also: ["بيان صحفي", "بلاغ"] },
  pressConference: { ar: "مؤتمر صحفي", en: "press conference", also: ["مؤتمر صحافي"] },
  interview: { ar: "مقابلة", en: "interview", also: ["حوار", "لقاء", "مقابلة صحفية", "مقابلة تلفزيونية"] },
  testimony: { ar: "شهادة", en: "testimony", also: ["إفادة", "شهادات"] },
  confession: { ar: "اعتراف", en: "confession", also: ["اعترافات"] },
  document: { ar: "وثيقة", en: "document", also: ["مستند", "وثائق", "رسالة", "مذكرة", "قرار", "مرسوم"] },
  footage: { ar: "مقطع", en: "footage", also: ["مقطع مصور", "مقطع فيديو", "فيديو", "تسجيل", "تسجيل مصور"] },
  photo: { ar: "صورة", en: "photo", also: ["صورة فوتوغرافية", "صور", "صور أقمار صناعية"] },
  caseFile: { ar: "ملف قضية", en: "case file" },
  dataset: { ar: "بيانات", en: "dataset", also: ["قاعدة بيانات", "إحصاءات"] },
  socialPost: {
    ar: "منشور",
    en: "social post",
    also: [
      "تغريدة",
      "تدوينة",
      "بوست",
      "منشور فيسبوك",
      "منشور على فيسبوك",
      "منشور إكس",
      "منشور على إكس",
      "منشور تلغرام",
    ],
  },
  broadcast: { ar: "بث", en: "broadcast", also: ["بث مباشر", "نشرة أخبار", "برنامج تلفزيوني", "حلقة", "بودكاست"] },
  book: { ar: "كتاب", en: "book" },
  study: { ar: "دراسة", en: "study", also: ["بحث", "ورقة بحثية", "أطروحة"] },
  courtRecord: { ar: "محضر محكمة", en: "court record", also: ["حكم محكمة", "حكم قضائي", "قرار محكمة"] },
  ownReporting: { ar: "عملنا", en: "our own reporting" },
  unspecified: { ar: "غير محدد", en: "unspecified", shown: { ar: "نوعه غير معروف", en: "kind not known" } },
} as const satisfies Vocabulary<string>;

/** What a topic is (schema.org Thing). A state is a place and an agent. */
export const TOPIC_TYPES = {
  person: { ar: "شخص", en: "person", also: ["شخصية"] },
  organization: {
    ar: "جهة",
    en: "organization",
    also: [
      "منظمة",
      "هيئة",
      "مؤسسة",
      "وزارة",
      "حزب",
      "شركة",
      "إدارة",
      "مديرية",
      "لجنة",
      "جمعية",
      "نقابة",
      "مركز",
      "محكمة",
    ],
  },
  outlet: {
    ar: "وسيلة إعلام",
    en: "outlet",
    also: ["صحيفة", "وسيلة", "جريدة", "مجلة", "قناة", "تلفزيون", "إذاعة", "وكالة أنباء", "موقع إخباري"],
  },
  group: { ar: "جماعة", en: "group", also: ["مجموعة", "فصيل", "تنظيم", "عشيرة", "قبيلة"] },
  state: { ar: "دولة", en: "state", also: ["بلد"] },
  place: {
    ar: "مكان",
    en: "place",
    also: ["مدينة", "بلدة", "قرية", "محافظة", "منطقة", "ناحية", "حي", "مخيم", "سجن", "معبر", "مبنى", "نهر", "سد"],
  },
  event: { ar: "حدث", en: "event", also: ["واقعة", "حادثة", "حادث", "معركة", "هجوم"] },
  concept: { ar: "مفهوم", en: "concept", also: ["فكرة", "مصطلح", "ظاهرة"] },
} as const satisfies Vocabulary<string>;

/** How an agent belongs to another: what makes two agents one body, or close to each other. */
export const BELONGINGS = {
  partOf: { ar: "جزء من", en: "part of", also: ["من", "تابع ل", "يتبع", "تابعة ل", "تتبع"] },
  memberOf: {
    ar: "عضو في",
    en: "member of",
    also: ["عضوة في", "أعضاء في"],
    shown: { ar: "عضوية في", en: "member of" },
  },
  closeTo: {
    ar: "قريب من",
    en: "close to",
    also: ["مقرب من", "مقربة من", "قريبة من", "قريبون من", "مقربون من"],
    shown: { ar: "قرب من", en: "close to" },
  },
  speaksFor: {
    ar: "متحدث باسم",
    en: "speaks for",
    also: [
      "ناطق باسم",
      "المتحدث باسم",
      "الناطق باسم",
      "متحدثة باسم",
      "ناطقة باسم",
      "المتحدثة باسم",
      "الناطقة باسم",
      "متحدثون باسم",
    ],
    shown: { ar: "تحدّث باسم", en: "speaks for" },
  },
  standsFor: { ar: "ينوب عن", en: "stands for", shown: { ar: "نيابة عن", en: "stands for" } },
} as const satisfies Vocabulary<string>;

/** On what a work, or a claim in it, rests. */
export const BASIS_KINDS = {
  own: { ar: "عمله", en: "its own" },
  source: { ar: "مصدر", en: "a source" },
  agent: { ar: "جهة", en: "an agent" },
  unknown: { ar: "غير معروف", en: "unknown" },
} as const satisfies Vocabulary<string>;

/** How a claim is put forward. */
export const MODALITIES = {
  asserted: { ar: "جازم", en: "asserted", also: ["جازمة"] },
  possible: { ar: "محتمل", en: "possible", also: ["محتملة"] },
  conditional: { ar: "مشروط", en: "conditional", also: ["بشرط", "مشروطة"] },
  predicted: { ar: "متوقع", en: "predicted", also: ["توقع", "متوقعة"] },
} as const satisfies Vocabulary<string>;

/** What became of a prediction. */
export const OUTCOMES = {
  happened: { ar: "تحقق", en: "happened", also: ["وقع", "حدث", "تحققت", "وقعت", "حدثت"] },
  didNot: { ar: "لم يتحقق", en: "did not happen", also: ["لم يقع", "لم يحدث", "لم تتحقق", "لم تقع", "لم تحدث"] },
  open: { ar: "لم يحن", en: "open", also: ["مفتوح", "قيد الانتظار", "مفتوحة", "لم يحن بعد"] },
} as const satisfies Vocabulary<string>;

/** What has become of a source since it was published. */
export const SOURCE_STATUSES = {
  corrected: { ar: "مصحح", en: "corrected", also: ["مصححة"] },
  withdrawn: { ar: "مسحوب", en: "withdrawn", also: ["محذوف", "retracted", "مسحوبة", "محذوفة"] },
} as const satisfies Vocabulary<string>;

/** What of a picture or a recording somebody has made sure of. */
export const AUTHENTICATED = {
  place: { ar: "المكان", en: "place", also: ["مكان التصوير"] },
  date: { ar: "التاريخ", en: "date", also: ["الزمان", "تاريخ التصوير"] },
  people: { ar: "الأشخاص", en: "people", also: ["من فيه"] },
  integrity: { ar: "السلامة", en: "integrity", also: ["سلامته", "سلامة المقطع", "عدم التلاعب"] },
} as const satisfies Vocabulary<string>;

/** How far an agent is named. */
export const ANONYMITIES = {
  named: { ar: "مسمّى", en: "named", also: ["مسمّاة", "مسمّون"] },
  titledOnly: { ar: "بالصفة", en: "by title only", also: ["بصفته", "بصفتها", "بصفتهم"] },
  unnamedIndividual: {
    ar: "مجهول",
    en: "unnamed individual",
    also: ["مجهولة", "فرد مجهول"],
    shown: { ar: "فرد لا يُسمّى", en: "somebody who is not named" },
  },
  unnamedGroup: {
    ar: "مجموعة مجهولة",
    en: "unnamed group",
    also: ["مجهولون", "مجهولين", "جماعة مجهولة"],
    shown: { ar: "جماعة لا تُسمّى", en: "a group that is not named" },
  },
  unknown: { ar: "غير معروف", en: "unknown", shown: { ar: "الاسم غير معروف", en: "name not known" } },
} as const satisfies Vocabulary<string>;

/** What a correction corrects (schema.org CorrectionComment). */
export const CORRECTION_KINDS = {
  factual: { ar: "وقائع", en: "factual", also: ["تصحيح وقائع", "معلومة"] },
  attribution: { ar: "إسناد", en: "attribution", also: ["تصحيح إسناد"] },
  clarification: { ar: "توضيح", en: "clarification" },
  update: { ar: "تحديث", en: "update" },
  retraction: { ar: "سحب", en: "retraction" },
} as const satisfies Vocabulary<string>;

/** What the roots of a claim add up to; the order is the order in which the rules are tried. */
export const CORROBORATION_STATES = {
  none: { ar: "لا سند", en: "no attribution" },
  circular: { ar: "دائري", en: "circular" },
  multipleKnownOrigins: { ar: "أصول متعددة معروفة", en: "several known origins" },
  undetermined: {
    ar: "غير محدد",
    en: "undetermined",
    shown: { ar: "أصوله غير معروفة العدد", en: "number of origins not known" },
  },
  selfOnly: {
    ar: "الجهة نفسها",
    en: "one body speaking of itself",
    shown: { ar: "جهة واحدة تؤكد قولها", en: "one body confirming itself" },
  },
  singleOrigin: { ar: "أصل واحد", en: "a single origin" },
} as const satisfies Vocabulary<string>;

/** Why the end of a path is not known. */
export const UNKNOWN_ENDS = {
  unnamed: { ar: "جهة لا يُعرف اسمها", en: "an agent whom nobody names" },
  gap: { ar: "وراء حلقة غير مذكورة", en: "behind a link that nobody states" },
  basis: { ar: "عمل لا يُذكر ما يستند إليه", en: "a work of which nobody says what it rests on" },
  nowhere: { ar: "لا يُعرف من أين جاء", en: "from nobody knows where" },
} as const satisfies Vocabulary<string>;

/** The digits a site is written with. */
export const NUMERAL_SETS = {
  latn: { ar: "لاتينية", en: "Latin", also: ["123", "0-9"] },
  arab: { ar: "عربية", en: "Arabic", also: ["هندية", "مشرقية", "١٢٣"] },
} as const satisfies Vocabulary<Numerals>;

/** The names a site calls the months by. */
export const MONTH_NAMINGS = {
  levantine: { ar: "شامية", en: "Levantine", also: ["سريانية", "مشرقية"] },
  egyptian: { ar: "مصرية", en: "Egyptian" },
  maghrebi: { ar: "مغاربية", en: "Maghrebi", also: ["تونسية", "جزائرية"] },
} as const satisfies Vocabulary<MonthNames>;

/** How much a complaint weighs; `off` is never told. */
export const SEVERITIES = {
  error: { ar: "خطأ", en: "error" },
  warning: { ar: "تنبيه", en: "warning", also: ["تحذير"] },
  note: { ar: "ملاحظة", en: "note" },
  off: { ar: "صامت", en: "off", also: ["إيقاف"] },
} as const satisfies Vocabulary<string>;

/** Yes and no, as editors write them. */
export const YES_NO = {
  true: { ar: "نعم", en: "yes", also: ["صحيح", "on", "y", "1", "✓", "✔", "صح", "أجل"] },
  false: { ar: "لا", en: "no", also: ["كلا", "off", "n", "0", "✗", "✘", "خطأ"] },
} as const satisfies Vocabulary<string>;

/** What a site may publish beside its pages. */
export const OUTPUTS = {
  search: { ar: "البحث", en: "search" },
  cite: { ar: "الاستشهاد", en: "citations" },
  pictures: { ar: "صور المشاركة", en: "social pictures", also: ["الصور"] },
  data: { ar: "البيانات", en: "data" },
  feeds: { ar: "الخلاصات", en: "feeds", also: ["feed"] },
  claims: { ar: "الأقوال", en: "claims" },
  history: { ar: "السجل", en: "history", also: ["سجل التغييرات"] },
} as const satisfies Vocabulary<keyof Outputs>;

/** The parsers of Markdown. */
export const MARKDOWN_PARSERS = {
  remark: { ar: "المعياري", en: "remark", also: ["معياري"] },
  fast: { ar: "السريع", en: "fast", also: ["سريع"] },
} as const satisfies Vocabulary<MarkdownParser>;

/** What `outputs` may answer: of claims pages or anchors, of history no, events or full, of anything else yes or no. */
export const OUTPUT_ANSWERS = {
  yes: { ...YES_NO.true, also: [...YES_NO.true.also, "true"] },
  no: { ...YES_NO.false, also: [...YES_NO.false.also, "false"] },
  pages: { ar: "صفحات", en: "pages", also: ["صفحة"] },
  anchors: { ar: "مواضع", en: "anchors", also: ["في المقال"] },
  events: { ar: "أحداثه", en: "events", also: ["أحداث", "بلا نصوص"] },
  full: { ar: "بنصوصه", en: "full", also: ["كاملًا", "كامل"] },
} as const satisfies Vocabulary<string>;

/** How strongly an attribution verb commits the writer who chose it. */
export const CUE_STRENGTHS = {
  neutral: { ar: "محايد", en: "neutral" },
  affirming: { ar: "مؤكِّد", en: "affirming" },
  distancing: { ar: "مباعِد", en: "distancing" },
  warning: { ar: "محذِّر", en: "warning" },
  conceding: { ar: "مُقِرّ", en: "conceding" },
  denying: { ar: "نافٍ", en: "denying" },
  promoting: { ar: "مروِّج", en: "promoting" },
} as const satisfies Vocabulary<CueStrength>;

/** Where a speaker stands to a claim; only who affirms speaks for it. */
export const STANCES = {
  affirms: {
    ar: "يثبت",
    en: "affirms",
    also: ["أثبت", "أكد", "يؤكد", "أثبتت", "أثبتوا", "تثبت", "يثبتون", "أكدت", "أكدوا", "تؤكد", "يؤكدون"],
  },
  denies: { ar: "ينفي", en: "denies", also: ["نفى", "نفت", "نفوا", "تنفي", "ينفون"] },
  doubts: { ar: "يشكك", en: "doubts", also: ["شكك", "شككت", "شككوا", "تشكك", "يشككون"] },
  notVerified: {
    ar: "لم يتحقق",
    en: "could not verify",
    also: ["تعذر التحقق", "لم يتسن التحقق", "لم تتحقق", "لم يتحققوا", "لم نتحقق"],
  },
  neither: {
    ar: "لا يؤكد ولا ينفي",
    en: "neither confirms nor denies",
    also: ["لم يؤكد ولم ينف", "لا تؤكد ولا تنفي", "لا يؤكدون ولا ينفون", "لم تؤكد ولم تنف"],
  },
  declined: {
    ar: "امتنع عن التعليق",
    en: "declined to comment",
    also: [
      "رفض التعليق",
      "امتنعت عن التعليق",
      "امتنعوا عن التعليق",
      "يمتنع عن التعليق",
      "تمتنع عن التعليق",
      "رفضت التعليق",
      "رفضوا التعليق",
    ],
  },
  noReply: {
    ar: "لم يرد",
    en: "did not reply",
    also: ["لم يرد على الطلب", "لم ترد", "لم يردوا", "لم ترد على الطلب", "لم يردوا على الطلب"],
  },
  withdraws: {
    ar: "تراجع",
    en: "takes it back",
    also: ["تراجع عن قوله", "تراجعت", "تراجعوا", "يتراجع", "تتراجع", "تراجعت عن قولها", "تراجعوا عن قولهم"],
  },
} as const satisfies Vocabulary<CueStance>;
/** What a site is called, and says of itself, that does neither. */
export const UNNAMED_SITE = {
  title: { ar: "إسناد", en: "Isnad" },
  description: {
    ar: "تحليل إخباري يبيّن من قال ماذا، وعمّن نقله.",
    en: "News analysis that shows who said what, and through whom it came.",
  },
} as const satisfies Vocabulary<string>;

export type Genre = keyof typeof GENRES;
export type ClaimKind = keyof typeof CLAIM_KINDS;
export type EditorialStatus = keyof typeof EDITORIAL_STATUSES;
export type QuantityBound = keyof typeof QUANTITY_BOUNDS;
export type RelationType = keyof typeof RELATION_TYPES;
export type Difference = keyof typeof DIFFERENCES;
export type Mode = keyof typeof MODES;
export type Circumstance = keyof typeof CIRCUMSTANCES;
export type HopRole = keyof typeof HOP_ROLES;
export type HopRelation = keyof typeof HOP_RELATIONS;
export type SourceType = keyof typeof SOURCE_TYPES;
export type TopicType = keyof typeof TOPIC_TYPES;
export type Anonymity = keyof typeof ANONYMITIES;
export type Stance = keyof typeof STANCES;
export type CorrectionKind = keyof typeof CORRECTION_KINDS;
export type BelongingKind = keyof typeof BELONGINGS;
export type Modality = keyof typeof MODALITIES;
export type Outcome = keyof typeof OUTCOMES;
export type SourceStatus = keyof typeof SOURCE_STATUSES;
export type Authenticated = keyof typeof AUTHENTICATED;
export type CorroborationState = keyof typeof CORROBORATION_STATES;

/** Topic types that can assert something. A place cannot; a state is both. */
export const AGENT_TYPES: ReadonlySet<TopicType> = new Set(["person", "organization", "outlet", "group", "state"]);

/**
 * Works that are their publisher's own by nature, where nothing else is said of what they rest on. Every other type
 * (news report, wire, broadcast, book, analysis, case file, unspecified) rests on something that nobody has stated.
 */
export const OWN_BY_NATURE: ReadonlySet<SourceType> = new Set([
  "investigation",
  "statement",
  "pressConference",
  "interview",
  "testimony",
  "confession",
  "document",
  "dataset",
  "socialPost",
  "courtRecord",
  "study",
  "footage",
  "photo",
  "ownReporting",
]);
