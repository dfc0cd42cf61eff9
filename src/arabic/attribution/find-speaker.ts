/** The name of who speaks, beside an attribution verb: where it begins and ends, and whether the verb agrees with it. */

import { foldKey } from "../fold.ts";
import { BODIES } from "../speakers.ts";
import { cuesAmong, type FoundCue, isComplementizer } from "./find-cues.ts";
import type { Word } from "./sentence-words.ts";
import {
  AFFILIATED,
  ASIDE_WORDS,
  CREWS,
  genderOf,
  isKnownNoun,
  isManyMen,
  isSingular,
  NAME_STOPS,
  OCCASIONS,
  OPENERS,
  QUANTITIES,
  SAID_THINGS,
  SPEAKER_NOUNS,
  TOLD,
  WORKS,
} from "./speaker-words.ts";

/** A speaker as the sentence names it: a stretch of the text (UTF-16), and what a verb must agree with. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  /** Its first word as typed. */
  readonly head: string;
  /** Several are named, joined by «و». */
  readonly joint: boolean;
  /** What «لل» has swallowed of the article: the name of «للصحيفة» is «الصحيفة». */
  readonly prefix: string;
  /** The last of its words, by number. */
  readonly last: number;
}

const LONGEST = 12;

/** The speaker behind a verb («قالت الصحيفة»), agreeing with it in gender. */
export function speakerBehind(words: readonly Word[], cue: FoundCue): Speaker | undefined {
  const speaker = phraseAt(words, skipAside(words, cue.last + 1), cue);
  if (speaker === undefined || cue.form.kind === "passive" || isDeniedThing(words, cue)) return undefined;
  return clashes(cue, speaker.head) ? undefined : speaker;
}

/** The speaker behind a phrase («بحسب الصحيفة»، «وفقا للصحيفة»). */
export function speakerOfPhrase(words: readonly Word[], { form, last }: FoundCue): Speaker | undefined {
  const joined = form.words.at(-1);
  return joined === "ل" || joined === "ب" ? speakerJoined(words, last + 1) : phraseAt(words, last + 1);
}

/** «نفى أنباء عن …»: what is denied or doubted denies nothing itself. */
const isDeniedThing = (words: readonly Word[], { stance, negated, last }: FoundCue): boolean =>
  stance !== "affirms" &&
  !negated &&
  SAID_THINGS.has(words[last + 1]?.folded ?? "") &&
  words[last + 2]?.folded !== "من";

/** Behind the verb: «أكدت لاحقا الوزارة»، «قال من جهته الوزير»، «قال لنا الرجل». */
function skipAside(words: readonly Word[], from: number): number {
  let at = from;
  while (ASIDE_WORDS.has(words[at]?.folded ?? "") && !breaks(words[at]?.gap ?? "")) at += 1;
  const [first = "", second = "", third = ""] = words.slice(at, at + 3).map(({ folded }) => folded);
  if (first === "من" && /^(?:جهت|جانب|ناحيت)/u.test(second)) return at + 2;
  if (first === "قبل" && MOMENTS.has(second)) return at + 2;
  return first === "في" && second === "وقت" && /^(?:سابق|لاحق|مبكر|متاخر)$/u.test(third) ? at + 3 : at;
}

/** «قبل قليل»، «قبل ساعات»: when, between the verb and who speaks. */
const MOMENTS: ReadonlySet<string> = new Set(
  "قليل لحظات دقائق ساعة ساعتين ساعات يوم يومين أيام أسبوع أسبوعين أسابيع شهر أشهر".split(" ").map(foldKey),
);

/** The one for whom something was not possible, or from whom nothing came: «لم يتسن لرويترز»، «لم يصدر رد من الجيش». */
export function speakerByPreposition(words: readonly Word[], cue: FoundCue): Speaker | undefined {
  const by = cue.form.entry.by?.map(foldKey) ?? [];
  for (let at = cue.last + 1; at < Math.min(words.length, cue.last + 5); at += 1) {
    const word = words[at];
    if (word === undefined || breaks(word.gap)) return undefined;
    if (by.includes(word.folded)) return phraseAt(words, at + 1);
    if (by.includes("ل") && /^ل\p{L}{3}/u.test(word.folded)) return speakerJoined(words, at);
  }
  return undefined;
}

/** The speaker onto whose name a preposition is written: «لرويترز»، «للصحيفة». */
function speakerJoined(words: readonly Word[], at: number): Speaker | undefined {
  const word = words[at];
  const speaker = phraseAt(words, at, undefined, true);
  if (word === undefined || speaker === undefined || /^ل(?:نا|هم|كم)$/u.test(word.folded)) return undefined;
  const preposition = /^[^\p{L}]*\p{L}\p{M}*\u0640*/u.exec(word.marked)?.[0].length ?? 0;
  const hidesAlif = /^ل\p{M}*ل/u.test(word.marked);
  return { ...speaker, start: word.start + preposition, prefix: hidesAlif ? "ا" : "" };
}

