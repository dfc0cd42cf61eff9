/** Words before a name that is spelt like an adjective of nation or town, which tell whether it is one: data, folded once. */
import { nameList, wordList as words } from "./word-list.ts";

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

/** Prepositions with whom or what they are of: no adjective stands behind one, «لحقت بها سورية». */
export const WITH_PRONOUN = words(`
  به بها بهم بنا بهما له لها لهم لنا لهما منه منها منهم منا عنه عنها عنهم عنا فيه فيها فيهم فينا إليه إليها إليهم إلينا عليه عليها عليهم علينا معه معها معهم معنا لديه لديها لديهم لدينا بينه بينها بينهم ضده ضدها ضدهم حوله حولها
`);

/** Masculine nouns that act, travel and bear names: no feminine adjective belongs to them, and a surname may follow. */
export const MEN = words(`
  الرئيس الوزير الوفد الأمير الملك المبعوث السفير الجيش التنظيم البابا المتحدث الناطق المسؤول الفريق القائد النائب المستشار اليوم
  الشيخ السيد الدكتور الأستاذ الجنرال العميد اللواء العقيد المقدم الرائد النقيب الملازم المشير الجندي الخليفة الزعيم القيادي الإمام المرشد
  القاضي المحامي الصحفي الصحافي الإعلامي الكاتب الباحث المحلل المفكر الشاعر الفنان اللاعب المدرب الناشط المعارض المهندس السلطان
  المنتخب العراق اليمن الأردن السودان المغرب الصومال
  الراحل الشهيد المتهم المطلوب المدعو المعتقل الأسير الرفيق الحاج
`);

/** Men and things of two words, each an indefinite one. */
const ONE_MAN = nameList(`
  جواز سفر، جوازي سفر، رجل أعمال، رجل أمن، رجل دين، سيدة أعمال، ضابط مخابرات، ضابط شرطة، ضابط أمن، ضابط جيش، لاعب كرة، حارس أمن، طبيب أسنان، طبيب أطفال، سائق شاحنة، سائق أجرة،
  عامل بناء، عامل إغاثة، رقم هاتف، طالب لجوء، طالب طب، كاتب رأي، عالم آثار، عالم دين، حساب مصرف، بطاقة هوية، شهادة ميلاد، مدرب كرة، مخرج أفلام، تاجر سلاح، تاجر مخدرات
  `);

/** Says whether two words are such a man or thing: «جواز سفر», whose adjective is written like a state. */
export const isOneMan = (first: string, second: string): boolean =>
  ONE_MAN.has(`${first.replace(/^[وفبلك](?=\p{L}{3})/u, "")} ${second}`) || ONE_MAN.has(`${first} ${second}`);

const MEN_OF_A_NATION = words(
  "مهاجرا مقيما لاجئا نازحا شابا معارضا مسلحا مسنا عائدا قتل أصيب توفي قضى فر هرب عبر حاول اعترف لجأ",
);

/** Says whether a word behind a nation's adjective tells that it is a man: «إن سوريا مهاجرا». */
export const isIndefiniteMan = (next: string): boolean => MEN_OF_A_NATION.has(next);

/** States that are masculine; all others are feminine, as towns are. */
const MASCULINE_STATES = words("العراق لبنان اليمن السودان المغرب الأردن الصومال");
export const isMasculineState = (key: string): boolean => MASCULINE_STATES.has(key);

const IN_ACCUSATIVE = words("رجلا طفلا بطلا فيلما علما زيا قلما شكلا حصانا إنسانا سجينا");

/** Says whether a word in «ـلا», «ـنا», «ـما» is a noun by its measure or by itself, not a verb and its object: «مواطنا», «عاملا», «فنانا». */
export const isManInAccusative = (word: string): boolean =>
  IN_ACCUSATIVE.has(word) || /^(?:م\p{L}{2,4}[لنم]ا|\p{L}ا\p{L}[لنم]ا|\p{L}{3}انا)$/u.test(word);
