/** One Eleventy door: `isnad build` and bare `npx eleventy` publish the same site, with all that it brings along. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { byCodeUnits } from "../../src/base/order.ts";
import { readManifest } from "../../src/engine/manifest.ts";
import { publishSite } from "../../src/shell/publish-site.ts";
import { writeFiles } from "../engine/temporary-folder.ts";
import { configWith, EVERYTHING, PLUGIN, siteWith, smallSiteWith } from "../setup/configured-site.ts";
import { fingerprint, isnad, run } from "./run-isnad.ts";

const eleventy = (root: string) => run(join(root, "node_modules/.bin/eleventy"), [], root);
const built = inject("built").root;
const read = (root: string, path: string) => readFileSync(join(root, "_site", path), "utf8");

test("both doors publish the same site; what the site brings along is planned, and part of what a page is kept under", async () => {
  const root = siteWith(EVERYTHING);
  expect(await isnad(["build"], root)).toMatchObject({ code: 0 });
  const first = fingerprint(join(root, "_site"));
  expect(read(root, "CNAME")).toBe("news.example\n");
  expect(read(root, "more/deep/a.txt")).toBe("copied\n");
  expect(read(root, "latest/index.html")).toContain(
    '<h1>جريدة الاختبار!</h1>\n<a href="/articles/dam-level/">ما الذي يقال عن منسوب السد</a> 2026-03-12T00:00:00Z',
  );
  for (const page of ["index.html", "articles/dam-level/index.html", "latest/index.html"])
    expect(read(root, page)).toContain("<p>stamped</p></body>");
  const listed = readManifest(join(root, "_site"))?.files.map(({ path }) => path) ?? [];
  expect([...listed, "data/manifest.json"].sort(byCodeUnits)).toEqual(Object.keys(first).sort(byCodeUnits));

  const again = await eleventy(root);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining("Wrote 1 file") });
  expect(fingerprint(join(root, "_site"))).toEqual(first);

  writeFileSync(join(root, "stamp.js"), EVERYTHING["stamp.js"].replace("stamped", "sealed"));
  expect(await isnad(["build", "--lang", "en"], root)).toMatchObject({ err: expect.stringMatching(/, 0 kept/) });
  expect(read(root, "index.html")).toContain("<p>sealed</p></body>");
});

/** Fonts and icons are made once for all builds of this file. */
const cache = mkdtempSync(join(tmpdir(), "isnad-"));
afterAll(() => rmSync(cache, { recursive: true }));

/** Builds in this process; the codes and places of what kept it from being published. */
async function build(root: string) {
  const folder = (name: string) => join(root, name);
  const order = { content: folder("content"), out: folder("_site"), cache, strict: false } as const;
  const { verdict, published } = await publishSite({ ...order, links: "folder" });
  const failing = verdict.findings.filter(({ fails }) => fails).map(({ diagnostic }) => diagnostic);
  return {
    published: published !== undefined,
    faults: failing.map(({ code, place }) => `${place.file}:${place.line} ${code}`),
    facts: failing.map(({ facts }) => facts),
  };
}

type Case = [name: string, config: string | undefined, files: Readonly<Record<string, string>>, fault: string];

const CARD = "templates/parts/claim-card.tsx";
const BROKEN_THEMES: Case[] = [
  ["a part that does not compile", undefined, { [CARD]: "\nexport const claimCard = (" }, `${CARD}:2 theme-broken`],
  [
    "a part that throws as it is loaded",
    undefined,
    { [CARD]: '\nthrow new Error("no luck");\nexport const claimCard = () => null;' },
    `${CARD}:2 theme-broken`,
  ],
  [
    "a part that throws as it draws",
    undefined,
    { [CARD]: 'export const claimCard = () => {\n  throw new Error("no luck"); };' },
    `${CARD}:2 theme-broken`,
  ],
  [
    "a part that draws what is no page",
    undefined,
    { [CARD]: 'export const claimCard = () => ({ type: "wrong" });' },
    "templates:1 theme-broken",
  ],
  [
    "a style that does not compile",
    undefined,
    { "public/styles/tokens.css": "\n:root {" },
    "public/styles/tokens.css:2 theme-broken",
  ],
  [
    "an icon that is no picture",
    undefined,
    { "public/icons/icon.svg": "<svg" },
    "public/icons/icon.svg:1 theme-broken",
  ],
];

