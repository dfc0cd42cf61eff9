/** The store: what is put is what is got, or nothing; whatever happens to its files, its disk and its neighbours. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { DISK, type Disk } from "../../src/engine/disk.ts";
import { openStore, type Section, type Store } from "../../src/engine/store.ts";
import { type Failure, failingDisk } from "./failing-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const DAY = 86_400_000;

function open(folder: string, disk?: Disk): Store {
  const store = openStore(folder, disk);
  onTestFinished(() => store.close());
  return store;
}

const put = (section: Section, key: string, text = key) => section.put(key, new TextEncoder().encode(text));
function get(section: Section, key: string): string | undefined {
  const bytes = section.get(key);
  return bytes && new TextDecoder().decode(bytes);
}

/** A store with these memories, closed. */
function closedStore(folder: string, texts: Readonly<Record<string, string>>): string[] {
  const store = openStore(folder);
  for (const [key, text] of Object.entries(texts)) put(store.section("1"), key, text);
  store.close();
  return packsOf(folder);
}

const packsOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

test("what is put is what is got, for any key and text, at once and by the next who opens it", () => {
  const folder = temporaryFolder();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (key, text) => {
      const store = openStore(folder);
      put(store.section("1"), key, text);
      expect(get(store.section("1"), key)).toBe(text);
      store.close();
      const later = open(folder);
      expect(get(later.section("1"), key)).toBe(text);
      expect(get(later.section("2"), key)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test("of two memories of one key the later counts", () => {
  const folder = temporaryFolder();
  const [first = ""] = closedStore(folder, { k: "أول" });
  utimesSync(first, 1, 1);
  closedStore(folder, { k: "ثان" });
  expect(get(open(folder).section("1"), "k")).toBe("ثان");
});

describe("never trusted when damaged", () => {
  const TEXTS = { k: "النص المحفوظ", l: "آخر" };

  test.each(["closed", "cut off before its index was written"])("a pack that was %s", (state) => {
    const folder = temporaryFolder();
    const [file = ""] = closedStore(folder, TEXTS);
    const size = state === "closed" ? statSync(file).size : statSync(file).size - 2 * 64 - 48;
    truncateSync(file, size);
    const whole = readFileSync(file);
    const held = (): void => {
      const section = open(folder).section("1");
      for (const [key, text] of Object.entries(TEXTS)) expect([text, undefined]).toContain(get(section, key));
    };
    for (let at = 0; at < whole.length; at += 1) {
      const altered = Uint8Array.from(whole);
      altered[at] = (altered[at] ?? 0) ^ 0x41;
      writeFileSync(file, altered);
      held();
      if (at % 5 > 0) continue;
      writeFileSync(file, whole.subarray(0, at));
      held();
    }
    writeFileSync(file, whole);
    expect(get(open(folder).section("1"), "k")).toBe(TEXTS.k);
  });

  test("one that was damaged is put again", () => {
    const folder = temporaryFolder();
    const [file = ""] = closedStore(folder, { k: "نص" });
    const bytes = readFileSync(file);
    bytes.fill(0, 13 + 56, 13 + 60);
    writeFileSync(file, bytes);
    const store = openStore(folder);
    expect(get(store.section("1"), "k")).toBeUndefined();
    put(store.section("1"), "k", "نص");
    store.close();
    expect(get(open(folder).section("1"), "k")).toBe("نص");
  });

  test("files of others, other versions and folders in its folder are not looked into", () => {
    const folder = temporaryFolder({ "a.pack": "isnad-pack-9\nnonsense", "b.pack/x": "", "c.txt": "x", "d.pack": "" });
    put(open(folder).section("1"), "k");
    expect(get(open(folder).section("1"), "k")).toBe("k");
  });

  test("a build that was killed has remembered what it had put", () => {
    const folder = temporaryFolder();
    const killed = openStore(folder);
    put(killed.section("1"), "k");
    expect(get(open(folder).section("1"), "k")).toBe("k");
    killed.close();
  });
});

describe("forgetting", () => {
  test("what is old and was not asked for goes; what was asked for and what is young stays, for as long as it is", () => {
    const folder = temporaryFolder();
    const [old = ""] = closedStore(folder, { used: "used", old: "old", older: "older" });
    utimesSync(old, 86_400, 86_400);
    closedStore(folder, { young: "young" });
    const store = openStore(folder);
    get(store.section("1"), "used");
    store.close(Date.now());
    const later = openStore(folder);
    expect(["used", "old", "older", "young"].map((key) => get(later.section("1"), key))).toEqual([
      "used",
      undefined,
      undefined,
      "young",
    ]);
    later.close();
    const last = openStore(folder);
    get(last.section("1"), "young");
    // "used" bears the day it was made, not that of the pack it was moved to.
    last.close(Date.now() + DAY);
    const section = open(folder).section("1");
    expect([get(section, "used"), get(section, "young")]).toEqual([undefined, "young"]);
  });

  test("many small packs become few, and nothing is lost", () => {
    const folder = temporaryFolder();
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
    for (const key of keys) closedStore(folder, { [key]: key.repeat(10) });
    openStore(folder).close(Date.now());
    expect(packsOf(folder).length).toBe(2);
    const section = open(folder).section("1");
    expect(keys.map((key) => get(section, key))).toEqual(keys.map((key) => key.repeat(10)));
  });

  test("a pack that another process is writing is left to it", () => {
    const folder = temporaryFolder();
    const other = openStore(folder);
    put(other.section("1"), "theirs");
    for (let each = 0; each < 10; each += 1) closedStore(folder, { [`k${each}`]: "x" });
    openStore(folder).close(Date.now());
    put(other.section("1"), "later");
    other.close();
    const section = open(folder).section("1");
    expect([get(section, "theirs"), get(section, "later"), get(section, "k3")]).toEqual(["theirs", "later", "x"]);
  });
});

test("two that have it open at once: each reads what was there, and both are remembered", () => {
  const folder = temporaryFolder();
  closedStore(folder, { before: "before" });
  const [a, b] = [openStore(folder), openStore(folder)];
  put(a.section("1"), "a");
  put(b.section("1"), "b");
  a.close(Date.now());
  expect(get(b.section("1"), "before")).toBe("before");
  b.close(Date.now());
  const section = open(folder).section("1");
  expect(["before", "a", "b"].map((key) => get(section, key))).toEqual(["before", "a", "b"]);
});

describe.each<[Failure, boolean]>([
  ["EIO", false],
  ["ENOSPC", true],
])("a disk that answers %s (from then on: %s)", (failure, forever) => {
  /** Everything a build asks of a store. */
  function work(folder: string, disk: Disk): Store {
    const store = openStore(folder, disk);
    const section = store.section("1");
    expect([undefined, "before"]).toContain(get(section, "before"));
    put(section, "new");
    expect([undefined, "new"]).toContain(get(section, "new"));
    store.close(Date.now());
    return store;
  }

  test("at any call costs memory, never the work or the truth", () => {
    const ready = temporaryFolder();
    for (let each = 0; each < 8; each += 1) closedStore(ready, { [`k${each}`]: "x" });
    closedStore(ready, { before: "before" });
    const tried = join(temporaryFolder(), "tried");
    const prepared = (): string => {
      rmSync(tried, { recursive: true, force: true });
      cpSync(ready, tried, { recursive: true });
      return tried;
    };
    const counted = failingDisk(Number.POSITIVE_INFINITY, failure);
    work(prepared(), counted);
    expect(counted.calls()).toBeGreaterThan(30);
    for (let at = 1; at <= counted.calls(); at += 1) {
      const folder = prepared();
      work(folder, failingDisk(at, failure, forever));
      const after = openStore(folder, DISK);
      const section = after.section("1");
      expect([undefined, "before"], `call ${at}`).toContain(get(section, "before"));
      expect([undefined, "new"], `call ${at}`).toContain(get(section, "new"));
      after.close();
    }
  });

  test("says why it remembers nothing", () => {
    const folder = temporaryFolder();
    const store = openStore(folder, failingDisk(3, failure, true));
    put(store.section("1"), "k");
    put(store.section("1"), "l");
    store.close(Date.now());
    expect(store.fault()).toMatchObject({ code: failure });
  });
});
