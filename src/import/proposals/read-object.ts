/** Reads what is denied, warned of or blamed on somebody without an «أن». */
import { SAID_THINGS } from "../../arabic/attribution/speaker-words.ts";
import { phraseEnd, subjectBefore, subjectBehind } from "./find-subject.ts";
import type { IsKnown } from "./mention.ts";
import { readMention } from "./read-speaker.ts";
import { type Agreement, agreementOf, REACH, type Report, subjectOf } from "./report.ts";
import { type Token, word } from "./tokens.ts";

/** What may be denied or doubted without «أن»: the first word of it. */
const DENIED =
  /^(?:مسووليت\p{L}*|صح[هت]\p{L}*|علاق[هت]\p{L}*|صلت\p{L}*|صله|وجود\p{L}*|اي|ايه|هذه|هذا|ما|تلك|الانباء|التقارير|الاتهامات|المزاعم|الشايعات|ضلوع\p{L}*|تورط\p{L}*|مشارك[هت]\p{L}*|استخدام\p{L}*|وقوع|حدوث|حصول|تلقي\p{L}*|نيت\p{L}*|علم\p{L}*|قصف\p{L}*|قتل\p{L}*|سقوط|مقتل|قدر[هت]\p{L}*|جدوي|نزاه[هت]|مصداقي[هت]|التهم\p{L}*|انتماء\p{L}*|دعم\p{L}*|وصول|دخول|خروج|انسحاب|ان\p{L}{0,2})$/u;

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
  return { subject, relays: [], stance: token.cue.stance, agreement: agreementOf(token), from: object };
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
  // «دول سنية تتهم إيران القوة الشيعية بإثارة»: the verb's subject stands before it.
  if (tokens[at - 1]?.kind === "word" && token.cue?.opening === "" && !/^(?:و?قد|كما|ثم)$/u.test(word(tokens[at - 1])))
    return undefined;
  // «اتهم نظام ابن بلة حركة كذا»: whose government it is.
  const accuser = word(tokens[first]);
  if (object === first + 1 && /^(?:نظام|حكومه|حكم|اداره|رييس|وزير)$/u.test(accuser)) return undefined;
  const gender = /ت$/u.test(word(token)) ? "f" : "m";
  const agreement: Agreement = token.cue === undefined ? { gender, many: false } : agreementOf(token);
  return { subject: subjectOf(mention), relays: [], stance: "affirms", agreement, from: object };
}
