/** What stands around a story in the element that holds it, without a name that tells: invented for this test, with words that say nothing of it. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { convertFile } from "../../src/import/import-file.ts";
import { proseOf } from "../../src/import/words.ts";

const PARAGRAPH = `<p>${"قال الوزير إن الطريق مفتوح منذ الصباح وإن المدارس تعمل. ".repeat(3)}</p>`;
const STORY = PARAGRAPH.repeat(4);

async function bring(body: string): Promise<{ prose: string; told: string }> {
  const html = `<html><head><meta charset="utf-8"><link rel="canonical" href="https://example.org/a"></head><body>${body}</body></html>`;
  const { drafts, diagnostics } = await convertFile({ name: "a.html", bytes: strToU8(html) });
  const told = diagnostics.map(({ facts }) => Object.values(facts).join(" ")).join("\n");
  return { prose: drafts[0] === undefined ? "" : proseOf(drafts[0].tree), told };
}

describe("what holds no prose and stands beside the core goes, and is told", () => {
  test.each([
    ["before it", (words: string) => `<main><h1>عنوان</h1><div>${words}</div><div>${STORY}</div></main>`],
    ["behind it", (words: string) => `<main><h1>عنوان</h1><div>${STORY}</div><div><div>${words}</div></div></main>`],
    ["over its paragraphs", (words: string) => `<article><h1>عنوان</h1><div>${words}</div>${STORY}</article>`],
    ["under its paragraphs", (words: string) => `<article><h1>عنوان</h1>${STORY}<div>${words}</div></article>`],
    [
      "over the lead",
      (words: string) =>
        `<main><div><h1>عنوان</h1><div>${words}</div><div>${PARAGRAPH}</div></div><div>${STORY.repeat(3)}</div></main>`,
    ],
  ])("%s", async (_, page) => {
    const { prose, told } = await bring(page("طقس وحرارة 24"));
    expect(prose).toContain("الطريق مفتوح");
    expect(prose).not.toContain("طقس");
    expect(told).toContain("طقس وحرارة 24");
  });

  test.each([
    ["a table", "<table><tr><th>طقس</th><th>حرارة</th></tr><tr><td>1</td><td>2</td></tr></table>"],
    ["a quotation", "<blockquote>طقس وحرارة</blockquote>"],
    ["a list of things", "<ul><li>طقس</li><li>حرارة</li></ul>"],
    ["code", "<pre>طقس</pre>"],
  ])("but not %s", async (_, shown) => {
    const { prose } = await bring(`<article><h1>عنوان</h1>${STORY}<div>${shown}</div></article>`);
    expect(prose).toContain("طقس");
  });

  test("nor a list of its own parts, only one that leads elsewhere", async () => {
    const page = (to: string): string =>
      `<main><h1>عنوان</h1><ul><li><a href="${to}">طقس</a></li></ul><div>${STORY}</div></main>`;
    expect((await bring(page("#w"))).prose).toContain("طقس");
    expect((await bring(page("/w"))).prose).not.toContain("طقس");
  });

  test("nor a heading under which the text goes on, nor the line over a text that has no heading", async () => {
    const parts = `<div><h2>طقس وحرارة</h2></div><div>${PARAGRAPH}</div>`;
    expect((await bring(`<article><h1>عنوان</h1>${parts}<div>${STORY}</div></article>`)).prose).toContain("طقس");
    const { drafts } = await convertFile({
      name: "a.html",
      bytes: strToU8(`<meta charset="utf-8"><div><div>طقس وحرارة في البلاد</div>${STORY}</div>`),
    });
    expect(drafts[0]?.headline).toBe("طقس وحرارة في البلاد");
  });
});

describe("boxes side by side that each lead to an article of the site go", () => {
  const box = (at: number, host = ""): string =>
    `<div><h3><a href="${host}/${at}">خبر بعيد رقم ${at} عن المدينة كلها</a></h3><p>وهذه مقدمته القصيرة التي لا شأن لها بما هنا.</p></div>`;

  test("with their excerpts and what stands over them", async () => {
    const list = `<h2>عن المدينة</h2><div>${[1, 2, 3].map((at) => box(at)).join("")}</div>`;
    const { prose, told } = await bring(`<article><h1>عنوان</h1>${STORY}${list}${PARAGRAPH}</article>`);
    expect(prose).not.toMatch(/مقدمته|عن المدينة/u);
    expect(told).toContain("خبر بعيد رقم 3");
  });

  test("but not where they lead to other sites: those may be sources", async () => {
    const list = `<div>${[1, 2, 3].map((at) => box(at, "https://other.example")).join("")}</div>`;
    expect((await bring(`<article><h1>عنوان</h1>${STORY}${list}${PARAGRAPH}</article>`)).prose).toContain("مقدمته");
  });
});

test("what a style sheet hides by a common name is hidden, unless a wider screen shows it", async () => {
  const page = (name: string): string =>
    `<article><h1>عنوان</h1>${STORY}<p class="${name}">طقس وحرارة.</p>${STORY}</article>`;
  expect((await bring(page("hidden"))).prose).not.toContain("طقس");
  expect((await bring(page("hidden md:block"))).prose).toContain("طقس");
  expect((await bring(page("d-none d-lg-flex"))).prose).toContain("طقس");
});
