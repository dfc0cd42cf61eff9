/** What is asked of a site as it stands in its folder: that its links land, that its pages are light, which of them are new. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { checkLinks } from "../../src/engine/built/check-links.ts";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";

const built = inject("built");

/** A copy of the newsroom that was built for tests. */
function copy(): { readonly root: string; readonly edit: (path: string, change: (text: string) => string) => void } {
  const root = temporaryFolder();
  cpSync(built.root, root, { recursive: true });
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));
  return { root, edit };
}

test("every link of a built site lands", async () => {
  const { code, out, err } = await isnadHere(["links", "--lang", "en"], built.root);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(Number(/^(\d+) links lead within the site; 0 do not land/u.exec(err)?.[1])).toBeGreaterThan(200);
});

test("a link to no file and one to no place in a page are told where they stand", async () => {
  const { root, edit } = copy();
  edit("_site/about/index.html", (text) =>
    text.replace("</main>", '\n<a href="../nowhere/">x</a>\n<a href="../#no-such-place">y</a></main>'),
  );
  const { code, out } = await isnadHere(["links", "--format", "github"], root);
  expect(code).toBe(1);
  expect(out.match(/^::error file=_site\/about\/index\.html,line=\d+.*$/gmu)).toEqual([
    expect.stringContaining("../nowhere/"),
    expect.stringContaining("../#no-such-place"),
  ]);
});

test.each([
  ["b.html", 0],
  ["/site/b.html#here", 0],
  ["https://example.org/site/b.html", 0],
  ["https://example.org/elsewhere/", 0],
  ["b.html?q=1#:~:text=x", 0],
  ["#top", 0],
  ["folder", 0],
  ["mailto:a@example.org", 0],
  ["%zz", 1],
  ["/site/c.html", 1],
  ["b.html#there", 1],
])("%s from a page of a site that stands in a folder: %i faults", (href, faults) => {
  const folder = temporaryFolder({
    "a.html": `<title>أ</title><a href="${href}">x</a>`,
    "b.html": '<p id="here">x</p>',
    "folder/index.html": "x",
  });
  expect(checkLinks(folder, "https://example.org/site/").diagnostics).toHaveLength(faults);
});

test("pages are weighed as they travel, the heaviest named; a site sets its own limit, and how much it minds", async () => {
  const { root, edit } = copy();
  const light = await isnadHere(["weigh"], root);
  expect(light).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d KB\t\S+\.html\n/u) });
  const kilobytes = Number.parseFloat(light.out);
  edit("content/site.yaml", (text) => `${text}\nوزن الصفحة: ${Math.floor(kilobytes) - 1}\n`);
  const heavy = await isnadHere(["weigh", "--format", "github"], root);
  expect(heavy.code).toBe(0);
  expect(heavy.out).toMatch(/^::warning file=_site\/\S+\.html,.*page-over-budget/mu);
  expect((await isnadHere(["weigh", "--strict"], root)).code).toBe(1);
});

/** The newsroom after an article was reworded, one begun and one taken away. */
async function changedSite() {
  const { root, edit } = copy();
  cpSync(join(root, "_site"), join(root, "before"), { recursive: true });
  edit("content/articles/canals.md", (text) => text.replace(/^العنوان: .*$/mu, "العنوان: عنوان_آخر *للقنوات*"));
  writeFiles(root, {
    "content/articles/new.md":
      "---\nالعنوان: مقال جديد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nنص للاختبار.\n",
    "before/articles/gone/index.html": "",
  });
  const manifest = join(root, "before/data/manifest.json");
  const told = JSON.parse(readFileSync(manifest, "utf8"));
  told.files.push({ path: "articles/gone/index.html", size: 0, sha256: "" });
  writeFileSync(manifest, JSON.stringify(told));
  const { code, out } = await isnadHere(["build"], root);
  expect(code, out).toBe(0);
  return root;
}

test("the pages that differ from what is published are named: from a folder, a kept manifest, an address", async () => {
  const root = await changedSite();
  const pages = (...words: string[]) => isnadHere(["pages", ...words], root);
  const { code, out } = await pages("before");
  expect(code).toBe(0);
  expect(out).toMatch(/^جديدة\t\/articles\/new\/\tمقال جديد/mu);
  expect(out).toMatch(/^تغيّرت\t\/articles\/canals\/\tعنوان_آخر \*للقنوات\*/mu);
  expect(out).toMatch(/^زالت\t\/articles\/gone\/\t\/articles\/gone\/$/mu);
  expect(out).not.toContain("/about/");
  expect((await pages("before/data/manifest.json")).out).toBe(out);
  const address = await serve(join(root, "before/data/manifest.json"));
  expect((await pages(address)).out).toBe(out);
  const told = JSON.parse((await pages("before", "--as", "json")).out);
  expect(told.pages).toContainEqual({ address: "articles/gone/index.html", what: "gone", title: "/articles/gone/" });
  const markdown = await pages("before", "--as", "markdown", "--preview", "https://example.org/job/_site/");
  expect(markdown.out).toContain("](https://example.org/job/_site/articles/new/index.html) `/articles/new/`\n");
  expect(markdown.out).toContain("عنوان\\_آخر \\*للقنوات\\*");
  expect(markdown.out).not.toContain("_site/articles/gone/");
});

test.each(["nowhere", "content/site.yaml", "http://127.0.0.1:9/"])(
  "where nothing is known of what is published (%s), nothing is said of pages, and that is no fault",
  async (where) => {
    expect(await isnadHere(["pages", where, "--lang", "en"], built.root)).toEqual({
      code: 0,
      out: "",
      err: "Nothing is known of what was published before; no pages are compared.\n",
    });
  },
);

/** Answers every request with a file. */
async function serve(file: string): Promise<string> {
  const server = createServer((_, response) => response.end(readFileSync(file)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}
