/** The preview in a browser: saves and faults show by themselves. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { openPreviewServer } from "../../src/shell/preview/preview-server.ts";
import { watchContent } from "../../src/shell/preview/watch-content.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { openPreviewOf } from "../shell/open-preview.ts";
import { TEST_SITE } from "../shell/run-isnad.ts";

test("a save shows by itself, a fault stands in a tab beside the page and vanishes when mended", async () => {
  const root = temporaryFolder();
  cpSync(TEST_SITE, join(root, "content"), { recursive: true });
  const { content, site, edit } = await openPreviewOf(root);
  const server = await openPreviewServer(site, 0, true);
  const stop = await watchContent(content, (paths) => void site.change(paths));
  const browser = await chromium.connect(inject("chromium"));
  onTestFinished(async () => {
    await browser.close();
    await server.close();
    await stop();
  });
  const page = await browser.newPage();
  await page.goto(`${server.url}articles/dam-level/`);
  edit("أربعة أمتار في شهرين]", "أربعة أمتار في ستين يومًا]");
  await page.getByText("ستين يومًا").first().waitFor();
  edit("التاريخ: ٢٠٢٦-٠٣-١٢", "التاريخ: أمس الأول");
  const tab = page.locator("#isnad-faults");
  const fault = tab.getByText("articles/dam-level.md:4");
  await tab.waitFor();
  expect(await tab.getAttribute("dir")).toBe("rtl");
  // Closed, it covers a corner of the window and no more; it opens by a press, and Escape closes it.
  // The newsroom's own page may still take the place of the quick one, and the tab is drawn anew with it.
  await expect.poll(async () => (await tab.boundingBox())?.height ?? Number.POSITIVE_INFINITY).toBeLessThan(60);
  expect(await fault.isVisible()).toBe(false);
  await tab.locator("summary").click();
  await fault.waitFor();
  expect(await tab.locator("li code").first().textContent()).toContain("articles/dam-level.md");
  expect(await tab.locator("li a").first().getAttribute("href")).toBe("/desk/?file=articles%2Fdam-level.md&line=4");
  await page.keyboard.press("Escape");
  await fault.waitFor({ state: "hidden" });
  edit("التاريخ: أمس الأول", "التاريخ: ٢٠٢٦-٠٣-١٢");
  await tab.getByText("date-invalid").waitFor({ state: "detached" });
  await page.getByText("ستين يومًا").first().waitFor();
  // What is no more than a draft is told as one.
  expect(await page.locator(".article .kicker").textContent()).not.toContain("مسودة");
  edit("الكاتب:", "مسودة: نعم\nالكاتب:");
  await page.locator(".article .kicker").getByText("مسودة").waitFor();
  // Of saves that follow one another the last is what stays on screen.
  for (const days of ["سبعين", "ثمانين", "تسعين"]) edit(/في \S+ يومًا\]/u, `في ${days} يومًا]`);
  await page.getByText("تسعين يومًا").first().waitFor();
});
