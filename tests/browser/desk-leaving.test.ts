/** What leaves and comes back at the desk: versions that were sent, articles that are withdrawn, files that are deleted here and by another hand. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { some } from "../setup/laws.ts";
import { answer, type Newsroom, openNewsroom, textOf, writeAtEnd } from "./at-desk.ts";
import { violations } from "./axe.ts";

const HEAD = "النوع: تحليل\nالتاريخ: 2026-03-01\n";
const FILES = {
  "site.yaml": "العنوان: جريدة الاختبار\nالوصف: محتوى للاختبار.\n",
  "topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n",
  "articles/a.md": `---\nالعنوان: مقال\n${HEAD}المواضيع: [هيئة المياه]\n---\n\nكلام.\n`,
  "articles/b.md": `---\nالعنوان: آخر\n${HEAD}مسودة: نعم\n---\n\nكلام.\n`,
};
const MANIFEST = { generator: "isnad", version: 1, files: [{ path: "articles/a/index.html", size: 1, sha256: "0" }] };

async function opened(width: number) {
  const newsroom = await openNewsroom(FILES);
  onTestFinished(() => newsroom.close());
  const context = await newsroom.browse({
    viewport: { width, height: 820 },
    colorScheme: width < 800 ? "dark" : "light",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error.stack)));
  await page.goto(newsroom.url());
  await page.getByRole("link", { name: "مقال", exact: true }).waitFor();
  return { newsroom, page, faults };
}

const at = ({ root }: Newsroom, path: string): string => join(root, "content", path);
const fileIn = (newsroom: Newsroom, path: string): string => readFileSync(at(newsroom, path), "utf8");
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const dialog = (page: Page) => page.locator("dialog[open]");

/** What a dialog says, once it is there; nothing of it is out of anybody's reach. */
async function heard(page: Page, words: string): Promise<string> {
  await dialog(page).getByText(words).first().waitFor();
  expect(await violations(page)).toEqual([]);
  return (await dialog(page).textContent()) ?? "";
}

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: title, exact: true }).click();
  await textOf(page).waitFor();
}

async function version(page: Page, what: "احفظ نسخة" | "أرسل للمراجعة", sentence: string): Promise<void> {
  await press(page, what);
  await answer(page, { "جملة تقول ما فعلت": sentence }, what);
  await dialog(page).getByText("النسخة").first().waitFor();
}

test.each(some([390, 1280]))("sent to be read, come back from, and gone to again; %i pixels wide", async (width) => {
  const { newsroom, page, faults } = await opened(width);
  expect(await page.locator(".spot").isHidden()).toBe(true);
  await version(page, "احفظ نسخة", "أولى");
  await press(page, "أغلق");
  await page.getByRole("button", { name: "النسخة: للنشر" }).waitFor();

  await open(page, "مقال");
  await writeAtEnd(page, "\nزيادة.\n");
  await press(page, "ماذا تغيّر");
  const changed = await heard(page, "ولم يتغيّر قول");
  expect(changed).toMatch(/تغيّر مقال: مقال articles\/a\.md/u);
  await press(page, "أغلق");
  await version(page, "أرسل للمراجعة", "زدت جملة");
  await heard(page, "وأنت الآن في نسخة المراجعة هذه");
  await press(page, "أغلق");

  // What is kept in no version is told by its title, and holds one back.
  await writeAtEnd(page, "\nثالثة.\n");
  await press(page, "النسخة: للمراجعة");
  expect(await heard(page, "أنت الآن في نسخة للمراجعة")).toContain("آخر ما حُفظ فيها: «زدت جملة»");
  await press(page, "عُد إلى نسخة النشر");
  expect(await heard(page, "ما ليس في أي نسخة")).toContain("تغيّر مقال: مقال");
  expect(fileIn(newsroom, "articles/a.md")).toContain("ثالثة.");
  await press(page, "أغلق");

  await version(page, "أرسل للمراجعة", "وثالثة");
  await press(page, "عُد إلى نسخة النشر");
  await heard(page, "أنت الآن في نسخة النشر.");
  expect(fileIn(newsroom, "articles/a.md")).toBe(FILES["articles/a.md"]);
  await press(page, "أغلق");
  await open(page, "مقال");
  expect(await textOf(page).textContent()).not.toContain("زيادة");

  // By the keyboard: to what was sent.
  await page.getByRole("button", { name: "النسخة: للنشر" }).focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "افتحها" }).focus();
  await page.keyboard.press("Enter");
  await heard(page, "أنت الآن في نسخة للمراجعة.");
  expect(fileIn(newsroom, "articles/a.md")).toContain("ثالثة.");
  expect(execFileSync("git", ["stash", "list"], { cwd: newsroom.root, encoding: "utf8" })).toBe("");
  expect(faults).toEqual([]);
});

test("what only the browser has holds one back, too, and is led to", async () => {
  const { newsroom, page } = await opened(1280);
  await version(page, "احفظ نسخة", "أولى");
  await press(page, "أغلق");
  await version(page, "أرسل للمراجعة", "ثانية");
  await press(page, "أغلق");
  await open(page, "آخر");
  await writeAtEnd(page, "لم يُحفظ.");
  await press(page, "الملفات");
  await page.getByText("فيه ما لم يُحفظ").waitFor();
  await press(page, "النسخة: للمراجعة");
  await press(page, "عُد إلى نسخة النشر");
  await heard(page, "ما لم يُحفظ على القرص");
  await dialog(page).getByRole("link", { name: "آخر" }).click();
  await textOf(page).getByText("لم يُحفظ.").waitFor();
  expect(execFileSync("git", ["symbolic-ref", "HEAD"], { cwd: newsroom.root, encoding: "utf8" })).toContain("review/");
});

