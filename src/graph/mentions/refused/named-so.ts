/** Whether another thing, or a smaller place, is given a place's name: «يطلقون على القارب اسم الحسكة»، «قرية الفلوجة». */
import { isCertainName } from "../../../arabic/certain-names.ts";
import { isElsewhere } from "../../../arabic/senses.ts";
import { isBare, isOneWord, isPlace, type Standing } from "../standing.ts";
import { wordsAround } from "../words-beside.ts";

/** Says so by the noun before it, by a verb of naming, or by what tells the other place of that name. */
export function isNamedSo(standing: Standing): boolean {
  if (!isBare(standing) || !isPlace(standing)) return false;
  const { name, folded, start, end } = standing;
  return isSmallPlace(standing) || isElsewhere(name.key, wordsAround(folded, start, end)) || isGiven(standing);
}

/** «قرية الفلوجة»، «نبع رأس العين». */
const isSmallPlace = (standing: Standing): boolean =>
  (isCertainName(standing.name.key) && /^[وفب]?(?:قريه|حي|عزبه|خربه|مزرعه|جيب|تله)$/u.test(standing.previous)) ||
  /^[وفبلك]*(?:نبع|برك|بركه|عيون)$/u.test(standing.previous) ||
  (!isOneWord(standing) && /^[وفبلك]*حي$/u.test(standing.previous));

/** «عرفت باسم اللاذقية». */
function isGiven({ folded, start, previous }: Standing): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  // All verbs of naming have these letters.
  if (!before.includes("سم")) return false;
  const clause = before.split(/[.؟!،؛:\n]/u).at(-1) ?? "";
  return /^ب?اسم$/u.test(previous) ? GIVES_NAME.test(clause) : NAMES.test(clause);
}

const GIVES_NAME = /(?<!\p{L})[وف]?(?:يطلق|تطلق|اطلق|يحمل|تحمل|عرف|يعرف|تعرف|سمي|تسمي|تسميه)\p{L}{0,3}(?!\p{L})/u;
const NAMES = /(?<!\p{L})[وف]?(?:يسمي|تسمي|سميت|سموه|سموها|يسمونه|يسمونها|المسماه|المسمي)(?!\p{L})/u;
