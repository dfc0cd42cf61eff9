/** How far a name goes: which words belong to it, and where it ends. */
import { CALLS_FOR, isTemporal, SAID_THINGS, TOP_OFFICES } from "../../arabic/attribution/speaker-words.ts";
import { NAME_OPENERS } from "../../arabic/nisba-words.ts";
import {
  BODIES,
  GIVEN_NAMES,
  LISTENERS,
  MEMBERS,
  NAME_ENDS,
  OFFICES,
  ON,
  ONE_OF,
  OUTLET_NAMES,
  OUTLETS,
  SENT_TO,
  SOME_OF,
  STATES,
  TAKES_FROM,
  TAKES_ON,
  UNNAMED_MANY,
  UNNAMED_ONE,
  WORKS,
} from "../../arabic/speakers.ts";
import { hasPersonalName, isTail } from "./name-kinds.ts";
import { isPlace } from "./no-name.ts";
import {
  bare,
  endsName,
  isAct,
  isAnd,
  isBody,
  isDefinite,
  isDrawn,
  isHead,
  isNisba,
  isPeople,
  isPlain,
  isValued,
  KUNYA,
} from "./noun-signs.ts";
import { goesOnWithOutlet, isOutlet, startsOutlet } from "./outlet-names.ts";
import { quotedName, quotedPart } from "./quoted-names.ts";
import { OPENER } from "./report.ts";
import { type Token, word } from "./tokens.ts";
import { withoutLam } from "./written-onto.ts";

/** No name is longer, in words. */
const LONGEST_NAME = 24;

/** The token behind the name that begins at `from`. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  if (ANY_OF_THEM.test(word(tokens[from]))) return from + 1;
  let at = from;
  for (;;) {
    const quoted = at > from ? quotedPart(tokens, from, at) : undefined;
    const company =
      at > from + 1 && word(tokens[at]) === "ل" && !isPeople(word(tokens[from])) && CALLS_FOR.has(word(tokens[at - 1]))
        ? quotedName(tokens, at + 1)?.end
        : undefined;
    // «المدير التنفيذي لـ«مرجان»».
    if (company !== undefined) at = company;
    else if (quoted !== undefined) at = quoted;
    else if (at - from < LONGEST_NAME && tokens[at]?.kind === "word" && (at === from || goesOn(tokens, from, at)))
      at += 1;
    else break;
  }
  // «حسين الراوي المقيم في»، «سلمى النور عضو في»: what he does where is no more of his name.
  const last = word(tokens[at - 1]);
  if (
    at - from > (HANGING.has(last) ? 1 : 2) &&
    (HANGING.has(last) || OFFICES.has(bare(last))) &&
    /^(?:في|ب|عن|على|ما$|لدي|الي$|من$)/u.test(word(tokens[at]))
  )
    at -= 1;
  // «رامي حوراني أحد المدافعين عن النهر».
  if (at - from > 3 && ONE_OF.has(word(tokens[at - 2])) && /^(?:عن|في|على|ب)$/u.test(word(tokens[at]))) at -= 2;
  // «مصدر من» behind which no one more is read.
  while (at - from > 1 && /^(?:من|في|عن|على|الي|ل|ب|لدي|داخل|خارج)$/u.test(word(tokens[at - 1]))) at -= 1;
  const first = word(tokens[from]);
  return (endsName(first) || endsName(first.replace(/^[وف](?=\p{L}{2})/u, ""))) &&
    !KUNYA.test(first) &&
    !isKnownName(first)
    ? from
    : at;
}

/** «أحدهم»: whole by itself. */
const ANY_OF_THEM = /^(?:احدهم|احدهما|احداهن|احداهم|بعضهم|بعضهن)$/u;

/** «بكلمات أخرى»، «بلهجة حادة»: how something is said. */
const HOW_SAID =
  /^ب(?:كلمات|كلمه|عبارات|عباره|لهجه|نبره|صوت|لغه|اسلوب|طريقه|شكل|صوره|وضوح|حزم|حده|بساطه|سرعه|سهوله|تلقاييه|عفويه|مراره|ثقه|سخريه|حسره)$/u;

/** «راويا قصته»، «قصة وقعت له»: how somebody tells, and what. */
const TELLING =
  /^(?:راويا|راويه|ساردا|شارحا|واصفا|متحدثا|معلقا|مجيبا|مستعرضا|مستذكرا|مسترجعا|مخاطبا|قصه|حكايه|قصت\p{L}+|حكايت\p{L}+)$/u;

