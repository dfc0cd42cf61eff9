/** Who and what bears the name of a place as its own, and who is told by it: women, vessels, beasts, families: data, folded once. */
import { foldKey } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldKey));

/** Kin and girls, before the name they bear: «ابنته سوريا»، «الطفلة بغداد». */
export const KIN = words(`
  ابنته ابنتها ابنتهم ابنتي ابنتنا ابنه ابنها شقيقته شقيقتها أخته أختها زوجته زوجة جدته جدتها جدتي عمته عمتها خالته خالتها والدته والدتها أمه أمها حفيدته حفيدتها صديقته صديقتها زميلته زميلتها مولودته مولودتها طفلته طفلتها خطيبته جارته جارتها رضيعته رضيعتها كنته توأمه توأمها
  الطفلة الشابة الطالبة التلميذة الرضيعة الفتاة المولودة العروس الجدة الخالة العمة الحاجة الست الآنسة الزميلة الأميرة العازفة الطباخة الخياطة الممرضة المسعفة المتطوعة العداءة السباحة اللاعبة الرسامة النحاتة المغنية المطربة الممثلة المذيعة الراقصة الشاعرة الروائية الكاتبة
`);

/** Vessels and beasts, which have names. */
export const BEARERS = words(`
  الباخرة السفينة العبارة الفرقاطة المدمرة الغواصة اليخت البارجة القارب الزورق المركب القاطرة القطار الفرس الحصان المهر المهرة الناقة القطة القط الكلبة الكلب اللبؤة الفيل الدب
`);

/** Crafts, which families are called by: behind a woman's name, her family's. */
export const CRAFT_FAMILIES = words(
  "الحداد النجار الخياط العطار الصباغ الدباغ القصاب الخباز البيطار اللحام الحلاق السمان الطحان الحلواني الصائغ الصايغ الساعاتي الكيال الحمال الجمال الحطاب الفحام الزيات السقا البنا العجان النحاس الخطاط القطان الحلاج النقاش الدهان الحريري الشماع الغزال الكاتب الخطيب الشيخ القاضي",
);

/** What people do and a town does not, in the feminine: behind one, a town's name with another behind it is a woman's. */
export const WOMEN_DO = words(`
  ضحكت تضحك ابتسمت تبتسم ولدت تزوجت تتزوج تخرجت فازت نالت تقول قالت روت تروي حكت تحكي كتبت تكتب رسمت ترسم غنت تغني أضافت تضيف أوضحت توضح تابعت أكدت تؤكد عملت تعمل درست تدرس توفيت جلست تجلس وقفت تقف ركضت تركض سجلت أحرزت بدأت ذكرت تتذكر تعلمت أدت لعبت تلعب مثلت ظهرت
`);

/** Verbs whose object may be a place: behind them the name is the place, whoever did it. */
export const TAKES_PLACE = words(`
  ترك تركت هجر هجرت فارق فارقت أحب أحبت عشق عشقت كره كرهت عرف عرفت رأى رأت اختار اختارت حكم حكمت خدم خدمت مثل مثلت ضرب ضربت اجتاز اجتازت جاب جابت طاف سكن سكنت استوطن قطن بلغ بلغت أنقذ غزا
`);

/** What tells a town by a greater one: «باريس الشرق»، «دمشق الصغرى». */
export const SOBRIQUETS = words("الشرق الغرب الشمال الجنوب الصحراء الصغرى الثانية المصغرة الجزيرة");
