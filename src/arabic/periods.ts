/** A name and the time for which something holds of it: «الجيش (من 2015 إلى 2019)». */
import { withNumerals } from "./numbers.ts";

/** The name, and the days as typed; of a year alone its first or its last day. */
export interface NamedPeriod {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

/** Parts a name from the days behind it, in brackets or bare; `undefined` where none stand there. */
export function readPeriod(text: string): NamedPeriod | undefined {
  const dates = text.length > LONGEST ? undefined : DATES.exec(text.replace(/\s+/gu, " "))?.groups;
  const { name, from, until } = dates ?? {};
  if (name === undefined || (from === undefined && until === undefined)) return undefined;
  return {
    name,
    ...(from !== undefined && { from: wholeDay(from, "01-01") }),
    ...(until !== undefined && { until: wholeDay(until, "12-31") }),
  };
}

const wholeDay = (text: string, end: "01-01" | "12-31"): string =>
  /^\p{Nd}{4}$/u.test(text) ? `${withNumerals(text, "latn")}-${end}` : text;

/** A name with two dates is a tenth as long; on a longer text the search for them takes long. */
const LONGEST = 300;
const DATES =
  /^(?<name>.+?)\s*[(（]?\s*(?:من(?:ذ)?\s+(?<from>[\p{Nd}][\p{Nd}\p{L}/\-. ]*?))?\s*(?:(?:إلى|الى|حتى)\s+(?<until>[\p{Nd}][\p{Nd}\p{L}/\-. ]*?))?\s*[)）]?$/u;