/** Participles that are of somebody only with what follows them. */
const HANGING: ReadonlySet<string> = new Set(
  "المقيم المقيمه المختص المختصه المتخصص المتخصصه المكلف المكلفه المهتم المهتمه المعروف المعروفه الموجود الموجوده المنتمي المنتميه المنتسب المنتسبه المنضم المنضمه المعني المعنيه المشكله المشكل الموظف الموظفه للحفاظ".split(
    " ",
  ),
);

/** Names of men and outlets that are spelt like a particle or a manner. */
const isKnownName = (noun: string): boolean => GIVEN_NAMES.has(noun) || OUTLET_NAMES.has(noun) || STATES.has(noun);

/** Whether the word at `at` belongs to the name begun at `from`. */
function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const noun = word(token);
  const before = word(tokens[at - 1]);
  if (token === undefined || noun === "ل" || word(tokens[at + 1]) === "عدم") return false;
  // «أسامة بن فضل العطار»: what it is spelt like does not matter there.
  if (at > from && NAME_OPENERS.has(before) && !OPENER.test(noun) && !/^(?:في|من|الي|عن|على|مع)$/u.test(noun))
    return true;
  // «جان فيرمون»: spelt like «ف» and a verb.
  if (token.cue !== undefined) return isNameLikeCue(tokens, from, at);
  // «مدير عام التخطيط سابقًا المهندس نادر شاكر».
  if (token.adverb) return /^(?:سابقا|حاليا)$/u.test(noun) && OFFICES.has(bare(word(tokens[at + 1])));
  // «رئيس المجلس صباح حداد».
  const isMorning =
    noun === "صباح" &&
    tokens[at + 1]?.kind === "word" &&
    isPlain(word(tokens[at + 1])) &&
    !endsName(word(tokens[at + 1])) &&
    !isTemporal(word(tokens[at + 1]), "");
  if (isTemporal(noun, word(tokens[at + 1])) && !isMorning) return false;
  // «ماليزيا الرئيس الحالي للرابطة»: what a state is.
  if (at === from + 1 && STATES.has(before) && isDefinite(noun) && OFFICES.has(bare(noun))) return false;
  if (goesOnWithOutlet(tokens, from, at)) return true;
  const belongs = PREPOSITIONS[noun]?.(tokens, from, at);
  if (belongs !== undefined) return belongs && !OPENER.test(word(tokens[at + 1]));
  if (Object.hasOwn(PREPOSITIONS, before)) return !NAME_ENDS.has(noun);
  // «عن مهندسين افتراضهم أن»: what is theirs is what they say.
  if (/\p{L}{3}(?:ها|هم|هما)$/u.test(noun) && OPENER.test(word(tokens[at + 1])) && !GIVEN_NAMES.has(noun)) return false;
  if (isValued(noun) && !isHead(before)) return false;
  if (isHisOwn(noun, token.text) && !isHead(before)) return false;
  // «أكد المجلس اليمني التزامه»، «قال حداد بكلمات أخرى»: what of his, and how.
  if (/[^ة]$/u.test(token.text) && /(?:ه|ها|هم)$/u.test(noun) && isAct(noun.replace(/(?:ه|ها|هم)$/u, ""))) return false;
  // «أعلن التنظيم مسؤوليته عن».
  if (/[^ة]$/u.test(token.text) && /\p{L}{3}ت(?:ه|ها|هم)$/u.test(noun) && !isHead(before) && at > from + 1)
    return false;
  if (HOW_SAID.test(noun)) return false;
  // «حلاق بحسابه في تويتر».
  if (/^ب(?!ا)\p{L}{3,}(?:ه|ها|هم)$/u.test(noun) && /[^ة]$/u.test(token.text) && !GIVEN_NAMES.has(noun)) return false;
  if (noun === "و") return false;
  if (isHeld(noun, before, word(tokens[at + 1])) || isActHere(tokens, from, at)) return false;
  // «جماعة تعمل في الزراعة»: what an unnamed body does.
  if (
    at === from + 1 &&
    BODIES.has(before) &&
    !OUTLETS.has(before) &&
    /^[تي]\p{L}{3,}$/u.test(noun) &&
    /^(?:في|على)$/u.test(word(tokens[at + 1]))
  )
    return false;
  if (noun === "ب") return false;
  // «الأستاذ عبدالله الراوي مقترحا بقوله»: how he speaks.
  if (
    at - from > 1 &&
    /^م\p{L}{3,5}ا$/u.test(noun) &&
    /^ب\p{L}{3}|^ب?ان/u.test(word(tokens[at + 1])) &&
    !GIVEN_NAMES.has(noun)
  )
    return false;
  // «ائتلاف كذا بزعامة فلان»: who leads it.
  if (/^ب(?:زعامه|قياده|رياسه|اشراف|رعايه|مشاركه|رفقه)$/u.test(noun)) return false;
  // «أفاد به مصدر أمني مراسل كذا»: whom he told.
  if (LISTENERS.has(noun) && UNNAMED_ONE.has(word(tokens[from]))) return false;
  if (TELLING.test(noun) && !GIVEN_NAMES.has(noun)) return false;
  if (noun === "خاصه" && !isPeople(before) && OPENER.test(word(tokens[at + 1]))) return false;
  // «سليم 32 عاما»: how old he is.
  if (/^\p{N}+$/u.test(noun) && /^(?:عام|عاما|سنه|ربيعا)$/u.test(word(tokens[at + 1]))) return false;
  if (isDrawn(noun) && tokens.slice(Math.max(0, from - 2), from).some(isLafata)) return false;
  // «أبلغ ريفيرو الصحفيين أن»: who hears it.
  if (isDefinite(noun) && LISTENERS.has(bare(noun)) && /ين$/u.test(noun) && !isHead(before))
    // «لجنة حماية الصحفيين» is a name.
    return at === from + 2 && BODIES.has(word(tokens[from])) && !isDefinite(before);
  // «وحدة مكافحة الإيبولا» is folded like «وحده».
  if ((endsName(noun) && !/^(?:وحدة|إمام)$/u.test(token.text)) || WORKS.has(noun) || WORKS.has(noun.replace(/ا$/u, "")))
    return false;
  if (isOutlet(tokens, from, at) && !isNisba(noun)) return false;
  if (isAnd(noun) && !STATES.has(noun.slice(1))) return goesOnBehindAnd(tokens, from, at);
  if (isAnd(noun)) return false;
  if (OUTLETS.has(word(tokens[from])) && !/^لل/u.test(noun) && (at === from + 1 || isForeign(before, noun)))
    return true;
  if (/^لل?\p{L}{2}/u.test(noun) && !GIVEN_NAMES.has(noun) && !isHead(noun)) return goesOnWithLam(tokens, from, at);
  return !(OUTLETS.has(noun) && isDefinite(before) && !OUTLETS.has(bare(word(tokens[from]))));
}

