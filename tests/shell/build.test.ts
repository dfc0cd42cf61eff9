/** The whole build as a user runs it: what it publishes, what it keeps, and that nothing can break what is published. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, inject, test } from "vitest";
import { readManifest } from "../../src/engine/manifest.ts";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";
import { fingerprint, isnad, startIsnad } from "./run-isnad.ts";

const built = inject("built");

/** A folder with the test newsroom under `content/`, published under `_site/`. */
function newsroom(): string {
  const root = temporaryFolder();
  cpSync(built.root, root, { recursive: true });
  return root;
}

/** Builds, kills the build as soon as there is something at a path, and gives the site that is left. */
async function killedAt(path: string, root: string): Promise<Record<string, string>> {
  const child = startIsnad(["build"], root);
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (!existsSync(join(root, path)) && child.exitCode === null) await setTimeout(1);
  child.kill("SIGKILL");
  await ended;
  return fingerprint(join(root, "_site"));
}

const read = (root: string, path: string) => readFileSync(join(root, "_site", path), "utf8");

describe("a build of content that is nowhere near the project", () => {
  test("publishes every page", () => {
    expect(built.said).toMatch(/Published into .*_site: \d+ files, \d+ pages rendered, 0 kept/);
    expect(Object.keys(fingerprint(join(built.root, "_site")))).toEqual(
      expect.arrayContaining([
        "index.html",
        "404.html",
        "articles/dam-level/index.html",
        "data/claims.json",
        "feed.xml",
      ]),
    );
  });

  test("publishes the same bytes from afar, on another day, into folders whose parents are yet to be made", async () => {
    const root = newsroom();
    const out = join(root, "a", "b", "site");
    const afar = await isnad(
      ["build", "--content", join(root, "content"), "--out", out, "--cache", join(root, "c", "d")],
      "/",
      { TZ: "Pacific/Kiritimati", LANG: "ar_SY.UTF-8" },
    );
    expect(afar.code).toBe(0);
    expect(fingerprint(out)).toEqual(fingerprint(join(root, "_site")));
  });

  test("with `language: en` the whole site is English, from left to right, down to its manifest and its scripts", async () => {
    const root = newsroom();
    const settings = join(root, "content/site.yaml");
    writeFileSync(settings, `${readFileSync(settings, "utf8")}language: en\n`);
    expect(await isnadHere(["build"], root)).toMatchObject({ code: 0 });
    const pages = Object.keys(fingerprint(join(root, "_site"))).filter((path) => path.endsWith(".html"));
    expect(pages.filter((path) => !read(root, path).startsWith('<!DOCTYPE html><html lang="en" dir="ltr"'))).toEqual(
      [],
    );
    expect(read(root, "index.html")).toContain("Skip to content");
    expect(read(root, "search/index.html")).toContain("No results. Try a shorter word");
    expect(JSON.parse(read(root, "site.webmanifest"))).toMatchObject({ lang: "en", dir: "ltr" });
    expect(read(root, "data/claims.csv")).toMatch(/^\uFEFF"Claim","Kind","Speaker",/u);
    // What the search must know of Arabic stays in its script; what it says comes with the page.
    const scripts = Object.keys(fingerprint(join(root, "_site"))).filter((path) => /^assets\/\w+-\w+\.js$/u.test(path));
    expect(scripts.map((script) => read(root, script)).join("\n")).not.toMatch(/نتيجة|نتائج|المزيد|تعذّر/u);
  });

  test("the manifest lists every file but itself as it is; drafts are not published; prose stays letter for letter", async () => {
    const root = newsroom();
    const { [join("data", "manifest.json")]: itself, ...rest } = fingerprint(join(root, "_site"));
    expect(itself).toBeDefined();
    expect(
      Object.fromEntries((readManifest(join(root, "_site"))?.files ?? []).map(({ path, sha256 }) => [path, sha256])),
    ).toEqual(rest);
    const text = Object.keys(rest)
      .filter((path) => /\.(?:html|json|xml|csv)$/.test(path))
      .map((path) => read(root, path))
      .join("\n");
    expect(text).not.toContain("زعفرانة");
    expect(existsSync(join(root, "_site/articles/draft"))).toBe(false);
    const article = read(root, "articles/dam-level/index.html").replace(/<[^>]*>/g, "");
    expect(article).toContain("الساعة 12:30 لا تعني شيئًا، وكذلك قال:نعم، و{{ x }} و{% y %}: كلمات");
  });

  test("what has not changed is taken over, what is edited changes, what is deleted goes", async () => {
    const root = newsroom();
    const before = fingerprint(join(root, "_site"));
    const again = await isnadHere(["build", "--lang", "en"], root);
    expect(again.err).toMatch(/, 0 pages rendered, \d+ kept/);
    expect(fingerprint(join(root, "_site"))).toEqual(before);

    rmSync(join(root, "content/articles/no-records.md"));
    const article = join(root, "content/articles/dam-level.md");
    writeFileSync(article, readFileSync(article, "utf8").replace("أربعة أمتار في شهرين]", "أربعة أمتار في ستين يومًا]"));
    const { err } = await isnadHere(["build", "--lang", "en"], root);
    expect(err).toMatch(/ [1-9]\d* pages rendered, [1-9]\d* kept/);
    expect(existsSync(join(root, "_site/articles/no-records"))).toBe(false);
    expect(read(root, "articles/dam-level/index.html")).toContain("ستين يومًا");
  });
});

