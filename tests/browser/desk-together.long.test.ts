/** The desk beside others: another hand on the disk, another window, another site, an article that would like to run. */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { answer, choose, type Newsroom, openNewsroom, textOf, writeAtEnd } from "./at-desk.ts";
import { SCHEMES, violations } from "./axe.ts";

let newsroom: Newsroom | undefined;
afterEach(async () => {
  await newsroom?.close();
  newsroom = undefined;
});

const PATH = "articles/a.md";
const TEXT = "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nأولى.\n\nثانية.\n\nثالثة.\n";
const FILES = { "site.yaml": "العنوان: جريدة\n", [PATH]: TEXT };

const onDisk = (path = PATH): string => join(newsroom?.root ?? "", "content", path);
const read = (path = PATH): string => readFileSync(onDisk(path), "utf8");
const state = (page: Page, name: string) => page.locator(`.saving.${name}`).waitFor();

async function open(options: { readonly colorScheme?: "light" | "dark"; readonly width?: number } = {}): Promise<Page> {
  newsroom ??= await openNewsroom(FILES);
  const { width = 1280, ...look } = options;
  const context = await newsroom.browse({ ...look, viewport: { width, height: 820 } });
  const page = await context.newPage();
  await page.goto(`${newsroom.url()}?file=${PATH}`);
  await textOf(page).waitFor();
  return page;
}

describe("another hand on the disk", () => {
  test("where nothing is unsaved, its text comes by itself, and can be undone", async () => {
    const page = await open();
    await state(page, "saved");
    writeFileSync(onDisk(), TEXT.replace("ثانية", "ثانية من غيري"));
    await textOf(page).getByText("ثانية من غيري").waitFor();
    await state(page, "saved");
    await textOf(page).focus();
    await page.keyboard.press("Control+z");
    await state(page, "unsaved");
    expect(await textOf(page).textContent()).not.toContain("من غيري");
  });

  test.each(SCHEMES)(
    "where something is, both are shown, each place with both answers; nothing is written until then; %s",
    async (colorScheme) => {
      const page = await open({ colorScheme, width: colorScheme === "dark" ? 390 : 1280 });
      await writeAtEnd(page, "رابعة مني.");
      await choose(page, "أولى.");
      await page.keyboard.insertText("أولى مني.");
      const theirs = TEXT.replace("أولى", "أولى من غيري");
      writeFileSync(onDisk(), theirs);
      await state(page, "clash");
      await page.keyboard.press("Control+s");
      expect(read()).toBe(theirs);
      await page.locator(".cm-deletedChunk").getByText("أولى من غيري").waitFor();
      expect(await violations(page)).toEqual([]);
      const take = page.locator(".cm-deletedChunk").getByRole("button", { name: "خذ ما على القرص" }).first();
      // axe does not judge what a library lays over the text.
      expect(await take.evaluate(contrastOf)).toBeGreaterThan(7);
      await page.getByRole("button", { name: "احفظ، وأبقِ ما عندي فيما لم أختر (2)" }).waitFor();
      await take.click();
      await page.locator(".cm-chunkButtons").getByRole("button", { name: "أبقِ ما عندي" }).click();
      await page.getByRole("button", { name: "انتهيت من الجمع: احفظ" }).click();
      await state(page, "saved");
      expect(read()).toBe(`${theirs}رابعة مني.`);
    },
  );

  test("what each side changed where the other did not is in both, and kept over a reload; the rest is chosen", async () => {
    const page = await open();
    await choose(page, "أولى.");
    await page.keyboard.insertText("أولى مني.");
    writeFileSync(onDisk(), TEXT.replace("ثانية.", "ثانية من غيري."));
    await state(page, "clash");
    await textOf(page).getByText("ثانية من غيري.").waitFor();
    await page.reload();
    await state(page, "clash");
    await page.getByRole("button", { name: "احفظ، وأبقِ ما عندي فيما لم أختر (1)" }).click();
    await state(page, "saved");
    expect(read()).toBe(TEXT.replace("أولى.", "أولى مني.").replace("ثانية.", "ثانية من غيري."));
  });

  test("the question is still there after a reload", async () => {
    const page = await open();
    await writeAtEnd(page, "رابعة مني.");
    writeFileSync(onDisk(), TEXT.replace("أولى", "أولى من غيري"));
    await state(page, "clash");
    await page.reload();
    await state(page, "clash");
    expect(await textOf(page).textContent()).toContain("رابعة مني.");
  });
});

test("what was typed can be undone after the tab was closed", async () => {
  const page = await open();
  await writeAtEnd(page, "كلمة.");
  await page.keyboard.press("Control+s");
  await state(page, "saved");
  await page.goto("about:blank");
  await page.goto(`${newsroom?.url()}?file=${PATH}`);
  await textOf(page).focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+s");
  await state(page, "saved");
  expect(read()).toBe(TEXT);
});

