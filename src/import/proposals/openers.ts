/** Where what is said begins: «أن», «إن», a colon, a quotation; and what only looks like that. */
import type { FoundCue } from "../../arabic/attribution/find-cues.ts";
import { fold } from "../../arabic/fold.ts";
import { OWN_WAW } from "../../arabic/speakers.ts";
import { isPeople } from "./noun-signs.ts";
import { namesWhatFollows } from "./quoted-names.ts";
import { OPENER } from "./report.ts";
import { type Token, word } from "./tokens.ts";

/** Behind these «أن» opens nothing that is said: «قبل أن»، «يمكن أن». */
const OTHER_OWNERS =
  /^(?:قبل|بعد|دون|غير|الا|منذ|يمكن|يجب|ينبغي|بد|كاد|يكاد|تكاد|الممكن|المفترض|المقرر|حتي|شانه|شانها|اجل|يريد|تريد|لابد|بدل|سبق|حيث|اذ|لمجرد|لدرجه|درجه|حد|شريطه|شرط|باعتبار|بحكم|بدعوي|بحجه|بيد|خاصه|خصوصا|سيما|لاسيما|علما|وبما|بما|رغم|سوي|يبدو|تبدو|بدا|بمعني)$/u;

/** With these a clause of the writer's own begins, whatever was said before: «خاصة أن»، «بيد أن»، «فضلا عن أن»، «علما أن». */
const REMARKS = /^(?:بيد|خاصه|خصوصا|سيما|لاسيما|علما|رغم|بحكم|باعتبار|شريطه)$/u;

/** «خاصة أن»، «فضلا عن أنه»، «لا سيما وأن»: nothing that stood before says what follows. */
export const isRemark = (tokens: readonly Token[], at: number): boolean =>
  OPENER.test(word(tokens[at])) &&
  ((REMARKS.test(word(tokens[at - 1])) && !isPeople(word(tokens[at - 2]))) ||
    (word(tokens[at - 1]) === "العلم" && word(tokens[at - 2]) === "مع") ||
    (word(tokens[at - 1]) === "حين" && word(tokens[at - 2]) === "في") ||
    /^(?:منها|منهم|بينها|[وف]?كان)$/u.test(word(tokens[at - 1])) ||
    (/^(?:عن|الي)$/u.test(word(tokens[at - 1])) && /^(?:فضلا|ناهيك|عدا|اضافه|بالاضافه)$/u.test(word(tokens[at - 2]))));

/** «أشار إلى ثلاثة كتب: …»: what he points to is listed. */
export const isPointedAt = (tokens: readonly Token[], from: number, colon: number, to: string | undefined): boolean =>
  to === "إلى" &&
  tokens.slice(from, colon).some((each, index) => word(each) === "الي" && !OPENER.test(word(tokens[from + index + 1])));

/** Before a colon behind which things are listed. */
export const LISTS = /^(?:منها|منهم|وهي|وهم|ابرزها|اهمها|ال(?:تالي|اتي)ه?)$/u;

/** No circumstance between a speaker and his quotation has more tokens. */
const LONGEST_CIRCUMSTANCE = 12;

/** «قال المدير في بيان «…»»، «تقول المعلمة لقناة كذا «…»»: where and to whom, and then at once what. */
export const isCircumstance = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_CIRCUMSTANCE &&
  /^(?:في|خلال|عبر|على|امام|امس|اليوم|عقب|بعد|لل?\p{L}{3,})$/u.test(
    word(tokens[tokens[from]?.kind === "comma" ? from + 1 : from]),
  ) &&
  tokens
    .slice(from, to)
    .every(
      ({ kind, cue, folded }, index) =>
        (kind === "word" || (kind === "comma" && (index === 0 || index === to - from - 1))) &&
        cue === undefined &&
        !OPENER.test(folded),
    );

/** Fewer words between quotation marks may be a name or a term: «شهد معرض «رحلة النور» إقبالا». */
const FEW = 5;

/** Whether quotation marks without a colon hold what is said: many words; few only behind «قال» and its kin, with nothing behind them. */
export function isQuotation(tokens: readonly Token[], at: number, { entry }: FoundCue["form"]): boolean {
  if (entry.ambiguous === true && (entry.says !== true || entry.to === "ب")) return false;
  if (namesWhatFollows(word(tokens[at - 1]))) return false;
  const close = tokens.findIndex(({ kind }, index) => index > at && kind === "close");
  if (
    close === -1 ||
    tokens.slice(at, close).filter(({ kind, text }) => kind === "word" && text.length > 1).length >= FEW
  )
    return true;
  const next = tokens[close + 1];
  return entry.says === true && (next === undefined || /^[.!؟?…]$/u.test(next.text));
}

/** «صحيفة «الوطن» إن»: a few words between quotation marks are a name; the token behind them. */
export function behindName(tokens: readonly Token[], at: number): number | undefined {
  const close = tokens.findIndex(({ kind }, index) => index > at && index <= at + 5 && kind === "close");
  return close === -1 ? undefined : close;
}

/** «…، وطلب من السكان أن»: another clause; «…، وهو طبيب، إن» is none. */
export const beginsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "comma" &&
  /^[وف]\p{L}{2}/u.test(word(tokens[at])) &&
  !OWN_WAW.test(word(tokens[at])) &&
  !/^(?:و(?:ه[ويم]|هما|ال|في|من|قد)|فانه?|فيما)/u.test(word(tokens[at]));

export const hasPronoun = (token: Token): boolean => /(?:ه|ها|هم|هما|هن|نا|ني)$/u.test(word(token));

export function isOpener(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !OPENER.test(token.folded)) return false;
  // «يمكن للحبر أن».
  const isModal = /^ل/u.test(word(tokens[at - 1])) && /^(?:يمكن|يجوز|ينبغي|يحق|سبق|لابد)$/u.test(word(tokens[at - 2]));
  // «إن لم يدفع»: if.
  const isIf =
    token.folded === "ان" && /^(?:لم|كان|كانت|كانوا)$/u.test(word(tokens[at + 1])) && /إ|^ا/u.test(token.text);
  // «…، فإن»: behind a condition, no verb's words.
  if (WILLS.test(word(tokens[at - 1]))) return false;
  // «شبكة لينكد إن».
  if (/^(?:لينكد|سي)$/u.test(word(tokens[at - 1]))) return false;
  return /^و?ب?[أإاآ]/u.test(token.text) && !isModal && !isIf && !OTHER_OWNERS.test(word(tokens[at - 1]));
}

/** Whoever can, wants or tries says nothing with his «أن»: «تستطيعون أن». */
const WILLS = /^[وف]?[يت](?:ستطيع|ريد|حاول|تمني|رغب|ستحق|قرر|وشك|حق)(?:ون|ان|وا)?$/u;

/** Verbs that the press lets say with more than their own preposition: «أكد على أن»، «نوّه إلى أن». */
const LENIENT: ReadonlySet<string> = new Set(["أكّد", "نوّه", "جدّد", "لفت", "نبّه", "أشار", "استدلّ", "شدّد"]);

/** «رأى كثيرون الاتفاق على أنه»، «سيلتقيان، على أن يتفقا»: the preposition before «أن» is not this verb's. */
export function hasAnothersPreposition(
  tokens: readonly Token[],
  at: number,
  to: string | undefined,
  lemma: string,
): boolean {
  const before = word(tokens[at - 1]);
  if (lemma === "توصّل") return before !== "الي";
  if (!/^(?:على|الي|عن|من|في)$/u.test(before) || LENIENT.has(lemma)) return false;
  return fold(to ?? "") !== fold(before);
}
