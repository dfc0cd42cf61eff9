/** Lines that say who wrote a text and when: «كتب: فلان»، «دمشق - 5 آب 2023»، time stamps of machines. */
import { isIsoDate, parseDate } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";

/** What stands before a name on a line of its own. */
const BEFORE_NAME =
  /^\s*(?:كت[ـ]*ب(?:ت|ها|ه|تها|ته)?(?:\s*[:：]|\s*[/|-])|كتب(?:ه|ها|ته|تها)\s|(?:نشره|نشرها|نشرته|نشرتها|حرره|حررها|أعده|أعدها)\s|بقلم(?:\s*[:：/|-])?|إعداد(?:\s*[:：/|-])|تقرير(?:\s*[:：/|-])|تحرير(?:\s*[:：/|-])|الكاتب(?:ة)?(?:\s*[:：/|-])|المصدر\s*[:：]|ترجمة\s*[:：]|(?:مرسلة |نشر |نشرت |كتب )?(?:بواسطة|من قبل)\s*[:：]?|(?:written )?by(?=[\s:])\s*:?|authors?\s*:)\s*/iu;

/** The same in other languages, where an element says that it names an author: «Veröffentlicht von», «Interview:». */
const BEFORE_FOREIGN_NAME =
  /^(?:veröffentlicht|geschrieben|eingestellt|verfasst|beitrag|publi\p{L}+|escrit[oa]|scritto|pubblicato|posted|text(?: und interview)?|interview|autor(?:in|en|es|e)?|auteurs?)\s*(?::\s*|(?=(?:von|vom|par|por|di|by)(?:\s|$)|von\p{Lu}))/iu;
/** A name of two words may begin so: «Von Miller». */
const BY = /^(?:(?:von|vom|par|por|di)\s*(?=\p{Lu})|(?:Von|Par|Por|Di)\s+(?=\p{Lu}\S*\s))/u;

/** What stands behind a name there: a day, an hour, an address, a handle, what parts it from other things. */
const BEHIND_NAME =
  /\s*(?:[|»›•·]|\s[–—-]\s|https?:|www\.|\s@|\s(?:am|on|le|el|il|في|بتاريخ|يوم)\s+\d|[,،]?\s(?:\p{L}{2,3}[.,،]\s*)?\d).*$/u;

/** What a program writes where nobody is named. */
const NOBODY =
  /^(?:admin|administrator|webmaster|no author|unknown|anonymous|root|published|updated|posted|مدير الموقع|المدير|المشرف|أدمن|ادمن)(?:\s|$)/iu;
/** What stands behind a name is no second one: «, MA», «, CNN». */
const TITLE = /^(?:\p{Lu}{2,4}|Ph\.?D\.?)$/u;

/** «Muster, E.» is one name, its parts turned round. */
const INITIALS = /^(?:\p{Lu}\.\s?)+$/u;

/** The names in what an element or its data name as authors, without what stands around them; none in a site, a sentence, a placeholder. */
export function namesIn(byline: string): string[] {
  const line = byline.replace(/\s+/gu, " ").trim();
  // A label that leads somewhere, and signs that were written twice, are no names.
  if (/[→›»]$|&#?\w+;/u.test(line)) return [];
  return listed(line.replace(BEFORE_FOREIGN_NAME, "").replace(BY, "").replace(BEHIND_NAME, ""));
}

/** The names in a field that an editor filled: whatever stands there but a placeholder. */
export const namesGiven = (field: string): string[] =>
  parted(field.replace(/\s+/gu, " ").trim()).filter((name) => name !== "" && !NOBODY.test(name));

const parted = (line: string): string[] =>
  line
    .replace(BEFORE_NAME, "")
    .replace(/^@/u, "")
    .split(/\s*[،,؛;]\s*|\s+(?:and|und|و)\s+/u)
    .map((name) => name.trim());

function listed(line: string): string[] {
  const names = parted(line).filter(
    (name) => name.length <= 80 && name.split(" ").length <= 8 && /\p{L}{2}|\p{L}\./u.test(name),
  );
  const [surname, initials = ""] = names;
  if (names.length === 2 && INITIALS.test(initials)) return [`${initials} ${surname}`];
  return names.filter((name, at) => isName(name) && (at === 0 || !TITLE.test(name)));
}

/** No sentence, no address, no placeholder; initials end with a full stop too. */
const isName = (name: string): boolean =>
  !NOBODY.test(name) &&
  !/[.؟?!:：]$|[[\]{}<>/]/u.test(name.replace(/(?<=^|[\s.])\p{L}{1,2}\.$/u, "")) &&
  !/^\S+\.\p{Ll}{2,}$/u.test(name);

/** A line that says who wrote a text, or when, or both. */
export interface Byline {
  readonly names: readonly string[];
  readonly day: CalendarDate | undefined;
}

/** Between the author and the day on one line. */
const BETWEEN = /^[\s|–—•·،,/-]+|[\s|–—•·،,/-]+$/gu;
const BEFORE_DAY = /(?:^|\s)(?:في|بتاريخ|بـ|نشر(?:ت|ه|ها)?(?: في| بتاريخ)?|نُشر(?:ت)?(?: في| بتاريخ)?)\s*[:：]?$/u;

/** Reads such a line: «كتبه فلان — 3 آذار 2026», «12/3/2026 | بقلم: فلان»; `undefined` where anything else is said in it. */
export function readByline(line: string): Byline | undefined {
  const text = line.replace(/\s+/gu, " ").trim();
  if (text.length > LONGEST_BYLINE) return undefined;
  const words = text.split(" ");
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const both = together(left, right) ?? together(right, left);
    if (both !== undefined) return both;
  }
  const [names, day] = [bylineIn(text), dayIn(text)];
  return names === undefined && day === undefined ? undefined : { names: names ?? [], day };
}

