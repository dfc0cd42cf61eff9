/** Where a clause without «الذي» begins behind an indefinite noun: «سيدة طلبت …»، «تقرير حصل عليه الموقع»، «محللون استطلعت آراؤهم». */
import { isRelativeVerb } from "../finite-verbs.ts";
import { TITLES } from "../name-neighbours.ts";
import { GIVEN_NAMES, OFFICES, UNNAMED_MANY, UNNAMED_ONE } from "../speakers.ts";
import { listOfForms, typedList } from "../word-list.ts";
import { headOf } from "./name-head.ts";
import { type Word, wordAt } from "./sentence-words.ts";
import { breaks } from "./signs.ts";
import { genderOf, isKnownNoun, NUMERALS, WORKS } from "./speaker-words.ts";
import { bearsArticle, endsIn, hasArticle, PRONOUNS, withoutArticle } from "./word-parts.ts";
import { isStop } from "./word-shapes.ts";

/** «سيدة طلبت …»، «رجل كان …»، «وثائق اطلعت عليها …»: behind an indefinite noun a verb begins what describes it. */
export function isClause(words: readonly Word[], at: number, from: number): boolean {
  const [head, before, word] = [wordAt(words, from), wordAt(words, at - 1), wordAt(words, at)];
  if (hasArticle(word.folded)) return false;
  if (isStop(before)) return false;
  const own = headOf(head, false).folded;
  if (WORKS.has(withoutArticle(own)) && leadsBack(word)) return true;
  if (hasArticle(own) || GIVEN_NAMES.has(before.folded) || TITLES.has(before.folded)) return false;
  const isCommon = isKnownNoun(own) || COMMON.some((list) => list.has(own));
  if (endsIn(head.typed, ["ان", "ون", "ين", "اء"]) && endsIn(word.typed, ["وا"])) return true;
  if (endsIn(head.typed, ["ان"]) && endsIn(word.typed, ["ا"]) && !GIVEN_NAMES.has(word.folded)) return true;
  if (isCommon && (isOurVerb(word) || isResumed(words, at))) return true;
  return isCommon && isRelativeVerb(word.typed, genderOf(headOf(head, false).typed));
}

/** «تقرير أصدرته الوزارة»، «دراسة نشرت»: of a work a woman's verb or a pronoun that leads back; not «الوثيقة ذاتها». */
const leadsBack = ({ typed }: Word): boolean =>
  ["ه", "ها"].some((ending) => typed.endsWith(ending))
    ? !SAME.has(typed)
    : endsIn(typed, ["ت"]) && !typed.endsWith("ات");

/** «الوزير نفسه»: whoever was named, and nobody else. */
const SAME = typedList("ذاته ذاتها نفسه نفسها عينه عينها");

/** «تقرير داخلي حصل عليه الموقع»، «فواتير اطلعت عليها»: a verb whose preposition leads back to the indefinite noun. */
export function isResumptive(words: readonly Word[], at: number, from: number): boolean {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  if (breaks(next.gap)) return false;
  if (words.slice(from, at + 1).some(({ folded }) => bearsArticle(folded))) return false;
  return LEADING_BACK.has(next.folded) && !SAME.has(word.typed) && word.folded.length > 2;
}

/** «محللون استطلعت آراؤهم»: a verb behind an indefinite noun, and a pronoun that leads back to it. */
function isResumed(words: readonly Word[], at: number): boolean {
  const [{ typed }, next] = [wordAt(words, at), wordAt(words, at + 1)];
  const isHers = endsIn(typed, ["ت"]) && !typed.endsWith("ات") && !typed.endsWith("يت");
  return isHers && endsIn(next.typed, [...PRONOUNS, "هن", "هما"]) && !breaks(next.gap);
}

/** «عليه»، «فيها»: a preposition with a pronoun. */
const LEADING_BACK = listOfForms("-", "علي في من الي عن ب ل مع لدي", "ه ها هم هما هن");

/** «وثائق حصلنا عليها»، «شهود التقيناهم»: what whoever writes did with them. */
const isOurVerb = ({ folded }: Word): boolean => OUR_VERBS.has(folded);

const OUR_VERBS = listOfForms(
  "-",
  "حصل اطلع تلقي راجع شاهد التقي قابل سأل تحدث حاور استطلع تواصل اتصل",
  "نا ناه ناها ناهم",
);

const COMMON: readonly ReadonlySet<string>[] = [NUMERALS, OFFICES, UNNAMED_ONE, UNNAMED_MANY];
