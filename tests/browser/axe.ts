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

/** Every kind of page at every width, in light and dark. */
export const everyLook = Object.values(VIEWS).flatMap(({ kind, head }) =>
  WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ kind, address: head.address, width, colorScheme }))),
);

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
