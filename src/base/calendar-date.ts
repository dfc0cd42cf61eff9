/** A day in the Gregorian calendar, without a clock and without a zone. */

/** ISO 8601, `YYYY-MM-DD`, a day that exists; compares in time order as a string. */
export type CalendarDate = `${number}-${number}-${number}`;
