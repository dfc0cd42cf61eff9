/** A tampered mirror is always found: a thousand single bytes flipped, files added, lost and swapped, a wrong key, an old manifest. */
import { generateKeyPairSync } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isnadHere } from "./isnad-here.ts";
import { TEST_SITE } from "./run-isnad.ts";

const FLIPS = 1000;
const MARKS = ["data/manifest.json", "data/manifest.json.sig"];

let root = "";
let site = "";
let files: readonly string[] = [];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-tampered-")));
  site = join(root, "_site");
  cpSync(TEST_SITE, join(root, "content"), { recursive: true });
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(join(root, "secret.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(root, "public.pem"), publicKey.export({ type: "spki", format: "pem" }));
  expect((await isnadHere(["build"], root)).code).toBe(0);
  expect((await isnadHere(["sign", "--key", "secret.pem"], root)).code).toBe(0);
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
});
afterAll(() => rmSync(root, { recursive: true }));

const verify = (...more: string[]) => isnadHere(["verify", "--key", "public.pem", "--lang", "en", ...more], root);

test("one flipped byte, anywhere, is found, and its file is named", async () => {
  let found = 0;
  const named = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 255 }), async (path, at, flip) => {
      const whole = readFileSync(join(site, path));
      const flipped = Buffer.from(whole);
      const byte = at % whole.length;
      flipped.writeUInt8(whole.readUInt8(byte) ^ flip, byte);
      writeFileSync(join(site, path), flipped);
      const { code, out, err } = await verify();
      writeFileSync(join(site, path), whole);
      expect(code).toBe(1);
      if (MARKS.includes(path)) expect(out + err).toMatch(/not this key's|manifest\.json/u);
      else expect(out).toBe(`changed\t${path}\n`);
      found += 1;
      named.add(path);
    }),
    { numRuns: FLIPS },
  );
  expect(found).toBe(FLIPS);
  expect(named.size).toBeGreaterThan(files.length / 2);
  expect((await verify()).code).toBe(0);
});

/** What is done to a mirror, and the lines that tell it. */
const DEEDS: readonly (readonly [name: string, deed: () => void, told: string])[] = [
  ["a file more", () => put("articles/forged/index.html", "x"), "added\tarticles/forged/index.html\n"],
  ["a hidden file more", () => put(".htaccess", "x"), "added\t.htaccess\n"],
  ["a script beside an asset", () => put("assets/more.js", "x"), "added\tassets/more.js\n"],
  ["an empty file more", () => put("empty", ""), "added\tempty\n"],
  ["a link to a file of it more", () => symlinkSync("index.html", join(site, "link.html")), "added\tlink.html\n"],
  ["a file less", () => rmSync(join(site, "feed.xml")), "missing\tfeed.xml\n"],
  ["a file emptied", () => put("index.html", ""), "changed\tindex.html\n"],
  ["a file longer by a line", () => put("index.html", `${text("index.html")}\n`), "changed\tindex.html\n"],
  [
    "two files swapped",
    () => {
      const [one, other] = [text("index.html"), text("404.html")];
      put("index.html", other);
      put("404.html", one);
    },
    "changed\t404.html\nchanged\tindex.html\n",
  ],
  [
    "a file renamed",
    () => renameSync(join(site, "404.html"), join(site, "405.html")),
    "added\t405.html\nmissing\t404.html\n",
  ],
  [
    "a file that is a link to the same bytes",
    () => {
      renameSync(join(site, "404.html"), join(root, "404.html"));
      symlinkSync(join(root, "404.html"), join(site, "404.html"));
    },
    "changed\t404.html\n",
  ],
];

const text = (path: string): string => readFileSync(join(site, path), "utf8");
function put(path: string, content: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

test.each(DEEDS)("%s is found", async (_, deed, told) => {
  cpSync(site, join(root, "kept"), { recursive: true });
  deed();
  const { code, out } = await verify();
  rmSync(site, { recursive: true });
  renameSync(join(root, "kept"), site);
  expect({ code, out }).toEqual({ code: 1, out: told });
});

test("a wrong key, a signature of somebody else's, none, and a manifest made to fit are found", async () => {
  const stranger = generateKeyPairSync("ed25519");
  const signature = text("data/manifest.json.sig");
  const manifest = text("data/manifest.json");
  writeFileSync(join(root, "stranger.pem"), stranger.privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(root, "stranger-public.pem"), stranger.publicKey.export({ type: "spki", format: "pem" }));
  const wrong = { code: 1, err: expect.stringContaining("not this key's") };
  expect(await isnadHere(["verify", "--key", "stranger-public.pem", "--lang", "en"], root)).toMatchObject(wrong);
  await isnadHere(["sign", "--key", "stranger.pem"], root);
  expect(await verify()).toMatchObject(wrong);
  rmSync(join(site, "data/manifest.json.sig"));
  expect(await verify()).toMatchObject({ code: 1, err: expect.stringContaining("no signature") });
  put("data/manifest.json.sig", signature);
  put("data/manifest.json", `${manifest}\n`);
  expect(await verify()).toMatchObject(wrong);
  put("data/manifest.json", "{}");
  expect(await verify()).toMatchObject({ code: 1, out: "changed\tdata/manifest.json\n" });
  put("data/manifest.json", manifest);
  expect((await verify()).code).toBe(0);
});

test("an old manifest before new files, and a whole old copy beside the newsroom's own", async () => {
  cpSync(site, join(root, "old"), { recursive: true });
  writeFileSync(
    join(root, "content/articles/new.md"),
    "---\nالعنوان: مقال جديد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nنص للاختبار.\n",
  );
  expect((await isnadHere(["build"], root)).code).toBe(0);
  expect((await isnadHere(["sign", "--key", "secret.pem"], root)).code).toBe(0);
  expect((await verify()).code).toBe(0);
  // Signed long ago, and whole: only what is published now says that it is old.
  expect((await verify("--out", "old")).code).toBe(0);
  expect(await verify("--out", "old", "--against", "_site")).toMatchObject({
    code: 1,
    err: expect.stringContaining("another edition"),
  });
  expect((await verify("--against", "_site")).code).toBe(0);
  for (const mark of MARKS) cpSync(join(root, "old", mark), join(site, mark));
  const { code, out } = await verify();
  expect(code).toBe(1);
  expect(out).toContain("added\tarticles/new/index.html\n");
  expect(out).toContain("changed\tindex.html\n");
});
