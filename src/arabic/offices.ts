/** Offices that speak for a body: «المتحدث باسم الجيش», «وزير الصحة», «قائد القوات»; and the body that each names. */
import { fold } from "./fold.ts";

/** A body that the holder of an office speaks for. */
export interface BodyOfOffice {
  /** As the name would be written: «وزارة الصحة». */
  readonly name: string;
  /** The office cannot be anybody else's: the body exists even where nothing else names it. */
  readonly certain: boolean;
}

/** Words for whoever speaks, before «باسم»; folded by the reader, with or without «ال». */
const SPEAKERS = "متحدث متحدثة متحدثون متحدثين متحدثان ناطق ناطقة ناطقون ناطقين".split(" ");

/** Offices whose body has a name of its own. */
const BODIES: Readonly<Record<string, string>> = { وزير: "وزارة", وزيرة: "وزارة", محافظ: "محافظة", محافظة: "محافظة" };

/** Offices whose body is what follows: «رئيس الحكومة», «قائد الجيش», «الأمين العام للأمم المتحدة». */
const HEADS = "رئيس رئيسة قائد قائدة مدير مديرة أمين الأمين المدير نقيب عميد نائب".split(" ");
/** What may stand between such an office and its body. */
const BETWEEN = "العام العامة رئيس رئيسة عام عامة".split(" ");

/** Who held an office, or will, speaks for nobody by it. */
const NOT_NOW =
  "السابق السابقة سابق سابقة الأسبق الأسبقة أسبق المستقيل المستقيلة المقال المقالة المعزول المعزولة المخلوع الراحل الراحلة المنتخب المنتخبة".split(
    " ",
  );

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const SPEAKER_WORDS = folded(SPEAKERS);
const HEAD_WORDS = folded(HEADS);
const BETWEEN_WORDS = folded(BETWEEN);
const NOT_NOW_WORDS = folded(NOT_NOW);
const BODY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(BODIES).map(([office, body]) => [fold(office), body]),
);

/**
 * Gives the body that a name's holder speaks for by office, where the name says it; `undefined` for every other name, and
 * for offices that name no body («قائد ميداني», «مسؤول أمني»).
 */
export function bodyOfOffice(name: string): BodyOfOffice | undefined {
  const words = name.trim().split(/\s+/u);
  if (words.some((word) => NOT_NOW_WORDS.has(fold(word)))) return undefined;
  return spokenFor(words) ?? named(words) ?? headed(words);
}

/**
 * Says whether a name is an office and nothing beside: «وزير الصحة والسكان», «المتحدث باسم جيش الوادي»; not «وزير الصحة فلان»,
 * where somebody is named, nor two offices in one.
 */
export function isBareOffice(name: string, { name: body }: BodyOfOffice): boolean {
  return /^\p{L}+(?: و?ال\p{L}+){0,4}$/u.test(body) && !/[^\p{L}\p{M} ]/u.test(name.trim());
}

/** «المتحدث الرسمي باسم وزارة الدفاع». */
function spokenFor(words: readonly string[]): BodyOfOffice | undefined {
  const at = words.findIndex((word) => fold(word) === "باسم");
  const body = words.slice(at + 1).join(" ");
  const speaks = words.slice(0, at).some((word) => SPEAKER_WORDS.has(withoutArticle(fold(word))));
  return at > 0 && at <= 4 && speaks && body !== "" ? { name: body, certain: true } : undefined;
}

/** «وزير الصحة» and «وزيرة الصحة السورية»; not «وزير سابق», which names no ministry. */
function named([office = "", ...complement]: readonly string[]): BodyOfOffice | undefined {
  const body = BODY_WORDS.get(withoutArticle(fold(office)));
  if (body === undefined || office.startsWith("ال") || !isDefinite(complement[0])) return undefined;
  return { name: [body, ...complement].join(" "), certain: true };
}

function headed([office = "", ...rest]: readonly string[]): BodyOfOffice | undefined {
  if (!HEAD_WORDS.has(fold(office))) return undefined;
  const from = rest.findIndex((word) => !BETWEEN_WORDS.has(fold(word)));
  const [first = "", ...others] = from < 0 ? [] : rest.slice(from);
  const isDefined = [office, ...rest.slice(0, from)].some((word) => word.startsWith("ال"));
  const body = isDefined ? withoutPreposition(first) : first;
  return first === "" ? undefined : { name: [body, ...others].join(" "), certain: false };
}

const isDefinite = (word: string | undefined): boolean => word !== undefined && /^ال\p{L}{2}/u.test(word);
const withoutArticle = (word: string): string => word.replace(/^ال(?=\p{L}{2})/u, "");
/** «للأمم» is «ل» before «الأمم», «لحزب» before «حزب», where the office is closed by its article; in «قائد لواء» it is the word's own. */
const withoutPreposition = (word: string): string =>
  word.startsWith("لل") ? `ال${word.slice(2)}` : word.replace(/^ل(?!ا)(?=\p{L}{3})/u, "");
