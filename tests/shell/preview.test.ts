/** The preview: its site follows the files, its server shows nothing but the site. */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { openPreviewServer, type PreviewServer } from "../../src/shell/preview/preview-server.ts";
import type { PreviewSite } from "../../src/shell/preview/preview-site.ts";
import { watchContent } from "../../src/shell/preview/watch-content.ts";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { EVERYTHING, siteWith } from "../setup/configured-site.ts";
import { ARTICLE, openPreviewOf } from "./open-preview.ts";
import { startIsnad } from "./run-isnad.ts";

const CARD = "templates/parts/claim-card.tsx";
const own = (name: string): string => `export const claimCard = (claim) => <b class="${name}">{claim.text}</b>;`;

const openPreview = () => openPreviewOf(inject("built").root);

const errors = (site: PreviewSite) =>
  site
    .state()
    .faults.filter(({ severity }) => severity === "error")
    .map(({ code, file, line }) => `${code} ${file}:${line}`);

describe("the preview's site follows its files", () => {
  test("a saved article is shown at once, and the same once everything is joined", async () => {
    const { site, edit, page } = await openPreview();
    expect(await page("articles/dam-level/index.html")).toContain("أربعة أمتار في شهرين");
    expect(await page("articles/draft/index.html")).toContain("زعفرانة");
    edit("أربعة أمتار في شهرين]", "أربعة أمتار في ستين يومًا]");
    await site.change([ARTICLE]);
    const quick = await page("articles/dam-level/index.html");
    expect(quick).toContain("ستين يومًا");
    await site.settled();
    const settled = await page("articles/dam-level/index.html");
    expect(settled).toContain("ستين يومًا");
    expect(await page("index.html")).toContain("ما الذي يقال عن منسوب السد");
  });

  test("a fault appears with its file and line, and vanishes when it is mended; the page stays", async () => {
    const { site, edit, page } = await openPreview();
    expect(errors(site)).toEqual([]);
    edit("المواضيع: [سد الوادي", "المواضيع: [لا موضوع كهذا، سد الوادي");
    await site.change([ARTICLE]);
    await site.settled();
    expect(errors(site)).toEqual([expect.stringMatching(/^topic-unknown articles\/dam-level\.md:6$/)]);
    expect(site.state().faults[0]).toMatchObject({
      message: expect.stringMatching(/\p{Script=Arabic}/u),
      excerpt: [expect.anything(), "لا موضوع كهذا", expect.anything()],
    });
    expect(await page("articles/dam-level/index.html")).toContain("أربعة أمتار");
    edit("لا موضوع كهذا، ", "");
    await site.change([ARTICLE]);
    await site.settled();
    expect(errors(site)).toEqual([]);
  });

  test("a fault of parsing shows before anything is joined", async () => {
    const { site, edit } = await openPreview();
    edit("التاريخ: ٢٠٢٦-٠٣-١٢", "التاريخ: أمس الأول");
    await site.change([ARTICLE]);
    expect(errors(site)).toEqual(["date-invalid articles/dam-level.md:4"]);
  });

  test("new, renamed and deleted files come and go", async () => {
    const { content, site, page } = await openPreview();
    writeFileSync(join(content, "articles/new.md"), readFileSync(join(content, "articles/no-records.md")));
    await site.change(["articles/new.md"]);
    await site.settled();
    expect(await page("articles/new/index.html")).toContain("مقال بلا سجلات");
    renameSync(join(content, "articles/new.md"), join(content, "articles/newer.md"));
    await site.change(["articles/new.md", "articles/newer.md"]);
    await site.settled();
    expect(await site.read("articles/new/index.html")).toBeUndefined();
    expect(await page("articles/newer/index.html")).toContain("مقال بلا سجلات");
    rmSync(join(content, "articles/newer.md"));
    await site.change(["articles/newer.md"]);
    await site.settled();
    expect(await site.read("articles/newer/index.html")).toBeUndefined();
  });

  test("the watcher tells of every file that comes, changes or goes, and of nothing that editors leave behind", async () => {
    const folder = temporaryFolder({ "articles/a.md": "1", "articles/b.md": "1" });
    const told: string[] = [];
    let hear: () => void = () => undefined;
    const stop = await watchContent(folder, (paths) => {
      told.push(...paths);
      hear();
    });
    onTestFinished(stop);
    const heard = (path: string) =>
      new Promise<void>((resolve) => {
        hear = () => told.includes(path) && resolve();
        hear();
      });
    writeFileSync(join(folder, "articles/.a.md.swp"), "x");
    writeFileSync(join(folder, "articles/a.md"), "2");
    await heard("articles/a.md");
    // chokidar passes over what follows within 50 ms; the watcher does not.
    told.length = 0;
    writeFileSync(join(folder, "articles/a.md"), "3");
    await heard("articles/a.md");
    told.length = 0;
    writeFileSync(join(folder, "articles/a.md"), "4");
    await heard("articles/a.md");
    writeFileSync(join(folder, "articles/c.md"), "1");
    await heard("articles/c.md");
    rmSync(join(folder, "articles/b.md"));
    await heard("articles/b.md");
    expect(new Set(told)).toEqual(new Set(["articles/a.md", "articles/b.md", "articles/c.md"]));
  });
});

