/** Verbs by which the press tells what somebody did before it tells what he said: «زار»، «افتتح»، «استقبل». Data, typed as one writes it. */
import { wordList as words } from "./word-list.ts";

/** Past, third person masculine singular; none of them says anything itself. */
export const ACTS =
  words(`زار تفقد ترأس رأس استقبل التقى افتتح دشن شارك حضر وصل غادر ودع استعرض ناقش بحث جال وقع اختتم كرم هنأ عزى استهل ألقى عقد أجرى اطلع رحب
  انتقد هاجم أدان استنكر ندد ثمن أشاد أثنى طالب دعا رفض حث ناشد تحدث ظهر خرج عاد توجه انتقل بدأ اتهم وجه هدد قدم استضاف رعى شكر`);