test.each(some([1280, 390]))(
  "a draft is deleted and put back; a topic that is leaned on is not; %i pixels wide",
  async (width) => {
    const { newsroom, page, faults } = await opened(width);
    await open(page, "هيئة المياه");
    await press(page, "اسحب أو احذف");
    expect(await heard(page, "لا يُحذف «هيئة المياه»")).toContain("مقال: مقال (السطر 5)");
    await dialog(page).getByRole("link", { name: "مقال" }).click();
    await page.waitForFunction(() =>
      getSelection()?.anchorNode?.parentElement?.closest(".cm-line")?.textContent?.startsWith("المواضيع:"),
    );

    await press(page, "الملفات");
    await open(page, "آخر");
    await writeAtEnd(page, "آخر ما كُتب.");
    await press(page, "اسحب أو احذف");
    await heard(page, "يُحذف «آخر» من الملفات");
    await press(page, "إلغاء");
    expect(fileIn(newsroom, "articles/b.md")).toContain("آخر ما كُتب.");
    await press(page, "اسحب أو احذف");
    await press(page, "احذفه");
    await heard(page, "حُذف «آخر».");
    await press(page, "أغلق");
    expect(existsSync(at(newsroom, "articles/b.md"))).toBe(false);
    expect(await page.getByRole("link", { name: "آخر", exact: true }).count()).toBe(0);

    await press(page, "المحذوفات (1)");
    await heard(page, "ما حُذف في المكتب");
    await press(page, "أعده");
    await textOf(page).getByText("آخر ما كُتب.").waitFor();
    expect(fileIn(newsroom, "articles/b.md")).toContain("آخر ما كُتب.");
    expect(faults).toEqual([]);
  },
);

test("what is published is withdrawn with a reason, and taken back", async () => {
  const { newsroom, page } = await opened(390);
  mkdirSync(join(newsroom.root, "_site/data"), { recursive: true });
  writeFileSync(join(newsroom.root, "_site/data/manifest.json"), JSON.stringify(MANIFEST));
  await open(page, "مقال");
  await press(page, "اسحب أو احذف");
  await heard(page, "«مقال» منشور، فلا يُحذف");
  await answer(page, { "لماذا سُحب؟ (جملة يقرؤها من يصل إلى عنوانه)": "لم يثبت: ما فيه" }, "اسحبه");
  await heard(page, "كُتب السحب في الملف وحُفظ.");
  await press(page, "أغلق");
  expect(fileIn(newsroom, "articles/a.md")).toContain('\nمسحوب: "لم يثبت: ما فيه"\n---\n');
  await press(page, "الصفحة");
  await page.frameLocator("iframe").getByRole("heading", { name: "سُحب: مقال" }).waitFor();
  await press(page, "الملفات");
  await page.getByText("مسحوب", { exact: true }).waitFor();
  await page.getByLabel("الحال").selectOption("المسحوب");
  await page.getByText("ملف واحد").waitFor();
  await open(page, "مقال");
  await press(page, "اسحب أو احذف");
  await heard(page, "«مقال» مسحوب.");
  await press(page, "أعده إلى النشر");
  await dialog(page).waitFor({ state: "detached" });
  expect(fileIn(newsroom, "articles/a.md")).toBe(FILES["articles/a.md"]);
});

test.each(some([390, 1280]))(
  "a file that another hand deletes is told as deleted; its text stands again, or is kept; %i pixels wide",
  async (width) => {
    const { newsroom, page, faults } = await opened(width);
    await open(page, "آخر");
    rmSync(at(newsroom, "articles/b.md"));
    const notice = page.locator("div.gone");
    await notice.getByText("حُذف هذا الملف من القرص").waitFor();
    expect(await violations(page)).toEqual([]);
    // To save leads there, and makes no file by itself.
    await page.keyboard.press("Control+s");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("أعده إلى القرص");
    expect(existsSync(at(newsroom, "articles/b.md"))).toBe(false);
    await page.keyboard.press("Enter");
    await page.locator(".saving.saved").waitFor();
    expect(fileIn(newsroom, "articles/b.md")).toBe(FILES["articles/b.md"]);

    // Deleted in the midst of writing, left, and found again in the list.
    await writeAtEnd(page, "مما لم يُحفظ.");
    rmSync(at(newsroom, "articles/b.md"));
    await notice.waitFor();
    await press(page, "الملفات");
    await page.getByRole("heading", { name: "مصون في المتصفح، وليس على القرص" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await open(page, "آخر");
    await textOf(page).getByText("مما لم يُحفظ.").waitFor();
    await notice.waitFor();
    await press(page, "أغلقه");
    await page.getByRole("searchbox").waitFor();
    await page.getByRole("link", { name: "آخر", exact: true }).waitFor({ state: "detached" });
    await press(page, "المحذوفات (1)");
    await press(page, "أعده");
    await textOf(page).getByText("مما لم يُحفظ.").waitFor();
    expect(fileIn(newsroom, "articles/b.md")).toContain("مما لم يُحفظ.");
    expect(faults).toEqual([]);
  },
);

test("a file that is gone and comes back is what it was, by itself", async () => {
  const { newsroom, page } = await opened(1280);
  await open(page, "آخر");
  rmSync(at(newsroom, "articles/b.md"));
  await page.locator(".saving.gone").waitFor();
  writeFileSync(at(newsroom, "articles/b.md"), FILES["articles/b.md"]);
  await page.locator(".saving.saved").waitFor();
  expect(await page.locator("div.gone").isHidden()).toBe(true);
});
