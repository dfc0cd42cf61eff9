/** What is on the screen when a file is opened: nothing that was typed is ever the one that gives way. */
import { expect, test } from "vitest";
import { settle } from "../../desk/settle.ts";

const disk = (text: string, hash: string) => ({ kind: "text", text, hash }) as const;
const kept = (text: string, base: string, saved: boolean) => ({ uri: "u", text, base, saved });
const NOTHING = { kind: "nothing" } as const;

test("what the disk has, where nothing was kept", () => {
  expect(settle(disk("أ", "1"), undefined)).toMatchObject({ text: "أ", base: "1", isSaved: true });
  expect(settle(NOTHING, undefined)).toBeUndefined();
  expect(settle({ kind: "refused" }, undefined)).toBeUndefined();
});

test("what was typed and not saved, where the disk is as it was", () => {
  expect(settle(disk("أ", "1"), kept("أب", "1", false))).toMatchObject({ text: "أب", base: "1", isSaved: false });
});

test("what the disk has, where all that was kept was saved", () => {
  expect(settle(disk("ج", "2"), kept("أ", "1", true))).toMatchObject({ text: "ج", base: "2", isSaved: true });
});

test("both, to be merged, where the disk has moved beside what was not saved", () => {
  expect(settle(disk("ج", "2"), kept("أب", "1", false))).toMatchObject({
    text: "أب",
    isSaved: false,
    clash: { text: "ج", hash: "2" },
  });
});

test("no clash where the same stands on both sides: the answer to the last save was lost", () => {
  expect(settle(disk("أب", "2"), kept("أب", "1", false))).toMatchObject({ text: "أب", base: "2", isSaved: true });
});

test("no clash where the disk has what was sent and never answered: what was typed since goes on from that", () => {
  const typedOn = { ...kept("أبت", "1", false), sent: ["2", "3"] };
  expect(settle(disk("أب", "2"), typedOn)).toMatchObject({ text: "أبت", base: "2", sent: ["2", "3"], isSaved: false });
  expect(settle(disk("أب", "2"), typedOn)).not.toHaveProperty("clash");
  expect(settle(disk("ج", "9"), typedOn)).toMatchObject({ base: "1", clash: { hash: "9" } });
  expect(settle(disk("ج", "9"), { ...typedOn, saved: true })).toMatchObject({ base: "9", sent: [] });
});

test("what was typed, where the server is away", () => {
  expect(settle(undefined, kept("أب", "1", false))).toMatchObject({ text: "أب", base: "1", isSaved: false });
});

test("lines end as they do on the disk", () => {
  expect(settle(disk("أ\r\nب\r\n", "1"), undefined)).toMatchObject({ text: "أ\nب\n", lineEnd: "\r\n" });
  expect(settle(disk("أ\nب\n", "1"), undefined)).toMatchObject({ lineEnd: "\n" });
});

test("a file that stood on the disk when its text was typed, and does no more, is told as gone; one that never stood is new", () => {
  expect(settle(NOTHING, kept("أب", "1", false))).toMatchObject({
    text: "أب",
    base: "1",
    isSaved: false,
    isGone: true,
  });
  const { base: _, ...fresh } = kept("أب", "", false);
  expect(settle(NOTHING, fresh)).toMatchObject({ text: "أب", base: undefined, isSaved: false });
  expect(settle(NOTHING, fresh)).not.toHaveProperty("isGone");
  expect(settle(undefined, kept("أب", "1", false))).not.toHaveProperty("isGone");
});
