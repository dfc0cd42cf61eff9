/** The name of whoever holds an office, where it stands behind the office between commas or quotation marks. */
import { EVENTS, isTemporal } from "../../arabic/attribution/speaker-words.ts";
import { GIVEN_NAMES, OFFICES } from "../../arabic/speakers.ts";
import type { Mention } from "./mention.ts";
import { isPlace, OCCASIONS } from "./no-name.ts";
import { bare, endsName, isDefinite, isHead, isNisba } from "./noun-signs.ts";
import { quotedName } from "./quoted-names.ts";
import { type Token, tokensOf, word } from "./tokens.ts";

/** «وزير النقل اللبناني، سامر نادر حداد، أمس»، «مدير الفريق «فهد الهاشمي» أن»: the name of whoever holds an office, behind it. */
export function calledBehind(tokens: readonly Token[], mention: Mention): Mention | undefined {
  if (mention.kind !== "speakers" || mention.speakers.length !== 1) return undefined;
  const [speaker] = mention.speakers;
  const first = word(tokensOf(speaker?.name ?? "")[0]);
  if (speaker === undefined || !/^(?:titledOnly|unknown)$/u.test(speaker.anonymity) || !OFFICES.has(bare(first)))
    return undefined;
  const place = placeBehind(tokens, mention.end);
  const name = quotedName(tokens, mention.end, LONGEST_CALLED) ?? betweenCommas(tokens, place);
  const nouns = name === undefined ? [] : tokensOf(name.text).map(word);
  if (name === undefined || !isPersonsName(nouns)) return undefined;
  const where = tokens
    .slice(mention.end, Math.max(place, mention.end))
    .map(({ text }) => text)
    .join(" ");
  return {
    kind: "speakers",
    speakers: [{ name: [speaker.name, where, name.text].filter(Boolean).join(" "), anonymity: "named" }],
    end: name.end,
  };
}

/** «مدير المنطقة الصحية في عين الريحان، فلان، إن»: the comma behind the place where he is it. */
function placeBehind(tokens: readonly Token[], at: number): number {
  if (word(tokens[at]) !== "في" || !isPlace(word(tokens[at + 1]))) return at;
  const comma = tokens.findIndex(({ kind }, index) => index > at && kind === "comma");
  const place = tokens.slice(at + 1, comma);
  const isShort =
    comma !== -1 && place.length <= 3 && place.every(({ kind, cue }) => kind === "word" && cue === undefined);
  return isShort ? comma : at;
}

/** The words from a comma to the next comma, colon or «إن». */
export function betweenCommas(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  if (tokens[at]?.kind !== "comma") return undefined;
  const rest = tokens.slice(at + 1, at + 2 + LONGEST_CALLED);
  const length = rest.findIndex(
    (token, index) =>
      token.kind !== "word" ||
      /^(?:ب?ان(?:ه|ها|هم|هما)?|ل\p{L}{0,2})$/u.test(token.folded) ||
      (index > 1 && CIRCUMSTANCES.test(token.folded)),
  );
  const inside = rest.slice(0, length);
  const next = rest[length];
  const isEnd = next?.kind === "comma" || next?.kind === "colon" || /^(?:ب?ان|ل$)/u.test(word(next));
  if (length < 2 || !(isEnd || CIRCUMSTANCES.test(word(next)))) return undefined;
  if (inside.some(({ cue, folded }) => cue !== undefined || endsName(folded))) return undefined;
  return { text: inside.map(({ text }) => text).join(" "), end: at + 1 + length };
}

/** «محافظ المدينة، فلان في بيان»: where a name ends, and when or where begins. */
const CIRCUMSTANCES = /^(?:في|اليوم|امس|خلال|على|عبر|مساء|صباح|عقب|بعد|قبل|امام|لل?صحفيين|لل?صحافيين)$/u;

/** No name of one man between commas has more words. */
const LONGEST_CALLED = 7;

/** «العقيد دكتور»: before a name. */
const isTitle = (noun: string, at: number): boolean =>
  (isDefinite(noun) && OFFICES.has(bare(noun))) ||
  (at > 0 && /^(?:ال)?(?:دكتور|مهندس|ركن|طيار|مستشار|طبيب)ه?$/u.test(noun));

/** A given name, or bare words that are no nouns of office or body, perhaps behind a title: «الشيخ نعيم داغر»، «ألكسيس ريفيرو». */
export function isPersonsName(nouns: readonly string[]): boolean {
  const own = nouns.slice(nouns.findIndex((noun, at) => !isTitle(noun, at)));
  const [first = "", ...rest] = own;
  const [second = ""] = rest;
  // «المهدي بنمراد»: a given name with its article.
  if (own.length > 1 && isDefinite(first) && GIVEN_NAMES.has(bare(first)) && !isHead(bare(first)))
    return !isHead(bare(second));
  if (own.length < 2 || isHead(first) || isDefinite(first)) return false;
  // «زبيدة وسام»، «إدريس الراوي»: never a time or an occasion.
  const isPair =
    own.length === 2 &&
    !isTemporal(first, second) &&
    !endsName(first) &&
    !OCCASIONS.has(first) &&
    !EVENTS.has(first) &&
    !/^[بلك]/u.test(first);
  if (
    isPair &&
    !isHead(second) &&
    ((isDefinite(second) && isNisba(second)) ||
      (!isDefinite(second) && /ه$/u.test(first) && !/ه$/u.test(second) && !isNisba(second)))
  )
    return true;
  return (
    GIVEN_NAMES.has(first) ||
    GIVEN_NAMES.has(second) ||
    (own.length <= 3 && [first, ...rest].every((noun) => !isHead(noun) && !/^و?ال|^[بلك]ال|ه$/u.test(noun)))
  );
}
