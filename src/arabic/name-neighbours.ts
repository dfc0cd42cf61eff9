/** Words beside a name that tell what it is: the noun of a place, a title, a body, a first name; or that it is no name. */
import { foldKey } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldKey));

/** Nouns of places: what follows them is one. */
export const PLACE_NOUNS = words(`
  مدينة محافظة بلدة قرية ريف حي مخيم قضاء منطقة ولاية إمارة ميناء مطار ناحية مديرية بادية أهالي سكان أهل ضواحي بلدية معبر سد
  مدينتا مدينتي محافظتا محافظتي بلدتا بلدتي قريتا قريتي مدن قرى أرياف أطراف أحياء محافظ
`);

/** What else stands only before a place or a state where the next word is one: prepositions, directions, offices. */
export const NEAR_PLACES = words(`
  في إلى نحو قرب داخل خارج شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط صوب تجاه
  جامعة مشفى مستشفى معركة طريق أمن شرطة دولة حكومة أمير أميرة سفارة سفير خارجية داخلية رئيس ملك منتخب مجلس حدود سوق ساحة
`);

/** People whom «من» and a place behind it tell where they are from, and those who came or went from it. */
export const PEOPLE_FROM = words(`
  عائلات عائلة أهالي سكان نازحون نازحين نازحات لاجئون لاجئين مدنيون مدنيين شبان شباب رجال نساء نسوة تاجر تجار ناشط ناشطة ناشطون طالب طالبة طلاب سيدة امرأة رجل شاب شابة
  طفل أطفال عمال عامل مزارع مزارعون طبيب طبيبة معلم معلمة صحفي صحفية مقاتلون مقاتلين قادم قادمة قادمون قادمين عائد عائدون عائدين خرج خرجوا خرجت نزح نزحوا نزحت عاد عادوا عادت انسحب انسحبوا انسحبت فر فروا هرب هربوا
`);

/** Who stands in a body: «قيادي في فتح»، «عضو في أمل». */
export const MEMBERS_OF = words(`
  قيادي قيادية قياديون قياديين عضو عضوة أعضاء مسؤول مسؤولة مسؤولون مسؤولين نائب نواب ناشط ناشطون عنصر عناصر مصدر مصادر كادر كوادر مقاتل مقاتلون مقاتلين
`);

/** Titles right before a name. */
export const TITLES = words(`
  الرئيس الوزير النائب السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة الجنرال الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم المشير
  الأمير الملك السلطان المبعوث السفير البطريرك المطران المرشد الزعيم العماد المستشار الوزيرة الرئيسة النائبة
`);

/** Heads of offices: «رئيس الحكومة سلام»، «وزير الخارجية الأميركي». */
export const OFFICES = words("رئيس وزير زعيم قائد أمين نائب رئيسة وزيرة زعيمة سفير مبعوث مستشار حاكم");

/** Nouns of bodies and outlets: «حركة أمل»، «قناة الجزيرة». */
export const BODY_NOUNS = words(`
  حركة حزب تيار جماعة تنظيم جبهة كتلة ميليشيا مليشيا رابطة جمعية منظمة قناة صحيفة جريدة مجلة إذاعة وكالة موقع شبكة تلفزيون فضائية محطة
`);

/** Nouns that make a longer name of the place behind them: «صحيفة اليمن»، «شارع بغداد». */
export const NAMING_NOUNS = words(`
  صحيفة جريدة مجلة قناة تلفزيون إذاعة فضائية فندق شارع جادة بنك مصرف نادي حزب شركة فرقة مقهى مطعم دار جائزة وكالة موقع كتيبة لواء
`);

/** First names: what follows one is a surname of that man. */
export const FIRST_NAMES = words(`
  محمد أحمد محمود حسين عمر عثمان علي إبراهيم إسماعيل يوسف يعقوب موسى عيسى سليمان داود هارون زكريا يحيى مصطفى عبدالله خليل جورج جوزيف جوزاف ميشال ميشيل بيار شارل أنطوان طوني إلياس بطرس بولس
  آلان سامر سمير سامي وليد خالد ماجد أمجد زياد إياد عماد حسام وسام هشام هيثم بسام باسم فراس أنس مازن مروان عدنان غسان رامي رائد رعد فادي شادي هادي نزار بشار حافظ ماهر باسل رفعت جميل فاروق فيصل طلال بندر تركي فهد
  تمام صائب رشيد سليم كمال طارق طه ياسر ياسين حمزة بلال أيمن أشرف أسامة معاذ براء أيهم قصي عدي لؤي علاء ضياء نبيل نواف صدام قاسم جاسم كاظم عباس حيدر جعفر صادق باقر مقتدى عمار نوري إياد برهم مسعود نيجيرفان جلال
  فاطمة مريم عائشة زينب خديجة سعاد هدى منى ليلى سلمى نادية سناء رنا ريم دينا لينا هالة هبة أسماء شيماء آية نور إلهام صلاح
`);