test("a second window of the same file reads only, until the first is gone", async () => {
  const page = await open();
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByText("هذا الملف مفتوح في نافذة أخرى").waitFor();
  expect(await second.locator(".bar").count()).toBe(0);
  await writeAtEnd(page, "من الأولى.");
  await writeAtEnd(second, "كلمة.");
  expect(await textOf(second).textContent()).not.toContain("كلمة.");
  await page.close();
  await state(second, "unsaved");
  await writeAtEnd(second, "من الثانية.");
  expect(await textOf(second).textContent()).toContain("من الثانية.");
  expect(await textOf(second).textContent()).toContain("من الأولى.");
});

test("the server stops: it is told, writing goes on, and what was to be saved is saved when it is back", async () => {
  const page = await open();
  await state(page, "saved");
  await newsroom?.kill();
  await page.locator("p.offline").waitFor();
  await writeAtEnd(page, "كلمة.");
  await page.keyboard.press("Control+s");
  await state(page, "offline");
  await writeAtEnd(page, "أخرى.");
  await newsroom?.restart();
  await page.locator("p.offline").waitFor({ state: "hidden" });
  await state(page, "saved");
  expect(read()).toBe(`${TEXT}كلمة.أخرى.`);
});

test("without a server no room is left for one that does not come: the text stays on the screen", async () => {
  const page = await open();
  await writeAtEnd(page, "كلمة.");
  await newsroom?.kill();
  await page.locator("p.offline").waitFor();
  await page.getByRole("button", { name: "الملفات", exact: true }).click();
  await writeAtEnd(page, "أخرى.");
  expect(await textOf(page).textContent()).toContain("كلمة.أخرى.");
  await newsroom?.restart();
  await page.locator("p.offline").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "الملفات", exact: true }).click();
  await page.getByText("فيه ما لم يُحفظ").waitFor();
});

test("lines end on the disk as they did", async () => {
  newsroom = await openNewsroom({ ...FILES, [PATH]: TEXT.replaceAll("\n", "\r\n") });
  const page = await open();
  await writeAtEnd(page, "كلمة.\nأخرى.");
  await page.keyboard.press("Control+s");
  await state(page, "saved");
  expect(read()).toBe(`${TEXT}كلمة.\nأخرى.`.replaceAll("\n", "\r\n"));
});

test("a page elsewhere can neither read a draft nor write one, nor hold the desk in a frame", async () => {
  const page = await open();
  const { origin } = new URL(page.url());
  const evil = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end(`<iframe src="${origin}/desk/"></iframe>`),
  );
  await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
  const { port } = evil.address() as AddressInfo;
  const other = await page.context().newPage();
  await other.goto(`http://localhost:${port}/`);
  const tried = await other.evaluate(async (desk) => {
    const outcome = (work: Promise<unknown>) => work.then(String, () => "refused");
    const line = (protocols: string[]) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`${desk.replace("http", "ws")}/desk/socket`, protocols);
        socket.onopen = () => resolve("open");
        socket.onclose = () => resolve("refused");
      });
    const text = `${desk}/desk/api/text?path=articles/a.md`;
    return [
      await outcome(fetch(`${desk}/desk/`).then((answer) => answer.text())),
      await outcome(fetch(text).then((answer) => answer.text())),
      await outcome(fetch(text, { method: "PUT", body: "x" })),
      (await fetch(text, { method: "POST", mode: "no-cors", body: "x" })).type,
      await line([]),
      await line(["isnad-desk", "x"]),
    ];
  }, origin);
  expect(tried).toEqual(["refused", "refused", "refused", "opaque", "refused", "refused"]);
  expect(other.frames()[1]?.url()).toMatch(/^chrome-error:/u);
  expect(read()).toBe(TEXT);
  await new Promise((resolve) => evil.close(resolve));
});

test("an article that would like to run something is shown as the words it is made of", async () => {
  const bad = `"><img src=x onerror="top.ran=1"><script>top.ran=1</script>`;
  newsroom = await openNewsroom({
    ...FILES,
    "topics/bad.md": `---\nالاسم: 'سيئ ${bad}'\nالنوع: جهة\n---\n\n[x](javascript:top.ran=1) ${bad}\n`,
    [PATH]: `---\nالعنوان: 'مقال ${bad}'\nالنوع: تحليل\nالتاريخ: 2026-03-01\nالمواضيع: ['لا موضوع ${bad}']\n---\n\n[قول ${bad}][^قول] ${bad} [[سيئ ${bad}]]\n\n[^قول]:\n    - القائل: ${bad}\n`,
  });
  const page = await open();
  await page.locator(".faults.error").click();
  await page.locator(".fault-list li").first().waitFor();
  await page.frameLocator("iframe").locator("h1").waitFor();
  await textOf(page).getByText("القائل").hover();
  await page.locator(".cm-tooltip-hover").waitFor();
  await choose(page, "القائل");
  await page.getByRole("button", { name: "قول", exact: true }).click();
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "الملفات" }).click();
  await page.getByRole("link", { name: /^مقال/u }).waitFor();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(await page.locator("img").count()).toBe(0);
});

