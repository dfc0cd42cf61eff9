/** Points in time, from days and times of day. */
import { expect, test, vi } from "vitest";
import { instantOf } from "../../src/base/instant.ts";

test.each([
  ["2026-11-22", "UTC", "2026-11-22T00:00:00Z"],
  ["2026-11-22", "Asia/Damascus", "2026-11-22T00:00:00+03:00"],
  ["2026-07-01", "America/New_York", "2026-07-01T00:00:00-04:00"],
  ["2026-01-01", "America/New_York", "2026-01-01T00:00:00-05:00"],
  ["2026-01-01", "Asia/Kolkata", "2026-01-01T00:00:00+05:30"],
] as const)("%s begins in %s at %s", (date, zone, instant) => {
  expect(instantOf(date, undefined, zone)).toBe(instant);
  expect(Number.isNaN(Date.parse(instant))).toBe(false);
});

test.each([
  ["14:30", "Asia/Damascus", "2026-11-22T14:30:00+03:00"],
  ["23:30:05", "UTC", "2026-11-22T23:30:05Z"],
  ["23:30+03:00", "UTC", "2026-11-22T23:30:00+03:00"],
  ["20:30:00Z", "Asia/Damascus", "2026-11-22T20:30:00Z"],
] as const)("%s in %s is %s", (time, zone, instant) => expect(instantOf("2026-11-22", time, zone)).toBe(instant));

test("on the night the clocks change, each side has its own offset", () => {
  expect(instantOf("2026-11-01", "00:30", "America/New_York")).toBe("2026-11-01T00:30:00-04:00");
  expect(instantOf("2026-11-01", "12:00", "America/New_York")).toBe("2026-11-01T12:00:00-05:00");
});

test("what tells of a zone is made once at most: making it costs more than all that is asked of it", () => {
  const { DateTimeFormat } = Intl;
  const making = vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function make(...given) {
    return new DateTimeFormat(...given);
  });
  const told = ["10:00", "11:00"].map((time) => instantOf("2026-11-22", time, "Pacific/Chatham"));
  expect(told).toEqual(["2026-11-22T10:00:00+13:45", "2026-11-22T11:00:00+13:45"]);
  expect(making.mock.calls.length).toBeLessThan(2);
  making.mockRestore();
});
