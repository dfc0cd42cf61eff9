/** The desk wide and on a phone, light and dark. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Newsroom } from "./at-desk.ts";
import { LOOKS } from "./axe.ts";
import { deskViolations, openStanding } from "./desk-violations.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openStanding();
});
afterAll(() => newsroom.close());

test.each(LOOKS)("axe finds nothing, %o: the list, a text with its faults, a form", async (look) => {
  expect(await deskViolations(newsroom, look)).toEqual([]);
});
