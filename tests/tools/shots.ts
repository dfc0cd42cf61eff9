/** Takes pictures of every kind of page, at three widths, in light and dark and on paper: `npm run shots [folder]`. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../setup/chromium.ts";
import { serveFolder } from "../setup/serve-folder.ts";

const WIDTHS = [320, 768, 1280];
const SCHEMES = ["light", "dark"] as const;
const OUT = resolve("shots");

const site = resolve(process.argv[2] ?? "_site");
if (!existsSync(join(site, "index.html")))
  throw new Error(`There is no built site in ${site}: run \`npm run build\` first.`);

/** One page of each kind: the first of each folder, in order of name. */
function pages(): readonly (readonly [string, string])[] {
  const first = (folder: string): string => {
    const [name] = readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(site, folder, entry.name)) && entry.name !== "part")
      .map(({ name: found }) => found)
      .sort();
    return name === undefined ? `${folder}/` : `${folder}/${name}/`;
  };
  const claim = first(first("claims").replace(/\/$/u, ""));
  return [
    ["home", ""],
    ["article", first("articles")],
    ["claim", claim],
    ["topic", first("topics")],
    ["source", first("sources")],
    ["agent", first("agents")],
    ["claims", "claims/"],
    ["topics", "topics/"],
    ["sources", "sources/"],
    ["agents", "agents/"],
    ["archive", "archive/"],
    ["search", "search/"],
    ["corrections", "corrections/"],
    ["not-found", "404.html"],
  ];
}

async function light(page: Page): Promise<void> {
  await page.locator("#show-thread").check();
  await page.waitForTimeout(900);
}

const only = process.argv[3]?.split(",");
const { url, close } = await serveFolder(site);
const browser = await launchChromium();
mkdirSync(OUT, { recursive: true });
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale: "ar" });
    for (const [name, path] of pages().filter(([found]) => only === undefined || only.includes(found))) {
      await page.goto(url + path);
      await page.screenshot({ path: join(OUT, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      if (name !== "article") continue;
      await light(page);
      const sign = page.locator("button.mark[data-node]").first();
      await sign.evaluate((button) => button.scrollIntoView({ block: "center" }));
      await sign.click();
      await page.screenshot({ path: join(OUT, `article-record-${width}-${colorScheme}.png`) });
    }
    await page.close();
  }
}
const paper = await browser.newPage();
for (const [name, path] of pages().filter(([found]) => only === undefined || only.includes(found))) {
  await paper.goto(url + path);
  await paper.pdf({ path: join(OUT, `${name}.pdf`), format: "A4" });
}
await browser.close();
await close();
console.log(`${readdirSync(OUT).length} pictures in ${OUT}`);
