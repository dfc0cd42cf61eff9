/** Points in time for feeds. */
import { expect, test } from "vitest";
import { startOfDay } from "../../../src/pages/feeds/instant.ts";
import { stableId } from "../../../src/pages/feeds/stable-id.ts";

test.each([
  ["2026-11-22", "UTC", "2026-11-22T00:00:00Z"],
  ["2026-11-22", "Asia/Damascus", "2026-11-22T00:00:00+03:00"],
  ["2026-07-01", "America/New_York", "2026-07-01T00:00:00-04:00"],
  ["2026-01-01", "America/New_York", "2026-01-01T00:00:00-05:00"],
  ["2026-01-01", "Asia/Kolkata", "2026-01-01T00:00:00+05:30"],
] as const)("%s begins in %s at %s", (date, zone, instant) => {
  expect(startOfDay(date, zone)).toBe(instant);
  expect(Number.isNaN(Date.parse(instant))).toBe(false);
});

test("an id is a name-based UUID that depends on the site and the path alone", () => {
  expect(stableId("إسناد", "/articles/x/")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(stableId("إسناد", "/articles/x/")).toBe(stableId("إسناد", "/articles/x/"));
  expect(stableId("إسناد", "/articles/x/")).not.toBe(stableId("سند", "/articles/x/"));
});
