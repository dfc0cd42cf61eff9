/** The real site, built from `content/`: valid, light, whole; the same at a root, below a path and on a disk. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findJava } from "../setup/find-java.ts";
import { type Stage, stageFolder } from "../setup/sample-served.ts";
import { LIMITS, weigh } from "../tools/weigh-site.ts";
import { LOOKS, look, recordViolations, violations } from "./axe.ts";
import { expectGood } from "./heavy.ts";
import { SCREEN } from "./measure-page.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "isnad-dossier-"));
const site = join(work, "site");

const build = (out: string, ...more: string[]): void => {
  const isnad = join(PROJECT, "src/shell/isnad.js");
  const order = ["build", "--content", join(PROJECT, "content"), "--out", out, "--cache", join(work, "cache")];
  execFileSync("node", [isnad, ...order, "--base-url", "https://example.org/", ...more], { stdio: "pipe" });
};
const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));

beforeAll(() => build(site));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test("the Nu checker finds no error", () => {
  const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  const run = () =>
    execFileSync(findJava(), ["-jar", jar, "--errors-only", "--format", "gnu", ...pagesOf(site)], {
      cwd: site,
      stdio: "pipe",
    });
  expect(run).not.toThrow();
});

test("html-validate finds no error", async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  });
  const faults: string[] = [];
  for (const page of pagesOf(site)) {
    const { results } = await validator.validateString(readFileSync(join(site, page), "utf8"));
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message }) => `${page} ${ruleId} ${message}`));
  }
  expect(faults).toEqual([]);
});

test("every article weighs what the reader's issue allows", () => {
  const weights = weigh(site);
  expect(weights.length).toBeGreaterThanOrEqual(6);
  for (const { article, html, style, fonts, scripts, first } of weights) {
    expect(html + style, article).toBeLessThanOrEqual(LIMITS.page);
    expect(fonts, article).toBeLessThanOrEqual(LIMITS.fonts);
    expect(scripts, article).toBeLessThanOrEqual(LIMITS.scripts);
    expect(first, article).toBeLessThanOrEqual(LIMITS.first);
  }
});

describe("every link lands", () => {
  test("on a file and a fragment that are there", () => {
    expect(deadLinks(site)).toEqual([]);
  });

  test("on a disk, where links to folders name their file", () => {
    const onDisk = join(work, "disk");
    build(onDisk, "--links", "file");
    expect(deadLinks(onDisk, "file")).toEqual([]);
  });
});

describe("in a browser", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFolder(site, "/some/where/");
  });
  afterAll(() => stage.close());

  test.each(LOOKS)(
    "axe finds nothing on any page with all of it open, $width px, $colorScheme",
    async (each) => {
      const page = await stage.open("");
      const found: string[] = [];
      for (const path of pagesOf(site)) {
        await look(page, stage.url + path, each);
        const faults = [...(await violations(page)), ...(await recordViolations(page))];
        found.push(...faults.map((violation) => `${path} ${violation}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    600_000,
  );

  test.each([320, 390, 768, 1280, 1600])(
    "no page overlaps, is cut, says a thing twice or never ends, at %i px",
    async (width) => {
      const page = await stage.open("");
      for (const path of pagesOf(site)) await expectGood(page, stage.url + path, { width, open: true });
      await page.context().close();
    },
  );

  test("the answer and what all claims have in common stand on the first screen of a small phone", async () => {
    const page = await stage.open("", { viewport: { width: 390, height: 664 } });
    const low: string[] = [];
    for (const article of pagesOf(join(site, "articles"))) {
      await page.goto(`${stage.url}articles/${article}`);
      const ends = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll(".attribution > p:not(.turn)"),
          (line) => line.getBoundingClientRect().bottom,
        ),
      );
      if (ends.length < 2 || ends.some((end) => end > 664)) low.push(`${article}: ${ends.join(", ")}`);
    }
    expect(low).toEqual([]);
    await page.context().close();
  });

  test("no topic takes more than six screens of a phone", async () => {
    const page = await stage.open("", { viewport: { width: 390, height: SCREEN } });
    const long: string[] = [];
    for (const topic of pagesOf(join(site, "topics"))) {
      await page.goto(`${stage.url}topics/${topic}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > 6 * SCREEN) long.push(`${topic}: ${(height / SCREEN).toFixed(1)}`);
    }
    expect(long).toEqual([]);
    await page.context().close();
  });

  test("a page read once is read again without a network", async () => {
    const page = await stage.open("");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const [article = ""] = pagesOf(join(site, "articles"));
    await page.goto(`${stage.url}articles/${dirname(article)}/`);
    await page.goto(`${stage.url}articles/${dirname(article)}/`);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
    await page.context().close();
  });
});

/** Links to files or fragments that are not there; on a disk also those that end in a folder. */
function deadLinks(folder: string, links: "folder" | "file" = "folder"): string[] {
  const pages = new Map(
    pagesOf(folder).map((path) => [resolve(folder, path), readFileSync(join(folder, path), "utf8")]),
  );
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(html.match(/(?<= id=")[^"]*/gu))]));
  return [...pages].flatMap(([file, html]) =>
    (html.match(/(?<= (?:href|src)=")[^"]*/gu) ?? [])
      .filter((href) => {
        if (/^(?:https?|mailto):/u.test(href)) return false;
        const [path = "", fragment] = href.replace(/\?[^#]*/u, "").split("#");
        const target = path === "" ? file : resolve(dirname(file), path);
        if (!existsSync(target)) return true;
        const isFolder = statSync(target).isDirectory();
        if (isFolder && links === "file") return true;
        const answered = isFolder ? join(target, "index.html") : target;
        return !existsSync(answered) || (fragment !== undefined && ids.get(answered)?.has(fragment) === false);
      })
      .map((href) => `${file.slice(folder.length)} ${href}`),
  );
}
