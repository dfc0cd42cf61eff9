/** Days as editors type them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, isIsoDate, parseDate } from "../../src/arabic/dates.ts";

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
  ])("%s", (typed) => expect(parseDate(typed)).toEqual({ kind: "date", date: "2026-11-22" }));

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
    ["أمس", "unreadable"],
    ["", "unreadable"],
    ["2026-11-22T10:00", "unreadable"],
  ])("%s is refused: %s", (typed, reason) => expect(parseDate(typed)).toMatchObject({ kind: "invalid", reason }));

  it("says which day an American order means", () => {
    expect(parseDate("11/22/2026")).toMatchObject({ nearest: "2026-11-22" });
  });

  it.each([
    [{}, "22 تشرين الثاني 2026"],
    [{ months: "egyptian", numerals: "arab" }, "٢٢ نوفمبر ٢٠٢٦"],
    [{ months: "maghrebi" }, "22 نوفمبر 2026"],
  ] as const)("written %o: %s", (how, written) => expect(formatDate("2026-11-22", how)).toBe(written));
});
