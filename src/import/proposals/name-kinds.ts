/** What a noun phrase is by its words: a name, an office, somebody unnamed, or a noun that only points back. */
import { CREWS } from "../../arabic/attribution/speaker-words.ts";
import {
  BODIES,
  GENERAL,
  GIVEN_NAMES,
  NAMED_BODIES,
  OFFICES,
  ONE_OF,
  OUTLET_NAMES,
  OUTLETS,
  POINTING,
  SOME_OF,
  STATES,
  UNNAMED_MANY,
  UNNAMED_ONE,
} from "../../arabic/speakers.ts";
import type { Anonymity } from "../../model/vocabulary.ts";
import { bare, isBody, isDefinite, isHead, isNisba, isPeople, isPlain, isSame, KUNYA } from "./noun-signs.ts";
import { tokensOf, word } from "./tokens.ts";

/** Somebody as a record would name them. */
export interface Speaker {
  readonly name: string;
  readonly anonymity: Anonymity;
}

/** «جدته»، «محاميها»: somebody's, and only who reads knows whose. */
export const OF_SOMEBODY =
  /^(?:اصحاب|انصار|رفاق|زملاو|مويدو|اتباع|افراد|ابناو|ابناء|اولاد|فريق|نجل)(?:ه|ها|هم)$|^(?:ابي|امي|اخي|اختي|عمي|خالي|ابني|ابنتي|بنتي|زوجي|والداي|ابواي|جاري)$|^(?:جار|عم|خال|حفيد|موقع|صحيفت|قنات|جريدت|مجلت|منصت|وكالت|معلم|مدير|رييس|صاحب|رفيق)(?:ها|هم|نا)$|^(?:والد|والدت|جارت|عمت|خالت|عايلت|اسرت|جيران|اصدقاو|اقارب|اهال|جد|جدت|ابن|ابنت|زوج|زوجت|شقيق|شقيقت|اخو|اخت|صديق|صديقت|زميل|زميلت|محامي|محاميت|وكيل|مساعد|ناطق|متحدث|مراسل|مراسلت|مندوب|تعبير|قول|تصريح|تصريحات|كلام|وصف|اقوال|روايت|شهادت)(?:ه|ها|هم|نا|ي)$/u;

/** An indefinite noun that is nobody's, with an indefinite adjective: «تسريب صوتي». */
export const isThing = ([first = "", second = ""]: readonly string[]): boolean =>
  !isDefinite(first) &&
  !isHead(first) &&
  !isPeople(first) &&
  !GIVEN_NAMES.has(first) &&
  !isDefinite(second) &&
  isNisba(second) &&
  !KUNYA.test(first);

/** A definite noun alone, or one that only ever points: «الوزارة»، «الصحيفة البريطانية»، «المجلس المحلي». */
export function pointsBack(nouns: readonly string[]): boolean {
  const [first = "", ...rest] = nouns;
  if (!isDefinite(first)) return DUAL.test(first) || (rest.length === 0 && POINTING.has(first));
  if (rest.length === 0) return !OUTLET_NAMES.has(first);
  if (rest.some(isSame)) return true;
  // «المجموعة السابعة»: one of several; «القناة الثانية» is a name.
  if (rest.length === 1 && ORDINAL.test(rest[0] ?? "") && !OUTLETS.has(bare(first))) return true;
  // «المتدخلون بالمناسبة»: many, and nobody has said which.
  if (/^ال\p{L}{3,}ون$/u.test(first) && !isBody(first)) return true;
  if (
    isTradesman(bare(first)) &&
    rest.every((noun) => isDefinite(noun) && (isOfNation(noun) || FIELDS.has(bare(noun))))
  )
    return true;
  // «المتحدثان باسم الوزارتين»: two, and neither is named.
  if (/ان$/u.test(first) && OFFICES.has(first.slice(2, -2))) return true;
  if (POINTING.has(bare(first)) && DOING.has(bare(rest[0] ?? ""))) return true;
  return rest.every(
    (noun) =>
      GENERAL.has(bare(noun)) ||
      (POINTING.has(bare(first)) && isDefinite(noun) && isNisba(noun) && !NATIONAL.has(bare(first))),
  );
}

const ORDINAL = /^ال(?:اول|اولي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اخير)ه?$/u;

