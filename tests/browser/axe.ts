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

const WIDTHS = [320, 768, 1280] as const;
export const SCHEMES = ["light", "dark"] as const;

/** How a page is looked at. */
interface Look {
  readonly width: number;
  readonly colorScheme: (typeof SCHEMES)[number];
}

/** Every kind of page at every width, in light and dark. */
export const everyLook = Object.values(VIEWS).flatMap(({ kind, head }) =>
  WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ kind, address: head.address, width, colorScheme }))),
);

/** Leads a page to an address, as wide and as light as a look asks for. */
export async function look(page: Page, url: string, { width, colorScheme }: Look): Promise<Page> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.goto(url);
  return page;
}

/** One line for each node that breaks a rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations: found } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}
