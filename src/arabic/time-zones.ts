/** Time zones by the cities that they are called after, in Arabic (names of the IANA time zone database). */
import { foldKey } from "./fold.ts";

const ZONES: Readonly<Record<string, string>> = {
  دمشق: "Asia/Damascus",
  بيروت: "Asia/Beirut",
  عمان: "Asia/Amman",
  القدس: "Asia/Jerusalem",
  غزة: "Asia/Gaza",
  بغداد: "Asia/Baghdad",
  الكويت: "Asia/Kuwait",
  الرياض: "Asia/Riyadh",
  الدوحة: "Asia/Qatar",
  المنامة: "Asia/Bahrain",
  دبي: "Asia/Dubai",
  مسقط: "Asia/Muscat",
  عدن: "Asia/Aden",
  صنعاء: "Asia/Aden",
  القاهرة: "Africa/Cairo",
  الخرطوم: "Africa/Khartoum",
  طرابلس: "Africa/Tripoli",
  تونس: "Africa/Tunis",
  الجزائر: "Africa/Algiers",
  "الدار البيضاء": "Africa/Casablanca",
  نواكشوط: "Africa/Nouakchott",
  إسطنبول: "Europe/Istanbul",
  أنقرة: "Europe/Istanbul",
  لندن: "Europe/London",
  باريس: "Europe/Paris",
  برلين: "Europe/Berlin",
};
const BY_KEY = new Map(Object.entries(ZONES).map(([city, zone]) => [foldKey(city), zone]));

/** Gives the IANA name of a city's time zone: «دمشق», «توقيت دمشق», «بتوقيت القاهرة»; `undefined` for a city that is none of these. */
export const zoneOfCity = (typed: string): string | undefined => BY_KEY.get(foldKey(typed).replace(/^ب?توقيت /u, ""));
