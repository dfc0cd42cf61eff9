/** Names that stand between quotation marks, and the nouns that are nothing without them. */
import { BODIES, GIVEN_NAMES, OFFICES, OUTLETS } from "../../arabic/speakers.ts";
import { bare } from "./noun-signs.ts";
import { type Token, word } from "./tokens.ts";

/** «رئيسة جمعية «نغم»»، «منظمة «أطباء بلا حدود» في اليمن»: the name of a body in quotation marks; the token behind it. */
export function quotedPart(tokens: readonly Token[], from: number, at: number): number | undefined {
  if (tokens[at]?.kind !== "open") return undefined;
  const end = quotedName(tokens, at)?.end;
  if (namesWhatFollows(word(tokens[at - 1]))) return end;
  // «وكالة الأنباء الرسمية «كذا» أن»: the name of a body behind what it is.
  const next = tokens[end ?? at];
  const isBehind =
    /^ال\p{L}{2}/u.test(word(tokens[at - 1])) ||
    tokens.slice(from, at).some((each) => [OUTLETS, BODIES].some((list) => list.has(bare(word(each)))));
  return isBehind && end !== undefined && (next?.kind === "comma" || OPENS.test(word(next))) ? end : undefined;
}

/** What is said begins here. */
const OPENS = /^[وف]?ب?ان(?:ه|ها|هم)?$/u;

/** Nouns that are nothing without the name behind them: of bodies, and of works and occasions. */
export const namesWhatFollows = (noun: string): boolean =>
  OUTLETS.has(bare(noun)) ||
  (OFFICES.has(noun) && !GIVEN_NAMES.has(noun)) ||
  [noun, noun.replace(/^[بل](?=\p{L}{3})/u, "")].some(
    (each) => BODIES.has(each) || OUTLETS.has(each) || NAMED_BY_QUOTES.has(each),
  );

const NAMED_BY_QUOTES: ReadonlySet<string> = new Set(
  "لوحه ضيف فريق مهرجان معرض موشر مسلسل فيلم كتاب رواية روايه منشورات مطعم فندق متجر مشروع برنامج مسرح مسرحيه اغنيه فرقه بطوله جايزه سفينه ناقله لقب حساب صفحه هاشتاغ تطبيق متحف قصر اسم مسمي عنوان شعار".split(
    " ",
  ),
);

/** No name between quotation marks has more words. */
const LONGEST_QUOTED = 4;

/** A name that stands between quotation marks, and the token behind them. */
export function quotedName(
  tokens: readonly Token[],
  at: number,
  longest = LONGEST_QUOTED,
): { readonly text: string; readonly end: number } | undefined {
  if (tokens[at]?.kind !== "open") return undefined;
  const close = tokens.findIndex(({ kind }, index) => index > at && kind === "close");
  const inside = tokens.slice(at + 1, close);
  if (close === -1 || inside.length === 0 || inside.length > longest) return undefined;
  return inside.every(({ kind }) => kind === "word")
    ? { text: inside.map(({ text }) => text).join(" "), end: close + 1 }
    : undefined;
}
