/** Documents at the desk: chosen, dropped, refused with a reason; cited by page or linked, and on the page as it will be. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { some } from "../setup/laws.ts";
import { answer, choose, type Newsroom, openNewsroom, textOf } from "./at-desk.ts";
import { violations } from "./axe.ts";

/** A PDF of one empty page, with and without who made it. */
const pdf = (info = ""): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n${info}trailer<</Root 1 0 R${info === "" ? "" : "/Info 4 0 R"}>>\n%%EOF\n`,
  );
/** A picture of one red dot. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const AUTHORED = pdf("4 0 obj<</Author(Salim)/Producer(Word)>>endobj\n");

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({
    "site.yaml": "العنوان: جريدة الاختبار\nالوصف: محتوى للاختبار.\n",
    "topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n",
    "articles/a.md":
      "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\nالمواضيع: [هيئة المياه]\n---\n\nجاء ذلك في التقرير، وفي ملحقه.\n",
  });
});
afterAll(() => newsroom.close());

const at = (path: string): string => join(newsroom.root, "content", path);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function open(width: number): Promise<Page> {
  const page = await (await newsroom.browse({ viewport: { width, height: 820 } })).newPage();
  await page.goto(`${newsroom.url()}?file=articles/a.md`);
  await textOf(page).waitFor();
  return page;
}

/** Two samples of silence. */
function silence(): Buffer {
  const wav = Buffer.alloc(46);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(38, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(8000, 24);
  wav.writeUInt32LE(8000, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(2, 40);
  return wav;
}

/** Lets a file fall on the text. */
const drop = (page: Page, name: string, type: string, bytes: Buffer): Promise<void> =>
  textOf(page).evaluate(
    (content, given) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(given.bytes)], given.name, { type: given.type }));
      content.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, type, bytes: [...bytes] },
  );

describe.each(some([1280, 390]))("%i pixels wide", (width) => {
  test("a PDF becomes a source that is cited by page", async () => {
    const page = await open(width);
    const title = `تقرير السد ${width}`;
    await choose(page, "التقرير");
    await press(page, "وثيقة");
    const form = page.locator("dialog[open]");
    await form.waitFor();
    expect(await violations(page)).toEqual([]);
    const file = form.getByLabel("الملف (PDF أو SVG أو تسجيل)");
    await file.setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: AUTHORED });
    await form.getByLabel("عنوانها كما نُشرت (اسم الملف إن تُرك)").fill(title);
    await press(page, "أدرج");
    await form.getByText("Salim").or(form.getByText("بيانات عمّن صنعه")).first().waitFor();
    expect(existsSync(at("sources/report.pdf"))).toBe(width === 390);
    await file.setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: pdf() });
    await answer(
      page,
      { نوعها: "وثيقة", ناشرها: "هيئة المياه", "الموضع فيها (صفحة أو دقيقة)": "12", "تاريخ نشرها": "2026-01-05" },
      "أدرج",
    );
    await press(page, "احفظ");
    await page.locator(".saving.saved").waitFor();
    await page.getByRole("button", { name: "لا خطأ" }).waitFor();
    expect(readFileSync(at("articles/a.md"), "utf8")).toContain(`التقرير[^تقرير-السد-${width}، ص 12]`);
    const source =
      readdirSync(at("sources")).find((name) => name.endsWith(".md") && name.includes(String(width))) ?? "";
    const text = readFileSync(at(`sources/${source}`), "utf8");
    expect(text).toContain(`العنوان: ${title}\n`);
    expect(text).toMatch(/^الوثيقة: report(?:-2)?\.pdf$/mu);
    await page.context().close();
  });

  test("a recording that falls on the text becomes a link in it; what is none is refused", async () => {
    const page = await open(width);
    await choose(page, "ملحقه");
    await drop(page, "تسجيل.wav", "audio/wav", silence());
    await answer(page, { "كيف تُذكر؟": "رابط في النص" }, "أدرج");
    await expect.poll(() => textOf(page).textContent()).toMatch(/\[ملحقه\]\(tasjil(?:-2)?\.wav\)/u);
    await page.keyboard.press("Control+z");
    await drop(page, "تقرير.pdf", "application/pdf", Buffer.from("no PDF at all"));
    const form = page.locator("dialog[open]");
    await form.getByRole("button", { name: "أدرج", exact: true }).click();
    await form.getByText("لا يصلح هذا الملف").waitFor();
    await form.getByRole("button", { name: "إلغاء" }).click();
    await page.context().close();
  });
});

test("a picture is seen on the page before the text is saved", async () => {
  const page = await open(1280);
  await choose(page, "ملحقه");
  await press(page, "صورة");
  const form = page.locator("dialog[open]");
  await form.getByLabel("ملف الصورة").setInputFiles({ name: "السد.png", mimeType: "image/png", buffer: DOT });
  await answer(page, { "ماذا يُرى فيها؟ (لمن لا يراها)": "السد من الجو" }, "أدرج");
  const shown = page.frameLocator("iframe").locator('img[alt="السد من الجو"]');
  await shown.scrollIntoViewIfNeeded();
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 })
    .toBeGreaterThan(0);
  expect(readFileSync(at("articles/a.md"), "utf8")).not.toContain("السد من الجو");
  await page.context().close();
});
