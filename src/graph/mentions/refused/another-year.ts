/** A day that is known by its name, in another year: «السابع من أكتوبر 1998». */
import type { Standing } from "../standing.ts";
import { wordsBefore } from "../words-beside.ts";

/** Says whether the day is of another year, or still to come: «تنطلق البطولة في السابع من أكتوبر». */
export function isOfAnotherYear({ name, folded, start, textBehind }: Standing): boolean {
  if (name.key !== "السابع من اكتوبر") return false;
  const [, year] = /^ (?:(?:عام|سنه|من عام) )?(\d{4})(?!\d)/u.exec(textBehind) ?? [];
  const [preposition = "", ...verbs] = wordsBefore(folded, start, 5);
  return (year !== undefined && year !== "2023") || (preposition === "في" && verbs.some((verb) => BEGINS.test(verb)));
}

const BEGINS = /^[وف]?(?:س[يت]\p{L}{3,}|تنطلق|[يت]بدا|[يت]قام|[يت]فتتح|[يت]صادف|[يت]عرض|[يت]عقد|ولدت?)$/u;
