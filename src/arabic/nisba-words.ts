/** Words before a name that is spelt like an adjective of nation or town, which tell whether it is one: data, folded once. */
import { foldKey } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldKey));

/** Words that make the next one a part of a longer name: «أبو بكر», «بن سلمان», «عبد الله», «آل ثاني». */
export const NAME_OPENERS = words("أبو أبي أبا ابن بن عبد آل ذو ذي بو");

/** States in «ـيا», without it: «تدعم روسيا سوريا» has no adjective. */
const IN_YA = words(`
  سور روس ترك ليب ألمان إيطال بريطان إسبان أوكران إثيوب إريتر نيجير تنزان زامب كين ماليز إندونيس أسترال رومان بلغار هنغار سلوفاك صرب جورج أرمين ألبان كولومب بوليف موريتان غامب
  ليبير غين كور كروات إفريق
`);

/** Says whether a word, clitics and all, is a state in «ـيا». */
export const isStateInYa = (word: string): boolean =>
  word.endsWith("يا") && [word, word.slice(1)].some((state) => IN_YA.has(state.slice(0, -2)));

/** «أرسلت سورية صور القطع»: what states do, and women seldom. */
export const STATES_DID = words(
  "أرسلت أعلنت وقعت رحبت طالبت دعت استعادت نفت وافقت سلمت تسلمت انضمت استأنفت اتهمت استقبلت استضافت تعلن ترحب تتهم تستضيف",
);

/** Behind these stands a noun, so that «سورية» is the state. */
export const BEFORE_NOUNS = words(
  "أن لكن في من إلى على عن داخل خارج شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط عبر نحو حول ضد مع بين تجاه لدى باتجاه",
);

/** Masculine nouns that act, travel and bear names: no feminine adjective belongs to them, and a surname may follow. */
export const MEN = words(`
  الرئيس الوزير الوفد الأمير الملك المبعوث السفير الجيش التنظيم البابا المتحدث الناطق المسؤول الفريق القائد النائب المستشار اليوم
  الشيخ السيد الدكتور الأستاذ الجنرال العميد اللواء العقيد المقدم الرائد النقيب الملازم المشير الجندي الخليفة الزعيم القيادي الإمام المرشد
  القاضي المحامي الصحفي الصحافي الإعلامي الكاتب الباحث المحلل المفكر الشاعر الفنان اللاعب المدرب الناشط المعارض المهندس السلطان
  المنتخب العراق اليمن الأردن السودان المغرب الصومال
  الراحل الشهيد المتهم المطلوب المدعو المعتقل الأسير الرفيق الحاج
`);