/** «جان فيرمون»، «نجيب زاده أن»: the second word of a name, spelt like «ف» or a pronoun and a verb. */
function isNameLikeCue(tokens: readonly Token[], from: number, at: number): boolean {
  const { cue } = tokens[at] ?? {};
  if (cue === undefined || at !== from + 1) return false;
  // «الطالبة شهد قاسم».
  const title = word(tokens[from]);
  if (GIVEN_NAMES.has(word(tokens[at])) && isDefinite(title) && OFFICES.has(bare(title))) return true;
  const isOpened = OPENER.test(word(tokens[at + 1]));
  return (
    (cue.opening === "ف" && cue.lemma !== "قال" && !isOpened) ||
    // «خالد يسلم، إن».
    (cue.form.entry.ambiguous === true && GIVEN_NAMES.has(word(tokens[from])) && tokens[at + 1]?.kind === "comma") ||
    (cue.form.pronoun && cue.form.kind === "past" && isOpened)
  );
}

/** «نوّه حلاق باختيار الموعد»، «أعلنت ريفيرا التزام الصندوق»، «أوضح مروان تفاعلا مع»: an act behind a single name. */
function isActHere(tokens: readonly Token[], from: number, at: number): boolean {
  const [noun, next] = [word(tokens[at]), word(tokens[at + 1])];
  if (isHead(bare(word(tokens[at - 1])))) return false;
  if (isAct(noun.replace(/^ب(?=\p{L}{4})/u, "")) && noun.startsWith("ب")) return true;
  if (/^(?:مع|على|من)$/u.test(next) && isAct(noun.replace(/ا$/u, "")) && noun.endsWith("ا")) return true;
  // «يبرر سالم ارتفاع أجور الشحن».
  const isConstruct =
    next !== "" && !OPENER.test(next) && tokens[at + 1]?.cue === undefined && isDefinite(word(tokens[at + 2]));
  return at === from + 1 && isAct(noun) && (isDefinite(next) || isConstruct) && !isHead(bare(word(tokens[from])));
}

