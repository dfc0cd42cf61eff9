/** Where an unnamed speaker belongs, as a part of its name: «مسؤول في وزارة الصحة»، «النائب عن كتلة الجنوب»، «قيادي بحزب الشعب». */

import { foldKey } from "../fold.ts";
import { TITLES } from "../name-neighbours.ts";
import { BODIES, GIVEN_NAMES, OFFICES, SENT_TO, TAKES_FROM, TAKES_ON, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import { isComplementizer } from "./behind-cue.ts";
import type { FoundCue } from "./find-cues.ts";
import type { Word } from "./sentence-words.ts";
import { AFFILIATED, GROUPS, isTemporal, NAME_STOPS, OCCASIONS, SPEAKER_NOUNS, TOP_OFFICES } from "./speaker-words.ts";

/**
 * Says whether the preposition at `at` goes on with the name that begins at `from`: behind one who is told by where he
 * belongs, before what is no occasion («في مؤتمر صحفي») and no time; and wherever the man's name comes behind it.
 */
export function affiliates(words: readonly Word[], at: number, from: number, cue: FoundCue | undefined): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !/^(?:في|من|لدي|داخل|علي|عن|الي|ب\p{L}{3,})$/u.test(word.folded)) return false;
  const name = words
    .slice(from, at)
    .map(({ folded }) => folded.replace(/^[وف](?=ال)/u, "").replace(/^ال(?=\p{L}{2})/u, ""))
    .map((noun) => (SPEAKER_NOUNS.has(noun.replace(/ا$/u, "")) ? noun.replace(/ا$/u, "") : noun));
  const joined = /^ب(?:ال)?\p{L}{3}/u.test(word.folded) ? word.folded.slice(1) : undefined;
  if (joined !== undefined) return isMember(name, words[from]) && BODIES.has(joined.replace(/^ال/u, ""));
  const preposition = PREPOSITIONS.exec(/ى$/u.test(word.typed) ? foldKey(word.typed) : word.folded)?.[0];
  if (preposition === undefined || next === undefined || /[،,؛:.()]/u.test(next.gap)) return false;
  if (preposition === "علي" && !/ى$/u.test(word.typed)) return false;
  if (preposition === "من" && /^مراسل/u.test(name[0] ?? "")) return false;
  if (preposition === "عن" && cue?.form.entry.relays === true) return false;
  const isVerbs = cue?.form.entry.to !== undefined && foldKey(cue.form.entry.to) === preposition;
  if (isVerbs && !isNamedBehind(words, at) && !comesAgain(words, at)) return false;
  if (OCCASIONS.has(next.folded) || NAME_STOPS.has(next.folded) || isTemporal(next.folded, words[at + 2]?.folded ?? ""))
    return false;
  if (name.includes("باسم") && endsBehind(words[at + 2])) return false;
  if (preposition !== "علي" && isAnybody(words.slice(from, at))) return true;
  return takes(preposition, name, words[from], next) || (preposition !== "علي" && isNamedBehind(words, at));
}

/** «المتحدث باسم الحكومة شتيفن هيبشترايت في برلين إن»: nothing of a name follows the place, so he speaks there. */
const endsBehind = (word: Word | undefined): boolean =>
  word === undefined || /[،,؛:.()]/u.test(word.gap) || NAME_STOPS.has(word.folded) || isComplementizer(word);

/** «شكك مسؤول في الأمم المتحدة، …، في …»: behind a comma the verb's own preposition is still to come. */
function comesAgain(words: readonly Word[], at: number): boolean {
  const rest = words.slice(at + 2);
  const comma = rest.findIndex(({ gap }) => /[،,]/u.test(gap));
  return comma >= 0 && rest.slice(comma).some(({ folded }) => folded === words[at]?.folded);
}

const PREPOSITIONS = /^(?:في|من|لدي|داخل|علي|عن|الي)$/u;

/** Participles that go on by their own prepositions: «متخصص في الاقتصاد»، «رواية منسوبة إلى حفيده». */
const GOVERNS =
  /^(?:متخصص|مختص|منسوب|مكلف|معني|مشارك|مقيم|عامل|ضالع|منشق|مقرب|موالي|موال|مطلع|قريب|محسوب|مشرف)(?:ه|ون|ين|ان|ات)?$/u;

