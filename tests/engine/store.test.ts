import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../../src/engine/store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const entries = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

test("what is put is what is got, for any key and text", () => {
  const folder = temporaryFolder();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (key, text) => {
      const store = openStore(folder, "1");
      store.put(key, text);
      expect(openStore(folder, "1").get(key)).toBe(text);
      expect(openStore(folder, "2").get(key)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test("an entry that was cut short or altered in any byte counts as never written", () => {
  const folder = temporaryFolder();
  const store = openStore(folder, "1");
  store.put("k", "النص المحفوظ");
  const [file = ""] = entries(folder);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 1) {
    if (at === 64) continue; // the line feed between the two
    const altered = Uint8Array.from(whole);
    altered[at] = 0x41;
    writeFileSync(file, altered);
    expect(store.get("k"), `byte ${at}`).toBeUndefined();
    writeFileSync(file, whole.subarray(0, at));
    expect(store.get("k"), `cut at ${at}`).toBeUndefined();
  }
  store.put("k", "النص المحفوظ");
  expect(store.get("k")).toBe("النص المحفوظ");
});

test("pruning forgets what is old and was not asked for", () => {
  const folder = temporaryFolder();
  const first = openStore(folder, "1");
  for (const key of ["used", "old", "young"]) first.put(key, key);
  const now = Date.now();
  const young = new Set([...entries(folder)].filter((file) => readFileSync(file, "utf8").endsWith("\nyoung")));
  for (const file of entries(folder)) if (!young.has(file)) utimesSync(file, 0, 0);
  const second = openStore(folder, "1");
  second.get("used");
  second.prune(now, 30);
  expect(
    entries(folder)
      .map((file) => readFileSync(file, "utf8").slice(65))
      .sort(),
  ).toEqual(["used", "young"]);
  expect(statSync(folder).isDirectory()).toBe(true);
});
