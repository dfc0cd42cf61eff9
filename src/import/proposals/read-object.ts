/** Reads what is denied, warned of or blamed on somebody without an «أن». */
import { EVENTS, SAID_THINGS } from "../../arabic/attribution/speaker-words.ts";
import { STATES, UNNAMED_MANY } from "../../arabic/speakers.ts";
import { phraseEnd, subjectBefore, subjectBehind } from "./find-subject.ts";
import type { IsKnown } from "./mention.ts";
import { isAct, isDefinite } from "./noun-signs.ts";
import { listenerAt, readMention } from "./read-speaker.ts";
import { type Agreement, agreementOf, REACH, type Report, type Subject, subjectOf } from "./report.ts";
import { type Token, word } from "./tokens.ts";
import { withoutLam } from "./written-onto.ts";

/** What may be denied or doubted without «أن»: the first word of it. */
const DENIED =
  /^(?:مسووليت\p{L}*|صح[هت]\p{L}*|علاق[هت]\p{L}*|صلت\p{L}*|صله|وجود\p{L}*|اي|ايه|هذه|هذا|ما|تلك|الانباء|التقارير|الاتهامات|المزاعم|الشايعات|ضلوع\p{L}*|تورط\p{L}*|مشارك[هت]\p{L}*|استخدام\p{L}*|وقوع|حدوث|حصول|تلقي\p{L}*|نيت\p{L}*|علم\p{L}*|قصف\p{L}*|قتل\p{L}*|سقوط|مقتل|قدر[هت]\p{L}*|جدوي|نزاه[هت]|دق[هت]\p{L}*|سلام[هت]|شرعي[هت]|قانوني[هت]|دستوري[هت]|جدي[هت]|فعالي[هت]|اهلي[هت]|مصداقي[هت]|التهم\p{L}*|انتماء\p{L}*|دعم\p{L}*|وصول|دخول|خروج|انسحاب|ان\p{L}{0,2})$/u;

const isDenied = (noun: string): boolean => DENIED.test(noun) || SAID_THINGS.has(noun);

/** «نفى الجيش مسؤوليته عن القصف»، «شكك خبراء في صحة الأرقام»: what is denied follows its speaker. */
export function deny(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  if (token?.cue === undefined || token.cue.form.kind === "passive") return undefined;
  const object = tokens.findIndex((each, index) => index > at && index <= at + REACH && isDenied(word(each)));
  // «ينفي كل من الرجلين»: who they are is told elsewhere.
  if (word(tokens[at + 1]) === "كل") return undefined;
  if (object === -1 || /^(?:اذ|حيث|لان)$/u.test(word(tokens[object - 1]))) return undefined;
  const preposition = /^(?:في|ب)$/u.test(word(tokens[object - 1])) ? 1 : 0;
  const own = subjectBehind(tokens.slice(0, object - preposition), at, isKnown);
  const rest = tokens.slice(object + 1).filter(({ kind }) => kind === "word");
  if (rest.length === 0 || (own.subject !== undefined && !reachesTo(tokens, own.end, object - preposition)))
    return undefined;
  const subject = own.subject ?? subjectBefore(tokens, at, isKnown);
  const outlet = listenerAt(tokens.slice(0, object), own.end, isKnown)?.outlet;
  const relays: readonly Subject[] = outlet === undefined ? [] : [{ kind: "speakers", speakers: [outlet] }];
  return { subject, relays, stance: token.cue.stance, agreement: agreementOf(token), from: object };
}

/** Whether only circumstances stand between a name and what follows: «في بيان»، «لوسائل الإعلام»، a clause between commas. */
const reachesTo = (tokens: readonly Token[], end: number, object: number): boolean =>
  end === object || tokens[end]?.kind === "comma" || /^(?:في|امس|اليوم|عبر|خلال|لل?\p{L}+)$/u.test(word(tokens[end]));

/** «حذرت الأمم المتحدة من كارثة». */
export function warn(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  const from = tokens.findIndex((each, index) => index > at && index <= at + REACH / 2 && word(each) === "من");
  if (token === undefined || from === -1) return undefined;
  const own = subjectBehind(tokens, at, isKnown);
  const named = own.subject !== undefined && own.end === from;
  if (!named || tokens.slice(from + 1).filter(({ kind }) => kind === "word").length === 0) return undefined;
  return { subject: own.subject, relays: [], stance: "affirms", agreement: agreementOf(token), from: from + 1 };
}

/** Several people or things («عائلات»، «مكاتب»): behind them may stand whose they are. */
const mayGoOn = (noun: string): boolean => UNNAMED_MANY.has(noun) || /^\p{L}{3,}ات$|^م\p{L}ا\p{L}{1,3}$/u.test(noun);

