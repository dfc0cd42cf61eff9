/** What a reader does with a page: lights the claims, opens a record, zooms, prints; with and without scripts. */
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Stage, sampleStage, stageViews } from "../setup/sample-served.ts";
import { oddViews } from "../templates/sample/odd-views.ts";
import { VIEWS } from "../templates/sample/views.ts";

const ARTICLE = "articles/dry-night/";
const ADDRESSES = Object.values(VIEWS).map(({ head }) => head.address);

let stage: Stage;
beforeAll(async () => {
  stage = await sampleStage();
});
afterAll(() => stage.close());

test("a citation for reference managers stands in the page, one tap away, without a script", async () => {
  const page = await stage.open(ARTICLE, { javaScriptEnabled: false });
  const text = page.locator("#cite pre");
  expect(await text.isVisible()).toBe(false);
  await page.locator("#cite summary").click();
  expect(await text.innerText()).toBe("TI  - ليلة");
  await page.context().close();
});

describe("reading claims", () => {
  test("is quiet by default, and one switch draws every line, without a script", async () => {
    const page = await stage.open(ARTICLE, { javaScriptEnabled: false, reducedMotion: "reduce" });
    const line = page.locator(".claim[data-state=undetermined]").first();
    const size = () => line.evaluate((claim) => getComputedStyle(claim).backgroundSize);
    expect(await size()).toMatch(/^0(px|%)? /u);
    await page.locator("#show-thread").check();
    expect(await size()).toMatch(/^100% /u);
    await page.context().close();
  });

  test("opens a record by keyboard and closes it by Escape, without a script", async () => {
    const page = await stage.open(ARTICLE, { javaScriptEnabled: false });
    await page.locator("button.mark").first().focus();
    await page.keyboard.press("Enter");
    const record = page.locator(".record:popover-open");
    expect(await record.textContent()).toContain("مؤسسة مياه الوادي");
    await page.keyboard.press("Escape");
    expect(await record.count()).toBe(0);
    await page.context().close();
  });

  test("puts the record into the margin, beside its line, on a wide screen", async () => {
    const page = await stage.open(ARTICLE);
    const sign = page.locator("button.mark").first();
    await sign.click();
    const [record, mark, text] = await Promise.all([
      page.locator(".record:popover-open").boundingBox(),
      sign.boundingBox(),
      page.locator(".article > .prose").boundingBox(),
    ]);
    expect(Math.abs((record?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(40);
    expect((record?.x ?? 0) + (record?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    await page.context().close();
  });

  test("opens it as a sheet from below on a phone", async () => {
    const page = await stage.open(ARTICLE, { viewport: { width: 360, height: 740 } });
    await page.locator("button.mark").first().click();
    const box = await page.locator(".record:popover-open").boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(360);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
    await page.context().close();
  });

  test("the sheet repeats the words that were tapped and leaves their line in sight, wherever they stand", async () => {
    const page = await stage.open(ARTICLE, { viewport: { width: 360, height: 740 } });
    for (const sign of await page.locator(".prose button.mark[data-node]").all()) {
      await sign.evaluate((button) => scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 8));
      await sign.click();
      const record = page.locator(".record:popover-open");
      const words = (await record.locator(".tapped").textContent())?.trim() ?? "";
      expect(words).not.toBe("");
      const [sheet, line] = await Promise.all([record.boundingBox(), sign.boundingBox()]);
      expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  });

  test.each([320, 390, 768, 1280])(
    "at %i px no stop is parted from its word and no sign stands alone",
    async (width) => {
      const page = await stage.open(ARTICLE, { viewport: { width, height: 900 }, reducedMotion: "reduce" });
      await page.locator("#show-thread").check();
      const gaps = await page.locator(".prose .claim + .tail").evaluateAll((tails) =>
        tails.map((tail) => {
          const words = [...(tail.previousElementSibling?.getClientRects() ?? [])].at(-1);
          const [stop] = tail.getClientRects();
          const sign = tail.querySelector("button")?.getBoundingClientRect();
          if (!words || !stop || !sign) return { gap: Number.NaN, fall: Number.NaN };
          return { gap: Math.abs(words.left - stop.right), fall: Math.abs(sign.bottom - stop.bottom) };
        }),
      );
      expect(gaps.length).toBeGreaterThan(4);
      for (const { gap, fall } of gaps) {
        expect(gap).toBeLessThan(1);
        expect(fall).toBeLessThan(30);
      }
      await page.context().close();
    },
  );

  test("beside each claim stands who says it and what stands behind it, in the margin and on no other's lines", async () => {
    const page = await stage.open(ARTICLE, { reducedMotion: "reduce" });
    const text = await page.locator(".article > .prose").boundingBox();
    const notes = () =>
      page
        .locator(".prose [data-says]")
        .evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim, "::after").content));
    expect(new Set(await notes())).toEqual(new Set(["none"]));
    await page.locator("#show-thread").check();
    const shown = await notes();
    expect(shown[0]).toContain("مؤسسة مياه الوادي");
    expect(shown.every((content) => content.includes(" · "))).toBe(true);
    // The text keeps its measure, and the page does not grow sideways.
    expect((await page.locator(".article > .prose").boundingBox())?.width).toBe(text?.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.context().close();
  });

  test("every sign says its speaker and state to who hears the page, and is 24 px for a finger", async () => {
    const page = await stage.open(ARTICLE, { viewport: { width: 390, height: 800 } });
    const signs = page.locator(".prose button.mark[data-node]");
    const names = await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute("aria-label") ?? ""));
    expect(names.every((name) => name.split(" · ").length >= 3)).toBe(true);
    const sizes = await signs.evaluateAll((all) =>
      all.map((sign) => {
        const { height, width } = sign.getBoundingClientRect();
        const { top, left } = getComputedStyle(sign, "::before");
        return Math.min(height - 2 * Number.parseFloat(top), width - 2 * Number.parseFloat(left));
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  test("what is no word of a text is 44 px for a finger", async () => {
    const page = await stage.open("", { viewport: { width: 390, height: 800 } });
    const small: string[] = [];
    for (const address of ADDRESSES) {
      await page.goto(stage.url + address);
      const found = await page
        .locator(".wordmark, nav a, summary, .lines > li > a, .source-line > a, .actions button, .to-claim, .switch")
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== "inline")
            .filter((each) => each.getBoundingClientRect().height < 43.5)
            .map((each) => each.outerHTML.slice(0, 80)),
        );
      small.push(...found.map((each) => `${address} ${each}`));
    }
    expect(small).toEqual([]);
    await page.context().close();
  });

  test("before any tap, a phone's first screen says how many claims have which standing; the switch says what it will do", async () => {
    const page = await stage.open(ARTICLE, { viewport: { width: 390, height: 800 }, reducedMotion: "reduce" });
    expect(await page.locator(".attribution > .answer").innerText()).toContain("أصلان معروفان");
    const row = page.locator(".standing li");
    const boxes = await Promise.all((await row.all()).map((item) => item.boundingBox()));
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    const label = page.locator(".switch");
    expect((await label.innerText()).trim()).toBe("أظهر الإسناد");
    await page.locator("#show-thread").check();
    expect((await label.innerText()).trim()).toBe("أخفِ الإسناد");
    await page.locator(".to-claim").click();
    expect(new URL(page.url()).hash).toBe("#q-1");
    await page.context().close();
  });

  test("remembers the switch for the next page", async () => {
    const page = await stage.open(ARTICLE);
    await page.locator("#show-thread").check();
    await page.reload();
    expect(await page.locator("#show-thread").isChecked()).toBe(true);
    await page.context().close();
  });

  test("reaches every control by the keyboard alone", async () => {
    const page = await stage.open(ARTICLE);
    const controls = page.locator(
      "a[href]:visible, button:visible, input:not([type=radio]):visible, summary:visible, [role=button]:not(button):visible",
    );
    const wanted = await controls.count();
    await page.evaluate(() =>
      document.addEventListener("focusin", ({ target }) => {
        if (target instanceof Element) target.setAttribute("data-reached", "");
      }),
    );
    for (let step = 0; step < wanted + 5; step += 1) await page.keyboard.press("Tab");
    const missed = page.locator(
      ":is(a[href], button, input:not([type=radio]), summary, [role=button]):not([data-reached]):visible",
    );
    expect(await missed.allTextContents()).toEqual([]);
    expect(wanted).toBeGreaterThan(40);
    await page.context().close();
  });
});

describe("every page", () => {
  test("keeps within a phone, whatever the editors typed", async () => {
    const placed = oddViews.map(({ view }, index) => ({
      ...view,
      head: { ...view.head, address: `odd-${index}/index.html` },
    }));
    const odd = await stageViews(placed);
    const page = await odd.open("odd-0/", { viewport: { width: 320, height: 800 } });
    for (const [index, { name }] of oddViews.entries()) {
      await page.goto(`${odd.url}odd-${index}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    }
    await odd.close();
  });

  test.each([320, 640])(
    "fits a window of %i px without scrolling sideways (1280 px at 400 % and 200 %)",
    async (width) => {
      const page = await stage.open("", { viewport: { width, height: 800 } });
      for (const address of ADDRESSES) {
        await page.goto(stage.url + address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    },
  );

  test("asks nothing of another host, and breaks no rule of its own policy", async () => {
    const context = await stage.browser.newContext();
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(stage.url)) elsewhere.push(request.url());
    });
    context.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    context.on("weberror", (error) => complaints.push(error.error().message));
    // All at once: each is waited for until it asks for nothing more.
    await Promise.all(
      ADDRESSES.map(async (address) => {
        const page = await context.newPage();
        await page.goto(stage.url + address, { waitUntil: "networkidle" });
      }),
    );
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("does not move when the font arrives late", async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.route(/\.woff2$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(stage.url + ARTICLE, { waitUntil: "networkidle" });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += "value" in entry && typeof entry.value === "number" ? entry.value : 0;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
    await context.close();
  });

  test("keeps its lines and nodes in forced colours, and stands still for who asked for it", async () => {
    const page = await stage.open(ARTICLE, { forcedColors: "active", reducedMotion: "reduce" });
    await page.locator("#show-thread").check();
    const drawn = (state: string) =>
      page
        .locator(`.claim[data-state=${state}]`)
        .first()
        .evaluate((words) => {
          const { textDecorationLine, textDecorationStyle, transitionDuration } = getComputedStyle(words);
          return [textDecorationLine, textDecorationStyle, transitionDuration].join(" ");
        });
    expect(await drawn("selfOnly")).toBe("underline solid 0s");
    expect(await drawn("multipleKnownOrigins")).toBe("underline double 0s");
    expect(await drawn("undetermined")).toBe("underline dashed 0s");
    await page.context().close();
  });

  test("opens from a disk: style, records, links between pages", async () => {
    const files = await stageViews(Object.values(VIEWS), { links: "file" });
    const page = await files.browser.newPage();
    const root = pathToFileURL(files.folder).href;
    await page.goto(`${root}/articles/dry-night/index.html`);
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
    await page.locator("button.mark").first().click();
    expect(await page.locator(".record:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.locator(".masthead nav a").first().click();
    expect(page.url()).toBe(`${root}/topics/index.html`);
    await files.close();
  });

  test("of a build for servers opens from a disk too, where scripts run", async () => {
    const page = await stage.browser.newPage();
    const root = pathToFileURL(stage.folder).href;
    await page.goto(`${root}/articles/dry-night/index.html`);
    await page.locator(".masthead nav a").first().click();
    expect(page.url()).toBe(`${root}/topics/index.html`);
    await page.close();
  });

  test("of what is not there finds its style and its ways on, however deep it is shown", async () => {
    const page = await stage.open("no/such/page/");
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
    await page.locator(".masthead nav a").first().click();
    expect(page.url()).toBe(`${stage.url}topics/`);
    await page.context().close();
  });

  test("prints the records with their threads", async () => {
    const page = await stage.open(ARTICLE);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".record .thread").first().isVisible()).toBe(true);
    expect(await page.locator(".masthead nav").isVisible()).toBe(false);
    await page.context().close();
  });
});
