/** A day in the Gregorian calendar, without a clock and without a zone. */

/** ISO 8601, `YYYY-MM-DD`, a day that exists; compares in time order as a string. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Stands for a day that could not be read: what bears it is not published, and no later check trips over it. */
export const NO_DAY: CalendarDate = "0001-01-01";
