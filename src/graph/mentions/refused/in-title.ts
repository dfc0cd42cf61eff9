/** Whether a name stands in the quotation marks of a house's or a work's name: «مطعم «حلب الشهباء»»، «من قصائده «مرثية الرقة»». */
import { isSpeechVerb } from "../../../arabic/attribution/cue-forms.ts";
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { BODY_NOUNS, TITLES } from "../../../arabic/name-neighbours.ts";
import { LETTERS, NAMING_NOUNS, NO_BODIES, TITLED, WORKS } from "../../../arabic/naming-nouns.ts";
import { isPlace, type Standing } from "../standing.ts";
import { bare, isVerb } from "../words-beside.ts";

/** Says so by the noun before the opening mark, or by a few words in the marks that hold a place among others. */
export function isInTitle(standing: Standing): boolean {
  const { textBefore } = standing;
  const before = textBefore;
  const [, words = "", inside = ""] = /([^«“"»”.،؛:\n]*)[«“"]([^»”"«“.،]*)$/u.exec(before) ?? [];
  const nouns = words.trim().split(" ").reverse();
  if (words.trim() === "") return false;
  if (isWorkBehind(standing, nouns, inside)) return true;
  if (inside.split(" ").length > 3) return false;
  return isTitleBehind(standing, nouns, inside) || (isPlace(standing) && isAmongFew(standing, nouns, inside));
}

/** «لعبة «ستة أيام في الفلوجة»»: up to six words without a verb, behind a work, with its author between; what a man of office writes is speech. */
function isWorkBehind({ name, textBehind }: Standing, nouns: readonly string[], inside: string): boolean {
  const at = nouns.slice(0, 3).findIndex((word) => [WORKS, LETTERS].some((list) => list.has(bare(word, list))));
  const author = nouns.slice(0, Math.max(0, at));
  if (at < 0 || (at === 0 && LETTERS.has(bare(nouns[0] ?? "", LETTERS)))) return false;
  if (author.some((word) => isVerb(word) || isSpeechVerb(word) || NAME_STOPS.has(word) || TITLES.has(word)))
    return false;
  const [rest] = /^[^»”"\n.،؛!؟]*(?=[»”"])/u.exec(textBehind) ?? [];
  const others = `${inside}${rest ?? ""}`.trim().split(" ");
  if (rest === undefined || others.join("") === "" || others.length + name.key.split(" ").length > 6) return false;
  return !OPENS_SENTENCE.test(inside) && !others.some(isVerb);
}

const OPENS_SENTENCE = /^(?:لا|لن|لم|ما|ان|انا|نحن|ليس|ليست|هذا|هذه|كلنا|قد|لقد) /u;

/** The bearer itself may be quoted whole, «صحيفة «الغارديان»». */
function isTitleBehind(standing: Standing, [noun = "", ...earlier]: readonly string[], inside: string): boolean {
  const head = noun.replace(/^ال/u, "");
  const isBearer = inside === "" && !isPlace(standing) && !NO_BODIES.has(bare(head, NO_BODIES));
  if (isBearer) return false;
  return (
    isTitled(head) ||
    (isPlace(standing) && inside === "" && [NAMING_NOUNS, BODY_NOUNS].some((list) => list.has(bare(head, list)))) ||
    IS_NAMED.test(noun) ||
    (isPlace(standing) && !isSpeechVerb(noun) && earlier.slice(0, 2).some(isTitled))
  );
}

const isTitled = (word: string): boolean => TITLED.has(bare(word.replace(/^ال/u, ""), TITLED));
const IS_NAMED = /^[وف]?(?:اسمه|اسمها|يدعي|تدعي|يسمي|تسمي|عنوانه|عنوانها|بعنوان|سماه|سماها|اسماه|اسماها)$/u;

/** «مرثية الرقة»: two to five words behind a noun. Speech is longer, or has a verb of speech before it. */
function isAmongFew({ textBehind }: Standing, nouns: readonly string[], inside: string): boolean {
  const [rest] = /^[^»”"\n]*(?=[»”"])/u.exec(textBehind) ?? [];
  if (rest === "" && isHouse(nouns[0] ?? "", inside)) return true;
  if (rest === undefined || nouns.slice(0, 3).some((word) => isSpeechVerb(word.replace(/^[وف](?=\p{L}{3})/u, ""))))
    return false;
  const others = `${inside} ${rest}`.trim();
  return others !== "" && others.split(" ").length <= 4 && !/[.،؛!؟]/u.test(rest);
}

/** «زبائن «قهوة حلب»»: a noun of the place, behind a noun that needs one. */
const isHouse = (noun: string, inside: string): boolean =>
  /^(?!ال)\p{L}{3,} $/u.test(inside) &&
  /^(?!ال)\p{L}{3,}(?<!ه|ها|هم)$/u.test(noun) &&
  !isVerb(noun) &&
  !NAME_STOPS.has(noun);
