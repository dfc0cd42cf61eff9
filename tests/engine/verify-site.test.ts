/** A copy that was altered is found, whatever was altered in it. */
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeManifest } from "../../src/engine/manifest.ts";
import { isSignedBy, signBytes } from "../../src/engine/signature.ts";
import { verifySite } from "../../src/engine/verify-site.ts";
import { runs } from "../setup/laws.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const FILES = {
  "index.html": "الصفحة الأولى",
  "a/b.html": "صفحة أخرى",
  "a/c.json": "{}",
  "data/x.bin": "\u0000\u0001\u0002",
};
const PATHS = Object.keys(FILES);
const path = fc.constantFrom(...PATHS);
const SAME = { changed: [], added: [], missing: [] };

describe("a site is held against its manifest", () => {
  test("a flipped bit, wherever it is, is the only change found", () => {
    const folder = temporaryFolder(FILES);
    const manifest = makeManifest(folder, { known: new Map() });
    expect(verifySite(folder, manifest)).toEqual(SAME);
    fc.assert(
      fc.property(path, fc.nat(), fc.nat(7), (path, at, bit) => {
        const right = readFileSync(join(folder, path));
        const wrong = Buffer.from(right);
        const place = at % wrong.length;
        wrong[place] = (wrong[place] ?? 0) ^ (1 << bit);
        writeFileSync(join(folder, path), wrong);
        expect(verifySite(folder, manifest)).toEqual({ ...SAME, changed: [path] });
        writeFileSync(join(folder, path), right);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test.each<[string, (folder: string) => void, Partial<typeof SAME> | object]>([
    ["added", (folder) => writeFileSync(join(folder, "a/new.html"), "x"), { added: ["a/new.html"] }],
    ["an empty one added", (folder) => writeFileSync(join(folder, ".hidden"), ""), { added: [".hidden"] }],
    ["removed", (folder) => rmSync(join(folder, "a/b.html")), { missing: ["a/b.html"] }],
    [
      "renamed",
      (folder) => renameSync(join(folder, "a/b.html"), join(folder, "a/d.html")),
      { missing: ["a/b.html"], added: ["a/d.html"] },
    ],
    ["cut short", (folder) => writeFileSync(join(folder, "index.html"), "الصفحة"), { changed: ["index.html"] }],
  ])("a file that was %s", (_, alter, found) => {
    const folder = temporaryFolder(FILES);
    const manifest = makeManifest(folder, { known: new Map() });
    alter(folder);
    expect(verifySite(folder, manifest)).toEqual({ ...SAME, ...found });
  });

  test("two files swapped, a link in a file's place and a folder in its place are changes", () => {
    const folder = temporaryFolder(FILES);
    const manifest = makeManifest(folder, { known: new Map() });
    renameSync(join(folder, "a/b.html"), join(folder, "x"));
    renameSync(join(folder, "index.html"), join(folder, "a/b.html"));
    renameSync(join(folder, "x"), join(folder, "index.html"));
    const elsewhere = temporaryFolder({ same: FILES["a/c.json"] });
    rmSync(join(folder, "a/c.json"));
    symlinkSync(join(elsewhere, "same"), join(folder, "a/c.json"));
    rmSync(join(folder, "data/x.bin"));
    mkdirSync(join(folder, "data/x.bin"));
    expect(verifySite(folder, manifest)).toEqual({
      ...SAME,
      changed: ["a/b.html", "a/c.json", "index.html"],
      missing: ["data/x.bin"],
    });
  });
});

describe("a signature", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const secret = Buffer.from(privateKey.export({ type: "pkcs8", format: "pem" }));
  const open = Buffer.from(publicKey.export({ type: "spki", format: "pem" }));
  const bytes = Buffer.from("الفهرس");

  test("is the plain Ed25519 one, so that other programs can check it", () => {
    expect(signBytes(bytes, secret)).toBe(`${sign(undefined, bytes, privateKey).toString("base64")}\n`);
    expect(isSignedBy(bytes, signBytes(bytes, secret), open)).toBe(true);
  });

  test("holds for these bytes and this key only", () => {
    const other = generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" });
    expect(isSignedBy(bytes, signBytes(bytes, secret), Buffer.from(other))).toBe(false);
    expect(isSignedBy(Buffer.from("فهرس"), signBytes(bytes, secret), open)).toBe(false);
    for (const wrong of ["", "x", "AAAA", signBytes(Buffer.from("قديم"), secret)])
      expect(isSignedBy(bytes, wrong, open)).toBe(false);
  });

  test("a key of another kind, or none, is refused with the command that makes one", () => {
    const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({ type: "pkcs8", format: "pem" });
    for (const wrong of [Buffer.from(rsa), Buffer.from("x"), Buffer.from("")])
      expect(() => signBytes(bytes, wrong)).toThrow(/openssl genpkey -algorithm ed25519/u);
  });
});
