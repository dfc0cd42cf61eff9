/** The words beside a position of a folded text, with nothing but one space between them. */
import { isSpeechVerb } from "../../arabic/attribution/cue-forms.ts";
import { characterClass, isWord, SPACE } from "../../arabic/characters.ts";
import { OFFICIAL_DEEDS } from "../../arabic/name-neighbours.ts";

/** A word without what may be written onto it, where the bare word is in a list. */
export function bare(word: string, list: ReadonlySet<string>): string {
  if (list.has(word)) return word;
  const short = word.replace(/^[وف](?=\p{L}{2})/u, "");
  if (list.has(short)) return short;
  const noun = short.replace(/^[بلك](?=\p{L}{2})/u, "");
  return list.has(noun) ? noun : short.replace(/^لل/u, "ال");
}

/** Up to `most` words before a position, nearest first, with nothing but one space between them. */
export function wordsBefore(folded: string, position: number, most: number): string[] {
  const found: string[] = [];
  for (let end = position - 1; found.length < most && end >= 1; ) {
    if (characterClass(folded.charCodeAt(end)) !== SPACE) break;
    let start = end;
    while (start > 0 && isWord(characterClass(folded.charCodeAt(start - 1)))) start -= 1;
    if (start === end) break;
    found.push(folded.slice(start, end));
    end = start - 1;
  }
  return found;
}

/** The words of the sentence within some twelve words of a name, on both sides. */
export function wordsAround(folded: string, start: number, end: number): string[] {
  const before = folded.slice(Math.max(0, start - AROUND), start).replace(/^.*[.؟!?؛\n]/su, "");
  const after = folded.slice(end, end + AROUND).replace(/[.؟!?؛\n].*$/su, "");
  return `${before} ${after}`.match(/\p{L}+/gu) ?? [];
}

/** In letters. */
const AROUND = 70;

/** Says whether a folded word begins with the article: «آلاف»، «إلى»، «ألعاب» only look so. */
export const isDefinite = (word: string): boolean => /^ال\p{L}{2}/u.test(word) && !OWN_ALIF.test(word);

const OWN_ALIF =
  /^ال(?:يه|يها|يهم|اف|الاف|ان|فا|فان|في|فين|غا|غاء|غي|قي|قت|قوا|قا|قاء|تقي|تقت|تقوا|حاق|زام|زم|عاب|بان|منيوم|غام|قاب|كترونيات|وان|واح|ياف|بسه|ماني\p{L}*|بانيا\p{L}*|م|ما|هه|هام|تزام|تهم|تهمت|تحق|تحقت|تحاق)$/u;

export function wordAfter(folded: string, position: number): string {
  if (characterClass(folded.charCodeAt(position)) !== SPACE) return "";
  let end = position + 1;
  while (end < folded.length && isWord(characterClass(folded.charCodeAt(end)))) end += 1;
  return folded.slice(position + 1, end);
}

/** «على», folded, is the name «علي» too. */
export const ON = "علي";

/** Says whether a word is a verb, as far as its shape or the lists tell. */
export const isVerb = (word: string): boolean => {
  const verb = word.replace(/^[وف](?=\p{L}{3})/u, "");
  if (NOUNS_IN_T.test(verb)) return false;
  return isSpeechVerb(verb) || OFFICIAL_DEEDS.has(verb) || /^\p{L}{3,}(?<!ا)ت$|^[يت]\p{L}{3,}$/u.test(verb);
};

const NOUNS_IN_T =
  /^(?:بيت|صوت|وقت|زيت|بنت|موت|قوت|نبت|حوت|توت|ياقوت|اسمنت|كبريت|انترنت|مبيت|توقيت|تثبيت|تصويت|بيروت|كويت|سكوت|ثابت|نحت|كونكريت|بسكويت|سليت|باليت)$/u;
