/** The desk as somebody uses it who knows no Markdown: from an empty newsroom to a kept version, wide and on a phone. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { some } from "../setup/laws.ts";
import { answer, choose, type Newsroom, openNewsroom, textOf, writeAtEnd } from "./at-desk.ts";
import { violations } from "./axe.ts";
import { deskViolations, openStanding } from "./desk-violations.ts";

const SITE = "العنوان: جريدة الاختبار\nالوصف: محتوى للاختبار.\n";
/** A picture of one red dot. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const fileIn = ({ root }: Newsroom, path: string): string => readFileSync(join(root, "content", path), "utf8");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const saved = (page: Page) => page.locator(".saving.saved").waitFor();

async function begin(page: Page, kind: string, answers: Readonly<Record<string, string>>): Promise<void> {
  await press(page, kind);
  await answer(page, answers, "أنشئ");
  await textOf(page).waitFor();
}

/** Everything from an empty desk to a kept version. */
async function writeArticle(page: Page): Promise<void> {
  await begin(page, "موضوع جديد", {
    "اسم الموضوع": "هيئة المياه",
    نوعه: "جهة",
    "معرّفه في العنوان (لاتيني، لا يتغير بعد النشر؛ يُقترح إن تُرك)": "water",
  });
  await press(page, "الملفات");
  await begin(page, "مصدر جديد", {
    "عنوان المصدر كما نُشر": "بيان السد",
    نوعه: "بيان",
    الناشر: "هيئة المياه",
    رابطه: "https://example.org/dam",
  });
  await press(page, "الملفات");
  await begin(page, "مقال جديد", {
    "عنوان المقال": "منسوب السد",
    "الكاتب (بفواصل إن تعددوا)": "مكتب الاختبار",
    نوعه: "تحليل",
    "معرّفه في العنوان (لاتيني، لا يتغير بعد النشر؛ يُقترح إن تُرك)": "dam",
  });
  await writeAtEnd(
    page,
    "\nقالت هيئة المياه إن المنسوب انخفض أربعة أمتار. وأضافت أن القنوات سليمة كلها. وأكدت أن الماء يكفي الصيف.\n",
  );
  for (const words of ["المنسوب انخفض أربعة أمتار", "القنوات سليمة كلها", "الماء يكفي الصيف"]) {
    await choose(page, words);
    await press(page, "قول");
    await answer(page, { "من قاله؟": "هيئة المياه", "أين قرأته؟": "بيان السد" }, "أدرج");
  }
  await choose(page, "قالت هيئة");
  await press(page, "اقتباس");
  await answer(
    page,
    { "الكلام المقتبس كما قيل": "الماء يكفي الجميع", "من قاله؟": "هيئة المياه", المصدر: "بيان السد" },
    "أدرج",
  );
  await choose(page, "قالت هيئة");
  await press(page, "صورة");
  await page.getByLabel("ملف الصورة").setInputFiles({ name: "صورة السد.png", mimeType: "image/png", buffer: DOT });
  await answer(page, { "ماذا يُرى فيها؟ (لمن لا يراها)": "السد من الجو" }, "أدرج");
  await press(page, "احفظ");
  await saved(page);
}