describe("what was published stays as it was", () => {
  test("where content has faults: all of them are told in one run, placed, and the exit code is 1", async () => {
    const root = newsroom();
    const before = fingerprint(join(root, "_site"));
    writeFiles(join(root, "content"), {
      "articles/bad.md": "لا ترويسة هنا.\n",
      "articles/latin.md": new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
      "topics/أ.md": "x",
    });
    const { code, out, err } = await isnadHere(["build"], root);
    expect(code).toBe(1);
    expect(out).toMatch(/^content\/articles\/bad\.md:1:1 frontmatter-missing /m);
    expect(out).toMatch(/^content\/articles\/latin\.md:\d+:\d+ encoding-invalid /m);
    expect(out).toMatch(/^content\/topics\/أ\.md:1:1 id-invalid /m);
    expect(err).toContain("لم يُنشر شيء");
    expect(fingerprint(join(root, "_site"))).toEqual(before);
    expect(readdirSync(root).sort()).toEqual([".cache", "_site", "content"]);
  });

  test("where the build is killed, at its lock, at its staging, at its first pages; and the next build puts all right", async () => {
    const root = newsroom();
    const before = fingerprint(join(root, "_site"));
    writeFileSync(join(root, "content/site.yaml"), "title: اسم جديد\n");
    const left: Record<string, string>[] = [];
    for (const moment of ["._site.isnad-lock", "._site.isnad-next", "._site.isnad-next/index.html"]) {
      left.push(await killedAt(moment, root));
    }
    const { code } = await isnad(["build"], root);
    expect(code).toBe(0);
    expect(read(root, "index.html")).toContain("اسم جديد");
    expect(left.slice(0, 2)).toEqual([before, before]);
    // Where the last kill came late, the new site is there: one or the other, and whole.
    expect([before, fingerprint(join(root, "_site"))]).toContainEqual(left[2]);
    expect(readdirSync(root).sort()).toEqual([".cache", "_site", "content"]);
  });

  test("where a build stopped between the two renames", async () => {
    const root = newsroom();
    const before = fingerprint(join(root, "_site"));
    renameSync(join(root, "_site"), join(root, "._site.isnad-last"));
    writeFiles(root, { "content/articles/bad.md": "x", "._site.isnad-lock": "999999999\n" });
    expect((await isnad(["build"], root)).code).toBe(1);
    expect(fingerprint(join(root, "_site"))).toEqual(before);
  });

  test("where another build is running", async () => {
    const root = newsroom();
    const before = fingerprint(join(root, "_site"));
    writeFiles(root, { "._site.isnad-lock": `${process.pid}\n` });
    const { code, err } = await isnad(["build", "--lang", "en"], root);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("Another build is running") });
    expect(fingerprint(join(root, "_site"))).toEqual(before);
  });
});

test("--explain says what a page read, and what of it moved", async () => {
  const root = newsroom();
  const explain = async () => (await isnadHere(["build", "--explain", "/topics/dam/", "--lang", "en"], root)).out;
  expect(await explain()).toContain("topics/dam/index.html: Nothing that it read has moved");
  const path = join(root, "content/topics/dam.md");
  writeFileSync(path, `${readFileSync(path, "utf8")}\nسطر أضيف للاختبار.\n`);
  const told = await explain();
  expect(told).toContain("it was made anew");
  expect(told).toContain("≠ topics › dam › topic › body\n");
  expect(told).toContain("= topics › dam › topic › name\n");
});

test("a store that cannot be written is gone on without, and it is said", async () => {
  const root = newsroom();
  const before = fingerprint(join(root, "_site"));
  rmSync(join(root, ".cache"), { recursive: true });
  mkdirSync(join(root, ".cache/isnad"), { recursive: true });
  writeFileSync(join(root, ".cache/isnad/store"), "no folder");
  const { code, err } = await isnadHere(["build"], root);
  expect([code, err]).toEqual([0, expect.stringContaining("لم يُحفظ ما أُنجز للمرة القادمة")]);
  expect(fingerprint(join(root, "_site"))).toEqual(before);
});

test("a cache that was spoilt costs time, not truth", async () => {
  const root = newsroom();
  const before = fingerprint(join(root, "_site"));
  for (const entry of readdirSync(join(root, ".cache"), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), "{}");
  }
  const { code } = await isnadHere(["build"], root);
  expect(code).toBe(0);
  expect(fingerprint(join(root, "_site"))).toEqual(before);
});