/** «الروائي العراقي»، «المصورة الفرنسية»: by trade and nation nobody is told from another. An office of state is one man's. */
const isTradesman = (noun: string): boolean =>
  TRADES.has(noun.replace(/ه$/u, "")) ||
  (!OFFICES.has(noun) &&
    !isBody(noun) &&
    !COLLECTIVE.has(noun) &&
    /(?:\p{L}{2}ي|ه)$|^م\p{L}{3,5}$|^\p{L}ا\p{L}{2}$/u.test(noun));

const TRADES: ReadonlySet<string> = new Set(
  "ناشط باحث خبير محلل كاتب صحفي صحافي طبيب محامي مهندس استاذ لاعب مدرب فنان مخرج ممرض معلم مورخ منتج ممثل مترجم فاعل قيادي مهاجم مدافع نجم فيلسوف عالم شاعر".split(
    " ",
  ),
);

/** What a man of a trade is an expert of: «المختص النفطي». */
const FIELDS: ReadonlySet<string> = new Set(
  "نفطي اقتصادي سياسي عسكري امني قانوني رياضي فني مالي تقني تربوي ديني بييي استراتيجي حقوقي اعلامي اجتماعي نفسي زراعي صحي طبي سينمايي مسرحي جمعوي نقابي يساري جامعي اسلامي برلماني دولي".split(
    " ",
  ),
);

/** Feminine nouns of many who speak as one: «المقاومة الفلسطينية»، «البحرية الأميركية». */
const COLLECTIVE: ReadonlySet<string> = new Set(
  "مقاومه معارضه بحريه صحافه دوله طايفه جاليه مفوضيه رقابه رياسه خزانه عداله".split(" "),
);

/** An adjective of a nation: the stem of a state with «ـي» or «ـية», «الفرنسي»، «الأوروبية». */
export const isOfNation = (noun: string): boolean =>
  NATIONS.has(bare(noun).replace(/ي(?:ه|ون|ين|ان)?$/u, "")) && isNisba(noun);

const NATIONS: ReadonlySet<string> = new Set([
  ...[...STATES].map((state) => bare(state).replace(/(?:يا|يه|ا|ه)$/u, "")),
  ..."اوروب عرب امازيغ كرد غرب مغارب خليج افريق اسيو بريطان امريك اميرك اسبان ايطال المان لاتين صرب كروات بوسن ماليز تايلاند فنزويل كتالون اوروغواي اوروغوايان تشيل كولومب فنلند سلوفين سلوفاك تشيك كوب مكسيك ايرلند اسكتلند ويلز نيوزيلند سنغال كونغول غان مالي".split(
    " ",
  ),
]);

/** What a body is known by only to whoever read on: «الشركة المشغلة للمطار». */
const DOING: ReadonlySet<string> = new Set(
  "مشغله مالكه منظمه مسووله معنيه مكلفه ناشره مصنعه منتجه مستورده منفذه راعيه مشغل مالك منظم مسوول مكلف ناشر مصنع منتج مستورد منفذ".split(
    " ",
  ),
);

/** «وزيرا الخارجية والدفاع»: two, and neither is named. */
export const DUAL =
  /^(?:وزيرا|رييسا|مديرا|قايدا|متحدثا|محافظا|وزارتا|حكومتا|هييتا|منظمتا|وكالتا|شركتا|صحيفتا|مجلتا|قناتا|جريدتا)$/u;

/** Of these a country has one: «الحكومة التركية» names it. */
const NATIONAL: ReadonlySet<string> = new Set(["حكومه", "سلطات", "قوات", "معارضه"]);

/** One or several who are not named; an adjective or a number may say more of them. */
export function unnamedKind(nouns: readonly string[]): Anonymity | undefined {
  const [first = "", second = ""] = nouns;
  if (ONE_OF.has(first)) return "unnamedIndividual";
  if (SOME_OF.has(first)) return "unnamedGroup";
  if (UNNAMED_MANY.has(first)) return "unnamedGroup";
  // «مسؤولو الأمن»، «ممثلو الادعاء».
  if (nouns.length > 1 && UNNAMED_MANY.has(`${first}ن`)) return "unnamedGroup";
  // «مصدر مقرب من ميشال حداد».
  if (UNNAMED_ONE.has(first) && /^مقربه?$/u.test(second)) return "unnamedIndividual";
  if (!UNNAMED_ONE.has(first) || hasPersonalName(nouns)) return undefined;
  if (nouns.length === 1 || second === "في" || second === "من" || /^(?!باسم)ب\p{L}{3}/u.test(second))
    return "unnamedIndividual";
  return isDefinite(second) || !(isNisba(second) || ADJECTIVES.has(second) || !OFFICES.has(first))
    ? undefined
    : describes(second)
      ? "unnamedIndividual"
      : undefined;
}