/** Beside these words a name is the ordinary word that it is spelt like. */
const ORDINARY: Readonly<
  Record<string, { readonly before?: ReadonlySet<string>; readonly after?: ReadonlySet<string> }>
> = {
  عون: {
    before: words("يد اليد مد على بلا لا بغير دون كل خير طلب"),
    after: words("الله لمن لهم له الجيران الناس الضعيف المحتاج"),
  },
  بري: {
    before: words(
      "هجوم رتل قافلة خط موكب نزاع عبور حصان هبوط معبر منفذ حيوان نقل طريق ممر اجتياح غزو توغل تدخل تقدم قصف ميناء جسر قتال إنزال حصار عدوان",
    ),
  },
  الشرع: {
    before: words("حكم أحكام مخالفة محاكم أصول قواعد حدود مقاصد باسم علوم"),
    after: words("الحنيف الإسلامي يبيح يحرم يمنع يجيز ينهى"),
  },
  سلام: {
    before: words("عملية اتفاق معاهدة حفظ قوات بعثة محادثات بلا لا حمامة خطة مبادرة مفاوضات مؤتمر في"),
    after: words("عليكم على عليك عليه دائم عادل شامل هش مؤقت وأمان ووئام"),
  },
  حماس: { after: words("شديد كبير بالغ منقطع ظاهر لافت زائد واضح شعبي جماهيري الجمهور الشباب الأطفال") },
  صيدا: { after: words("ثمينا وفيرا سهلا كبيرا صغيرا وقنصا بريا بحريا جائرا نادرا") },
  عدن: { before: words("جنة جنات") },
  تعز: { after: words("الأم الأب الرجل المرأة النفس ولدها ابنها") },
  مبارك: { before: words("عيد شهر عمل زواج رمضان حج يوم جهد"), after: words("عليكم") },
  الصدر: { before: words("ضيق ألم آلام مرض أمراض رحابة رحب في جراحة") },
  الأسد: { before: words("حصة نصيب عرين بحيرة مكتبة جبين برج"), after: words("والنمر الهصور") },
  الحكيم: { before: words("القرار الرجل الذكر القول التدبير التصرف") },
  البرهان: { after: words("القاطع الساطع على") },
  الضيف: { before: words("واجب إكرام حق البيت غرفة"), after: words("بالقهوة الكريم") },
  السراج: { before: words("ضوء نور زيت") },
  مشعل: { after: words("الدورة الحرية النور الأولمبياد") },
  "نصر الله": { before: words("جاء"), after: words("والفتح عباده قريب المؤمنين عبده") },
  قطر: { before: words("نصف كل"), after: words("الدائرة دائرة عربي شقيق مجاور الأنبوب الكرة الأرض القرص الثقب") },
  حمص: { before: words("كيلو طبق صحن علبة حبة حب"), after: words("بالطحينة باللحم") },
  حماة: { after: words("الديار الوطن الحمى العروس الدستور القانون") },
  الرقة: { before: words("منتهى غاية") },
  حلب: { after: words("الراعي الفلاح البقرة الأبقار الماعز الغنم النعاج المزارع الناقة") },
  "صلاح الدين": { after: words("الأيوبي دميرتاش") },
};

/** Says whether the words beside a name make it an ordinary word: «مد يد عون»، «هجوم بري»، «قطر الدائرة». */
export function isOrdinaryBeside(key: string, before: string, after: string): boolean {
  const neighbours = ORDINARY[foldKey(key)] ?? BY_FOLDED.get(key);
  return neighbours?.before?.has(before) === true || neighbours?.after?.has(after) === true;
}

const BY_FOLDED = new Map(Object.entries(ORDINARY).map(([name, neighbours]) => [foldKey(name), neighbours]));
