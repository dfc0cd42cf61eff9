/** What the ordinary word goes with, of names that have such a sense and are certain otherwise: «خرطوم الإطفاء»، «تضخم الكبد». */
import { foldKey } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldKey));

/** By name, the words of its ordinary sense; one of them in the same sentence makes the ordinary word of it, unless a place is told. */
const THEMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    حمص: words("عدس فول طحينة الطحينة ليمون طبق صحن مسلوق فلافل كيلو أكياس أطنان بقوليات البقوليات"),
    الخرطوم: words(`
      ماء الماء مياه المياه إطفاء الإطفاء إطفائي إطفائيون الإطفائي الإطفائيين الحريق النيران فيل الفيل الفيلة صنبور الصنبور الحديقة الغاز الأكسجين الوقود الصهريج ضغط
      شاحنة البستاني الزرع الري السقي ري الغسيل المكنسة الخزان المضخة مضخة الأنبوب البلاستيكي المطاطي الطويل القصير الممزق المثقوب خراطيم الخراطيم خرطوما تمزق انثقب ثقب متطوعو المتطوعون
    `),
    حلب: words(
      "الأبقار البقر البقرة أبقار بقرة بقرته بقرتها أبقاره أبقارها الماعز الماعزة الغنم الأغنام النوق الناقة الإبل النعاج ضرع الضرع اللبن الآلي آلة آلات ماكينة",
    ),
    التضخم: words(`الأنا الذات
      القلب قلب القلبية الكبد الطحال الغدة الغدد الدرقية البروستات البروستاتا اللوزتين اللوزتان العضلة عضلة البطين الرحم الكلية الكليتين الشريان الأبهر الورم ورم
      الأنسجة العضلي العضلية الجهاز اللمفاوية العقد طبيب الطبيب الطبيبة جراح الجراح الفحوص المريض المرضى مرضى الأشعة
    `),
    الرقة: words("حدا يشف شفافية نعومة النعومة غاية منتهى الحنان العذوبة اللطف بالغ فائق"),
    الأسد: words(
      "القفص الغابة الفريسة اللبؤة الأسود الحيوان الحيوانات النمر النمور زأر زئير مخالب مخالبه السيرك المروض الأدغال",
    ),
    الصدر: words("الرئة الرئتين الرئتان السعال الجراحة الأشعة الضلوع القفص الألم ألما ألم الطعنة الرصاصة بطلق رصاصة"),
    البرهان: words("المسألة النظرية المعادلة الرياضي الدعوى المنطق الطالب الطلاب"),
    السراج: words("الفتيل الزيت أطفأت أوقد أوقدت أضاء الظلام"),
    الضيف: words("القهوة المائدة المضيف المضيفة العشاء الغداء البيت الغرفة"),
    "صندوق النقد": words("سرق اللصوص لص لصوص الخزنة المتجر التاجر المحل البقالة المحاسب الفكة"),
    حماس: words("ألهب ألهبت يلهب تلهب"),
    الحسكة: words("حلقه حلقها حلق بلعومه بلعومها"),
    كورونا: words("الشمس شمس الفلك الفلكيون الشمسي الشمسية الكسوف كسوف الغلاف تويوتا بيرة الهالة"),
    درعا: words("تكريمية تذكارية بشرية تكريم التكريم واقية واقيا فخرية"),
    السليمانية: words("العثماني العثمانية سنان القانوني التكية المئذنة القبة المصلون المصلين"),
  }).map(([name, theme]) => [foldKey(name), theme]),
);

/** Places of the same name, by what tells them: Douma of Batroun is not Douma of Damascus. */
const ELSEWHERE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    دوما: words("البترون البترونية"),
    "رأس العين": words("صور البص بعلبك"),
    الفلوجة: words("النقب عسقلان"),
    السليمانية: words("الرياض"),
    الخليل: words("تافيلالت"),
  }).map(([name, told]) => [foldKey(name), told]),
);

/** Says whether the words of its sentence tell that another place of that name is meant. */
export const isElsewhere = (key: string, sentence: readonly string[]): boolean => {
  const told = ELSEWHERE.get(key);
  return told !== undefined && sentence.some((word) => told.has(word));
};

/** Says whether a name has an ordinary sense that other words of its sentence can tell. */
export const themeOf = (key: string): ReadonlySet<string> | undefined => THEMES.get(key);
