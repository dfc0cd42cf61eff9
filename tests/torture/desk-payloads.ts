/** Payloads at the desk: typed, refused, shown, proposed; its own page and the page beside the text do nothing that they say. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { launchChromium } from "../setup/chromium.ts";
import { choosePayloads, writeContent } from "./hostile-payloads.ts";
import { FORMATS } from "./imported-payloads.ts";
import { articleAtDesk, COMMON } from "./payload-places.ts";
import { startPreview } from "./start-preview.ts";
import { type Found, type Size, together } from "./trial.ts";

/** How many payloads stand in one article. */
const TOGETHER = 20;

/** How many stand in one newsroom: a desk reads all of it before it shows anything. */
const IN_NEWSROOM = 200;

/** Opens the desk on `count` payloads, an article after the other; `tried` counts payloads that were shown. */
export async function tryDeskPayloads(size: Size): Promise<Found> {
  const payloads = choosePayloads(size);
  const browser = await launchChromium();
  const found: Found[] = [];
  for (let at = 0; at < payloads.length; at += IN_NEWSROOM)
    found.push(await tryNewsroom(browser, payloads.slice(at, at + IN_NEWSROOM)));
  await browser.close();
  return together(found);
}

async function tryNewsroom(browser: Browser, payloads: readonly string[]): Promise<Found> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-at-desk-")));
  const groups = Array.from({ length: Math.ceil(payloads.length / TOGETHER) }, (_, at) =>
    payloads.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  const articles = groups.map((group, at) => articleAtDesk(group, `d${at}`));
  await writeContent(root, new Map([...COMMON, ...articles].map((file) => [`content/${file.path}`, file])));
  const preview = await startPreview(root);
  const { page, bad } = await listen(browser, preview.origin);
  await page.goto(`${preview.origin}/desk/`);
  await page.locator("main a, main button").first().waitFor();
  bad.push(...(await look(page, "the list of files")));
  for (const [at, group] of groups.entries()) {
    await page.goto(`${preview.origin}/desk/?file=articles/d${at}.md`);
    await page.locator("#pane-page iframe:not([hidden]), .no-page:not([hidden])").first().waitFor();
    await page.locator("button.faults").click();
    bad.push(...(await look(page, `articles/d${at}.md`)));
    const name = Object.keys(FORMATS)[at % Object.keys(FORMATS).length] ?? "";
    bad.push(...(await propose(preview, name, group)));
  }
  await page.goto(`${preview.origin}/`);
  bad.push(...(await look(page, "the preview")));
  if (preview.hasEnded()) bad.push("the preview has ended");
  await page.context().close();
  await preview.stop();
  rmSync(root, { recursive: true, force: true });
  return { tried: payloads.length, bad };
}

async function listen(browser: Browser, origin: string): Promise<{ readonly page: Page; readonly bad: string[] }> {
  const bad: string[] = [];
  const context = await browser.newContext({ locale: "ar", serviceWorkers: "block" });
  await context.exposeBinding("fire", ({ frame }) => void bad.push(`${frame.url()}: ran`));
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("dialog", (dialog) => {
    // The desk itself asks before it is left with unsaved words.
    if (dialog.type() !== "beforeunload") bad.push(`a dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on("pageerror", (error) => bad.push(`${page.url()}: ${error.message}`));
  context.on("page", (other) => bad.push(`opened ${other.url()}`));
  context.on("request", (request) => {
    if (/^(?:https?|wss?):/u.test(request.url()) && new URL(request.url()).host !== new URL(origin).host)
      bad.push(`${page.url()}: asked for ${request.url()}`);
  });
  return { page, bad };
}

/** Gives every element of the page and of its frame the events that people give, and tells what could act. */
async function look(page: Page, where: string): Promise<string[]> {
  const alive = z.array(z.string()).parse(await page.evaluate(LOOK));
  return alive.map((what) => `${where}: ${what}`);
}

const LOOK = `(async () => {
  const found = [];
  const see = (inside, isDesk) => {
    const view = inside.defaultView;
    const elements = [...inside.querySelectorAll("*")];
    for (const element of elements) {
      const told = element.outerHTML.slice(0, 120);
      if (["object", "embed", "base", "applet", "frame"].includes(element.localName) && !(element.localName === "base" && !isDesk)) found.push(told);
      if (element.localName === "script" && !/^\\/(?:desk|-preview|assets)\\//.test(new URL(element.src || "/desk/", location.href).pathname)) found.push(told);
      if (element.localName === "iframe" && !element.closest("#pane-page")) found.push(told);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(told);
        if (["href", "src", "action", "formaction", "data"].includes(name) && /^[\\s\\x00-\\x1f]*(?:javascript|vbscript|data):/i.test(value) && !/^data:(?:,|image\\/|application\\/x-(?:bibtex|research))/.test(value)) found.push(told);
      }
      if (!["a", "button", "summary", "input", "textarea", "select"].includes(element.localName))
        for (const kind of ["mouseover", "pointerenter", "error", "load", "toggle", "animationstart"]) element.dispatchEvent(new view.Event(kind));
    }
  };
  see(document, true);
  const frame = document.querySelector("#pane-page iframe");
  if (frame?.contentDocument?.defaultView) see(frame.contentDocument, false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return found;
})()`;

/** What the import makes of a page or a document is given back as text, or refused with words. */
async function propose(
  { origin, token }: { readonly origin: string; readonly token: string },
  name: string,
  payloads: readonly string[],
): Promise<string[]> {
  const written = FORMATS[name]?.(payloads) ?? "";
  const body = typeof written === "string" ? written : Buffer.from(written);
  const answer = await fetch(`${origin}/desk/api/import?name=${name}`, {
    method: "POST",
    headers: { origin, "x-isnad-token": token },
    body,
  });
  const type = answer.headers.get("content-type") ?? "";
  await answer.text();
  return answer.status === 200 && type.includes("application/json")
    ? []
    : [`the import of ${name}: ${answer.status} ${type}`];
}