/** An indefinite adjective: «مسؤول كبير»، «مصدر أمني». */
const describes = (noun: string): boolean =>
  !GIVEN_NAMES.has(noun) && (isNisba(noun) || ADJECTIVES.has(noun) || /ه$/u.test(noun) || /^م\p{L}{3,4}$/u.test(noun));

const ADJECTIVES: ReadonlySet<string> = new Set(
  "كبير كبار بارز رفيع سابق خاص مطلع موثوق مقرب متقاعد اخر محلي عيان كردي تركي امني".split(" "),
);

/** A given name with another word behind it; or bare words behind a definite one, which only a name can be. */
export function hasPersonalName(nouns: readonly string[]): boolean {
  if (KUNYA.test(nouns[0] ?? "")) return false;
  // «عامر بن سليم»: nobody but a person is a son.
  if (nouns.slice(1, -1).includes("بن")) return !isBodyName(nouns);
  if (
    nouns.some(
      (noun, index) =>
        GIVEN_NAMES.has(noun) &&
        index < nouns.length - (noun === "عبد" ? 2 : 1) &&
        !/^و?ال/u.test(noun) &&
        !isOfKing(nouns, index) &&
        // «أمين الرياض»: an office and its place.
        !(index === 0 && nouns.length === 2 && OFFICES.has(noun) && !GIVEN_NAMES.has(nouns[1] ?? "")) &&
        // «متحدث هلال البلدة»: behind a noun of office it is the body.
        !(index > 0 && BODIES.has(noun) && OFFICES.has(nouns[index - 1] ?? "")),
    )
  )
    return !isBodyName(nouns);
  const tail = nouns.findIndex(
    (noun, index) => index > 0 && isDefinite(nouns[index - 1] ?? "") && isPlain(noun) && !isOfKing(nouns, index),
  );
  return (
    tail > 0 &&
    tail < nouns.length - 1 &&
    (GIVEN_NAMES.has(nouns[tail] ?? "") || !isDefinite(nouns[tail + 1] ?? "")) &&
    !/^(?:في|على|من|الي|عن|لدي)$/u.test(nouns[tail] ?? "") &&
    !SOME_OF.has(nouns[tail] ?? "") &&
    nouns.slice(tail + 1).every((noun) => !isHead(noun) && !/\p{L}{3}(?:ها|هم)$/u.test(noun)) &&
    !isBodyName(nouns)
  );
}

/** «مدير مطار الملك عبد العزيز»: whom a place is called after. */
const isOfKing = (nouns: readonly string[], at: number): boolean =>
  /^ال(?:ملك|امير|امام|سلطان)$/u.test(nouns[at - 1] ?? "") &&
  nouns
    .slice(0, at - 1)
    .some(
      (noun) =>
        BODIES.has(noun.replace(/^[بل](?=\p{L}{3})/u, "")) ||
        /^[بل]?(?:مطار|مستشفي|مسجد|جامع|طريق|ميناء|مدينه|مركز)$/u.test(noun),
    );

/** Whether the last of some words is the beginning of a person's name behind an office: «وزير الخارجية البولندي ياروسلاف». */
export const isTail = (nouns: readonly string[]): boolean =>
  nouns.length > 2 &&
  isPlain(nouns.at(-1) ?? "") &&
  isDefinite(nouns.at(-2) ?? "") &&
  OFFICES.has(bare(nouns[0] ?? ""));

/** A body named after somebody: «مؤسسة محمد السادس»، «جامعة الملك سعود الإسلامية». */
const isBodyName = (nouns: readonly string[]): boolean => BODIES.has(nouns[0] ?? "") && !OFFICES.has(nouns[0] ?? "");

/** A body or a house that publishes, with its name behind it. */
export function isNamedBody(nouns: readonly string[]): boolean {
  const [first = "", second = ""] = nouns;
  if (!NAMED_BODIES.has(first)) return /^المرصد السوري لحقوق/u.test(nouns.join(" "));
  return (
    nouns.length > 1 &&
    (isDefinite(second) || !(isNisba(second) || /^(?:عديده|مختلفه|كبيره|اخري|مليئه)$/u.test(second)))
  );
}

