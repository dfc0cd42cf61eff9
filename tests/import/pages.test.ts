/** Pages as sites make them (invented for this test): the article comes, what stands around it stays and is told. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";

async function bring(html: string): Promise<{ text: string; dropped: string[] }> {
  const { articles, diagnostics } = await importFile(
    { name: "a.html", bytes: strToU8(html) },
    { names: [], taken: [] },
  );
  const dropped = diagnostics.flatMap(({ code, facts }) =>
    code === "import-dropped" && "words" in facts ? [String(facts.words)] : [],
  );
  return { text: articles[0]?.text ?? "", dropped };
}

test("a news theme of today: menus, shares, tags, related links and comments stay behind", async () => {
  const { text, dropped } = await bring(`<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="UTF-8">
    <title>شبكات الجوازات - صحيفة كذا</title><meta property="article:published_time" content="2022-02-01T08:00:00+00:00"></head>
    <body class="single has-sidebar"><header>صحيفة كذا <nav><ul><li><a href="/">الرئيسية</a></li></ul></nav></header>
    <article class="post-content"><h1>شبكات الجوازات</h1>
    <div class="entry-content"><p><strong>مقدمة</strong></p><p>كشفت الصحيفة أن شبكات تبيع جوازات.</p>
    <p><a href="https://example.org/other">اقرأ أيضًا: خبر آخر</a></p><h2>كيف تعمل</h2><p>تعمل عبر التطبيقات.</p>
    <div class="post-tags"><span>الوسوم</span><a>جوازات</a></div></div>
    <div class="share-buttons"><a>فيسبوك</a><a>تويتر</a></div></article>
    <div id="related-posts"><h3>مقالات ذات صلة</h3></div><div id="comments">اترك تعليقًا</div>
    <aside>الأكثر قراءة</aside><a id="go-to-top">زر الذهاب إلى الأعلى</a></body></html>`);
  expect(text).toContain("العنوان: شبكات الجوازات\nالتاريخ: 2022-02-01\n");
  expect(text).toContain(
    "---\n\n### مقدمة\n\nكشفت الصحيفة أن [شبكات تبيع جوازات][^قول-1].\n\n## كيف تعمل\n\nتعمل عبر التطبيقات.\n",
  );
  expect(dropped).toEqual([
    "الوسوم جوازات",
    "صحيفة كذا الرئيسية",
    "فيسبوك تويتر",
    "مقالات ذات صلة",
    "اترك تعليقًا",
    "الأكثر قراءة",
    "زر الذهاب إلى الأعلى",
    "اقرأ أيضًا: خبر آخر",
  ]);
});

test("a page laid out with tables, fonts and line breaks", async () => {
  const { text, dropped } =
    await bring(`<html><head><meta charset=utf-8><title>وكالة أنباء</title></head><body><table><tr>
    <td><a href=/>الرئيسية</a><br><a href=/w>العالم</a></td><td><font size=5><b>هجوم على السجن</b></font><br>31/01/2022<br><br>
    قال الوزير إن الطريق مفتوح.<br><br>وأضاف أن المدارس مغلقة.<br><br><b>خلفية</b><br>يقع السجن جنوب المدينة.</td></tr></table></body></html>`);
  expect(text).toContain("العنوان: هجوم على السجن\nالتاريخ: 2022-01-31\n");
  expect(text).toContain(
    "قال الوزير إن [الطريق مفتوح][^قول-1].\n\nوأضاف أن [المدارس مغلقة][^قول-2].\n\n## خلفية\n\nيقع السجن جنوب المدينة.\n",
  );
  expect(dropped).toEqual(["الرئيسية العالم", "31/01/2022"]);
});

describe("what Markdown cannot say", () => {
  test("a table of figures stays a table, its caption a paragraph before it", async () => {
    const { text } = await bring(
      "<meta charset=utf-8><h1>ع</h1><table><caption>الأعداد</caption><tr><th>السنة<th>العدد<tr><td>2021<td>10</table>",
    );
    expect(text).toContain("الأعداد\n\n| السنة | العدد |\n| - | - |\n| 2021 | 10 |\n");
  });

  test("a fold is a block, and so is its title: words before, in and behind it stay apart", async () => {
    const { text, dropped } = await bring(
      "<h1>عنوان</h1><p>فقرة.</p>قبله<details><summary>مطوي</summary>كلمة <b>شرح</b></details>بعده<fieldset>إطار</fieldset>وبعده",
    );
    expect(text).toContain("فقرة.\n\nقبله\n\nمطوي\n\nكلمة **شرح**\n\nبعده\n\nإطار\n\nوبعده\n");
    expect(dropped).toEqual([]);
  });

  test("signs of Markdown in prose stay signs, and bold within a word is let go", async () => {
    const { text } = await bring(
      "<meta charset=utf-8><h1>ع</h1><p>قال: * [نعم] #وسم _كذا_ بـ<b>الحسكة</b> و<b>كلمة</b></p>",
    );
    expect(text).toContain("\\* \\[نعم\\] #وسم \\_كذا\\_ بـالحسكة وكلمة");
  });
});

describe("furniture in lists", () => {
  const list = (...items: string[]): string =>
    `<meta charset=utf-8><h1>ع</h1><p>نص المقال.</p><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

  test("a share bar goes; a platform among the article's own items stays", async () => {
    expect((await bring(list("فيسبوك", "تويتر"))).text).not.toContain("خبر آخر");
    expect((await bring(list("فيسبوك", "منتدى قديم"))).text).toContain("- فيسبوك\n- منتدى قديم");
  });
});

test("footnotes stay footnotes, whoever numbered them", async () => {
  const { text, dropped } = await bring(
    `<meta charset=utf-8><h1>ع</h1><p>قال الوزير إن <a href="https://example.org/x">الطريق مفتوح</a><sup><a href="#n1">[1]</a></sup>.</p>
     <ol><li id="n1"><p>عن الصحيفة. <a href="#r1">↑</a></p></li></ol>`,
  );
  expect(text).toContain(
    "إن [[الطريق مفتوح](https://example.org/x)][^قول-1][^حاشية-1].\n\n[^حاشية-1]:\n    عن الصحيفة.\n",
  );
  expect(dropped).toEqual([]);
});

test("what holds more than a third of the article is no furniture, whatever it is called", async () => {
  const prose = (words: string): string => `<p>${`${words} كلام طويل يقال هنا في الفقرة كلها. `.repeat(4)}</p>`;
  const page = (inside: string): Promise<{ text: string; dropped: string[] }> =>
    bring(
      `<meta charset=utf-8><article><h1>عنوان</h1>${prose("أول")}<div class="related-story">${inside}</div></article>`,
    );
  const large = await page(prose("ثان"));
  expect(large.text).toContain("ثان كلام طويل");
  expect(large.dropped).toEqual([]);
  const small = await page("<a>خبر آخر</a>");
  expect(small.text).not.toContain("خبر آخر");
  expect(small.dropped).toEqual(["خبر آخر"]);
});

describe("what stands around a story, by its kind", () => {
  const PROSE = `<p>${"هذا كلام طويل يقال هنا في الفقرة كلها. ".repeat(6)}</p>`;
  const site = (before: string, inside: string, after = ""): Promise<{ text: string; dropped: string[] }> =>
    bring(
      `<meta charset=utf-8><link rel=canonical href="https://example.org/2024/a"><h1>عنوان</h1>${before}
       <div class="entry-content">${PROSE}${inside}${PROSE}</div>${after}`,
    );

  test.each([
    [
      "a caption with its picture",
      '<figure><img src="a.png"><figcaption>صورة من الأرشيف</figcaption></figure>',
      "صورة من الأرشيف",
    ],
    ["a credit", '<div class="photo-credit">الصورة: وكالة كذا</div>', "الصورة: وكالة كذا"],
    [
      "whoever wrote it, told at length",
      '<div class="m-author__description">فلان صحفي يكتب في شؤون كذا.</div>',
      "فلان صحفي",
    ],
    ["a rating", '<div class="post-ratings">قيّم المقال</div>', "قيّم المقال"],
    ["an end of a section", "<footer>حقوق النشر لصحيفة كذا.</footer>", "حقوق النشر"],
    [
      "a name of two words written as one",
      '<div class="cssSimilarTeaserArea">خبر <a href="/b">آخر هنا</a></div>',
      "خبر آخر هنا",
    ],
    [
      "cards that lead elsewhere",
      '<article><h3><a href="/b">خبر آخر من هذا الموقع</a></h3><p>ملخصه.</p></article>',
      "ملخصه",
    ],
    [
      "links with the words over them",
      '<h4>لمزيد</h4><ul><li><a href="https://example.org/b">خبر آخر من هذا الموقع</a></li></ul>',
      "لمزيد",
    ],
    ["a line that only leads elsewhere", '<p><b>طالع: <a href="/b">خبر آخر من هذا الموقع</a></b></p>', "طالع"],
  ])("%s stays behind", async (_, inside, words) => {
    const { text, dropped } = await site("", inside);
    expect(text).not.toContain(words);
    expect(dropped.join("\n")).toContain(words);
    expect(text.split("هذا كلام طويل")).toHaveLength(13);
  });

  test.each([
    [
      "a list of sources elsewhere",
      '<ul><li><a href="https://other.example/b">تقرير منظمة أخرى منشور هناك</a></li></ul>',
      "تقرير منظمة أخرى",
    ],
    ["where something comes from", '<p>المصادر: <a href="/b">تقرير نشر في هذا الموقع</a></p>', "المصادر"],
    ["a list of linked words", '<ul><li><a href="/t/1">حلب</a></li><li><a href="/t/2">حمص</a></li></ul>', "حلب"],
    ["a day within a sentence", '<p>وقع ذلك في <span class="date">١٤ أيار</span> كما قيل.</p>', "١٤ أيار"],
    [
      "the caption of a table",
      "<figure><table><tr><th>أ<td>ب</table><figcaption>أعداد السنة</figcaption></figure>",
      "أعداد السنة",
    ],
    ["a quotation's own end", "<blockquote><p>كلام.</p><footer>فلان</footer></blockquote>", "فلان"],
  ])("%s is of the story", async (_, inside, words) => {
    const { text } = await site("", inside);
    expect(text).toContain(words);
  });

  test("the paragraph between headline and story comes along", async () => {
    const { text } = await site(
      '<p class="teaser-text">مقدمة تقول في سطر واحد كل ما سيقال في المقال كله بعدها من كلام طويل مفصل في فقرات كثيرة.</p>',
      "",
    );
    expect(text).toContain("---\n\nمقدمة تقول في سطر واحد");
  });

  test("a column beside the story is never the story, however long", async () => {
    const { text } = await site(
      "",
      "",
      `<div id="sidebar"><a href="/b">خبر</a>${PROSE.repeat(9).replaceAll("كلام", "حشو")}</div>`,
    );
    expect(text).toContain("هذا كلام طويل");
    expect(text).not.toContain("حشو");
  });
});

test("a formula comes as the TeX it was written in", async () => {
  const { text } = await bring(
    `<meta charset=utf-8><h1>ع</h1><p>المعادلة <span class="katex"><span style="display:none"><math><mi>E</mi><annotation encoding="application/x-tex">E = mc^2</annotation></math></span></span> معروفة،
     و<img src="https://latex.example/svg?%5Cfrac%7Ba%7D%7Bb%7D">.</p>`,
  );
  expect(text).toContain("المعادلة `E = mc^2` معروفة");
  expect(text).toContain("`\\frac{a}{b}`");
});
