/** Pages opened in a real browser: nothing runs, nothing is asked of elsewhere, no id takes the name of a thing of the document's own. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { z } from "zod";
import { serveFolder } from "../setup/serve-folder.ts";
import type { Found } from "./trial.ts";

/**
 * What stands between a payload and the reader. `both`: the page as it is published. `sanitiser`: the same with its policy turned
 * off. `policy`: the payload as it was typed, in a page that has our policy and nothing else. `nothing`: that without the policy.
 */
export type Guard = "both" | "sanitiser" | "policy" | "nothing";

/** How many pages stand in frames at once. */
const AT_ONCE = 24;
const HOST = "torture-host.html";

/** Opens pages of the site at `folder`, given by their paths; `tried` counts them. */
export async function openPages(
  browser: Browser,
  folder: string,
  guard: Guard,
  paths: readonly string[],
): Promise<Found> {
  const served = await serveFolder(folder);
  writeFileSync(join(folder, HOST), "<!doctype html><title>x</title>");
  const context = await browser.newContext({ bypassCSP: guard === "sanitiser", serviceWorkers: "block" });
  const bad: string[] = [];
  const page = await listen(context, served.url, guard, bad);
  await page.goto(served.url + HOST);
  const blank = await context.newPage();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const opened = paths
      .slice(at, at + AT_ONCE)
      .map((path) => served.url + path.split("/").map(encodeURIComponent).join("/"));
    const names = NAMES.parse(await page.evaluate(`(${OPEN})(${JSON.stringify(opened)})`));
    // Raw payloads name what they like: no policy forbids that, and only what is published is held to it.
    if (guard === "both" || guard === "sanitiser") {
      const taken = NAMES.parse(
        await blank.evaluate(`${JSON.stringify(names)}.filter((name) => name in document || name in window)`),
      );
      bad.push(...taken.map((name) => `near ${paths[at]}: an element bears the name «${name}»`));
    }
  }
  await context.close();
  await served.close();
  return { tried: paths.length, bad };
}

/** Every page of a site. */
export const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && path !== HOST)
    .sort();

/** The policy that the pages of a site carry. */
export function policyOf(folder: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/u.exec(
    readFileSync(join(folder, "index.html"), "utf8"),
  )?.groups?.policy;
  if (policy === undefined) throw new Error("the pages carry no policy");
  return policy;
}

async function listen(context: BrowserContext, url: string, guard: Guard, bad: string[]): Promise<Page> {
  const page = await context.newPage();
  await context.exposeBinding("fire", ({ frame }) => void bad.push(`${frame.url().slice(url.length)}: ran`));
  page.on("dialog", (dialog) => {
    bad.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (other) => {
    if (other.url() !== "about:blank") bad.push(`opened ${other.url()}`);
  });
  const see = (request: Request): void => {
    const asked = request.url();
    if (!/^(?:https?|wss?|ftp):/u.test(asked) || asked.startsWith(url)) return;
    // No policy holds a page that leaves by itself; what is published has nothing that would.
    if ((guard === "policy" || guard === "nothing") && request.isNavigationRequest()) return;
    const why = request.failure()?.errorText ?? "answered";
    if (why !== "csp")
      bad.push(`${request.frame().url().slice(url.length)}: asked for ${asked.slice(0, 100)} (${why})`);
  };
  context.on("requestfinished", see);
  context.on("requestfailed", see);
  return page;
}

const NAMES = z.array(z.string());

/**
 * In the page that holds the frames: each address is opened in one, every element there is given the events that people give, and
 * the names are told that elements bear.
 */
const OPEN = `async (addresses) => {
  const events = ["click", "focus", "mouseover", "pointerenter", "keydown", "toggle", "error", "load", "wheel", "animationstart", "submit"];
  const frames = addresses.map((address) => {
    const frame = document.createElement("iframe");
    frame.width = 400;
    frame.height = 300;
    const loaded = new Promise((resolve) => { frame.onload = resolve; setTimeout(resolve, 8000); });
    frame.src = address;
    document.body.append(frame);
    return { frame, loaded };
  });
  await Promise.all(frames.map(({ loaded }) => loaded));
  const names = new Set();
  // A raw payload may take the names of methods, and so hide them: they are called as they were before any page was opened.
  const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
  const elementsOf = (inside) => [...Document.prototype.getElementsByTagName.call(inside, "*")];
  const kindOf = Object.getOwnPropertyDescriptor(Element.prototype, "localName").get;
  for (const { frame } of frames) {
    let inside;
    try { inside = frame.contentDocument; } catch { continue; }
    const view = frame.contentWindow;
    if (!inside || !view.Event) continue;
    view.addEventListener("click", (event) => { if (!Element.prototype.closest.call(event.target, "a[href^='javascript:' i]")) Event.prototype.preventDefault.call(event); }, { capture: true });
    for (const element of elementsOf(inside)) {
      const kind = kindOf.call(element);
      for (const name of [attribute(element, "id"), kind === "meta" ? "" : attribute(element, "name")])
        if (name) names.add(name);
      if (!["button", "summary", "input"].includes(kind))
        for (const event of events)
          EventTarget.prototype.dispatchEvent.call(element, new view.Event(event, { cancelable: true }));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const { frame } of frames) frame.remove();
  return [...names];
}`;