describe.each([
  ["wide", 1280],
  ["on a phone", 390],
])("%s", (_, width) => {
  test("an article with three claims, a quotation, a picture and a new source; broken, mended by a click, saved, kept", async () => {
    const newsroom = await openNewsroom({ "site.yaml": SITE });
    onTestFinished(() => newsroom.close());
    const file = (path: string): string => fileIn(newsroom, path);
    const context = await newsroom.browse({ viewport: { width, height: 820 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error.stack)));
    await page.goto(newsroom.url());
    await writeArticle(page);
    const text = file("articles/dam.md");
    expect(text.match(/^ {4}- القائل: هيئة المياه$/gmu)).toHaveLength(3);
    expect(text).toContain("> الماء يكفي الجميع\n> — هيئة المياه[^بيان-السد]");
    const [, picture = ""] = /!\[السد من الجو\]\(([a-z0-9-]+\.png)\)/u.exec(text) ?? [];
    expect(readdirSync(join(newsroom.root, "content/articles")).sort()).toEqual(["dam.md", picture].sort());
    await page.getByRole("button", { name: "لا خطأ" }).waitFor();

    if (width < 800) await press(page, "الصفحة");
    const live = page.frameLocator("iframe");
    await live.getByText("الماء يكفي الجميع").first().waitFor();
    await live.locator(".prose p", { hasText: "القنوات سليمة" }).click();
    await textOf(page).waitFor();
    await page.waitForFunction(() =>
      getSelection()?.anchorNode?.parentElement?.closest(".cm-line")?.textContent?.includes("القنوات سليمة"),
    );

    await choose(page, "بيان السد");
    await page.keyboard.insertText("بيان السدد");
    const broken = page.locator("button.faults.error, button.faults.warning");
    await broken.click();
    await page.locator(".fault-list").getByRole("button", { name: "اجعله: بيان السد" }).first().click();
    await page.getByRole("button", { name: "لا خطأ" }).waitFor();
    await press(page, "احفظ");
    await saved(page);
    expect(file("articles/dam.md")).toBe(text);

    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "نسخة للإرسال")]);
    expect(download.suggestedFilename()).toBe("draft-dam.html");
    await download.saveAs(join(newsroom.root, "draft.html"));
    const copy = readFileSync(join(newsroom.root, "draft.html"), "utf8");
    expect(copy).toContain("مسودة: منسوب السد");
    expect(copy).toContain("الماء يكفي الجميع");
    expect(copy).toContain("data:image/");

    await press(page, "تصحيح");
    await page.locator("dialog[open]").getByText("القنوات سليمة كلها").click();
    await answer(
      page,
      {
        "ماذا كان في النص، وما الصحيح؟": "كان العدد ثلاثًا؛ والصحيح: كلها",
        "لماذا؟ (من نبّه إليه، أو بأي مصدر عُرف)": "نبّهت إليه الهيئة",
        "نوع التصحيح": "إسناد",
        "يوم التصحيح": "2026-11-22",
      },
      "اكتب التصحيح",
    );
    await live
      .locator(".corrections")
      .getByText("والصحيح: كلها. السبب: نبّهت إليه الهيئة.")
      .waitFor({ state: "attached" });
    await press(page, "احفظ");
    await saved(page);
    const corrected = file("articles/dam.md");
    expect(corrected).toContain(
      'تصحيحات:\n  - التاريخ: 2026-11-22\n    النوع: إسناد\n    النص: "كان العدد ثلاثًا؛ والصحيح: كلها. السبب: نبّهت إليه الهيئة."\n    الأقوال: القنوات-سليمة\n---\n',
    );
    expect(corrected.replace(/تصحيحات:\n(?: {2}.*\n)*/u, "").replace(/^آخر تحديث: .*\n/mu, "")).toBe(text);

    await press(page, "احفظ نسخة");
    await answer(page, { "جملة تقول ما فعلت": "مقال السد؛ $(touch x)" }, "احفظ نسخة");
    await page.getByText("حُفظت النسخة.").waitFor();
    const log = execFileSync("git", ["log", "--format=%s", "--name-only"], { cwd: newsroom.root, encoding: "utf8" });
    expect(log).toMatch(/^مقال السد؛ \$\(touch x\)\n/u);
    expect(log).toContain("content/articles/dam.md");
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("at a newsroom that stands", () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openStanding();
  });
  afterAll(() => newsroom.close());

  test.each([
    { width: 1280, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
  ] as const)("axe finds nothing, %o: the list, a text with its faults, a form", async (look) => {
    expect(await deskViolations(newsroom, look)).toEqual([]);
  });

  test.each(some([390, 1280]))(
    "what is sought is found in texts, and the line leads there; %i pixels wide",
    async (width) => {
      const page = await (await newsroom.browse({ viewport: { width, height: 820 } })).newPage();
      await page.goto(newsroom.url());
      await page.getByRole("searchbox").fill("الإداره المحليّة");
      await page.getByText("لا عنوان ولا نص فيه ذلك.").waitFor();
      await page.getByRole("searchbox").fill("قول كلام");
      const found = page.locator(".match");
      await found.waitFor();
      expect(await found.textContent()).toBe("السطر 8: كلام هنا، و[قول][^قول].");
      expect(await found.locator("mark").allTextContents()).toEqual(["كلام", "قول", "قول"]);
      expect(await violations(page)).toEqual([]);
      await found.click();
      await page.waitForFunction(() =>
        getSelection()?.anchorNode?.parentElement?.closest(".cm-line")?.textContent?.startsWith("كلام هنا"),
      );
    },
  );

  test("the list follows the disk: a file that comes, is renamed, faulted and goes by another hand", async () => {
    const page = await (await newsroom.browse()).newPage();
    await page.goto(newsroom.url());
    await page.getByRole("link", { name: "آخر", exact: true }).focus();
    const at = (name: string): string => join(newsroom.root, "content/articles", name);
    const rowOf = (title: string) =>
      page.locator(".lists li", { has: page.getByRole("link", { name: title, exact: true }) });
    const article = "---\nالعنوان: من خارج المكتب\nالنوع: تحليل\nالتاريخ: 2026-03-02\n---\n\nكلام.\n";
    writeFileSync(at("c.md"), article);
    await rowOf("من خارج المكتب").getByText("2026-03-02").waitFor();
    renameSync(at("c.md"), at("d.md"));
    await page.locator('.lists a[href$="d.md"]').waitFor();
    // What came is told before what went.
    await page.locator('.lists a[href$="c.md"]').waitFor({ state: "detached" });
    writeFileSync(at("d.md"), article.replace("كلام", "كلام [قول][^غائب]"));
    await rowOf("من خارج المكتب").getByText("خطأ واحد").waitFor();
    writeFileSync(at("d.md"), article.replace("من خارج المكتب", "عنوان آخر له"));
    await rowOf("عنوان آخر له").waitFor();
    rmSync(at("d.md"));
    await rowOf("عنوان آخر له").waitFor({ state: "detached" });
    // Whoever went through the list by the keyboard is still where he was.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("آخر");
  });

  test("cells of a spreadsheet are pasted as a table, and one undo takes it back", async () => {
    const page = await (await newsroom.browse()).newPage();
    await page.goto(newsroom.url());
    await page.getByRole("link", { name: "مقال", exact: true }).click();
    await textOf(page).waitFor();
    await choose(page, "كلام هنا");
    await textOf(page).evaluate((content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "المدينة\tالعدد\r\nحمص\t12\r\n");
      content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.locator(".cm-line", { hasText: "| حمص | 12 |" }).waitFor();
    expect(await page.locator(".cm-line", { hasText: "كلام هنا" }).count()).toBe(1);
    await textOf(page).focus();
    await page.keyboard.press("Control+z");
    await page.locator(".cm-line", { hasText: "| حمص | 12 |" }).waitFor({ state: "detached" });
  });

  test("by keyboard alone: a file is opened, written, saved; a form is answered and called off", async () => {
    const page = await (await newsroom.browse()).newPage();
    await page.goto(newsroom.url());
    await page.getByRole("link", { name: "آخر", exact: true }).focus();
    await page.keyboard.press("Enter");
    await textOf(page).waitFor();
    await writeAtEnd(page, "مزيد.");
    await page.keyboard.press("Control+s");
    await saved(page);
    expect(fileIn(newsroom, "articles/b.md")).toContain("كلام.\nمزيد.");
    await page.keyboard.press("Control+z");
    await page.locator(".saving.unsaved").waitFor();
    await textOf(page).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("قول");
    for (const key of ["ArrowRight", "ArrowLeft", "End", "Home", ...Array.from({ length: 6 }, () => "ArrowLeft")])
      await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("جدول");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(
      await page.getByRole("button", { name: "جدول" }).evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });
});
