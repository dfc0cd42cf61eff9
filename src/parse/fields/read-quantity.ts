/** Figures as newsrooms write them: a number in figures or words, its unit, how tightly it binds, and the day it speaks of. */
import { parseNumber } from "../../arabic/numbers.ts";
import { type FoundQuantity, findQuantities } from "../../arabic/quantities.ts";
import type { Quantity } from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";
import { readDate } from "./read-date.ts";

const AS_OF = /^(?:حتى|لغاية|until)(?:\s*[:：]\s*|\s+)/iu;
const PROVISIONAL = /^(?:أولي|أولية|غير نهائي|غير نهائية|provisional)$/u;
const PART_OF = /^(?:من(?: أصل| بين)?|part of)(?:\s*[:：]\s*|\s+)/iu;

/**
 * Reads one figure: `بين 10 و20 قتيلًا؛ حتى 2026-01-02؛ أولي؛ من 40`. Complains with `quantity-invalid` where no figure
 * stands, or several do, with `date-invalid`, and `values-conflict` where it speaks of two days.
 */
export function readQuantity(reading: Reading, name: Name): Quantity | undefined {
  const [typed = "", ...clauses] = clausesOf(name.text);
  const head = withoutBrackets(typed);
  const [found, ...others] = findQuantities(head);
  const unit = found && unitOf(found, head);
  if (found === undefined || unit === undefined || others.length > 0 || isReversed(head)) {
    reading.complain("quantity-invalid", name.place, { text: name.text }, { ...ungrouped(head), ...turned(head) });
    return undefined;
  }
  const { value, upTo, bound } = found;
  const [asOf, otherwise] = clauses.filter((clause) => AS_OF.test(clause));
  if (asOf !== undefined && otherwise !== undefined && asOf !== otherwise) {
    reading.complain("values-conflict", name.place, { one: asOf, other: otherwise, why: "twice" });
  }
  return {
    value,
    bound,
    ...(upTo !== undefined && { upTo }),
    ...(unit !== "" && { unit }),
    ...Object.assign({}, ...clauses.map((clause) => readClause(reading, name, clause))),
  };
}

/** At semicolons; a day behind «حتى» is a part of its own without one: «15 جريحًا حتى 2026-11-01», but «10 حتى 20» is a range. */
const clausesOf = (text: string): string[] =>
  text.split(/[؛;]/u).flatMap((clause) => {
    const at = clause.search(/\s(?:حتى|لغاية|until)\s/iu);
    const [figure, asOf] = [clause.slice(0, at), clause.slice(at)];
    const isDay = at > 0 && findQuantities(figure).length > 0 && findQuantities(asOf).length === 0;
    return (isDay ? [figure, asOf] : [clause]).map((each) => each.trim());
  });

function readClause(reading: Reading, { place }: Name, clause: string): Partial<Quantity> {
  if (PROVISIONAL.test(clause)) return { provisional: true };
  if (AS_OF.test(clause)) {
    const asOf = readDate({ reading }, { text: clause.replace(AS_OF, ""), place });
    return asOf === undefined ? {} : { asOf };
  }
  if (PART_OF.test(clause)) return { partOf: clause.replace(PART_OF, "") };
  reading.complain("quantity-invalid", place, { text: clause });
  return {};
}

/**
 * What is counted: the words behind the figure, or before a «واحد»; `undefined` where something stands around the figure
 * that may be part of it («ليس 600», «مليون إلا ربع», «600k»): rather no figure than a wrong one.
 */
function unitOf({ unit, start, end }: FoundQuantity, head: string): string | undefined {
  const before = head.slice(0, start).trim();
  const behind = [unit, head.slice(end)].join(" ").replace(/\s+/gu, " ").trim();
  if (SIGN_BEFORE.test(before)) return MORE_OF_THE_FIGURE.test(behind) ? undefined : `${before} ${behind}`.trim();
  if (before !== "") return behind === "" && /^\p{L}+$/u.test(before) && ONE.test(head) ? before : undefined;
  return MORE_OF_THE_FIGURE.test(behind) ? undefined : behind;
}

/** A unit that is typed before its figure, or stands there where digits and signs run in two directions: «٪٦٠», «$500». */
const SIGN_BEFORE = /^[%٪$€£]$/u;
const ONE = /\s(?:واحد|واحدة)\s*$/u;
const MORE_OF_THE_FIGURE = /[\p{Nd}½¼¾⅓⅔+<>≥≤±×÷=()（）]|^(?:[kmb]|إلا|الا|ناقص|ونصف|وربع|وثلث|و(?=\s))(?!\p{L})/iu;

/** What stands in brackets at the end belongs to the figure as any other word: «600 ألف (تقريبًا)», «15 (مدنيًا)». */
const withoutBrackets = (text: string): string => text.replace(/\s*[(（]([^()（）]+)[)）]\s*$/u, " $1");

/** «600.000» may be six hundred as well; whoever groups digits by dots probably meant the greater. */
function ungrouped(head: string): { expected?: string } {
  const groups = /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?!\p{Nd})/u.exec(head.trim())?.[0];
  return groups === undefined ? {} : { expected: head.trim().replace(groups, groups.replaceAll(".", "")) };
}

/** The range that was meant where one stands upside down: «بين 20 و10 قتلى» is «بين 10 و20 قتلى». */
function turned(head: string): { expected?: string } {
  const ends = [...head.matchAll(/\p{Nd}+/gu)];
  const [from, to] = ends.map(([digits]) => parseNumber(digits) ?? 0);
  const [first, second] = ends;
  if (first === undefined || second === undefined || ends.length !== 2) return {};
  const between = head.slice(first.index + first[0].length, second.index);
  if (!/^\s*(?:[-–—]|و|إلى|الى|حتى)\s*$/u.test(between) || (from ?? 0) <= (to ?? 0)) return {};
  return {
    expected: `${head.slice(0, first.index)}${second[0]}${between}${first[0]}${head.slice(second.index + second[0].length)}`,
  };
}

/** «بين 20 و10»: a range upside down is read as two figures, and no range. */
const isReversed = (text: string): boolean =>
  findQuantities(text)[0]?.upTo === undefined && /^\s*(?:ما\s+)?بين(?!\p{L})/u.test(text);
