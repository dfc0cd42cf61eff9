/** Holds a proposed speaker against the reader of cues, which finds whose verb governs some words by another way: where the two do not meet, nobody is proposed. */
import { isRelativeVerb, verbInName } from "../../arabic/finite-verbs.ts";
import { fold } from "../../arabic/fold.ts";
import { GIVEN_NAMES, OFFICES, OUTLET_NAMES, OUTLETS, WORKS } from "../../arabic/speakers.ts";
import type { IsKnown } from "./mention.ts";
import type { Speaker } from "./name-kinds.ts";
import { OCCASIONS } from "./no-name.ts";
import { bare, endsName, isAct, isAnd, isDefinite, isDrawn, isHead } from "./noun-signs.ts";
import { startsOutlet } from "./outlet-names.ts";
import { readWholeName } from "./read-speaker.ts";
import { OPENER } from "./report.ts";
import { tokensOf, word } from "./tokens.ts";

/**
 * The speaker both readers mean; `other` is whom the sentence makes the subject, as it stands there. A name that ours cuts
 * short is the longer one; whoever only passes words on, and the work they stand in, are no contradiction.
 */
export function agreed(
  speaker: Speaker,
  other: string | undefined,
  relays: readonly Speaker[],
  isKnown: IsKnown,
): Speaker | undefined {
  if (other === undefined) return speaker;
  const [ours, theirs] = [key(speaker.name), key(other)];
  // «شبكة «سي إن إن»»: the other took an «إن» of a name for the end of it.
  if (/["«“][^"»”]*$/u.test(other)) return speaker;
  if (ours === theirs || isPassedOn(theirs, relays) || isWork(theirs)) return speaker;
  if (theirs.startsWith(`${ours} `)) return longer(speaker, other, isKnown);
  if (ours.startsWith(`${theirs} `)) return isClause(speaker.name, other) ? readWholeName(other, isKnown) : speaker;
  return ours.includes(theirs) || theirs.includes(ours) ? speaker : undefined;
}

