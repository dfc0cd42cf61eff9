/** Verbs that tell a place: what cities and states do, and what is done to them: data, folded once. */
import { foldKey } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldKey));

/** What a city does or undergoes, in the feminine: before a noun it makes a city of it. */
export const CITIES_DO = words(`
  تخضع خضعت تشهد شهدت تؤوي آوت تضم ضمت تعاني عانت تعيش عاشت تبعد تعرضت تتعرض تستقبل استقبلت تستضيف استضافت تفتقر احتاجت ازدحمت خلت احتفلت احتضنت تحتضن
  ودعت شيعت ودّعت تستعد استعدت تحررت سقطت غرقت تغرق تكتظ اكتظت تشتهر اشتهرت تقع تنتمي تتبع تتوسط تجاور خسرت فقدت استعادت أعادت تعيد افتتحت دشنت نظمت أقامت كرمت نامت استيقظت تستيقظ استفاقت تسقط تنهض نهضت تصمد صمدت تقاوم قاومت تنهار انهارت تختنق اختنقت تحترق احترقت تتحرر تنتفض انتفضت تتهيأ تتزين تزينت تتجاوز
`);

/** What states do besides speaking, in the feminine. */
export const STATES_DO = words(`
  تتهم تعلن تستضيف تنفي تستعد ترفض تدعم تواجه تسعى تعتزم تشارك تستورد تملك تخشى تتوقع تعول تطالب تحتاج تعد تعتبر تلتقي تنظم تستقبل تتوسط تمنح تفرض ترسل تشكر
  تقول تؤكد تدعو تدين تندد ترى تحذر ترحب تعتمد تعاني تشهد تحارب تقاتل تستعيد تنسحب تنضم تتجه تفاوض تخطط تمتلك تستثمر تنوي تأمل تقود تسيطر تغلق تفتح تلعب تفوز تخسر تعود تقترب تغيب تخوض تبحث تودع تتأهل تهزم تستدعي تطرد تقطع تعيد تجري تحتفل تحيي تدخل تخرج تشتري تبيع تطلب تنتخب تحل
  تستأنف تعلق توقع تعزز تنشر تسلم تتسلم ترشح تقرر تبدأ تواصل تجدد تمدد تمتنع تصوت تحظر ترفع تعتقل توقف تحاكم تحتج تستنكر تشتكي تحضر تظهر تبدو تبقى تظل تصبح تمر تتحول تكاد تراهن تتعهد تتلقى تحصل
`);

/** What a state has; an ordinary noun is measured, eaten, worn: «دعم قطر»، not «نصف قطر». */
export const STATES_HAVE = words(`
  دعم موقف مواقف وساطة جهود دور سياسة سياسات علاقات علاقة وفد وفود تعهد تعهدات رد طلب اتهامات تصريحات مبادرة بعثة سفيرة سفراء قنصل قنصلية مندوب مندوبة ممثل ممثلة جيش اقتصاد صادرات واردات
  وساطات رعاية ضيافة مبادرات استثمارات مساهمات تبرعات جهد صمت غياب حضور مشاركة انسحاب انضمام خروج عودة رغبة قرار قرارات تحذير تحذيرات نفي تأكيد مقترح مقترحات ثقل حصة خزائن ثروة صورة سمعة منتخبات أندية مصالح أمن سيادة استقلال ذاكرة مستقبل حاضر
  قادة زعماء ملوك رؤساء أمراء حكام سفن طائرات بحارة تجار لاعب مهاجم كابتن لاعبي عواصم حكومات مسؤولو مسؤولي دبلوماسيو دبلوماسيي مفاوضو مفاوضي ضيوف جامعات موانئ مطارات سواحل متاحف
  أراضي علم شعب مواطني رعايا قيادة رئاسة برلمان موفد مبعوث وزراء وزير لاعبو مدرب هداف حارس فوز خسارة مباراة استضافة عضوية تمويل مساعدات
`);

/** What a town has and undergoes: «أسوار تدمر»، «أخبار حمص». */
export const CITIES_HAVE = words(`
  اسم أخبار أسوار سقوط تحرير استعادة حصار مجزرة مجازر معابد تاريخ ذاكرة بيوت أبواب أنقاض خراب قصف اقتحام دخول إعمار مأساة حمامات خانات كنائس مساجد مآذن مدرج مسرح آثار ليالي شتاء صيف بلديتا أحداث انتفاضة خط جبهة مطران أبرشية مفتي راديو شهداء كتيبة مدخل بلدات سجن صحراء سياح زوار نفط محكمة نيابة أسرى جرحى وساطة مواليد أفران مطاعم مطابخ محال محلات مصانع معامل ورش مسارح قاعات ملاعب أندية نوادي فنادق حدائق شرفات سطوح أزقة حارات جسور طرقات دكاكين مقاهي مزارات كروم حرفيو سلطات صيادو خبازو أدباء شعراء علماء فنانو عمال
`);

