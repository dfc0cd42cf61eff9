/** What a journalist met who lived with the desk for a day: nothing noisy, nothing asked twice, every answer where it is looked for. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, choose, type Newsroom, openNewsroom, textOf, writeAtEnd } from "./at-desk.ts";

const PATH = "articles/a.md";
const HEAD = "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\n";
/** A picture of one red dot. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({
    "site.yaml": "العنوان: جريدة الاختبار\nالوصف: محتوى للاختبار.\n",
    "topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n",
    [PATH]: `${HEAD}أولى.\n\nثانية.\n`,
    "articles/b.md": `${HEAD.replace("مقال", "مسودة للاختبار").replace("النوع", "مسودة: نعم\nالنوع")}كلام.\n`,
  });
});
afterAll(() => newsroom.close());

/** What the browser's console was told of as wrong. */
const noiseOf = (page: Page): string[] => {
  const noise: string[] = [];
  page.on("console", (message) => message.type() === "error" && noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(String(error)));
  return noise;
};

async function open(query: string): Promise<{ readonly page: Page; readonly noise: readonly string[] }> {
  const page = await (await newsroom.browse()).newPage();
  const noise = noiseOf(page);
  await page.goto(newsroom.url() + query);
  return { page, noise };
}

/** Hands files and words to whatever stands at a point: by the clipboard, or from a hand that drops them. */
async function hand(
  page: Page,
  way: "paste" | "drop",
  at: { readonly x: number; readonly y: number },
  given: {
    readonly name?: string;
    readonly type?: string;
    readonly base64?: string;
    readonly words?: Record<string, string>;
  },
): Promise<void> {
  await page.evaluate(
    ([kind, { x, y }, { name = "", type = "", base64, words = {} }]) => {
      const data = new DataTransfer();
      for (const [form, text] of Object.entries(words)) data.setData(form, text);
      if (base64 !== undefined)
        data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
      const place = document.elementFromPoint(x, y);
      const common = { bubbles: true, cancelable: true };
      if (kind === "paste") place?.dispatchEvent(new ClipboardEvent("paste", { ...common, clipboardData: data }));
      else place?.dispatchEvent(new DragEvent("drop", { ...common, dataTransfer: data, clientX: x, clientY: y }));
    },
    [way, at, given] as const,
  );
}

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(".cm-line", { hasText: words }).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) - 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

test("a picture stands where it was dropped, is drawn before it is saved, stays over a keystroke, and nothing is asked of the site for it", async () => {
  const { page, noise } = await open(`?file=${PATH}`);
  await writeAtEnd(page, "ثالثة.");
  await hand(page, "drop", await middleOf(page, "أولى"), { name: "سد.png", type: "image/png", base64: DOT });
  await page.locator("dialog img.asked-about").waitFor();
  await answer(page, { "ماذا يُرى فيها؟ (لمن لا يراها)": "السد" }, "أدرج");
  const lines = (await textOf(page).locator(".cm-line").allTextContents()).filter((line) => line !== "");
  expect(lines.slice(lines.indexOf("أولى."))).toEqual([
    "أولى.",
    expect.stringContaining("![السد]("),
    "ثانية.",
    "ثالثة.",
  ]);
  const picture = page.frameLocator("iframe").locator(".prose img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await writeAtEnd(page, "رابعة.");
  await page.frameLocator("iframe").getByText("رابعة.").waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(1);
  expect(noise).toEqual([]);
  await page.context().close();
});

test("cells that bring a picture of themselves are a table, and a document of words is read by the import", async () => {
  const { page } = await open(`?file=${PATH}`);
  await choose(page, "ثانية");
  const words = { "text/plain": "الشهر\tالعدد\nأيار\t3\n", "text/html": "<table><tr><td>الشهر</td></tr></table>" };
  const cells = { name: "image.png", type: "image/png", base64: DOT, words };
  await hand(page, "paste", await middleOf(page, "ثانية"), cells);
  await page.locator(".cm-line", { hasText: "| أيار | 3 |" }).waitFor();
  expect(await page.locator("dialog").count()).toBe(0);
  await page.getByRole("button", { name: "الملفات", exact: true }).click();
  await page.getByRole("searchbox").waitFor();
  const base64 = Buffer.from("قالت هيئة المياه إن الماء قليل. وقالت هيئة المياه إن القنوات سليمة.").toString("base64");
  await hand(page, "drop", { x: 640, y: 400 }, { name: "تقرير.txt", type: "text/plain", base64 });
  const accept = page.getByRole("button", { name: "اقبل", exact: true });
  await accept.first().focus();
  await page.keyboard.press("Enter");
  // Who answers by keyboard is at the next one.
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".proposals").textContent()).toMatch(/قُبل.*قُبل/u);
  await page.context().close();
});