/** The speaker before a verb («الصحيفة قالت»، «وكانت الصحيفة قد ذكرت»), agreeing in gender and number. */
export function speakerBefore(words: readonly Word[], cue: FoundCue, from: number): Speaker | undefined {
  for (const start of segmentStarts(words, from, cue.first)) {
    const at = skipOpeners(words, start, cue.first);
    if (at >= cue.first) continue;
    const acting = speakerOfOpening(words, at, cue.first);
    const actsBefore =
      acting !== undefined && (acting.last < cue.first - 1 || /^و?\p{L}{3}$/u.test(words[at]?.folded ?? ""));
    if (acting !== undefined && actsBefore) return agreesWith(cue, acting) ? acting : undefined;
    const speaker = phraseAt(words, at, undefined, false, cue.first);
    if (speaker === undefined) continue;
    return agreesWith(cue, speaker) ? speaker : undefined;
  }
  return undefined;
}

/** Who acts in a clause that begins with a verb of no table: «وزار الوزير المدينة»، «أصدرت الوزارة بيانا». */
export function speakerOfOpening(words: readonly Word[], from: number, to: number): Speaker | undefined {
  const [verb, next] = [words[from], words[from + 1]];
  if (verb === undefined || next === undefined || from + 1 >= to || breaks(next.gap)) return undefined;
  const folded = isKnownNoun(verb.folded) ? verb.folded : verb.folded.replace(/^و(?=\p{L}{3})/u, "");
  const isNoun =
    /^ال|^[بلك]ال|^لل/u.test(folded) ||
    /ة$/u.test(verb.typed) ||
    isStop(verb) ||
    OPENERS.has(folded) ||
    isKnownNoun(folded);
  if (isNoun || folded.length < 3 || !(next.folded.startsWith("ال") || isKnownNoun(next.folded))) return undefined;
  const speaker = phraseAt(words, from + 1, undefined, false, to, true);
  const gender = speaker === undefined ? "unknown" : genderOf(speaker.head);
  const isFeminine = /ت$/u.test(verb.typed);
  // «تبنى» and «تصدر» begin alike: the first is a man's.
  const agrees = gender === "unknown" || (folded.startsWith("ت") && !isFeminine) || (gender === "f") === isFeminine;
  return agrees ? speaker : undefined;
}

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
function segmentStarts(words: readonly Word[], from: number, verb: number): number[] {
  const commas: number[] = [];
  for (let at = verb; at > from; at -= 1) if (/[،,؛:]/u.test(words[at]?.gap ?? "")) commas.push(at);
  const [last, before] = [commas[0] ?? from, commas[1] ?? from];
  if (commas.length === 0) return [from];
  const aside = words[last === verb ? before : last];
  return last === verb && aside !== undefined && ASIDES.test(aside.folded) ? [before, commas[2] ?? from] : [last];
}

const ASIDES = /^(?:من|في|وهو|وهي|وهم|الذي|التي|الذين|بدوره|بدورها|خلال|عبر|علي|بحسب|حسب|وفق|نقلا|بعد|قبل)$/u;

function skipOpeners(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && OPENERS.has(words[at]?.folded ?? "")) at += 1;
  return at;
}

/**
 * A noun phrase: up to a preposition, a sign, a verb, a word of time or manner. «مسؤول في وزارة الصحة» goes on through
 * its preposition, «مسؤول في اتصال هاتفي» does not.
 */
function phraseAt(
  words: readonly Word[],
  from: number,
  cue?: FoundCue,
  joinedPreposition = false,
  to = words.length,
  objectFollows = cue?.form.entry.addresses === true,
): Speaker | undefined {
  const first = words[from];
  if (first === undefined || from >= to || (cue !== undefined && breaks(first.gap))) return undefined;
  const head = headOf(first, joinedPreposition);
  const isBoth = QUANTITIES.has(head.folded) && words[from + 1]?.folded === "من";
  if ((!isBoth && !isHead(head.folded, first)) || (!joinedPreposition && isToldWord(first))) return undefined;
  let last = from;
  let reached = false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at += 1) {
    const word = words[at];
    if (word === undefined || breaks(word.gap) || (objectFollows && isObject(words, at, from))) break;
    if (isNeeded(word, cue)) break;
    if ((isBoth && at === from + 1) || (!reached && opensAffiliation(words, at, from, cue))) reached = true;
    else if (stops(words, at, from)) break;
    last = at;
  }
  const final = words[last];
  if (final !== undefined && isStop(final)) last -= 1;
  const end = words[last]?.end ?? first.end;
  const start = first.start + head.cut;
  const joint = words
    .slice(from + 1, last + 1)
    .some(({ folded }) => /^و(?:ال|\p{L}{3})/u.test(folded) && !NOT_AND.test(folded));
  return { start, end, prefix: "", head: head.typed, joint, last };
}

