/** A name is changed at the desk: in what is open, and in the files that nobody has opened. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { some } from "../setup/laws.ts";
import { choose, type Newsroom, openNewsroom, textOf } from "./at-desk.ts";
import { violations } from "./axe.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({
    "site.yaml": "العنوان: جريدة الاختبار\nالوصف: محتوى للاختبار.\n",
    "topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n",
    "sources/note.md": "---\nالعنوان: بيان السد\nالناشر: هيئة المياه\n---\n",
    "articles/a.md":
      "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\nالمواضيع: [هيئة المياه]\n---\n\nقالت هيئة المياه إن [السد سليم][^قول]، وردّت «هيئة المياه» بخط كبير.\n\n[^قول]:\n    - القائل: هيئة المياه\n    - المصدر: بيان السد\n",
  });
});
afterAll(() => newsroom.close());

const file = (path: string): string => readFileSync(join(newsroom.root, "content", path), "utf8");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test.each(some([1280, 390]))("%i pixels wide", async (width) => {
  const context = await newsroom.browse({ viewport: { width, height: 820 } });
  const page = await context.newPage();
  await page.goto(`${newsroom.url()}?file=articles/a.md`);
  await textOf(page).waitFor();
  const [old, fresh] = width > 800 ? ["هيئة المياه", "سلطة المياه"] : ["سلطة المياه", "إدارة المياه"];
  const form = page.locator("dialog[open]");

  await choose(page, "العنوان");
  await press(page, "غيّر الاسم");
  await form.getByText("ضع المؤشر أولًا على اسم").waitFor();
  await form.getByRole("button", { name: "أغلق" }).click();

  await choose(page, old);
  await page.keyboard.press("F2");
  await form.getByText(`«${old}»`).waitFor();
  expect(await violations(page)).toEqual([]);
  await form.getByLabel("الاسم الجديد").fill("بيان السد");
  await form.getByRole("button", { name: "غيّره" }).click();
  await form.getByText("«بيان السد» مصدر من قبل.").waitFor();
  await form.getByLabel("الاسم الجديد").fill(fresh);
  await form.getByLabel("وفي متن المقالات أيضًا، إلا ما هو اقتباس").check();
  await form.getByRole("button", { name: "غيّره" }).click();
  await form.waitFor({ state: "detached" });
  await page.locator(".saving.saved").waitFor();
  await page.getByRole("button", { name: "لا خطأ" }).waitFor();

  expect(file("articles/a.md")).toContain(`المواضيع: [${fresh}]`);
  expect(file("articles/a.md")).toContain(`قالت ${fresh} إن [السد سليم][^قول]، وردّت «هيئة المياه» بخط كبير.`);
  expect(file("articles/a.md")).toContain(`- القائل: ${fresh}\n`);
  expect(file("sources/note.md")).toContain(`الناشر: ${fresh}\n`);
  expect(file("topics/water.md")).toContain(`الاسم: ${fresh}\n`);
  expect(file("topics/water.md")).toContain("هيئة المياه");
  await context.close();
});