/** What one does to a place, of either number and gender. */
const VISITS = words(`
  زار غادر دخل بلغ قصف وصل شهد قصد حاصر استعاد حرر يزور يغادر يدخل يقصف يصل يحاصر يستعيد اقتحم يقتحم هاجم يهاجم استهدف يستهدف اجتاح عبر يعبر سكن يسكن استوطن
`);
/** Of these, the ones whose object may stand behind their subject: «اقتحمت قوة عسكرية جنين». */
const RAIDS = words(
  "زار غادر دخل قصف حاصر استعاد حرر اقتحم هاجم استهدف اجتاح غزا يزور يدخل يغادر يقصف يحاصر يقتحم يهاجم يستهدف",
);

const SPOKEN = words("قالت تشهد تضم");

/** «زار»، «زارت»، «وزاروا»، «تزور». */
export const isVisit = (word: string): boolean => SPOKEN.has(bareVerb(word)) || isOneOf(VISITS, word);
/** Says the same of a verb whose object may stand far from it. */
export const isRaid = (word: string): boolean => isOneOf(RAIDS, word);

const bareVerb = (word: string): string => word.replace(/^[وف](?=\p{L}{3})/u, "").replace(/^س(?=[يتن]\p{L}{2})/u, "");

/** A verb may begin with «و» of its own: «وصلت». */
const isOneOf = (list: ReadonlySet<string>, word: string): boolean =>
  [word, bareVerb(word)].some((verb) =>
    [verb, verb.replace(/(?:ت|وا)$/u, ""), verb.replace(/^ت/u, "ي")].some((each) => list.has(each)),
  );

/** How one comes from afar, of either number and gender: «نزح من الباب», where «خرج من الباب» is a door. */
const MOVES = words(
  "وصل نزح هاجر سافر قدم وفد أتى جاء رحل انتقل نقل لجأ هجر شحن استقدم أرسل يصل ينزح يهاجر يسافر يقدم يفد يأتي ينتقل ينقل نازح مهاجر قادم وافد آت منقول مهجر",
);

/** Says whether a word tells that somebody, or something, comes from afar. */
export const isMove = (word: string): boolean =>
  isOneOf(MOVES, word) ||
  MOVES.has(
    bareVerb(word)
      .replace(/^ال/u, "")
      .replace(/(?:ين|ون|ه|ات|نا)$/u, ""),
  );

/** Participles whose own last letter looks like a pronoun: «غادر مسقط متوجها». */
export const OWN_HA = words("متوجها متجها موجها منبها منوها مشبها كارها مشوها فقيها شبيها متنزها متفوها");

/** What one does, or has, against a place or its team, before «على». */
export const ATTACKS = words(`
  فوز فوزه فوزها الفوز فازت فاز تفوق تغلب تغلبت انتصار انتصاره انتصارها هجوم الهجوم هجومه هجومها هجمات الهجمات قصف القصف غارات الغارات غارة الغارة حملة الحملة حصار الحصار سيطرة السيطرة سيطر سيطرت استولى استولت
  عدوان العدوان حرب الحرب عقوبات العقوبات ضغوط الضغوط
`);

/** What falls from the sky, or lies over a place, before «على». */
export const FALLS = words(
  "مطر المطر أمطار الأمطار أمطارا ثلج ثلوج الثلوج ثلوجا زخات رذاذ غيوم الغيوم سحب ضباب الضباب غبار الغبار عاصفة العاصفة عواصف برد صواعق سيول",
);

/** What stands near a town: «حاجز قرب الباب». */
export const OUTPOSTS = words(
  "حاجز حواجز قاعدة قواعد معسكر كمين لغم اشتباك اشتباكات موقع مواقع نقطة نقاط معبر جبهة غارة انفجار حادث مقبرة",
);

/** What is done to a door, and what one does by it. */
export const DOORS = words(`
  أغلق أغلقت أغلقوا يغلق تغلق فتح فتحت فتحوا يفتح تفتح طرق طرقت طرقوا يطرق تطرق كسر كسرت يكسر سد سدت يسد تسد أوصد أوصدت يوصد دق دقت يدق قرع قرعت يقرع خلع خلعت يخلع صفق صفقت يصفق أقفل أقفلت يقفل وارب واربت ترك تركت
  دخل دخلت يدخل تدخل خرج خرجت يخرج تخرج أطل أطلت يطل تطل مر مرت يمر تمر قفز قفزت تسلل تسللت ظهر ظهرت يظهر نظر نظرت ينظر أوقف وقف
`);

/** What is done to a state, of either number and gender. */
const DONE_TO_STATES = words(
  "شكر هنأ اتهم انتقد هاجم دعا حث ناشد أدان مثل طالب زار غادر حذر طمأن يشكر يهنئ يتهم ينتقد يهاجم يدعو يحث يناشد يدين يمثل يطالب يحذر يطمئن",
);

/** Says whether a word is one of these verbs, clitics and all: «وسيمثل». */
export const isDoneToStates = (word: string): boolean => isOneOf(DONE_TO_STATES, word);
