/** Whether a noun phrase that names a speaker begins at a word, and where what only counts ends: «ما لا يقل عن خمسة شهود». */
import { isRelativeVerb } from "../finite-verbs.ts";
import { BODIES, GIVEN_NAMES, OFFICES } from "../speakers.ts";
import { listWithAnd, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import { cuesAmong, type FoundCue } from "./find-cues.ts";
import { isKin } from "./name-head.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { endsSentence, holdsColon } from "./signs.ts";
import { MANNERS, NUMERALS, QUANTITIES, SAID_THINGS, WORKS } from "./speaker-words.ts";
import { endsIn, hasArticle, withoutEnding } from "./word-parts.ts";
import { hasPronoun, isDeed, isStop, isTanwin, isTens } from "./word-shapes.ts";

/** Says whether the word at `from` may begin who speaks: no stop, no verb, no act, nothing that is only said. */
export function isHead(
  words: readonly Word[],
  from: number,
  folded: string,
  word: Word,
  cue: FoundCue | undefined,
  source: boolean,
): boolean {
  if (folded.length < 2 || isStop(word) || isComplementizer(word) || isTanwin(word) || isVerb(word)) return false;
  if (folded.startsWith("بال") || folded.startsWith("بان")) return false;
  if (isOfWhoever(words, from)) return false;
  if (folded === "كل" || isNamedNoun(folded) || (NUMERALS.has(folded) && hasArticle(wordAt(words, from + 1).folded)))
    return true;
  if (isKin(word.typed) || source) return true;
  if (cue !== undefined && comesSmiling(word, cue)) return false;
  const saysMore = cue !== undefined && cue.stance === "affirms" && opensSoon(words, cue.last + 1);
  return !SAID_THINGS.has(folded) && (saysMore ? !hasPronoun(word.typed) : !isDeed(word.typed));
}

/** Where what only counts ends: «ما لا يقل عن خمسة شهود»، «كل من»، «عدد من»; the first word itself where nothing counts. */
export function countOf(words: readonly Word[], from: number, head: string): number {
  const second = wordAt(words, from + 1).folded;
  if (isOfWhoever(words, from)) return from;
  if (head === "ما" && second === "لا" && NO_FEWER.has(wordAt(words, from + 2).folded)) return from + 3;
  if (ABOUT.has(head) && second !== "") return from + (isTens(second) ? 2 : 1);
  return QUANTITIES.has(head) && second === "من" ? from + 1 : from;
}

/** «ما لا يقل عن خمسة». */
const NO_FEWER = wordList("يقل تقل يقلون");
const ABOUT = wordList("نحو حوالي قرابة زهاء");

/** «معظم من حضروا»، «كل من عمل معه»: whoever they are; «كل من الوزير والمحافظ» are named. */
function isOfWhoever(words: readonly Word[], from: number): boolean {
  const [head, third] = [wordAt(words, from).folded, wordAt(words, from + 2)];
  if (wordAt(words, from + 1).folded !== "من" || hasArticle(third.folded)) return false;
  return MOST.has(head) || (EACH.has(head) && isVerbOf(third));
}

const MOST = listWithAnd("معظم أغلب غالبية بعض جميع");
const EACH = listWithAnd("كل");

const isVerbOf = ({ typed }: Word): boolean =>
  isRelativeVerb(typed, "m") || endsIn(typed, ["نا", "ناه", "ناها", "ناهم", "وا"]);

/** Nouns that act whatever their measure looks like: «اتحاد الكتاب»، «تقرير»، «إسلام». */
const isNamedNoun = (folded: string): boolean =>
  WORKS.has(folded) || BODIES.has(folded) || GIVEN_NAMES.has(folded) || OFFICES.has(folded);

/** What the verb says begins soon, so that the noun behind it is no object. */
export function opensSoon(words: readonly Word[], from: number): boolean {
  const near = words.slice(from, from + LONGEST);
  const stop = near.findIndex(({ gap }, at) => at > 0 && endsSentence(gap));
  return near.slice(0, stop < 0 ? near.length : stop).some((word) => isComplementizer(word) || holdsColon(word.gap));
}

export const LONGEST = 14;

/** A finite verb of the table that no noun is spelt like: «قالت», not «قال». */
function isVerb(word: Word): boolean {
  const [cue] = cuesAmong([word]);
  if (cue === undefined || cue.form.entry.ambiguous) return false;
  return cue.form.kind === "present" || (cue.form.kind === "past" && (cue.form.gender === "f" || cue.form.many));
}

/** «يقول مبتسما»، «تقول ضاحكة»: how, where who speaks is not named. */
const comesSmiling = ({ folded, typed }: Word, { form }: FoundCue): boolean =>
  MANNERS.has(withoutEnding(folded, ["ا", "ه"])) ||
  (form.gender === "m" && /^م[^ايو]\p{L}{1,3}[^ن]ا$/u.test(typed) && !GIVEN_NAMES.has(folded));