/** Words that begin with و of their own. */
const NOT_AND =
  /^(?:وزي|وزرا|وزار|وكال|وكيل|وفد|وفود|واشنطن|واحد|وطن|وحد|ولي|وليد|وسيم|وسام|وسيط|وسايل|وثيق|وثاي|ورش|وجه|وسط|والي|واي|وول|ويل)/u;

const breaks = (gap: string): boolean => /[،,؛:.!؟?()[\]—–]/u.test(gap);

/** The first word of a name without what is written onto it. */
function headOf(word: Word, joinedPreposition: boolean): { folded: string; typed: string; cut: number } {
  if (joinedPreposition) {
    const isLam = word.typed.startsWith("لل");
    const typed = isLam ? `ال${word.typed.slice(2)}` : word.typed.slice(1);
    return { folded: isLam ? `ال${word.folded.slice(2)}` : word.folded.slice(1), typed, cut: 0 };
  }
  const isAnd =
    /^(?:[وف]ال\p{L}|وو)/u.test(word.folded) || (/^[وف]/u.test(word.folded) && SPEAKER_NOUNS.has(word.folded.slice(1)));
  const cut = isAnd ? 1 : 0;
  return { folded: word.folded.slice(cut), typed: word.typed.slice(cut), cut };
}

const isHead = (folded: string, word: Word): boolean =>
  folded.length > 1 &&
  !isStop(word) &&
  (!SAID_THINGS.has(folded) || WORKS.has(folded)) &&
  !isComplementizer(word) &&
  !isTanwin(word) &&
  !isDeed(word.typed) &&
  !isVerb(word) &&
  !/^ب(?:ال|ان)/u.test(folded);

/** «علي» is a man, «على» a preposition: folding makes them one. */
const isStop = ({ folded, typed }: Word): boolean =>
  !/^و?علي$/u.test(typed) &&
  (NAME_STOPS.has(folded) || (/^و\p{L}{2}/u.test(folded) && NAME_STOPS.has(folded.slice(1))));

/** A finite verb of the table that no noun is spelt like: «قالت», not «قال». */
function isVerb(word: Word): boolean {
  const [cue] = cuesAmong([word]);
  if (cue === undefined || cue.form.entry.ambiguous) return false;
  return cue.form.kind === "present" || (cue.form.kind === "past" && (cue.form.gender === "f" || cue.form.many));
}

const isTanwin = ({ marked }: Word): boolean => /\u064b\p{M}*[اى]?\p{M}*$|[اى]\p{M}*\u064b\p{M}*$/u.test(marked);

/** Nouns of acts, by their measure, and whatever belongs to the one who speaks: «انسحابه»، «مسؤوليته». */
const isDeed = (typed: string): boolean =>
  !/^ال/u.test(typed) &&
  !WORKS.has(foldKey(typed)) &&
  (/^(?:[اإ]\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L})(?:ه|ها|هم)?$/u.test(typed) ||
    /\p{L}{3}(?:ته|تها|تهم|اته|اتها)$/u.test(typed));

/** «امتنع … عن التعليق»، «سحب … أقواله»: what the verb needs is not its subject's. */
const isNeeded = ({ folded }: Word, cue: FoundCue | undefined): boolean =>
  cue?.form.needs?.some((need) => need === folded.replace(/(?<=\p{L}{3})(?:ه|ها|هم)$/u, "")) === true;

function stops(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  const { folded } = word;
  if (folded === "باسم") return false;
  if (folded.length === 1 || isStop(word)) return true;
  const before = words[at - 1];
  if (SAID_THINGS.has(folded) && !isBodyOf(before, word)) return true;
  if (folded.startsWith("ب") && isSaid(folded.slice(1))) return true;
  if (
    isWorkTold(word) ||
    (WORKS.has(words[from]?.folded ?? "") &&
      /(?:ه|ها|(?<=\p{L}{3})ت)$/u.test(word.typed) &&
      !/^ال|ات$/u.test(word.typed))
  )
    return true;
  if (isComplementizer(word) || isTanwin(word)) return true;
  if (
    /^ب(?:ال|ان|ما$|\p{L}{2,}(?:ه|ها|هم)$)/u.test(word.typed) ||
    (isDeed(word.typed) && !CREWS.has(before?.folded ?? ""))
  )
    return true;
  if (isToldWord(word)) return !belongs(words, at, from);
  const [cue] = cuesAmong(words.slice(at, at + 2));
  if (cue?.first === 0 && cue.form.kind === "noun" && cue.form.pronoun) return true;
  return (cue !== undefined && cue.first === 0 && !/^(?:noun|past)$/u.test(cue.form.kind)) || isFeminineVerb(cue);
}

