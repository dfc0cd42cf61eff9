/** Days as editors type them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, isIsoDate, parseDate, parseMoment } from "../../src/arabic/dates.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const style = fc.record({
  months: fc.constantFrom("levantine" as const, "egyptian" as const, "maghrebi" as const),
  numerals: fc.constantFrom("latn" as const, "arab" as const),
});

describe("dates", () => {
  it("what is written is read back, in all months and digits", () => {
    fc.assert(
      fc.property(day, style, (date, how) => {
        expect(isIsoDate(date)).toBe(true);
        if (isIsoDate(date)) expect(parseDate(formatDate(date, how))).toEqual({ kind: "date", date });
      }),
    );
  });

  it.each([
    "2026-11-22",
    "٢٠٢٦-١١-٢٢",
    "2026/11/22",
    "22/11/2026",
    "٢٢/١١/٢٠٢٦",
    "22-11-2026",
    "22.11.2026",
    "22 تشرين الثاني 2026",
    "٢٢ نوفمبر ٢٠٢٦",
    "22 تشرين ثاني، 2026",
    "22 تشرين الثاني/نوفمبر 2026",
    "22 تشرين الثاني (نوفمبر) 2026",
    "الأحد 22 نوفمبر 2026",
    "الأحد، 22 نونبر 2026",
    " \u200f22\u00a0نوفمبر 2026م",
    "22 November 2026",
    "٢٢ / ١١ / ٢٠٢٦",
    "2026 - 11 - 22",
    "الأحد 22/11/2026",
    "يوم الأحد، 2026-11-22",
  ])("%s", (typed) => expect(parseDate(typed)).toEqual({ kind: "date", date: "2026-11-22" }));

  it.each([
    ["12 كانون 2 2026", "2026-01-12"],
    ["12 كانون٢ 2026", "2026-01-12"],
    ["1 تشرين-1 2026", "2026-10-01"],
    ["12 كانون ٢/يناير 2026", "2026-01-12"],
  ])("a month may have its number: %s", (typed, date) => expect(parseDate(typed)).toEqual({ kind: "date", date }));

  it.each([
    "23 رمضان 1447هـ الموافق 12 مارس 2026م",
    "23 رمضان 1447 هـ، الموافق لـ 12 آذار/مارس 2026",
    "الخميس 23/9/1447هـ الموافق 12/3/2026م",
    "12 مارس 2026م الموافق 23 رمضان 1447هـ",
    "12 مارس 2026 (الموافق 23 رمضان 1447هـ)",
  ])("the same day by the Hijri calendar may stand beside it: %s", (typed) =>
    expect(parseDate(typed)).toEqual({ kind: "date", date: "2026-03-12" }),
  );

  it.each(["23 رمضان 1447هـ", "12 مارس 2026 الموافق 13 مارس 2026", "23/9/1447هـ الموافق 24/9/1447هـ"])(
    "one day of ours is needed, and only one: %s",
    (typed) => expect(parseDate(typed)).toMatchObject({ kind: "invalid", reason: "unreadable" }),
  );

  it("the day comes first: 5/11/2026 is the fifth of November", () => {
    expect(parseDate("5/11/2026")).toEqual({ kind: "date", date: "2026-11-05" });
  });

  it.each([
    ["31/2/2026", "no-such-day"],
    ["2025-02-29", "no-such-day"],
    ["2026-13-01", "no-such-day"],
    ["11/22/2026", "month-first"],
    ["22/11/26", "short-year"],
    ["22 تشرين الأول/نوفمبر 2026", "months-differ"],
    ["22 رمضان 2026", "unreadable"],
    ["السبت 22 نوفمبر 2026", "weekday-differs"],
    ["الاثنين 2026-11-22", "weekday-differs"],
    ["أمس", "unreadable"],
    ["", "unreadable"],
    ["2026-11-22T10:00", "unreadable"],
  ])("%s is refused: %s", (typed, reason) => expect(parseDate(typed)).toMatchObject({ kind: "invalid", reason }));

  it.each([
    ["2026-11-22", undefined],
    ["2026-11-22 14:30", "14:30"],
    ["٢٢/١١/٢٠٢٦ ٩:٠٥", "09:05"],
    ["22 نوفمبر 2026، الساعة 2:30 مساءً", "14:30"],
    ["22 نوفمبر 2026م 12:15 ص", "00:15"],
    ["2026-11-22T23:30:00+03:00", "23:30:00+03:00"],
    ["2026-11-22T20:30:00.125Z", "20:30:00Z"],
    ["2026-11-22 14:30 +0300", "14:30+03:00"],
    ["2 جمادى الآخرة 1448هـ الموافق 22 نوفمبر 2026م 14:30", "14:30"],
    ["22 نوفمبر 2026 الساعة 3 عصرًا", "15:00"],
    ["الأحد 22 / 11 / 2026، الساعة 8 صباحا", "08:00"],
    ["2026-11-22 12 ظهرًا", "12:00"],
    ["22-11-2026م 5 فجرًا", "05:00"],
    ["2026-11-22 9 pm", "21:00"],
  ])("a time of day may stand behind it: %s", (typed, time) =>
    expect(parseMoment(typed)).toEqual({ kind: "date", date: "2026-11-22", ...(time && { time }) }),
  );

  it.each([
    "2026-11-22 25:00",
    "2026-11-22 14:60",
    "2026-11-22 14:30 م",
    "2026-11-22 0:30 م",
    "14:30",
    "2026-11-22 14",
    "2026-11-22 11 ظهرًا",
    "2026-11-22 9 فجرًا",
  ])("no clock shows it: %s", (typed) =>
    expect(parseMoment(typed)).toMatchObject({ kind: "invalid", reason: "unreadable" }),
  );

  it("says which day an American order means", () => {
    expect(parseDate("11/22/2026")).toMatchObject({ nearest: "2026-11-22" });
  });

  it.each([
    [{}, "22 تشرين الثاني 2026"],
    [{ months: "egyptian", numerals: "arab" }, "٢٢ نوفمبر ٢٠٢٦"],
    [{ months: "maghrebi" }, "22 نوفمبر 2026"],
  ] as const)("written %o: %s", (how, written) => expect(formatDate("2026-11-22", how)).toBe(written));
});
