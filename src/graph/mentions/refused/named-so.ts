/** Whether another thing, or a smaller place, is given a place's name: «يطلقون على القارب اسم الحسكة»، «قرية الفلوجة». */
import { isCertainName } from "../../../arabic/certain-names.ts";
import { BODY_NOUNS } from "../../../arabic/name-neighbours.ts";
import { IN_NAME_OF, NAMED_MANY, TITLED } from "../../../arabic/naming-nouns.ts";
import { elsewhereOf, FAR_STATES, OLD_TELLERS } from "../../../arabic/senses.ts";
import { isBare, isOneWord, isPlace, type Standing } from "../standing.ts";
import { bare, wordsAround } from "../words-beside.ts";

/** Says so by the noun before it, by a verb of naming, or by what tells the other place of that name. */
export function isNamedSo(standing: Standing): boolean {
  if (!isBare(standing)) return false;
  return (
    isElsewhere(standing) || (isPlace(standing) && (isSmallPlace(standing) || isOldLand(standing) || isGiven(standing)))
  );
}

/** «دوما في قضاء البترون», «أنصار حزب الله في مشهد»: what the sentence speaks of tells another bearer. */
function isElsewhere({ name, folded, start, end, textBehind }: Standing): boolean {
  const told = elsewhereOf(name.key);
  const [, far = ""] = /^ (?:في |ب)(?:ولايه|مقاطعه) (\p{L}+)/u.exec(textBehind) ?? [];
  if (FAR_STATES.has(far)) return true;
  return told !== undefined && wordsAround(folded, start, end).some((word) => told.has(word));
}

/** «قرية الفلوجة»، «نبع رأس العين»، «بلدة لبنان». */
const isSmallPlace = (standing: Standing): boolean =>
  (isCertainName(standing.name.key) && /^[وفب]?(?:قريه|حي|عزبه|خربه|مزرعه|جيب|تله)$/u.test(standing.previous)) ||
  /^[وفبلك]*(?:نبع|برك|بركه|عيون)$/u.test(standing.previous) ||
  (!isOneWord(standing) && /^[وفبلك]*حي$/u.test(standing.previous)) ||
  (standing.name.type === "state" && /^[وفبل]*(?:مدينه|بلده|قريه|حي)$/u.test(standing.previous));

/** «بلاد السودان», as old geographers speak. */
const isOldLand = ({ name, folded, start, end, previous }: Standing): boolean =>
  name.key === "السودان" &&
  /^[وفبل]?بلاد$/u.test(previous) &&
  wordsAround(folded, start, end).some((word) => OLD_TELLERS.has(bare(word, OLD_TELLERS)));

/** «عرفت باسم اللاذقية». */
function isGiven({ previous, textBefore }: Standing): boolean {
  const clause = textBefore.replace(/^.*[.؟!،؛:\n]/su, "");
  if (!/^ب?اسم$/u.test(previous)) return NAMES.test(clause);
  return GIVES_NAME.test(clause) || (previous === "باسم" && isOfHouse(clause));
}

/** «سلسلة مطاعم باسم حلب»: not whoever speaks in its name. */
function isOfHouse(clause: string): boolean {
  const words = clause.trim().split(" ");
  const opens = (list: ReadonlySet<string>) => words.some((word) => list.has(bare(word.replace(/^ال/u, ""), list)));
  return [TITLED, NAMED_MANY, BODY_NOUNS].some(opens) && !words.some((word) => IN_NAME_OF.has(bare(word, IN_NAME_OF)));
}

const GIVES_NAME =
  /(?<!\p{L})[وف]?(?:يطلق|تطلق|اطلق|يحمل|تحمل|عرف|يعرف|تعرف|سمي|تسمي|تسميه|اختار|يختار|منح|اعطي|تحت)\p{L}{0,3}(?!\p{L})/u;
const NAMES =
  /(?<!\p{L})[وف]?(?:يسمي|تسمي|سميت|سموه|سموها|يسمونه|يسمونها|المسماه|المسمي|سماها|سماه|ا?سمت(?:ه|ها)|اسماه|اسماها|اسموها|اسموه|نسميها|نسميه|(?:اسمي|سمي|سمت|اسمت|سميت) \p{L}{2,}(?:ه|ها|هم|ي))(?!\p{L})/u;
