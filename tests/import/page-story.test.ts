/** Where the story of a page stands, as pages hide it (invented for this test): under wrong names, in parts, folded, in few words. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";

const PARAGRAPH = `${"قال الوزير إن الطريق مفتوح منذ الصباح وإن المدارس تعمل. ".repeat(4)}`;
const STORY = `<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`;

async function bring(body: string): Promise<string> {
  const html = `<html><head><meta charset="utf-8"><title>عنوان</title></head><body>${body}</body></html>`;
  const { articles } = await importFile({ name: "a.html", bytes: strToU8(html) }, { names: [], taken: [] });
  return articles[0]?.text ?? "";
}

describe("what holds most of the prose is the story, whatever it is called", () => {
  test.each([
    ["by what stands beside it", '<main class="has-left-sidebar">', "</main>"],
    ["by how it is laid out", '<div class="c-sidebar-layout">', "</div>"],
    ["by what a script does with it", '<div class="article js-related-links">', "</div>"],
    ["by the wrong name", '<div class="promo-banner sponsor">', "</div>"],
    ["as an aside", "<main><aside>", "</aside></main>"],
  ])("%s", async (_, before, after) => {
    expect(await bring(`<h1>عنوان</h1>${before}${STORY}${after}`)).toContain("الطريق مفتوح منذ الصباح");
  });

  test("but never a notice or the foot of the page, where the story is short", async () => {
    const short = "<article><h1>عنوان</h1><p>- نعم.</p><p>- لا.</p><p>- ربما نعم وربما لا</p></article>";
    for (const name of ["cookie-law", "newsletter"]) {
      const text = await bring(`${short}<div class="${name}"><p>نستخدم ما نستخدم في هذا الموقع.</p></div>`);
      expect(text).toContain("ربما نعم");
      expect(text).not.toContain("نستخدم ما");
    }
    const text = await bring(
      `<div id="story"><p>${PARAGRAPH.slice(0, 120)}.</p></div><div id="footer-left">${STORY.replaceAll("الوزير", "الموقع")}</div>`,
    );
    expect(text).not.toContain("قال الموقع");
  });
});

describe("a story in parts", () => {
  test("in sections of the body is whole, without the articles beside it", async () => {
    const part = (word: string): string =>
      `<section><div><p>${PARAGRAPH.replaceAll("الوزير", word)}</p></div></section>`;
    const other = "<article><h2>خبر آخر</h2><p>مقدمة قصيرة عن خبر آخر لا شأن له بهذا كله.</p></article>";
    const text = await bring(`<h1>عنوان</h1>${part("الأول")}${part("الثاني")}${part("الثالث")}`);
    expect(text).toMatch(/قال الأول[\s\S]*قال الثاني[\s\S]*قال الثالث/u);
    expect(await bring(`<div><h1>عنوان</h1>${STORY}</div>${other.repeat(3)}`)).not.toContain("لا شأن له");
  });

  test("its lead stands behind the headline, in a head that calls itself a teaser, or without a full stop", async () => {
    const lead = "مقدمة تقول في سطر واحد كل ما سيقال في المقال بعدها من كلام طويل مفصل";
    for (const head of [
      `<header class="hero"><h1>عنوان</h1><h2 class="article__teaser">${lead}</h2></header>`,
      `<div class="page-teaser"><h1>عنوان</h1><p class="standfirst">${lead}</p><a href="/x">x</a></div>`,
    ])
      expect(
        await bring(`${head}<main><div class="tools"></div><div class="article-body">${STORY}</div></main>`),
      ).toContain(lead);
  });

  test("what unfolds when it is touched is of it, what is hidden for other reasons is not", async () => {
    const folded =
      '<div class="faq-item is-collapsed"><h3>هل يبقى مفتوحا؟</h3><div style="display:none"><p>نعم، يبقى كذلك.</p></div></div>';
    const hidden = '<div class="state"><div style="display:none"><p>حدث خطأ في الإرسال.</p></div></div>';
    const text = await bring(`<article><h1>عنوان</h1>${STORY}${folded}${hidden}${STORY}</article>`);
    expect(text).toContain("نعم، يبقى كذلك.");
    expect(text).not.toContain("حدث خطأ");
  });
});

test("what stands in a figure beside its picture is its caption", async () => {
  const figure = '<figure><img src="a.png"><span class="description">فلان في مكتبه، وكالة كذا</span></figure>';
  const strong = '<strong class="caption"><span>فلان في بيته</span></strong>';
  expect(await bring(`<article><h1>عنوان</h1>${STORY}${figure}${strong}${STORY}</article>`)).not.toMatch(
    /في مكتبه|في بيته/u,
  );
});