describe("the preview's server", () => {
  const stub: PreviewSite = {
    read: (address) =>
      Promise.resolve(
        new Map<string, string | Uint8Array>([
          ["index.html", "<html><head></head>الصفحة</html>"],
          ["404.html", "<head></head>لا شيء"],
          ["a/index.html", "<head></head>أ"],
          ["x.bin", new Uint8Array([0, 255])],
        ]).get(address),
      ),
    state: () => ({ version: 7, title: "", faults: [] }),
    onChange: () => () => undefined,
    change: () => Promise.resolve(),
    draw: () => Promise.resolve(undefined),
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  let server: PreviewServer;
  beforeAll(async () => {
    server = await openPreviewServer(stub, 0, true);
  });
  afterAll(() => server.close());

  /** Asks without tidying the path, as a hostile client would. */
  const ask = (
    path: string,
    options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) =>
    new Promise<{ status: number; body: string; location: string | undefined }>((resolve, reject) => {
      const { port } = new URL(server.url);
      request(
        {
          host: "127.0.0.1",
          port,
          path,
          method: options.method ?? "GET",
          headers: { host: `localhost:${port}`, ...options.headers },
        },
        (response) => {
          let body = "";
          response.setEncoding("utf8").on("data", (text) => {
            body += text;
          });
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, body, location: response.headers.location }),
          );
        },
      )
        .on("error", reject)
        .end();
    });

  test("serves pages by their address, with the client in their head", async () => {
    expect(await ask("/")).toMatchObject({
      status: 200,
      body: expect.stringMatching(/-preview\/client\.js" data-shown="\w+"><\/script><\/head>الصفحة/),
    });
    expect(await ask("/a/")).toMatchObject({ status: 200 });
    expect(await ask("/a")).toMatchObject({ status: 302, location: "/a/" });
    expect(await ask("/nothing")).toMatchObject({ status: 404, body: expect.stringContaining("لا شيء") });
    expect((await ask("/-preview/client.js")).body).toContain("EventSource");
    expect((await ask("/sw.js")).body).toContain("unregister");
  });

  test.each([
    "/../../etc/passwd",
    "/%2e%2e%2f%2e%2e%2fetc/passwd",
    "/..%5c..%5cetc",
    "/-preview/../package.json",
    "/-preview/%2e%2e/isnad.js",
    "/%ff",
    "/%",
    "/%00",
    "//evil.example/",
    "/a/%2e%2e/%2e%2e/",
    "*",
  ])("%s finds nothing on the disk, and the server goes on", async (path) => {
    const { status, body } = await ask(path);
    expect(status === 400 || status === 404 || body.includes("الصفحة") || body.includes("أ</")).toBe(true);
    expect(body).not.toMatch(/root:|"name": "isnad"|process\.exitCode/);
    expect((await ask("/")).status).toBe(200);
  });

  test("a foreign Host or Origin header and every method but GET are refused", async () => {
    const { origin: own } = new URL(server.url);
    expect((await ask("/", { headers: { origin: own } })).status).toBe(200);
    for (const origin of ["https://evil.example", "null", "http://localhost:1", own.replace("http:", "https:")])
      expect((await ask("/", { headers: { origin } })).status).toBe(403);
    for (const host of ["evil.example", "localhost", "127.0.0.1:1", "localhost.evil.example:80"])
      expect((await ask("/", { headers: { host } })).status).toBe(421);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await ask("/", { method })).status).toBe(405);
  });

  test("what is no HTTP at all is answered and forgotten", async () => {
    for (const bytes of [
      "GARBAGE\r\n\r\n",
      "GET / HTTP/9.9\r\n\r\n",
      "\u0000\u0001\u0002\r\n\r\n",
      `GET /${"a".repeat(100_000)} HTTP/1.1\r\n\r\n`,
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(server.url).port), "127.0.0.1", () => socket.write(bytes));
        socket
          .on("error", () => resolve())
          .on("close", () => resolve())
          .resume();
      });
    }
    expect((await ask("/")).status).toBe(200);
  });

  test("listens on the loopback interface only, and takes the next port where one is taken and nobody insists", async () => {
    const port = Number(new URL(server.url).port);
    await expect(openPreviewServer(stub, port, true)).rejects.toMatchObject({ name: "Refusal" });
    const other = await openPreviewServer(stub, port, false);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    await other.close();
  });
});

