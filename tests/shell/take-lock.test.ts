/** The lock: one build at a time, and a dead holder holds nothing. */
import { existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "../../src/shell/take-lock.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";

const lockFile = () => join(temporaryFolder(), ".lock");
/** A process that lives as long as this test and is not this one. */
const LIVING = String(process.ppid);

test("one holder at a time; who comes after it has let go finds it free", () => {
  const file = lockFile();
  const letGo = takeLock(file);
  expect(existsSync(file)).toBe(true);
  letGo();
  expect(existsSync(file)).toBe(false);
  takeLock(file)();
});

test("a living holder is named in the refusal", () => {
  const file = lockFile();
  writeFileSync(file, LIVING);
  expect(() => takeLock(file)).toThrow(
    expect.objectContaining({ name: "Refusal", en: expect.stringContaining(`process ${LIVING}`) }),
  );
});

test.each([
  ["dead", "999999999", undefined],
  ["killed before it wrote its number", "", undefined],
  ["not written whole, and old", "", 0],
  ["this very process, from an earlier run with its number", String(process.pid), undefined],
  ["silent for minutes, its number now another's", LIVING, 0],
])("the lock of a holder that is %s is taken over", (_, holder, time) => {
  const file = lockFile();
  writeFileSync(file, holder);
  if (time !== undefined) utimesSync(file, time, time);
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

test("a lock that somebody deleted is no reason to fail at the end", () => {
  const file = lockFile();
  const letGo = takeLock(file);
  rmSync(file);
  expect(letGo).not.toThrow();
});
