/** The name of who speaks, beside an attribution verb, and whether the verb agrees with it. */

import { foldKey } from "../fold.ts";
import { BODIES, OFFICES, OUTLETS, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import { listOfForms, listWithAnd, typedList, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import type { FoundCue } from "./find-cues.ts";
import { OWN_LAM } from "./name-head.ts";
import { phraseAt, type Speaker } from "./noun-phrase.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { breaks, holdsComma } from "./signs.ts";
import {
  ASIDE_WORDS,
  genderOf,
  isKnownNoun,
  isManyMen,
  isSingular,
  NUMERALS,
  OPENERS,
  SAID_THINGS,
} from "./speaker-words.ts";
import { isTold } from "./who-is-told.ts";
import { bearsArticle, hasArticle, withoutAnd, withoutEnding, withoutWaw } from "./word-parts.ts";
import { isStop } from "./word-shapes.ts";

/** The speaker behind a verb («قالت الصحيفة»), agreeing with it in gender. */
export function speakerBehind(words: readonly Word[], cue: FoundCue): Speaker | undefined {
  const speaker = phraseAt(words, skipAside(words, cue.last + 1), { cue });
  if (speaker === undefined || cue.form.kind === "passive" || isDeniedThing(words, cue)) return undefined;
  return clashes(cue, speaker.head) && !isWomansOffice(words, cue, speaker) ? undefined : speaker;
}

/** «قالت عضو المجلس إن»، «أكدت نائب المدير أن»: offices that women hold without ة. */
const isWomansOffice = (words: readonly Word[], { form }: FoundCue, { head, last }: Speaker): boolean =>
  form.gender === "f" && !form.many && WOMENS_OFFICES.has(foldKey(head)) && !breaks(wordAt(words, last).gap);

const WOMENS_OFFICES = wordList("عضو نائب مدير رئيس وزير مستشار أستاذ وكيل أمين مساعد كبير محافظ قاضي سفير");

/** The speaker behind a phrase («بحسب الصحيفة»، «وفقا للصحيفة»). */
export function speakerOfPhrase(words: readonly Word[], { form, last }: FoundCue): Speaker | undefined {
  const joined = form.words.at(-1);
  return joined === "ل" || joined === "ب"
    ? speakerJoined(words, last + 1)
    : phraseAt(words, last + 1, { source: true });
}

/** «نفى أنباء عن …»: what is denied or doubted denies nothing itself. */
const isDeniedThing = (words: readonly Word[], { stance, negated, last }: FoundCue): boolean =>
  stance !== "affirms" &&
  !negated &&
  SAID_THINGS.has(wordAt(words, last + 1).folded) &&
  wordAt(words, last + 2).folded !== "من";

/** Behind the verb: «أكدت لاحقا الوزارة»، «قال من جهته الوزير»، «قال لنا الرجل». */
function skipAside(words: readonly Word[], from: number): number {
  let at = from;
  while (ASIDE_WORDS.has(wordAt(words, at).folded) && !breaks(wordAt(words, at).gap)) at += 1;
  const first = wordAt(words, at).folded;
  const second = wordAt(words, at + 1).folded;
  const third = wordAt(words, at + 2).folded;
  const told = behindTold(words, at);
  if (told > at) return told;
  if (first === "من" && SIDES.has(second)) return at + 2;
  if (first === "قبل" && MOMENTS.has(second)) return at + 2;
  return first === "في" && second === "وقت" && TIMES.has(third) ? at + 3 : at;
}

/** «من جهته»، «من جانب آخر»: for his part. */
const SIDES = listOfForms("-", "جهت جانب ناحيت", "- ه ها هم هما نا ي");
/** «في وقت سابق». */
const TIMES = wordList("سابق لاحق مبكر متأخر");

/** «قال لرويترز ثلاثة مسؤولين إن»، «قال للصحيفة مصدر في القصر إن»: who is told stands before who speaks. */
function behindTold(words: readonly Word[], at: number): number {
  if (!isTold(words, at, at)) return at;
  for (let ahead = at + 1; ahead < at + TOLD_REACH; ahead += 1) {
    const word = wordAt(words, ahead);
    if (breaks(word.gap) || isComplementizer(word)) return at;
    if (isUnnamed(word.folded)) return ahead;
  }
  return at;
}

/** Words that the name of an outlet has at most, and one. */
const TOLD_REACH = 6;

const isUnnamed = (folded: string): boolean =>
  [UNNAMED_ONE, UNNAMED_MANY, NUMERALS, OFFICES].some((list) => list.has(folded));

/** «قبل قليل»، «قبل ساعات»: when, between the verb and who speaks. */
const MOMENTS = wordList("قليل لحظات دقائق ساعة ساعتين ساعات يوم يومين أيام أسبوع أسبوعين أسابيع شهر أشهر");

/** The one for whom something was not possible, or from whom nothing came: «لم يتسن لرويترز»، «لم يصدر رد من الجيش». */
export function speakerByPreposition(words: readonly Word[], cue: FoundCue): Speaker | undefined {
  const by = cue.form.entry.by?.map(foldKey) ?? [];
  for (let at = cue.last + 1; at < Math.min(words.length, cue.last + 5); at += 1) {
    const word = words[at];
    if (word === undefined || breaks(word.gap)) return undefined;
    const to = whatWasNeeded(words, cue, at + 1);
    if (by.includes(word.folded)) return phraseAt(words, at + 1, { to });
    if (by.includes("ل") && bearsLam(word)) return speakerJoined(words, at, to);
  }
  return undefined;
}

/** Where the deed begins that was not possible, at which a name ends: «لم يتسن للوكالة التحقق». */
function whatWasNeeded(words: readonly Word[], { form }: FoundCue, from: number): number {
  const at = words.findIndex(
    ({ folded }, index) => index >= from && form.needs?.some((need) => `${need} `.startsWith(`${folded} `)),
  );
  return at < 0 ? words.length : at;
}

/** The speaker onto whose name a preposition is written: «لرويترز»، «للصحيفة». */
function speakerJoined(words: readonly Word[], at: number, to = words.length): Speaker | undefined {
  const word = words[at];
  const speaker = phraseAt(words, at, { joined: true, to });
  if (word === undefined || speaker === undefined || PRONOUNS_BEHIND_LAM.has(word.folded)) return undefined;
  const preposition = /^[^\p{L}]*\p{L}\p{M}*\u0640*/u.exec(word.marked)?.[0].length ?? 0;
  const hidesAlif = word.typed.startsWith("لل") && !OWN_LAM.test(word.folded);
  return { ...speaker, start: word.start + preposition, prefix: hidesAlif ? "ا" : "" };
}

const PRONOUNS_BEHIND_LAM = wordList("لنا لهم لكم");

/** «ل» and a word behind it: «لرويترز»، «للوزير». */
const bearsLam = ({ folded }: Word): boolean => folded.startsWith("ل") && folded.length > 3;

/** The speaker before a verb («الصحيفة قالت»، «وكانت الصحيفة قد ذكرت»), agreeing in gender and number. */
export function speakerBefore(words: readonly Word[], cue: FoundCue, from: number): Speaker | undefined {
  // «سبق للوزير أن أكد أن».
  const has = ALREADY.has(wordAt(words, from).folded) ? from + 1 : from;
  if (HAPPENED_BEFORE.has(wordAt(words, has).folded) && bearsLam(wordAt(words, has + 1)))
    return speakerJoined(words, has + 1);
  for (const start of segmentStarts(words, from, cue.first)) {
    const at = skipOpeners(words, start, cue.first);
    if (at >= cue.first || opensWithVerb(words, at)) continue;
    const acting = speakerOfOpening(words, at, cue.first);
    if (acting !== undefined && (acting.last < cue.first - 1 || isShortVerb(wordAt(words, at))))
      return agreesWith(cue, acting) ? acting : undefined;
    const speaker = phraseAt(words, at, { to: cue.first });
    if (speaker === undefined) continue;
    return agreesWith(cue, speaker) ? speaker : undefined;
  }
  return undefined;
}

const ALREADY = listWithAnd("قد");
const HAPPENED_BEFORE = listWithAnd("سبق");

/** «زار»، «وزار»: three letters, which no noun of the lists is. */
const isShortVerb = ({ folded }: Word): boolean => /^و?\p{L}{3}$/u.test(folded);

/** «يسكت ثم يقول»، «تصمت قليلا ثم تقول»: a verb without its subject. */
const opensWithVerb = (words: readonly Word[], at: number): boolean =>
  BEHIND_A_VERB.has(wordAt(words, at + 1).folded) && /^[يت]\p{L}{3}/u.test(withoutAnd(wordAt(words, at).folded));

const BEHIND_A_VERB = wordList("ثم قليلا طويلا لحظة برهة من ما");

/** «استمعت إلى الطبيب الشرعي، الذي قال إن»، «من بينهم عاملة أكدت أن»: behind a preposition, right before the verb that is his. */
export function speakerRightBefore(words: readonly Word[], cue: FoundCue, relative: boolean): Speaker | undefined {
  const to = relative ? cue.first - 1 : cue.first;
  if (cue.opening !== "" || cue.negated || (relative && !WHO.has(wordAt(words, to).folded))) return undefined;
  const stop = words.slice(0, to).findLastIndex((word, at) => isStop(word) || (at > 0 && breaks(word.gap)));
  const from = isStop(wordAt(words, stop)) ? stop + 1 : Math.max(stop, 0);
  if (!relative && !isUnnamed(withoutEnding(wordAt(words, from).folded, ["ه"]))) return undefined;
  for (let start = from; start < (relative ? to : from + 1); start += 1) {
    const speaker = phraseAt(words, start, { to });
    if (speaker?.last === to - 1 && agreesWith(cue, speaker)) return speaker;
  }
  return undefined;
}

const WHO = wordList("الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي");

/** Who acts in a clause that begins with a verb of no table: «وزار الوزير المدينة»، «أصدرت الوزارة بيانا». */
export function speakerOfOpening(words: readonly Word[], from: number, to: number): Speaker | undefined {
  const behind = from + openersAt(words, from);
  if (behind > from && behind < to) return speakerOfOpening(words, behind, to);
  const [verb, next] = [words[from], words[from + 1]];
  if (verb === undefined || next === undefined || from + 1 >= to || breaks(next.gap)) return undefined;
  const folded = isKnownNoun(verb.folded) ? verb.folded : withoutWaw(verb.folded);
  const isNoun =
    ((bearsArticle(folded) || folded.startsWith("لل")) && !VERBS_IN_AL.has(verb.typed)) ||
    verb.typed.endsWith("ة") ||
    isStop(verb) ||
    OPENERS.has(folded) ||
    isKnownNoun(folded);
  if (isNoun || folded.length < 3 || !(hasArticle(next.folded) || isActor(next.folded))) return undefined;
  const speaker = phraseAt(words, from + 1, { to, objectFollows: true });
  const gender = speaker === undefined ? "unknown" : genderOf(speaker.head);
  const isFeminine = verb.typed.endsWith("ت") && !folded.startsWith("ي");
  // «تبنى» and «تصدر» begin alike: the first is a man's.
  const agrees = gender === "unknown" || (folded.startsWith("ت") && !isFeminine) || (gender === "f") === isFeminine;
  return agrees ? speaker : undefined;
}

const isActor = (folded: string): boolean =>
  [BODIES, OFFICES, OUTLETS, UNNAMED_ONE, UNNAMED_MANY].some((list) => list.has(folded)) || isKnownNoun(folded);

/** How many words stand before the verb of a clause: «لم»، «بعد أن»، «حين»، «عند الباب». */
function openersAt(words: readonly Word[], from: number): number {
  const [first, second] = [wordAt(words, from).folded, wordAt(words, from + 1).folded];
  if (BEFORE_A_VERB.has(first)) return 1;
  if (BEFORE_AN.has(first) && second === "ان") return 2;
  return BEFORE_A_NOUN.has(first) && hasArticle(second) ? 2 : 0;
}

const BEFORE_A_VERB = listWithAnd("لم لا لن قد حين عندما لما بعدما حينما إذ حيث");
const BEFORE_AN = listWithAnd("بعد قبل منذ ما");
const BEFORE_A_NOUN = listWithAnd("عند في على أمام بعد قبل خلال من إلى");

/** «التقى»، «التزم»: their first letters are no article. */
const VERBS_IN_AL = typedList(`
  التقى التقت التقوا التقيا التزم التزمت التزموا التحق التحقت التحقوا التمس التمست التمسوا التفت التفتت التفتوا التهم التهمت التهموا التقط التقطت التقطوا التف التفوا
  والتقى والتقت والتقوا والتقيا والتزم والتزمت والتزموا والتحق والتحقت والتحقوا والتمس والتمست والتمسوا والتفت والتفتت والتفتوا والتهم والتقط والتقطت والتقطوا والتف والتفوا
`);

/** Says whether nothing stands between a name and the verb behind it but what belongs to the verb: «الوزارة كانت قد أعلنت». */
export const leadsTo = (words: readonly Word[], { last }: Speaker, { first }: FoundCue): boolean =>
  words
    .slice(last + 1, first)
    .every(({ folded, gap }) => holdsComma(gap) || PARTICLES.has(folded) || ASIDE_WORDS.has(folded)) ||
  words.slice(last + 1, first + 1).filter(({ gap }) => holdsComma(gap)).length === 2;

const PARTICLES = wordList("قد لقد لم لا لن ما سوف كان كانت كانوا نفسه نفسها أنفسهم ذاته ذاتها");

/** Says whether a verb can be a speaker's: gender and number, as far as they are known. */
export function agreesWith({ form }: FoundCue, { head, joint }: Speaker): boolean {
  if (form.gender === undefined) return true;
  const gender = genderOf(head);
  if (joint) return form.many || gender === "unknown" || form.gender === gender;
  if (gender !== "unknown" && gender !== form.gender) return false;
  return form.many ? !isSingular(head) : !isManyMen(head);
}

const clashes = ({ form }: FoundCue, head: string): boolean => {
  const gender = genderOf(head);
  return form.many || (form.gender !== undefined && gender !== "unknown" && gender !== form.gender);
};

/** The last clause before the verb, then the one before it where the last is a parenthesis: «الوزير، من جهته، أكد». */
function segmentStarts(words: readonly Word[], from: number, cue: number): number[] {
  let verb = cue;
  while (verb > from && OF_THE_VERB.has(wordAt(words, verb - 1).folded)) verb -= 1;
  const commas: number[] = [];
  for (let at = verb; at > from; at -= 1) if (SEGMENT.test(wordAt(words, at).gap)) commas.push(at);
  const [last, before] = [commas[0] ?? from, commas[1] ?? from];
  if (commas.length === 0) return [from];
  const aside = words[last === verb ? before : last];
  return last === verb && aside !== undefined && ASIDES.has(aside.folded) ? [before, commas[2] ?? from] : [last];
}

const OF_THE_VERB = wordList("قد لقد لم لا لن");

/** A comma, a colon that is none of a time, a dash. */
const SEGMENT = /[،,؛]|[:：]\s|\s[-–—]\s/u;
const ASIDES = wordList("من في وهو وهي وهم الذي التي الذين بدوره بدورها خلال عبر على بحسب حسب وفق نقلا بعد قبل");

/** «على الرغم من أن الشركة نفت»، «بالرغم من أن». */
const isThough = (words: readonly Word[], at: number): boolean =>
  THOUGH.has(wordAt(words, at).folded) ||
  (wordAt(words, at).folded === "من" && wordAt(words, at - 1).folded.endsWith("الرغم"));

const THOUGH = listWithAnd("على الرغم بالرغم رغم مع");

function skipOpeners(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (OPENERS.has(wordAt(words, at).folded) || isThough(words, at))) at += 1;
  return at;
}