/** «اتهم الجيش حركة كذا باستخدام …»، «حملت حماس إسرائيل مسؤولية …»: two names, the second with what it is blamed for. */
export function blame(tokens: readonly Token[], at: number, charge: RegExp, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  const charged = tokens.findIndex(
    (each, index) => index > at + 1 && index <= at + REACH / 2 && charge.test(word(each)),
  );
  if (token === undefined || charged === -1 || token.cue?.form.kind === "participle" || token.cue?.form.many === true)
    return undefined;
  const first = at + 1;
  const object = phraseEnd(tokens.slice(0, charged), first);
  if (object >= charged || phraseEnd(tokens.slice(0, charged), object) !== charged) return undefined;
  const mention = readMention(tokens.slice(0, object), first, isKnown);
  // «مدن ساحلية تتهم مصر الجارة الكبرى بإثارة»: the verb's subject stands before it.
  if (tokens[at - 1]?.kind === "word" && token.cue?.opening === "" && !/^(?:و?قد|كما|ثم)$/u.test(word(tokens[at - 1])))
    return undefined;
  // «حملت عائلات المفقودين البلدية مسؤولية», «تتهم مكاتب السفر بأنها»: what is indefinite may go on.
  const [one, other] = [word(tokens[first]), word(tokens[object])];
  if (object === first + 1 && isDefinite(other) && !STATES.has(other) && mayGoOn(one)) return undefined;
  // «اتهم نظام ابن سالم حركة كذا»: whose government it is.
  const accuser = word(tokens[first]);
  if (object === first + 1 && /^(?:نظام|حكومه|حكم|اداره|رييس|وزير)$/u.test(accuser)) return undefined;
  const gender = /ت$/u.test(word(token)) ? "f" : "m";
  const agreement: Agreement = token.cue === undefined ? { gender, many: false } : agreementOf(token);
  return { subject: subjectOf(mention), relays: [], stance: "affirms", agreement, from: object };
}

/** What somebody could not do with words that others gave. */
const CHECKS = /^(?:ال)?(?:تحقق|تاكد|تثبت)$/u;
/** No longer is whoever could not check, in tokens. */
const LONGEST_CHECKER = 8;

/** «لم يتسن لرويترز التحقق من صحة المقطع», «لم تتمكن بي بي سي من التأكد من …»: who could not check, and what. */
export function unchecked(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  const deed = tokens.findIndex(
    (each, index) => index > at && index <= at + LONGEST_CHECKER && CHECKS.test(word(each)),
  );
  if (token === undefined || deed <= at + 1 || word(tokens[deed + 1]) !== "من" || tokens[deed + 2] === undefined)
    return undefined;
  const first = at + 1;
  const isTold = /^ل/u.test(word(tokens[first]));
  const before = tokens.slice(0, deed);
  const heard = isTold ? listenerAt(before, first, isKnown) : undefined;
  const mention = readMention(isTold ? withoutLam(before, first) : before, first, isKnown);
  const speaker = heard?.outlet;
  const own = speaker === undefined ? subjectOf(mention) : ({ kind: "speakers", speakers: [speaker] } as const);
  const end = heard?.outlet === undefined ? mention.end : heard.end;
  const behind = word(tokens[end]) === "من" ? end + 1 : end;
  if (own.kind !== "speakers" || behind !== deed) return undefined;
  return { subject: own, relays: [], stance: "notVerified", agreement: agreementOf(token), from: deed + 2 };
}

/** «أعلنت الوزارة عن إلغاء الرسوم»: what is made known is the noun of an act or a happening. */
export function announce(tokens: readonly Token[], at: number, isKnown: IsKnown): Report | undefined {
  const token = tokens[at];
  if (token?.cue === undefined || token.cue.negated || !/^(?:past|present)$/u.test(token.cue.form.kind))
    return undefined;
  const own = subjectBehind(tokens, at, isKnown);
  const comma = tokens[own.end]?.kind === "comma" ? 1 : 0;
  const about = own.end + comma;
  const noun = word(tokens[about + 1]);
  if (own.subject === undefined || word(tokens[about]) !== "عن") return undefined;
  const isMade = [noun, noun.replace(/(?:ه|ها|هم)$/u, "")].some(
    (each) => isAct(each) || EVENTS.has(each) || FOUNDS.has(each) || /^ا\p{L}{2}ا\p{L}$/u.test(each),
  );
  if (!isMade || tokens.slice(about + 2).filter(({ kind }) => kind === "word").length === 0) return undefined;
  return { subject: own.subject, relays: [], stance: "affirms", agreement: agreementOf(token), from: about + 1 };
}

/** Nouns of acts that have no measure of their own to be told by. */
const FOUNDS: ReadonlySet<string> = new Set(
  "الغاء اطلاق انشاء اقامه اعاده اغلاق خفض رفع منح بدء فتح وقف ضبط صرف طرح نقل بيع شراء تعديل وفاه الزام".split(" "),
);