/** What somebody holds or sees: «يؤيد أحمد الرأي القائل»، «يرى حلاق ضرورة أن». */
const isHeld = (noun: string, before: string, next: string): boolean =>
  !isHead(before) &&
  (/^ال(?:راي|قول|فكره|موقف|خبر|مقترح)$/u.test(noun) || (SAID_THINGS.has(noun) && OPENER.test(next)));

/** «أبلغ حداد أنصاره أن»، «تابع الكاتب حديثه»: to whom, or what, of his. */
const isHisOwn = (noun: string, typed: string): boolean => /[^ة]$/u.test(typed) && HIS_OWN.test(noun);

const HIS_OWN =
  /^(?:حديث|تصريح|تصريحات|كلام|كلمت|راي|موقف|انصار|اتباع|جمهور|محبي|متابعي|زملاء|رفاق|لاعبي|نظير|مستمعي|قراء|قوات|شعب|سرد|شهادت|روايت)(?:ه|ها|هم)$/u;

/** «لفت الوزير النظر إلى»: what is drawn belongs to the verb. */
const isLafata = ({ cue }: Token): boolean => cue?.lemma === "لفت";

/** «لوريان لونور»: a word that only looks as if «ل» were written onto it. */
const isForeign = (before: string, noun: string): boolean =>
  /^ل\p{L}{3}/u.test(noun) && !isDefinite(before) && !isNisba(before) && !GIVEN_NAMES.has(noun.slice(1));

/** Prepositions that may stand within a name, each with when. */
const PREPOSITIONS: Readonly<Record<string, (tokens: readonly Token[], from: number, at: number) => boolean>> = {
  في: (tokens, from, at) =>
    isOfficeIn(tokens, from, at) ||
    (isMember(tokens, from, at) && isBody(word(tokens[at + 1]))) ||
    // «السفارة اليابانية في بيروت».
    (/^(?:ال)?(?:سفاره|قنصليه)$/u.test(word(tokens[from])) && STATES.has(word(tokens[at + 1]))) ||
    ((isPeople(word(tokens[from])) ||
      (isSent(tokens, from, at) && isDefinite(word(tokens[at - 1]).replace(/^ب(?=ال)/u, "")))) &&
      isPlace(word(tokens[at + 1]))),
  من: (tokens, from, at) =>
    TAKES_FROM.has(word(tokens[at - 1])) ||
    (isPeople(word(tokens[from])) && at - from <= 2 && !/^ب?ان/u.test(word(tokens[at + 1]))),
  // «المشرف على اللجان»، «المشرف العام على اللجان».
  [ON]: (tokens, from, at) =>
    TAKES_ON.has(word(tokens[at - 1])) ||
    (at - from > 1 && word(tokens[at - 1]) === "العام" && TAKES_ON.has(bare(word(tokens[at - 2])))) ||
    (at - from > 1 && TAKES_ON.has(bare(word(tokens[at - 1])))) ||
    // «لجنة الرقابة على المال العام».
    (BODIES.has(word(tokens[from])) && /^ال(?:رقابه|اشراف|محافظه|حفاظ|قضاء)$/u.test(word(tokens[at - 1]))),
  // «منظمات الدفاع عن حقوق الإنسان».
  عن: (tokens, from, at) =>
    /^ب?ال(?:دفاع|تنقيب|بحث|كشف|افراج|نهوض)$/u.test(word(tokens[at - 1])) &&
    ((BODIES.has(bare(word(tokens[from]))) && (at - from > 1 || !isDefinite(word(tokens[from])))) ||
      UNNAMED_MANY.has(word(tokens[from]))),
  الي: isSent,
  لدي: isSent,
};

/** «مدير الحجوزات في إحدى الشركات»: of what, where no name has been read; ministers and spokesmen are told without. */
function isOfficeIn(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, next] = [bare(word(tokens[from])), word(tokens[at + 1])];
  if (OFFICES.has(first) && isPlaceBeforeName(tokens, at + 1) && !hasPersonalName(tokens.slice(from, at).map(word)))
    return true;
  return (
    OFFICES.has(first) &&
    !TOP_OFFICES.has(first) &&
    (BODIES.has(next) || ONE_OF.has(next)) &&
    !hasPersonalName(tokens.slice(from, at).map(word))
  );
}