/** What each preposition needs before it. */
function takes(preposition: string, name: readonly string[], first: Word | undefined, next: Word): boolean {
  const last = name.at(-1) ?? "";
  if (GOVERNS.test(last)) return true;
  const some = (list: ReadonlySet<string>): boolean => name.some((word) => list.has(word));
  if (preposition === "علي") return TAKES_ON.has(last) || /^(?:علم|اطلاع|صله|درايه|تواصل)$/u.test(next.folded);
  if (preposition === "الي") return some(SENT_TO);
  if (preposition === "عن") return /^(?:نايب|نايبه|ممثل|ممثله|نواب)$/u.test(name[0] ?? "");
  if (preposition === "لدي") return some(SENT_TO) || isMember(name, first);
  if (preposition === "من" && (TAKES_FROM.has(last) || (GROUPS.has(name[0] ?? "") && name.length === 1))) return true;
  if (preposition === "من" && name.length === 1 && first !== undefined && OFFICES.has(first.folded)) return true;
  if (preposition === "في" && OFFICES.has(name[0] ?? "") && LOCAL_BODIES.has(name[1] ?? "")) return true;
  return isMember(name, first) || (isOfficer(name) && BODIES.has(next.folded.replace(/^ال/u, "")));
}

/** Bodies of which every town has one: «رئيس غرفة التجارة في حمص» is known by the town. */
const LOCAL_BODIES: ReadonlySet<string> = new Set(
  "جمعية غرفة نقابة مستشفى مشفى بلدية فرع قسم مديرية دائرة كلية مدرسة شعبة مصلحة".split(" ").map(foldKey),
);

/** An unnamed person, whose name his place completes: «ثلاثة تجار في الميناء»، «الباحثة في المعهد». */
function isMember(name: readonly string[], first: Word | undefined): boolean {
  const [head = "", second = ""] = name;
  const isDefinite = /^[وف]?ال/u.test(first?.folded ?? "");
  if (isDefinite) return AFFILIATED.has(first?.folded.replace(/^[وف]/u, "") ?? "") || isOpenOffice(head);
  if (SPEAKER_NOUNS.has(head) || UNNAMED_ONE.has(head) || UNNAMED_MANY.has(head)) return true;
  return UNNAMED_MANY.has(second) || SPEAKER_NOUNS.has(second) || /\p{L}{3}(?:ون|ان)$/u.test(head);
}

/** «مدير قسم الطوارئ في مستشفى»، «أستاذ القانون في الجامعة»; not whose office needs no place: «وزير الصحة في دمشق». */
const isOfficer = (name: readonly string[]): boolean =>
  OFFICES.has(name[0] ?? "") && !TOP_OFFICES.has(name[0] ?? "") && !name.some((word) => GIVEN_NAMES.has(word));

/** «السفير الأميركي لدى …»: an office with the article that only its place makes one man's. */
const isOpenOffice = (head: string): boolean =>
  /^(?:سفير|سفيره|ممثل|ممثله|مندوب|مندوبه|استاذ|استاذه|باحث|باحثه|خبير|خبيره)$/u.test(head);

/** «صاحب مطعم شعبي في الحي القديم»: whose office has no article anywhere is no one man yet. */
function isAnybody(name: readonly Word[]): boolean {
  const head = name[0]?.folded ?? "";
  const isOpen = name.every(({ folded }) => !/^[وفب]?ال/u.test(folded) && !GIVEN_NAMES.has(folded));
  return isOpen && OFFICES.has(head) && !TOP_OFFICES.has(head) && !name.some(({ folded }) => folded === "باسم");
}

/** Words behind a preposition in which a man's name must begin: «أستاذ العلوم السياسية في الجامعة اللبنانية عماد سلامة». */
const NAME_REACH = 6;

function isNamedBehind(words: readonly Word[], at: number): boolean {
  for (let ahead = 2; ahead <= NAME_REACH; ahead += 1) {
    const word = words[at + ahead];
    if (word === undefined || /[،,؛:.()]/u.test(word.gap) || NAME_STOPS.has(word.folded)) return false;
    if (isComplementizer(word) || /^قول(?:ه|ها|هم|هما)$/u.test(word.folded)) return false;
    if (TITLES.has(word.folded)) return true;
    // A given name behind a noun with the article begins the man's; behind a bare noun it may be the body's own.
    if (GIVEN_NAMES.has(word.folded) && /^ال|ه$/u.test(words[at + ahead - 1]?.folded ?? "")) return true;
  }
  return false;
}
