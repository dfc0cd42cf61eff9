/** Where an unnamed speaker belongs, as a part of its name: «مسؤول في وزارة الصحة»، «النائب عن كتلة الجنوب»، «قيادي بحزب الشعب». */

import { TITLES } from "../name-neighbours.ts";
import { BODIES, GIVEN_NAMES, OFFICES, SENT_TO, TAKES_FROM, TAKES_ON, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import { listOfForms, wordList } from "../word-list.ts";
import { isComplementizer } from "./behind-cue.ts";
import type { FoundCue } from "./find-cues.ts";
import { NO_WORD, type Word, wordAt } from "./sentence-words.ts";
import { breaks, holdsComma } from "./signs.ts";
import { AFFILIATED, GROUPS, isTemporal, NAME_STOPS, OCCASIONS, SPEAKER_NOUNS, TOP_OFFICES } from "./speaker-words.ts";
import { bearsArticle, endsIn, hasArticle, withoutAnd, withoutArticle, withoutEnding } from "./word-parts.ts";

/**
 * Says whether the preposition at `at` goes on with the name that begins at `from`: behind one who is told by where he
 * belongs, before what is no occasion («في مؤتمر صحفي») and no time; and wherever the man's name comes behind it.
 */
export function affiliates(words: readonly Word[], at: number, from: number, cue: FoundCue | undefined): boolean {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  const name = words.slice(from, at).map(bareNoun);
  if (word.folded.startsWith("ب"))
    return isMember(name, wordAt(words, from)) && BODIES.has(withoutArticle(word.folded.slice(1)));
  const preposition = word.folded;
  if (!PREPOSITIONS.has(preposition) || breaks(next.gap)) return false;
  // «علي» is a man, «على» a preposition: folding makes them one.
  if (preposition === "علي" && !word.typed.endsWith("ى")) return false;
  if (preposition === "من" && CORRESPONDENTS.has(headOfName(name))) return false;
  if (preposition === "عن" && cue?.form.entry.relays === true) return false;
  const isVerbs = cue?.form.to === preposition;
  if (isVerbs && !isNamedBehind(words, at) && !comesAgain(words, at)) return false;
  if (
    OCCASIONS.has(next.folded) ||
    NAME_STOPS.has(next.folded) ||
    isTemporal(next.folded, wordAt(words, at + 2).folded)
  )
    return false;
  if (name.includes("باسم") && endsBehind(wordAt(words, at + 2))) return false;
  if (preposition !== "علي" && isAnybody(words.slice(from, at))) return true;
  return takes(preposition, name, wordAt(words, from), next) || (preposition !== "علي" && isNamedBehind(words, at));
}

/** «المتحدث باسم الحكومة شتيفن هيبشترايت في برلين إن»: nothing of a name follows the place, so he speaks there. */
const endsBehind = (word: Word): boolean =>
  word === NO_WORD || breaks(word.gap) || NAME_STOPS.has(word.folded) || isComplementizer(word);

/** «شكك مسؤول في الأمم المتحدة، …، في …»: behind a comma the verb's own preposition is still to come. */
function comesAgain(words: readonly Word[], at: number): boolean {
  const rest = words.slice(at + 2);
  const comma = rest.findIndex(({ gap }) => holdsComma(gap));
  return comma >= 0 && rest.slice(comma).some(({ folded }) => folded === wordAt(words, at).folded);
}

const PREPOSITIONS = wordList("في من لدى داخل على عن إلى");
const CORRESPONDENTS = wordList("مراسل مراسلة مراسلو مراسلي مراسلون مراسلين مراسلنا مراسلتنا");

/** A noun of the name, without article and the accusative of one who speaks: «مسؤولا». */
function bareNoun({ folded }: Word): string {
  const noun = withoutArticle(hasArticle(withoutAnd(folded)) ? withoutAnd(folded) : folded);
  const bare = withoutEnding(noun, ["ا"]);
  return SPEAKER_NOUNS.has(bare) ? bare : noun;
}

const headOfName = ([head = ""]: readonly string[]): string => head;

/** Participles that go on by their own prepositions: «متخصص في الاقتصاد»، «رواية منسوبة إلى حفيده». */
const GOVERNS = listOfForms(
  "-",
  "متخصص مختص منسوب مكلف معني مشارك مقيم عامل ضالع منشق مقرب موالي موال مطلع قريب محسوب مشرف",
  "- ه ون ين ان ات",
);
const KNOWING = wordList("علم اطلاع صلة دراية تواصل");
const ACTS_FOR = wordList("نائب نائبة ممثل ممثلة نواب");

/** What each preposition needs before it. */
function takes(preposition: string, name: readonly string[], first: Word, next: Word): boolean {
  const head = headOfName(name);
  const last = headOfName(name.slice(-1));
  if (GOVERNS.has(last)) return true;
  const some = (list: ReadonlySet<string>): boolean => name.some((word) => list.has(word));
  if (preposition === "علي") return TAKES_ON.has(last) || KNOWING.has(next.folded);
  if (preposition === "الي") return some(SENT_TO);
  if (preposition === "عن") return ACTS_FOR.has(head);
  if (preposition === "لدي") return some(SENT_TO) || isMember(name, first);
  if (preposition === "من" && (TAKES_FROM.has(last) || (GROUPS.has(head) && name.length === 1))) return true;
  if (preposition === "من" && name.length === 1 && OFFICES.has(first.folded)) return true;
  if (preposition === "في" && OFFICES.has(head) && name.slice(1, 2).some((word) => LOCAL_BODIES.has(word))) return true;
  return isMember(name, first) || (isOfficer(name) && BODIES.has(withoutArticle(next.folded)));
}

/** Bodies of which every town has one: «رئيس غرفة التجارة في حمص» is known by the town. */
const LOCAL_BODIES = wordList("جمعية غرفة نقابة مستشفى مشفى بلدية فرع قسم مديرية دائرة كلية مدرسة شعبة مصلحة");

/** An unnamed person, whose name his place completes: «ثلاثة تجار في الميناء»، «الباحثة في المعهد». */
function isMember(name: readonly string[], { folded }: Word): boolean {
  const head = headOfName(name);
  const definite = [folded, withoutAnd(folded)].find(hasArticle);
  if (definite !== undefined) return AFFILIATED.has(definite) || OPEN_OFFICES.has(head);
  if (UNNAMED_ONE.has(head) || endsIn(head, ["ون", "ان"])) return true;
  return name.slice(0, 2).some((noun) => SPEAKER_NOUNS.has(noun) || UNNAMED_MANY.has(noun));
}

/** «مدير قسم الطوارئ في مستشفى»، «أستاذ القانون في الجامعة»; not whose office needs no place: «وزير الصحة في دمشق». */
const isOfficer = (name: readonly string[]): boolean =>
  isOffice(headOfName(name)) && !name.some((word) => GIVEN_NAMES.has(word));

const isOffice = (head: string): boolean => OFFICES.has(head) && !TOP_OFFICES.has(head);

/** «السفير الأميركي لدى …»: an office with the article that only its place makes one man's. */
const OPEN_OFFICES = wordList("سفير سفيرة ممثل ممثلة مندوب مندوبة أستاذ أستاذة باحث باحثة خبير خبيرة");

/** «صاحب مطعم شعبي في الحي القديم»: whose office has no article anywhere is no one man yet. */
function isAnybody(name: readonly Word[]): boolean {
  const isOpen = name.every(({ folded }) => !bearsArticle(folded) && !GIVEN_NAMES.has(folded) && folded !== "باسم");
  return isOpen && isOffice(wordAt(name, 0).folded);
}

/** Words behind a preposition in which a man's name must begin: «أستاذ العلوم السياسية في الجامعة اللبنانية عماد سلامة». */
const NAME_REACH = 6;

function isNamedBehind(words: readonly Word[], at: number): boolean {
  for (let ahead = 2; ahead <= NAME_REACH; ahead += 1) {
    const word = wordAt(words, at + ahead);
    if (endsBehind(word) || HIS_WORDS.has(word.folded)) return false;
    if (TITLES.has(word.folded)) return true;
    // A given name behind a noun with the article begins the man's; behind a bare noun it may be the body's own.
    if (GIVEN_NAMES.has(word.folded) && isComplete(wordAt(words, at + ahead - 1))) return true;
  }
  return false;
}

const isComplete = ({ folded }: Word): boolean => hasArticle(folded) || folded.endsWith("ه");

const HIS_WORDS = wordList("قوله قولها قولهم قولهما");
