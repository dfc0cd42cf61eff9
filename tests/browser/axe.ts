/** Asks axe what it finds wrong with a page, in words that a failing test can show. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { VIEWS } from "../templates/sample/views.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const WIDTHS = [320, 390, 1280] as const;
export const SCHEMES = ["light", "dark"] as const;

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly colorScheme: (typeof SCHEMES)[number];
}

/** Every width, in light and dark. */
export const LOOKS: readonly Look[] = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme })));

/** Every kind of page at every width, in light and dark. */
export const everyLook = Object.values(VIEWS).flatMap(({ kind, head }) =>
  LOOKS.map((each) => ({ kind, address: head.address, ...each })),
);

/** Leads a page to an address, as wide and as light as a look asks for, and opens all that is closed on it. */
export async function look(page: Page, url: string, { width, colorScheme }: Look): Promise<Page> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.goto(url);
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
  const lit = page.locator("#show-thread");
  if ((await lit.count()) > 0) await lit.check();
  return page;
}

/** Opens the records of an article one after the other: each with what axe finds wrong in it. */
export async function recordViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const record of await page.locator(".record").all()) {
    await record.evaluate((each) => each instanceof HTMLElement && each.showPopover());
    found.push(...(await violations(page, ".record:popover-open")));
    await record.evaluate((each) => each instanceof HTMLElement && each.hidePopover());
  }
  return found;
}

/** One line for each node that breaks a rule, in all of the page or below a selector. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations: found } = await page.evaluate(
    (selector) =>
      window.axe.run(selector ?? document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    within,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}
