/** Names of feeds and their entries. */
import { expect, test } from "vitest";
import { stableId } from "../../../src/pages/feeds/stable-id.ts";

test("an id is a name-based UUID that depends on the site and the path alone", () => {
  expect(stableId("إسناد", "/articles/x/")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(stableId("إسناد", "/articles/x/")).toBe(stableId("إسناد", "/articles/x/"));
  expect(stableId("إسناد", "/articles/x/")).not.toBe(stableId("سند", "/articles/x/"));
});
