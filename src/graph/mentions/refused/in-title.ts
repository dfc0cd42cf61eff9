/** Whether a name stands in the quotation marks of a house's or a work's name: «مطعم «حلب الشهباء»». */
import { NO_BODIES, TITLED } from "../../../arabic/longer-names.ts";
import { isPlace, type Standing } from "../standing.ts";
import { bare } from "../words-beside.ts";

/** Says so by the noun before the opening mark; the bearer itself may be quoted whole, «صحيفة «الغارديان»». */
export function isInTitle(standing: Standing): boolean {
  const { folded, start } = standing;
  const before = folded.slice(Math.max(0, start - 40), start);
  if (!/[«“"]/u.test(before)) return false;
  const [, noun = "", inside = ""] = /(\p{L}+) ?[«“"]([^»”"«“.،]*)$/u.exec(before) ?? [];
  const head = noun.replace(/^ال/u, "");
  const isBearer = inside === "" && !isPlace(standing) && !NO_BODIES.has(bare(head, NO_BODIES));
  return !isBearer && inside.split(" ").length <= 3 && (TITLED.has(bare(head, TITLED)) || IS_NAMED.test(noun));
}

const IS_NAMED = /^[وف]?(?:اسمه|اسمها|يدعي|تدعي|يسمي|تسمي)$/u;