/** «رئيس شركة سيارات في اليابان تاكاهيرو موري إن»: the name stands behind the place. */
function isPlaceBeforeName(tokens: readonly Token[], at: number): boolean {
  const [place = "", ...name] = tokens.slice(at, at + 3).map(word);
  return (
    (isDefinite(place) || STATES.has(place)) &&
    !isTemporal(place, name[0] ?? "") &&
    !endsName(place) &&
    tokens.slice(at, at + 3).every(({ cue }) => cue === undefined) &&
    name.every((noun, index) => noun !== "" && isPlain(noun) && !endsName(noun) && (index > 0 || !isNisba(noun)))
  );
}

function isSent(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some((each) => SENT_TO.has(bare(word(each))));
}

/** «موظف في المستشفى», «ثلاثة من العاملين في المستشفى». */
const isMember = (tokens: readonly Token[], from: number, at: number): boolean =>
  MEMBERS.has(bare(word(tokens[from]))) || (SOME_OF.has(word(tokens[from])) && MEMBERS.has(bare(word(tokens[at - 1]))));

/** «وزارة التربية والتعليم» is one body, «الأمر بالمعروف والنهي» too; before any other «و» a name ends. */
function goesOnBehindAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const noun = word(tokens[at]);
  if (GIVEN_NAMES.has(noun)) return true;
  // «الاتحاد الأوروبي والولايات المتحدة»: two.
  if (/^وال(?:ولايات|امم|امارات|سعوديه)$/u.test(noun) || STATES.has(noun.slice(1))) return false;
  return (
    /^وال\p{L}{2}/u.test(noun) &&
    (tokens
      .slice(from, at)
      .some((each) => isBody(word(each)) || isBody(word(each).replace(/^[بل](?=\p{L}{3})/u, ""))) ||
      (at - from > 2 && OFFICES.has(bare(word(tokens[from]))) && /^بال/u.test(word(tokens[at - 1]))) ||
      OF_FIELDS.test(word(tokens[from]))) &&
    !isHead(noun.slice(3))
  );
}

/** Offices of fields that come in pairs: «مدير العلاقات العامة والإعلام». */
const OF_FIELDS = /^(?:مدير|مشرف|مسوول|منسق|وزير|وكيل)ه?$/u;

/** «المدير العام للشركة»، «المرصد السوري لحقوق الإنسان»; never whom one speaks to. */
function goesOnWithLam(tokens: readonly Token[], from: number, at: number): boolean {
  if (heardAt(tokens, at) !== undefined) return false;
  const [first, second] = [word(tokens[at - 2]), word(tokens[at - 1])];
  // «مركز الملك سلمان للإغاثة».
  const ofBody = tokens.slice(from, at - 1).some((each) => BODIES.has(word(each).replace(/^ل(?=\p{L}{3})/u, "")));
  if (/^لل\p{L}{3}/u.test(word(tokens[at])) && ofBody && at - from > 2) return true;
  if (!/^لل/u.test(word(tokens[at])) && isTail(tokens.slice(from, at).map(word))) return true;
  if (at === from + 1 && /^لل/u.test(word(tokens[at]))) return OFFICES.has(second);
  return at - from >= 2 && isDefinite(first.replace(/^ب(?=ال)/u, "")) && isDefinite(second);
}

/** Whom one speaks to, at a word that «ل» is written onto: a house that publishes, quoted or not, or people who only hear. */
type Heard =
  | { readonly kind: "quoted"; readonly name: string; readonly end: number }
  | { readonly kind: "people"; readonly end: number }
  /** `tokens` are those of the sentence without the «ل». */
  | { readonly kind: "outlet"; readonly tokens: readonly Token[]; readonly end: number };

/** Reads that; `undefined` where the word has no «ل», or names nobody who hears. */
export function heardAt(tokens: readonly Token[], at: number): Heard | undefined {
  const noun = word(tokens[at]);
  if (noun === "ل") {
    const name = quotedName(tokens, at + 1);
    return name && { kind: "quoted", name: name.text, end: name.end };
  }
  if (!/^لل?\p{L}{2}/u.test(noun)) return undefined;
  const stripped = withoutLam(tokens, at);
  const heard = bare(word(stripped[at]));
  if (LISTENERS.has(heard)) return { kind: "people", end: at + 1 };
  const end = nameEnd(stripped, at);
  return OUTLETS.has(heard) || startsOutlet(stripped, at, end) ? { kind: "outlet", tokens: stripped, end } : undefined;
}