/** Offices that men are also called by. */
const GIVEN_TOO: ReadonlySet<string> = new Set([
  "مساعد",
  "قايد",
  "حاكم",
  "رايد",
  "نقيب",
  "سيد",
  "امين",
  "فنان",
  "مقدم",
  "خطيب",
]);

/** Words before a name, not of what somebody is in charge: behind them «السهلي» is a name. */
const ADDRESS = /^(?:ال)?(?:دكتور|مهندس|شيخ|سيد|استاذ|امير|فنان|كاتب|حاج|لواء|عميد|عقيد|مقدم|رايد)ه?$/u;

/** Who speaks for somebody else, or holds an office, is known by it. */
export function isOffice(nouns: readonly string[]): boolean {
  const [first = "", second = ""] = nouns;
  const indefinite = nouns
    .slice(1)
    .filter(
      (noun, index) => (isPlain(noun) || mayBeginName(nouns, index + 1)) && !BODIES.has(noun) && !OFFICES.has(noun),
    );
  return (
    OFFICES.has(bare(first)) &&
    !BODIES.has(bare(first)) &&
    !(ADDRESS.test(first) && (nouns.length === 2 || nouns.slice(2).some((noun) => OFFICES.has(noun)))) &&
    // «مساعد الغامدي» may be his name.
    !(nouns.length === 2 && GIVEN_TOO.has(first) && isDefinite(second) && isNisba(second)) &&
    // «مدير الإدارة مساعد الهادي».
    !nouns.some(
      (noun, at) => at > 1 && at < nouns.length - 1 && GIVEN_TOO.has(noun) && isDefinite(nouns[at - 1] ?? ""),
    ) &&
    !isNamedBehindIt(nouns) &&
    nouns.length > 1 &&
    indefinite.length === 0 &&
    (!isNisba(second) || isDefinite(second) || isHead(second))
  );
}

/** «محافظ المصرف المركزي الوطني الهادي السالمي»، «حاكم الراوي النائب الأول»: a name with its article stands there as well. */
const isNamedBehindIt = (nouns: readonly string[]): boolean =>
  nouns.some(
    (noun, at) =>
      at > 1 &&
      isDefinite(noun) &&
      ((isNisba(nouns[at - 1] ?? "") &&
        !/^و/u.test(nouns[at - 1] ?? "") &&
        isDefinite(nouns[at - 1] ?? "") &&
        !isNisba(noun) &&
        !isHead(bare(noun)) &&
        !GENERAL.has(bare(noun)) &&
        !/^و/u.test(noun)) ||
        (!isDefinite(nouns[0] ?? "") && OFFICES.has(bare(noun)) && isDefinite(nouns[at - 1] ?? ""))),
  );

/** «رئيس البعثة بتال الشامي»: before the last word, behind a definite one, «ب» may be a name's own. */
const mayBeginName = (nouns: readonly string[], at: number): boolean =>
  at >= Math.max(2, nouns.length - 2) &&
  /^(?!باسم|[بكل]ال|لل)[بكل]\p{L}{3}/u.test(nouns[at] ?? "") &&
  !isHead((nouns[at] ?? "").slice(1)) &&
  isDefinite(nouns[at - 1] ?? "");

/**
 * Whether an unknown phrase reads like a name: a state, an office or a body, or bare words alone. «حجم الشركة» and
 * «الفكرة الجهادية» are things, as far as anyone can tell.
 */
export function isLikeName(nouns: readonly string[]): boolean {
  const [first = "", second = ""] = nouns;
  if ([STATES, CREWS, GIVEN_NAMES].some((list) => list.has(first)) || KUNYA.test(first) || first === "الامم")
    return true;
  // «غرفة مليئة بالضيوف».
  if (BODIES.has(first) && /^(?:عديده|مختلفه|كبيره|اخري|مليئه)$/u.test(second)) return false;
  if (isHead(bare(first)) || isBody(first) || COLLECTIVE.has(bare(first))) return true;
  // «الأب حنا»، «الملك سلمان».
  if (isDefinite(first)) return second !== "" && !isDefinite(second) && isPlain(second) && !isNisba(second);
  if (nouns.length === 1 && isNisba(first)) return false;
  return (
    isPlain(first) &&
    nouns.every((noun) => !isDefinite(noun) && !isHead(noun) && !/^[بلك]ال|^(?:بعض|عده|كيفيه|اي|في)$/u.test(noun))
  );
}

export const isNoLikelyName = ({ name, anonymity }: Speaker): boolean =>
  anonymity === "unknown" && !isLikeName(tokensOf(name).map(word));