test("a page that is pasted whole loads nothing and draws nothing of its own", async () => {
  const { page, noise } = await open("");
  await page.getByRole("button", { name: "استورد نصًّا أو مستندًا" }).click();
  const box = await page.locator("#pasted").boundingBox();
  await page.locator("#pasted").focus();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const html =
    '<h1 style="color:red">خبر السد</h1><p><img src="https://example.org/a.jpg" alt="سد"></p><p>قالت هيئة المياه إن منسوب السد انخفض.</p><iframe src="https://example.org/"></iframe>';
  await hand(page, "paste", { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }, { words: { "text/html": html } });
  await page.locator("#pasted").getByText("قالت هيئة المياه").waitFor();
  await page.getByRole("button", { name: "اقرأ", exact: true }).click();
  await page.getByText("لا تُستورد الصور: «https://example.org/a.jpg».").waitFor();
  expect(asked.filter((url) => url.includes("example.org"))).toEqual([]);
  expect(noise).toEqual([]);
  await page.context().close();
});

test("what is wrong with an answer stands at its question, in the words of whoever asks", async () => {
  const { page } = await open("");
  await page.getByRole("button", { name: "مصدر جديد" }).click();
  const title = page.getByLabel("عنوان المصدر كما نُشر");
  await title.press("Enter");
  await page.locator("dialog [aria-invalid] + .fault").waitFor();
  expect(await title.evaluate((input) => input === document.activeElement)).toBe(true);
  await title.fill("بيان");
  await page.getByLabel("تاريخ نشره").fill("31/2/2026");
  await page.keyboard.press("Enter");
  await page.locator("#ask-date[aria-invalid] + .fault").waitFor();
  expect(await page.locator("dialog .fault").textContent()).toMatch(/^«31\/2\/2026» ليس تاريخًا/u);
  await page.context().close();
});

test("a slip in a speaker's name is asked about; two who said it together are written so", async () => {
  const { page } = await open(`?file=${PATH}`);
  await choose(page, "ثانية");
  await page.getByRole("button", { name: "قول", exact: true }).click();
  await page.getByLabel("من قاله؟").fill("هيئة الماه");
  await page.getByRole("button", { name: "أدرج" }).click();
  await page.getByText("أتقصد: هيئة المياه؟").waitFor();
  await answer(page, { "من قاله؟": "هيئة المياه، نقابة العمال" }, "أدرج");
  await page.locator(".cm-line", { hasText: "القائلون: هيئة المياه، نقابة العمال (مسمّى)" }).waitFor();
  // The faults' list opens by its key, and closes by Escape.
  await page.keyboard.press("Control+Shift+m");
  await page.locator(".fault-list").waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Escape");
  await page.locator(".fault-list").waitFor({ state: "hidden" });
  await page.keyboard.press("Control+s");
  await page.locator(".saving.saved").waitFor();
  expect(readFileSync(join(newsroom.root, "content", PATH), "utf8")).toContain("القائلون: هيئة المياه");
  await page.context().close();
});

test("the list narrows to a kind, to a state, to what is not on the disk; a file of another kind offers what it can hold", async () => {
  const { page } = await open("");
  const titles = () => page.locator(".lists li > a:first-child").allTextContents();
  await page.getByLabel("النوع").selectOption("المواضيع");
  await expect.poll(titles).toEqual(["هيئة المياه"]);
  await page.getByLabel("النوع").selectOption("كل الأنواع");
  await page.getByLabel("الحال").selectOption("المسودات");
  await expect.poll(titles).toEqual(["مسودة للاختبار"]);
  await page.getByLabel("الحال").selectOption("ما لم يُحفظ");
  await page.getByText("لا ملف كذلك.").waitFor();
  await page.getByLabel("الحال").selectOption("كل الأحوال");
  await page.getByRole("link", { name: "هيئة المياه" }).click();
  await textOf(page).waitFor();
  expect(await page.locator(".bar button").allTextContents()).toEqual(["رابط", "وثيقة", "جدول", "غيّر الاسم"]);
  // Who comes by the keyboard can write at once.
  expect(await textOf(page).evaluate((text) => text === document.activeElement)).toBe(true);
  await page.context().close();
});

test("a day reads from its year on, though Arabic words stand before it", async () => {
  const { page } = await open("");
  await page.getByRole("button", { name: "مقال جديد" }).click();
  const hint = page.locator(".hint", { hasText: "2026-11-22" });
  const [year = 0, day = 0] = await hint.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf("2026-11-22");
      if (at < 0) continue;
      return [at, at + 8].map((from) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + 2);
        return range.getBoundingClientRect().left;
      });
    }
    return [];
  });
  expect(year).toBeLessThan(day);
  await page.context().close();
});
