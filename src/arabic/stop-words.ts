/** Words too common to be anybody's name: prepositions, particles, pronouns, relative words, the commonest verbs. */
import { foldKey } from "./fold.ts";
import { wordList as words } from "./word-list.ts";

/** Says whether a name is one word of that kind, with or without «و» in front. */
export const isStopWord = (name: string): boolean => isStopKey(foldKey(name));

/** Says the same of a word that is folded already. */
export const isStopKey = (key: string): boolean =>
  STOP_WORDS.has(key) || (key.startsWith("و") && STOP_WORDS.has(key.slice(1)));

const STOP_WORDS = words(`
  في من إلى على عن مع حتى منذ خلال بعد قبل بين عند لدى لدي دون تحت فوق أمام خلف حول ضد نحو عبر رغم بسبب حسب وفق
  أن إن كأن لكن لأن ليت لعل إذا إذ لو لولا كما كي لكي حيث بينما عندما كلما مثل غير سوى إلا أم أو ثم بل لا لم لن ما ليس ليست قد لقد سوف هل
  هو هي هم هن أنا نحن أنت أنتم هما هذا هذه هؤلاء ذلك تلك أولئك هنا هناك الذي التي الذين اللذين اللواتي اللاتي من ماذا متى أين كيف كم أي أية
  كل بعض جميع كافة أحد إحدى كلا كلتا نفس ذات أيضا فقط جدا الآن اليوم أمس غدا
  كان كانت كانوا يكون تكون أصبح صار ظل بات مازال زال قال قالت يقول تقول ذكر أكد أضاف
  له لها لهم به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم عنه عنها إليه إليها معه معها
  `);