/** What may stand right behind a whole name: what is said, a sign, or when and where it was. */
const BEHIND_WHOLE =
  /^\s*(?:[،,:«"“]|(?:إلى|الى|على|من|عن)\s+[أإا]ن|و?ب?[أإا]ن(?:ّ|ه|ها|هم|هما)?\s|في\s+(?:ال)?(?<noun>\p{L}+))/u;

/** The speaker by the other reader alone, where ours began at `start` and did not find the end of the name: only who is plainly somebody, with nothing more of a name behind. */
export function wholeByOther(
  sentence: string,
  start: number,
  subject: { readonly text: string; readonly start: number; readonly end: number } | undefined,
  isKnown: IsKnown,
): Speaker | undefined {
  if (subject?.start !== start) return undefined;
  const behind = BEHIND_WHOLE.exec(sentence.slice(subject.end));
  const noun = behind?.groups?.noun;
  // «…، فلان، إن»: behind a comma his name may stand.
  const next = /^\s*[،,]\s*(?<next>\p{L}+)/u.exec(sentence.slice(subject.end))?.groups?.next;
  if (next !== undefined && !endsName(fold(next)) && !OPENER.test(fold(next))) return undefined;
  if (behind === null || (noun !== undefined && !OCCASIONS.has(fold(noun)))) return undefined;
  const tokens = tokensOf(subject.text);
  // «صاحب لوحة «كذا»»: the other stops before the mark.
  if (/["«“][^"»”]*$/u.test(subject.text)) return undefined;
  const isJoined = tokens.some((token) => token.kind === "comma" || token.cue !== undefined || isAnd(word(token)));
  if (isJoined || verbInName(subject.text) !== undefined) return undefined;
  // «المجلس التزامه بأن»: what is his is no name.
  const last = tokens.at(-1);
  if (/(?:ه|ها|هم)$/u.test(last?.text ?? "") && !GIVEN_NAMES.has(word(last))) return undefined;
  const speaker = readWholeName(subject.text, isKnown);
  return speaker?.anonymity === "unknown" ? undefined : speaker;
}

/** Without signs, and in one case: «مسؤولين» is «مسؤولون». */
const key = (name: string): string =>
  fold(name.replace(/[«»"“”]/gu, ""))
    .replace(/\s+/gu, " ")
    .replace(/(?<=\p{L}{3})(?:ون|ان)(?!\p{L})/gu, "ين")
    .trim();

const isPassedOn = (theirs: string, relays: readonly Speaker[]): boolean =>
  relays.some(
    ({ name }) => key(name) === theirs || key(name).startsWith(`${theirs} `) || theirs.startsWith(`${key(name)} `),
  );

const isWork = (theirs: string): boolean => WORKS.has(theirs.split(" ")[0]?.replace(/^ال(?=\p{L}{2})/u, "") ?? "");

/** Whether what our name has more is a clause about its bearer: «شاب عاد من ليبيا». */
function isClause(name: string, other: string): boolean {
  const [next = ""] = name.slice(other.length).trim().split(" ");
  if (GIVEN_NAMES.has(fold(next))) return false;
  // «الوزير الإسرائيلي يائير هاريس»: behind an article no bare clause describes.
  if (isDefinite(word(tokensOf(other).at(-1)))) return false;
  // «قبائل بني سالم»: spelt like «was built».
  return next !== "بني" && (verbInName(name) !== undefined || isRelativeVerb(next, "unknown"));
}

/** The longer of two names; ours where what the other has more is the house that hears it: «أحمد علي وكالة كذا»; nobody where one begins within, or another name is joined to it. */
function longer(speaker: Speaker, other: string, isKnown: IsKnown): Speaker | undefined {
  const tokens = tokensOf(other);
  const from = tokensOf(speaker.name).length;
  const rest = tokens.slice(from).filter(({ kind }) => kind !== "open");
  const house = rest.findIndex(
    (token, index) => OUTLETS.has(word(token)) || startsOutlet(tokens, from + index, tokens.length),
  );
  if (house !== -1) return house === 0 ? speaker : undefined;
  // «هاريس في كتابه»: a circumstance; behind «مدير» or «مصدر» it says of what.
  const behind = word(rest[0]);
  if (behind === "في" && OCCASIONS.has(word(rest[1]))) return speaker;
  // «راشيل هاريس الباحثة (في الجمعية)»، «صحيفة الغد في عنوانها».
  if (rest.length === 1 && OFFICES.has(bare(behind)) && !isHead(bare(word(tokens[0])))) return speaker;
  if (/(?:ها|هم)$/u.test(word(rest[1])) && !GIVEN_NAMES.has(word(rest[1]))) return speaker;
  if (endsName(behind) && !(isHead(bare(word(tokens[0]))) && /^(?:في|من|على|لدي|الي|عن)$/u.test(behind)))
    return speaker;
  if (isAct(behind.replace(/ا$/u, "")) && !isHead(bare(word(tokens[from - 1])))) return speaker;
  // «مصدر قريب الصحيفة»: no definite noun belongs to an indefinite one; «لعمر» is who was told.
  const next = word(rest[0]);
  if ((OUTLET_NAMES.has(next.slice(1)) || OUTLETS.has(next.slice(1))) && next.startsWith("ل")) return speaker;
  // «حسين المصري المنتمي إلى».
  if (/^ال(?:منتمي|مقيم|مختص|مكلف|مهتم|معروف|موظف)ه?$/u.test(next)) return speaker;
  if (isDrawn(next) || OPENER.test(next)) return speaker;
  // «دبلوماسي غربي لجمع من المراسلين»: who hears it.
  if (/^ل(?:مجموعه|عدد|جمع|بعض|حشد)$/u.test(next)) return speaker;
  if (
    (speaker.anonymity === "named" && GIVEN_NAMES.has(/^ل(\p{L}+)/u.exec(next)?.[1] ?? "")) ||
    (speaker.anonymity.startsWith("unnamed") && isDefinite(next))
  )
    return speaker;
  const joined = rest.some((token) => isAnd(word(token)));
  return joined || rest.some((token) => word(token) === "") ? undefined : readWholeName(other, isKnown);
}
