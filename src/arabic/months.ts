/** The names of the months: Levantine, Egyptian, Maghrebi, and what else an editor may type. */

/** Which names a site writes. */
export type MonthNames = "levantine" | "egyptian" | "maghrebi";

/** By naming: the twelve months in order, as they are shown. */
export const MONTHS = {
  levantine: [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
  ],
  egyptian: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
  maghrebi: ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
} as const satisfies Readonly<Record<MonthNames, readonly string[]>>;

/** Other spellings, Moroccan and English names, by month from 1 on; read, never written. */
export const OTHER_MONTH_NAMES: Readonly<Record<number, readonly string[]>> = {
  1: ["كانون ثاني", "كانون ٢", "January", "Jan"],
  2: ["February", "Feb"],
  3: ["اذار", "March", "Mar"],
  4: ["إبريل", "April", "Apr"],
  5: ["نوار", "مايس", "May"],
  6: ["يونية", "June", "Jun"],
  7: ["يولية", "يوليوز", "July", "Jul"],
  8: ["غشت", "August", "Aug"],
  9: ["شتنبر", "September", "Sep"],
  10: ["تشرين أول", "تشرين ١", "October", "Oct"],
  11: ["تشرين ثاني", "تشرين ٢", "نونبر", "November", "Nov"],
  12: ["كانون أول", "كانون ١", "دجنبر", "December", "Dec"],
};