const isFeminineVerb = (cue: FoundCue | undefined): boolean =>
  cue !== undefined &&
  cue.first === 0 &&
  cue.form.kind === "past" &&
  (cue.form.gender === "f" || cue.form.many || cue.form.pronoun || cue.opening !== "");

/** «وكالة الأنباء»: a definite thing behind a bare noun is that noun's. */
const isBodyOf = (before: Word | undefined, { folded }: Word): boolean =>
  folded.startsWith("ال") && before !== undefined && /ة$/u.test(before.typed) && !before.folded.startsWith("ال");

/** «تقريرا»، «بيانا»: a work in the accusative is what is said. */
const isWorkTold = ({ folded }: Word): boolean =>
  folded.endsWith("ا") && (WORKS.has(folded.slice(0, -1)) || OCCASIONS.has(folded.slice(0, -1)));

const isSaid = (folded: string): boolean => SAID_THINGS.has(folded) || WORKS.has(folded) || OCCASIONS.has(folded);

/** «للصحيفة»، «لوكالة رويترز». */
const isToldWord = ({ folded }: Word): boolean =>
  (folded.startsWith("لل") && folded.length > 4) || (folded.startsWith("ل") && TOLD.has(folded.slice(1)));

/** «الأمين العام للأمم المتحدة», «تقرير للأمم المتحدة»: what is behind «ل» belongs to the name. */
const belongs = (words: readonly Word[], at: number, from: number): boolean =>
  WORKS.has((words[from]?.folded ?? "").replace(/^ال/u, "")) ||
  /^(?:العام|العامه|الاعلي|الاقليمي|الاقليميه|الدولي|التابع|التابعه)$/u.test(words[at - 1]?.folded ?? "");

/** «مسؤول في وزارة الصحة»، «مصدر من الجيش»، «قيادي بحزب الشعب»: where an unnamed speaker belongs. */
function opensAffiliation(words: readonly Word[], at: number, from: number, cue: FoundCue | undefined): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || breaks(next.gap)) return false;
  if (cue?.form.entry.to !== undefined && foldKey(cue.form.entry.to) === word.folded) return false;
  const head = headOf(words[from] ?? word, false).folded;
  const unnamed = AFFILIATED.has(head) || SPEAKER_NOUNS.has(head);
  return (
    unnamed &&
    /^(?:في|من|لدي|داخل|علي)$/u.test(word.folded) &&
    !OCCASIONS.has(next.folded) &&
    !NAME_STOPS.has(next.folded) &&
    (word.folded !== "علي" || words[at - 1]?.folded === "مطلع" || words[at - 1]?.folded === "مطلعه")
  );
}

/** Where somebody is told or accused, a second noun behind a complete one is the other's; an adjective is not. */
function isObject(words: readonly Word[], at: number, from: number): boolean {
  const [first, before, word] = [words[from], words[at - 1], words[at]];
  if (first === undefined || before === undefined || word === undefined) return false;
  const isCity = at === from + 1 && genderOf(first.typed) === "f" && !/[ةه]$/u.test(first.typed);
  const isTitle = first.folded.startsWith("ال") && genderOf(first.typed) === "m";
  if (!before.folded.startsWith("ال") && !isCity) return isTitle && isKnownNoun(word.folded);
  if (!word.folded.startsWith("ال")) return !isNameOf(first, word);
  if (/(?:ين|ات)$/u.test(word.typed) && !/(?:ين|ات|ون)$/u.test(before.typed)) return true;
  if (isKnownNoun(word.folded) || isSaid(word.folded.slice(2)) || BODIES.has(word.folded.slice(2))) return true;
  const genders = new Set([genderOf(before.typed), genderOf(word.typed)]);
  return genders.size === 2 && !genders.has("unknown");
}

/** «الرئيس الأوكراني فولوديمير زيلينسكي»: a title goes on to a name, which is no noun that these lists know. */
const isNameOf = (title: Word, { typed, folded }: Word): boolean =>
  title.folded.startsWith("ال") && genderOf(title.typed) === "m" && !isKnownNoun(folded) && !/ة$/u.test(typed);
