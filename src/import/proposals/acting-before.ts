/** Who acts in the clause before a verb that has no subject of its own: «زار الوزير فلان بلدة، وقال إن», «رأي فلان، الذي يرى أن». */
import { ACTS } from "../../arabic/deeds-of-speakers.ts";
import { GIVEN_NAMES } from "../../arabic/speakers.ts";
import { subjectBehind } from "./find-subject.ts";
import type { IsKnown } from "./mention.ts";
import { isNoLikelyName } from "./name-kinds.ts";
import { endsName, isDefinite, isHead, isNisba, isPlain } from "./noun-signs.ts";
import { readMention } from "./read-speaker.ts";
import { type Agreement, type Subject, subjectOf } from "./report.ts";
import { type Token, word } from "./tokens.ts";

/** Nobody acts in a clause that began further away, in tokens. */
const LONGEST_CLAUSE = 40;

/** Whoever the sentence begins by telling a deed of, where nobody else acts or speaks before the verb at `at`. */
export function actorBefore(
  tokens: readonly Token[],
  at: number,
  { gender, many }: Agreement,
  isKnown: IsKnown,
): Subject | undefined {
  const verb = behindLeadIn(tokens);
  const deed = word(tokens[verb]).replace(/^و(?=\p{L}{3})/u, "");
  const isWomans = /ت$/u.test(deed) && ACTS.has(deed.slice(0, -1));
  if (at > LONGEST_CLAUSE || many || verb >= at || !(isWomans || ACTS.has(deed))) return undefined;
  if (gender !== undefined && gender !== (isWomans ? "f" : "m")) return undefined;
  const between = tokens.slice(verb + 1, at);
  const isAnothers = between.some(
    ({ cue, quoted, folded }, index) =>
      (cue !== undefined && !quoted && /^(?:past|present)$/u.test(cue.form.kind)) ||
      /^(?:الذي|التي|الذين)$/u.test(folded) ||
      // «، وسأله»: somebody else does something there.
      (between[index - 1]?.kind === "comma" && /^[وف](?!قد|في|من|ال|ذلك|كذلك|ايضا)\p{L}{3}/u.test(folded)),
  );
  if (isAnothers) return undefined;
  const mention = readMention(tokens, verb + 1, isKnown);
  if (mention.kind !== "speakers" || mention.speakers.length !== 1) return undefined;
  const nouns = tokens.slice(verb + 1, mention.end).map(word);
  return isWholeActor(tokens, mention.end) && holdsNoObject(nouns) ? subjectOf(mention) : undefined;
}

/** «من جانبه، »، «في غضون ذلك، »: where the clause itself begins. */
function behindLeadIn(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ kind }) => kind === "comma");
  return comma > 0 && comma <= 4 && /^[وف]?(?:من|في|الي|على|بدوره|بدورها|امس|اليوم)$/u.test(word(tokens[0]))
    ? comma + 1
    : 0;
}

/** Whether a name cannot go on here: a preposition, a comma, a noun in the accusative («اجتماعًا»), an indefinite one of a body. */
function isWholeActor(tokens: readonly Token[], end: number): boolean {
  const [next, noun] = [tokens[end], word(tokens[end])];
  if (next?.kind === "comma" || next?.adverb === true) return true;
  const isOf = noun === "في" && isDefinite(word(tokens[end - 1])) && isHead(word(tokens[end + 1]));
  return endsName(noun) && !/^(?:من|على)$/u.test(noun) && !isOf;
}

/** Words that make one name with the next. */
const COMPOUNDING = /^(?:عبد|بن|ابن|ابو|ابي|ام|ال|ولد|بنت|دي|فان|فون|دو|لو)$/u;

/** «زار الوزير مازن قطيش القلعة»: whether no more words stand there than a name has, so that none of them is what the deed is done to. */
function holdsNoObject(nouns: readonly string[]): boolean {
  const person = nouns.findIndex(
    (noun, at) =>
      GIVEN_NAMES.has(noun) ||
      (at > 0 && isDefinite(nouns[at - 1] ?? "") && !isDefinite(noun) && !isHead(noun) && isPlain(noun.slice(1))),
  );
  const own = nouns.slice(person === -1 ? 1 : person).filter((noun) => !COMPOUNDING.test(noun));
  if (person !== -1) return own.length <= 2;
  // «الوزير الجسر»: behind an article of its own an office takes adjectives only.
  const others = own.filter((noun) => !isNisba(noun)).length;
  return own.every((noun) => isDefinite(noun)) && others <= (isDefinite(nouns[0] ?? "") ? 0 : 1);
}

/** «الأمر نفسه أكده فلان، الذي يرى أن»: whom the clause behind the comma is about, where a verb before it names him last. */
export function describedBefore(tokens: readonly Token[], at: number, isKnown: IsKnown): Subject | undefined {
  if (!/^(?:الذي|التي)$/u.test(word(tokens[at - 1])) || tokens[at - 2]?.kind !== "comma") return undefined;
  const gender = word(tokens[at - 1]) === "التي" ? "f" : "m";
  const verb = tokens.findLastIndex(
    ({ cue, quoted }, index) =>
      index < at - 2 && cue !== undefined && !quoted && /^(?:past|present)$/u.test(cue.form.kind),
  );
  if (verb === -1 || tokens[verb]?.cue?.form.gender !== gender) return undefined;
  const { subject, end } = subjectBehind(tokens, verb, isKnown);
  return subject?.kind === "speakers" && end === at - 2 && !subject.speakers.some(isNoLikelyName) ? subject : undefined;
}
