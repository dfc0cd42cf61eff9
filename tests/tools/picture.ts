/** Takes the picture of a page that the README shows: `npm run picture [folder]`. */
import { resolve } from "node:path";
import { launchChromium } from "../setup/chromium.ts";
import { serveFolder } from "../setup/serve-folder.ts";

const ARTICLE = "articles/support-claims/";

const { url, close } = await serveFolder(resolve(process.argv[2] ?? "_site"));
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, reducedMotion: "reduce", locale: "ar" });
await page.goto(url + ARTICLE);
await page.locator("#show-thread").check();
const sign = page.locator("button.mark[data-node=collective]").first();
await sign.evaluate((button) => button.scrollIntoView({ block: "center" }));
await sign.click();
await page.screenshot({ path: resolve("docs/picture.png") });
await browser.close();
await close();