describe("what comes from elsewhere", () => {
  test("a pasted page becomes an article, its claims accepted or refused one by one", async () => {
    newsroom = await openNewsroom({ ...FILES, "topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n" });
    const page = await (await newsroom.browse()).newPage();
    await page.goto(newsroom.url());
    await page.getByRole("button", { name: "استورد نصًّا أو مستندًا" }).click();
    await page.locator("#pasted").evaluate((place) => {
      place.innerHTML =
        "<h1>خبر السد</h1><p>قالت هيئة المياه إن منسوب السد انخفض أربعة أمتار.</p><p>وأعلن اتحاد المزارعين أن القنوات تفقد نصف الماء.</p>";
    });
    await page.getByRole("button", { name: "اقرأ", exact: true }).click();
    await page.getByRole("button", { name: "اقبل", exact: true }).first().click();
    await page.getByRole("button", { name: "ارفض", exact: true }).first().click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "أنشئ المقال" }).click();
    await textOf(page).waitFor();
    const path = new URL(page.url()).searchParams.get("file") ?? "";
    const text = read(path);
    expect(text).toContain("    - القائل: هيئة المياه");
    expect(text).toContain("القنوات تفقد نصف الماء");
    expect(text).not.toMatch(/مقترح|القائل: اتحاد/u);
  });

  test("a picture that is pasted or dropped is stored beside the article and asked about; what is none is refused", async () => {
    const page = await open();
    const paste = (name: string, bytes: readonly number[]) =>
      textOf(page).evaluate(
        (content, [called, told]) => {
          const files = new DataTransfer();
          files.items.add(new File([Uint8Array.from(told)], called, { type: "image/png" }));
          content.dispatchEvent(new ClipboardEvent("paste", { clipboardData: files, bubbles: true, cancelable: true }));
        },
        [name, [...bytes]] as const,
      );
    await paste("../../evil.svg", [...Buffer.from("<svg onload=x>")]);
    await page.getByLabel("ماذا يُرى فيها؟ (لمن لا يراها)").fill("سد");
    await page.getByRole("button", { name: "أدرج" }).click();
    await page.getByText("لا تصلح هذه الصورة").waitFor();
    await page.keyboard.press("Escape");
    await paste("../منظر السد.png", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]);
    await answer(page, { "ماذا يُرى فيها؟ (لمن لا يراها)": "السد", "التعليق تحتها، ومن صوّرها": "تصوير فلان" }, "أدرج");
    await page.keyboard.press("Control+s");
    await state(page, "saved");
    const [, name = ""] = /!\[السد\]\(([a-z0-9-]+\.png) "تصوير فلان"\)/u.exec(read()) ?? [];
    expect([...readFileSync(onDisk(`articles/${name}`))]).toEqual([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]);
  });

  test("another id: the file is open under it, leads its old address on, and the list knows it", async () => {
    const page = await open();
    await page.getByRole("button", { name: "غيّر المعرّف" }).click();
    await answer(page, { "المعرّف الجديد": "renamed" }, "غيّر المعرّف");
    await page.waitForURL(/renamed\.md/u);
    await textOf(page).getByText("ثانية.").waitFor();
    const led = TEXT.replace("2026-03-01\n", "2026-03-01\nعناوين سابقة: [/articles/a/]\n");
    expect(read("articles/renamed.md")).toBe(led);
  });

  test("what has changed is told by claims", async () => {
    const page = await open();
    await page.getByRole("button", { name: "احفظ نسخة" }).click();
    await answer(page, { "جملة تقول ما فعلت": "أولى" }, "احفظ نسخة");
    await page.getByRole("button", { name: "أغلق" }).click();
    await choose(page, "ثانية");
    await page.getByRole("button", { name: "قول", exact: true }).click();
    await answer(page, { "من قاله؟": "فلان", "كيف نعرفه؟": "مجهول" }, "أدرج");
    await page.getByRole("button", { name: "ماذا تغيّر" }).click();
    await page.locator(".changes").getByText("قول جديد").waitFor();
    expect(await page.locator(".changes ins").textContent()).toBe("«ثانية» · القائل: فلان (مجهول)");
    expect(await violations(page)).toEqual([]);
  });
});

/** How far a text stands out from what is behind it, by the measure of WCAG. */
function contrastOf(element: Element): number {
  const { color, backgroundColor } = getComputedStyle(element);
  const light = (css: string): number => {
    const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/gu) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [one, other] = [light(color), light(backgroundColor)];
  return Math.max(one, other) / Math.min(one, other);
}