describe("what a site brings along and cannot be published ends the build with one placed sentence", () => {
  test.each([
    [
      "a configuration that throws",
      configWith('throw new Error("no luck");'),
      {},
      "eleventy.config.js:2 config-broken",
    ],
    ["one that is no JavaScript", configWith("this is not"), {}, "eleventy.config.js:2 config-broken"],
    ["one that throws what is no error", configWith('throw "no luck";'), {}, "eleventy.config.js:1 config-broken"],
    [
      "one that asks for what is not there",
      `\nimport plugin from "no-such-plugin";\n${configWith("plugin();")}`,
      {},
      "eleventy.config.js:2 config-broken",
    ],
    ["one that is a folder", undefined, { "eleventy.config.js/x": "" }, "eleventy.config.js:1 config-broken"],
    [
      "one whose import throws",
      `import "./lib/own.js";\n${configWith("")}`,
      { "lib/own.js": '\n\nthrow new Error("no luck");' },
      "lib/own.js:3 config-broken",
    ],
    ["one that forgets a promise", configWith('import("./nowhere.js");'), {}, "eleventy.config.js:2 config-broken"],
    [
      "a transform that throws",
      configWith('config.addTransform("x", () => { throw new Error("no luck"); });'),
      {},
      "eleventy.config.js:2 config-broken",
    ],
    [
      "a transform that gives nothing back",
      configWith('config.addTransform("x", () => undefined);'),
      {},
      "eleventy.config.js:1 page-unwritten",
    ],
    ["a template that no engine reads", configWith(""), { "bad.njk": "a\n{% nope %}\n" }, "bad.njk:2 config-broken"],
    [
      "a passthrough copy onto a page",
      configWith('config.addPassthroughCopy({ "a.txt": "index.html" });'),
      { "a.txt": "x" },
      "a.txt:1 path-collision",
    ],
    [
      "a passthrough copy onto any other file, in letters of another case",
      configWith('config.addPassthroughCopy({ "a.txt": "Feed.XML" });'),
      { "a.txt": "x" },
      "a.txt:1 path-collision",
    ],
    [
      "a passthrough copy where a folder of ours is",
      configWith('config.addPassthroughCopy({ "a.txt": "articles" });'),
      { "a.txt": "x" },
      "a.txt:1 path-collision",
    ],
    [
      "a passthrough copy that tells who made it",
      configWith('config.addPassthroughCopy({ "a.pdf": "files/a.pdf" });'),
      { "a.pdf": "%PDF-1.4\n<</Author (x)>>" },
      "a.pdf:1 metadata-in-file",
    ],
    [
      "a template at the address of a page",
      configWith(""),
      { "mine.njk": "---\npermalink: articles/dam-level/index.html\n---\nx" },
      "mine.njk:1 path-collision",
    ],
    [
      "content as the input",
      configWith('return { dir: { input: "content" } };'),
      {},
      "eleventy.config.js:1 config-takes-content",
    ],
    ...BROKEN_THEMES,
  ] satisfies Case[])("%s", async (_, config, files, fault) => {
    const own = config === undefined ? {} : { "eleventy.config.js": config };
    const root = smallSiteWith({ "package.json": '{ "type": "module" }', ...own, ...files });
    expect(await build(root)).toMatchObject({ published: false, faults: [`../${fault}`] });
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  // Loading and drawing fail elsewhere where Eleventy takes no part.
  test.each(BROKEN_THEMES.slice(1, 3))("without a configuration, too: %s", async (_, __, files, fault) => {
    const root = smallSiteWith(files);
    expect(await build(root)).toMatchObject({ published: false, faults: [`../${fault}`] });
  });

  test("pipes, devices and links among what is copied; what a link points to where that is asked for", async () => {
    const copying = (options: string): string => {
      const config = configWith(`config.addPassthroughCopy("more", ${options});`);
      const root = smallSiteWith({
        "package.json": '{ "type": "module" }',
        "more/a.txt": "x",
        "eleventy.config.js": config,
      });
      symlinkSync(join(root, "more/a.txt"), join(root, "more/link.txt"));
      return root;
    };
    const refused = copying("{}");
    execFileSync("mkfifo", [join(refused, "more/pipe")]);
    expect((await build(refused)).faults).toEqual([
      "../more/link.txt:1 not-a-regular-file",
      "../more/pipe:1 not-a-regular-file",
    ]);
    const followed = copying("{ expand: true }");
    expect(await build(followed)).toMatchObject({ published: true, faults: [] });
    expect(read(followed, "more/link.txt")).toBe("x");
  });

  test("a configuration that ends the process does not end it as if all were well", async () => {
    const root = siteWith({
      "package.json": '{ "type": "module" }',
      "eleventy.config.js": configWith("process.exit(0);"),
    });
    const { code, err } = await isnad(["build"], root);
    expect([code, err]).toEqual([1, expect.stringMatching(/^eleventy\.config\.js:1:1 config-broken .*process\.exit/)]);
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  test("the site before stays as it was, and the report says where to go", async () => {
    const root = siteWith();
    for (const part of ["_site", ".cache"]) cpSync(join(built, part), join(root, part), { recursive: true });
    const before = fingerprint(join(root, "_site"));
    writeFileSync(join(root, "eleventy.config.cjs"), 'module.exports = () => { throw new Error("no luck"); };');
    const { code, out, err } = await isnad(["build", "--lang", "en"], root);
    expect({ code, err }).toEqual({ code: 1, err: "Nothing is published; the site before stays as it was.\n" });
    expect(out).toMatch(/^eleventy\.config\.cjs:1:\d+ config-broken error: .*no luck$/m);
    expect(fingerprint(join(root, "_site"))).toEqual(before);
  });
});

test("bare Eleventy tells the same sentences, in Arabic with the mend, publishes nothing, and publishes when all is mended", async () => {
  const files = {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": `${PLUGIN}\n${configWith("config.addPlugin(isnad);\nconfig.addPassthroughCopy('more');")}`,
  };
  const root = siteWith({ ...files, "more/a.txt": "x" });
  for (const part of ["_site", ".cache"]) cpSync(join(built, part), join(root, part), { recursive: true });
  const before = fingerprint(join(root, "_site"));
  const told = async (): Promise<string[]> => {
    const { code, out, err } = await eleventy(root);
    expect([code, err]).toEqual([1, expect.stringContaining("لم يُنشر شيء")]);
    expect(err).not.toContain("    at ");
    expect(fingerprint(join(root, "_site"))).toEqual(before);
    expect(out).toMatch(/^\u2067?.*الإصلاح: \p{Script=Arabic}/mu);
    return out.match(/^\S+:\d+:\d+ \S+ خطأ/gmu) ?? [];
  };
  writeFiles(root, { [CARD]: 'export const claimCard = () => {\n  throw new Error("no luck"); };' });
  expect(await told()).toEqual([`${CARD}:2:9 theme-broken خطأ`]);
  rmSync(join(root, CARD));
  execFileSync("mkfifo", [join(root, "more/pipe")]);
  expect(await told()).toEqual(["more/pipe:1:1 not-a-regular-file خطأ"]);
  rmSync(join(root, "more/pipe"));
  writeFiles(root, { "public/more/a.txt": "y" });
  expect(await told()).toEqual(["more/a.txt:1:1 path-collision خطأ"]);
  rmSync(join(root, "public"), { recursive: true });
  expect(await eleventy(root)).toMatchObject({ code: 0 });
  expect(read(root, "more/a.txt")).toBe("x");
});

test("content is never a template, also where an older site of ours lies in the way of Eleventy", async () => {
  const root = siteWith({ "package.json": '{ "type": "module" }', "eleventy.config.js": configWith("") });
  const order = {
    content: join(root, "content"),
    cache: join(root, ".cache"),
    strict: false,
    links: "folder",
  } as const;
  await publishSite({ ...order, out: join(root, "old") });
  const { published } = await publishSite({ ...order, out: join(root, "_site") });
  expect(published).toBeDefined();
  expect(read(root, "articles/dam-level/index.html").replace(/<[^>]*>/g, "")).toContain("{% y %}");
  expect(fingerprint(join(root, "_site"))).toEqual(fingerprint(join(root, "old")));
});