test("what a site keeps beside its content is shown as it is published; what breaks is told, and the old page stays", async () => {
  const root = siteWith({ ...EVERYTHING, [CARD]: own("mine") });
  cpSync(join(inject("built").root, ".cache"), join(root, ".cache"), { recursive: true });
  const preview = startIsnad(["dev", "--port", "0"], root);
  onTestFinished(() => void preview.kill("SIGTERM"));
  let told = "";
  let hear: () => void = () => undefined;
  preview.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
    hear();
  });
  const heard = (what: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve) => {
      hear = () => {
        const found = what.exec(told);
        if (found === null) return;
        told = told.slice(found.index + found[0].length);
        resolve(found);
      };
      hear();
    });
  const [url = ""] = await heard(/http:\/\/\S+/u);
  const page = async (path: string): Promise<string> => (await fetch(url + path)).text();
  const change = (files: Readonly<Record<string, string>>): void => writeFiles(root, files);

  await heard(/الباقي: \d/u);
  expect(await page("")).toContain("<p>stamped</p></body>");
  expect(await page("latest/")).toContain("<h1>جريدة الاختبار!</h1>");
  expect(await page("CNAME")).toBe("news.example\n");
  expect(await page("claims/")).toContain('<b class="mine">');

  change({ [CARD]: "\nexport const claimCard = (" });
  await heard(/templates\/parts\/claim-card\.tsx:2:27 theme-broken .*\n {2}الإصلاح: /u);
  expect(await page("claims/")).toContain('<b class="mine">');
  change({ [CARD]: own("yours") });
  await heard(/claim-card\.tsx theme-broken أُصلح/u);
  expect(await page("claims/")).toContain('<b class="yours">');
  change({ [CARD]: 'export const claimCard = () => {\n  throw new Error("no luck");\n};' });
  // Only a page that asks for the part shows it.
  while (!(await page("claims/")).includes('class="claim-card"')) await new Promise(setImmediate);
  await heard(/claim-card\.tsx:2:9 theme-broken .*no luck/u);
  change({ [CARD]: own("mine") });
  await heard(/claim-card\.tsx theme-broken أُصلح/u);

  change({ "stamp.js": 'throw new Error("no luck");' });
  await heard(/(?:stamp|eleventy\.config)\.js:\d+:\d+ config-broken .*\n {2}الإصلاح: /u);
  expect(await page("")).toContain("<p>stamped</p></body>");
  change({ "stamp.js": EVERYTHING["stamp.js"].replace("stamped", "sealed") });
  await heard(/config-broken أُصلح/u);
  expect(await page("")).toContain("<p>sealed</p></body>");

  change({ "mine.njk": "---\npermalink: articles/dam-level/index.html\n---\nx" });
  await heard(/mine\.njk:1:1 path-collision /u);
  expect(await page("articles/dam-level/")).toContain("أربعة أمتار");
  execFileSync("mkfifo", [join(root, "templates/parts/refs.tsx")]);
  await heard(/refs\.tsx:1:1 not-a-regular-file .*أنبوب/u);
  expect(await page("")).toContain("<p>sealed</p></body>");
}, 120_000);
