/** The desk as axe sees it: a newsroom that has a fault, its list, a text with it, its forms. */
import { choose, type Newsroom, openNewsroom } from "./at-desk.ts";
import { type Look, violations } from "./axe.ts";

/** A newsroom that stands, with a topic that is misspelt. */
export const openStanding = (): Promise<Newsroom> =>
  openNewsroom({
    "site.yaml": "العنوان: جريدة الاختبار\nالوصف: محتوى للاختبار.\n",
    "topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n",
    "articles/a.md":
      "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\nالمواضيع: [هيئة الميا]\n---\n\nكلام هنا، و[قول][^قول].\n\n[^قول]:\n    - القائل: هيئة المياه\n",
    "articles/b.md": "---\nالعنوان: آخر\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nكلام.\n",
  });

/** What axe finds wrong with the list, a text with its faults, the forms of a claim, of a correction, of leaving, and what has changed. */
export async function deskViolations(newsroom: Newsroom, { width, colorScheme }: Look): Promise<string[]> {
  const context = await newsroom.browse({ viewport: { width, height: 820 }, colorScheme });
  const page = await context.newPage();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(newsroom.url());
  const article = page.getByRole("link", { name: "مقال", exact: true });
  await article.waitFor();
  const found = await violations(page);
  await article.click();
  await page.locator(".faults.error").click();
  await page.locator(".fault-list li").first().waitFor();
  found.push(...(await violations(page)));
  await choose(page, "كلام هنا");
  await press("قول");
  await page.locator("dialog[open]").waitFor();
  found.push(...(await violations(page)));
  await page.keyboard.press("Escape");
  await press("تصحيح");
  await page.locator("dialog[open] fieldset").waitFor();
  found.push(...(await violations(page)));
  await page.keyboard.press("Escape");
  await press("ماذا تغيّر");
  await page.locator("dialog[open] .changed-files").waitFor();
  found.push(...(await violations(page)));
  await page.keyboard.press("Escape");
  await press("اسحب أو احذف");
  await page.locator("dialog[open] form").waitFor();
  found.push(...(await violations(page)));
  await context.close();
  return found;
}
