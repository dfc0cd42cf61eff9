/** Pages opened in a real browser: nothing runs, nothing is asked of elsewhere, no id takes the name of a thing of the document's own. */
import { readdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { z } from "zod";
import { launchChromium } from "../setup/chromium.ts";
import { serveFolder } from "../setup/serve-folder.ts";
import type { Found } from "./trial.ts";

/** Under what a page is opened: the policy it carries, or none, so that only what was sanitised protects. */
export type Guard = "policy" | "sanitiser";

const CONTROL = "<!doctype html><title>x</title><img src=x onerror=fire()><svg onload=fire()></svg>";
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;

/** Opens every `step`-th page of the site at `folder`; `tried` counts pages. A control that does not fire is an error of ours. */
export async function openPages(folder: string, guard: Guard, step = 1): Promise<Found> {
  const [browser, served] = await Promise.all([launchChromium(), serveFolder(folder)]);
  const bad: string[] = [];
  const context = await browser.newContext({ bypassCSP: guard === "sanitiser", serviceWorkers: "block" });
  const blank = await context.newPage();
  const heard = await listen(context, served.url, bad);
  await holdControl(heard);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort();
  const opened = pages.filter((_, at) => at % step === 0);
  for (const path of opened) {
    heard.at = path;
    await heard.page.goto(served.url + path.replaceAll("\\", "/"), { waitUntil: "load" });
    const names = NAMES.parse(await heard.page.evaluate(PROVOKE));
    const taken = NAMES.parse(
      await blank.evaluate(`${JSON.stringify(names)}.filter((name) => name in document || name in window)`),
    );
    bad.push(...taken.map((name) => `${path}: an element bears the name «${name}»`));
  }
  await browser.close();
  await served.close();
  return { tried: opened.length, bad };
}

interface Heard {
  readonly page: Page;
  /** The page that is open. */
  at: string;
  /** How often `fire()` was called. */
  fired: number;
}

async function listen(context: BrowserContext, url: string, bad: string[]): Promise<Heard> {
  const page = await context.newPage();
  const heard: Heard = { page, at: "control", fired: 0 };
  await context.exposeFunction("fire", () => {
    heard.fired += 1;
    if (heard.at !== "control") bad.push(`${heard.at}: ran`);
  });
  page.on("dialog", (dialog) => {
    bad.push(`${heard.at}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (other) => {
    if (other !== page) bad.push(`${heard.at}: opened ${other.url()}`);
  });
  await context.route(
    (to) => !to.href.startsWith(url) && to.protocol !== "data:" && to.protocol !== "about:",
    (route) => {
      bad.push(`${heard.at}: asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  return heard;
}

/** A page that should run must run, and must not under the policy: or the rest proves nothing. */
async function holdControl(heard: Heard): Promise<void> {
  const { page } = heard;
  await page.setContent(CONTROL);
  await page.waitForTimeout(100);
  if (heard.fired === 0) throw new Error("the control did not fire");
  heard.fired = 0;
  const guarded = await page.context().browser()?.newPage();
  if (guarded === undefined) throw new Error("no browser");
  await guarded.exposeFunction("fire", () => {
    throw new Error("the policy let the control run");
  });
  await guarded.setContent(POLICY + CONTROL);
  await guarded.waitForTimeout(100);
  await guarded.close();
}

const NAMES = z.array(z.string());

/** In the page: every element is given the events that people give; then the names are told that elements bear. */
const PROVOKE = `(() => {
  const events = ["click", "focus", "mouseover", "pointerenter", "keydown", "toggle", "error", "load", "wheel", "animationstart", "submit"];
  addEventListener("click", (event) => event.preventDefault(), { capture: true });
  const elements = [...document.querySelectorAll("*")];
  for (const element of elements)
    if (!["button", "summary", "input"].includes(element.localName))
      for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
  const named = elements.filter((element) => element.localName !== "meta").map((element) => element.getAttribute("name"));
  return [...new Set([...elements.map((element) => element.id), ...named])].filter(Boolean);
})()`;