/** No such line is longer, in UTF-16 code units. */
const LONGEST_BYLINE = 120;

function together(author: string, dated: string): Byline | undefined {
  const day = dayIn(dated.replace(BETWEEN, ""));
  if (day === undefined) return undefined;
  const names = bylineIn(author.replace(BETWEEN, "").replace(BEFORE_DAY, "").replace(BETWEEN, ""));
  return names === undefined ? undefined : { names, day };
}

/** Reads a line that says who wrote the text, and says nothing else; `undefined` for any other line. */
function bylineIn(line: string): string[] | undefined {
  if (!BEFORE_NAME.test(line) || line.length > 80 || /[.؟!:：]\s*$/u.test(line)) return undefined;
  const names = listed(line);
  return names.length > 0 && names.every(isBare) ? names : undefined;
}

/** A name of a few words and nothing that a sentence or a date would have; in Latin letters no small one at its head. */
const isBare = (name: string): boolean => name.split(" ").length <= 5 && !NOT_BARE.test(name);

const WEEKDAY = "(?:ال)?(?:[أا]حد|[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمع[ةه]|سبت)";

const NOT_BARE = new RegExp(
  `\\d|[|–—•]|^\\p{Ll}|(?:^|\\s)(?:في|من|عن|على|إلى|وهو|وهي|قبل|بعد|حين|عام|سنة|${WEEKDAY})(?:\\s|$)`,
  "u",
);

/** What stands before a date on its own line. */
const LEAD =
  /^(?:تاريخ )?(?:النشر|نشر(?:ت)?|نُشر(?:ت)?|آخر تحديث|أخر تحديث|تحديث|التاريخ|كتب)?\s*(?:في|بتاريخ|يوم)?\s*[:：|]?\s*/u;
/** A time of day behind a date, and whatever follows on the line. */
const TIME =
  /\s*(?:[-–—|،,/]|الساعة|at|عند)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:صباحا|صباحًا|مساء|مساءً|ص|م|am|pm))?(?:\s*(?:بتوقيت|\(?(?:GMT|UTC|غرينتش|EST|EDT)).*)?\s*$/iu;

/** Finds the first line that is a date as a whole, among the first eight and the last four. */
export function findDate<L extends { readonly text: string }>(
  lines: readonly L[],
): { line: L; date: CalendarDate } | undefined {
  for (const line of [...lines.slice(0, 8), ...lines.slice(-4)]) {
    const date = dayIn(line.text);
    if (date !== undefined) return { line, date };
  }
  return undefined;
}

/** A day is told by its number, behind the weekday or not: words before that are not asked about by the reader of dates. */
const BEGINS_DAY = new RegExp(`^(?:(?:يوم\\s+)?${WEEKDAY}\\s*[،,:–—-]?\\s*)?\\p{Nd}`, "u");

/** The day that a line is, whatever stands before it and whatever the time of day. */
export function dayIn(line: string): CalendarDate | undefined {
  const bare = line
    .replace(LEAD, "")
    .replace(TIME, "")
    .replace(/\s*\/\s*/gu, "/")
    .trim();
  if (!BEGINS_DAY.test(bare)) return undefined;
  const reading = parseDate(bare);
  return reading.kind === "date" && reading.date >= EARLIEST ? reading.date : undefined;
}

/** No text that comes over is older: what looks so counts by the Hijri calendar, and which day of ours that is, is not certain. */
const EARLIEST = "1800-01-01";

/** The day that a machine's time stamp names, as written there, whatever its zone; only a day that exists. */
export function isoDay(stamp: string | undefined): CalendarDate | undefined {
  const text = (stamp ?? "").trim();
  const day = /^(\d{4}-\d\d-\d\d)(?!\d)/u.exec(text)?.[1] ?? compactDay(text) ?? "";
  if (isIsoDate(day)) return day.startsWith("0000") ? undefined : day;
  return text.length > 60 ? undefined : (englishDay(text) ?? dayIn(text));
}

const compactDay = (text: string): string | undefined =>
  text
    .match(/^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/u)
    ?.slice(1, 4)
    .join("-");

/** «Sat, 05 Aug 2023 10:00:00 +0000», «August 5, 2023 10:00 am». */
function englishDay(text: string): CalendarDate | undefined {
  const dayFirst = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/iu.exec(text);
  const monthFirst = /^(?:\p{L}{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu.exec(text);
  const parts = dayFirst === null ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]] : dayFirst.slice(1);
  const reading = parseDate(parts.join(" "));
  return reading.kind === "date" ? reading.date : undefined;
}
