/** The name of whoever holds an office, where it stands behind the office between commas or quotation marks. */
import { EVENTS, isTemporal } from "../../arabic/attribution/speaker-words.ts";
import { GIVEN_NAMES, OFFICES } from "../../arabic/speakers.ts";
import type { Mention } from "./mention.ts";
import { OCCASIONS } from "./no-name.ts";
import { bare, endsName, isDefinite, isHead, isNisba } from "./noun-signs.ts";
import { quotedName } from "./quoted-names.ts";
import { type Token, tokensOf, word } from "./tokens.ts";

/** «وزير الخارجية الإيراني، محمد جواد ظريف، أمس»، «مدير الفريق «فهد المفرج» أن»: the name of whoever holds an office, behind it. */
export function calledBehind(tokens: readonly Token[], mention: Mention): Mention | undefined {
  if (mention.kind !== "speakers" || mention.speakers.length !== 1) return undefined;
  const [speaker] = mention.speakers;
  const first = word(tokensOf(speaker?.name ?? "")[0]);
  if (speaker === undefined || !/^(?:titledOnly|unknown)$/u.test(speaker.anonymity) || !OFFICES.has(bare(first)))
    return undefined;
  const name = quotedName(tokens, mention.end) ?? betweenCommas(tokens, mention.end);
  const nouns = name === undefined ? [] : tokensOf(name.text).map(word);
  if (name === undefined || !isPersonsName(nouns)) return undefined;
  return {
    kind: "speakers",
    speakers: [{ name: `${speaker.name} ${name.text}`, anonymity: "named" }],
    end: name.end,
  };
}

/** The words from a comma to the next comma, colon or «إن». */
export function betweenCommas(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  if (tokens[at]?.kind !== "comma") return undefined;
  const rest = tokens.slice(at + 1, at + 2 + LONGEST_CALLED);
  const length = rest.findIndex(
    (token) => token.kind !== "word" || /^(?:ب?ان(?:ه|ها|هم|هما)?|ل\p{L}{0,2})$/u.test(token.folded),
  );
  const inside = rest.slice(0, length);
  const next = rest[length];
  if (length < 2 || (next?.kind !== "comma" && next?.kind !== "colon" && !/^(?:ب?ان|ل$)/u.test(word(next))))
    return undefined;
  if (inside.some(({ cue, folded }) => cue !== undefined || endsName(folded))) return undefined;
  return { text: inside.map(({ text }) => text).join(" "), end: at + 1 + length };
}

/** No name of one man between commas has more words. */
const LONGEST_CALLED = 7;

/** A given name, or bare words that are no nouns of office or body, perhaps behind a title: «الشيخ عمر حيدر»، «ألكسيس تسيبراس». */
export function isPersonsName(nouns: readonly string[]): boolean {
  const own = OFFICES.has(bare(nouns[0] ?? "")) && isDefinite(nouns[0] ?? "") ? nouns.slice(1) : nouns;
  const [first = "", ...rest] = own;
  if (own.length < 2 || isHead(first) || isDefinite(first)) return false;
  const [second = ""] = rest;
  // «زبيدة وسام»، «إدريس اليزمي»: never a time or an occasion.
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
