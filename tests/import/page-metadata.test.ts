/** Headline, authors, day and story of pages and exports as sites make them; all invented for this test. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { convertFile } from "../../src/import/import-file.ts";
import { proseOf } from "../../src/import/words.ts";

const STORY = `<p>هذه هي القصة الكاملة عن السد الذي انهار في الليل، وعن الناس الذين كانوا تحته.</p>
<p>وقد روى الناجون ما جرى لهم ساعة بعد ساعة، في قاعة البلدية وأمام الجميع.</p>`;

async function read(head: string, body: string) {
  const html = `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const { drafts, diagnostics } = await convertFile({ name: "a.html", bytes: strToU8(html) });
  const { headline, authors = [], datePublished, tree } = drafts[0] ?? {};
  return { headline, authors, day: datePublished, prose: tree === undefined ? "" : proseOf(tree), diagnostics };
}

describe("the headline", () => {
  test.each([
    [
      "a masthead that is a heading of the first level is none",
      "<title>سانا</title>",
      `<header><h1><a href="/">سانا</a></h1></header><div><h2>السد ينهار</h2>${STORY}</div>`,
    ],
    [
      "a blog's name is none; the post's own title is",
      "<title>مدونتي</title>",
      `<h1 class="title">مدونتي</h1><div class="post"><h3 class="entry-title">السد ينهار</h3><div>${STORY}</div></div>`,
    ],
    [
      "Open Graph, without the site's name",
      '<meta property="og:title" content="السد ينهار - الجريدة"><meta property="og:site_name" content="الجريدة">',
      `<h1>الجريدة</h1><div>${STORY}</div>`,
    ],
    [
      "JSON-LD, in a graph",
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"الجريدة"},{"@type":"NewsArticle","headline":"السد ينهار"}]}</script>`,
      `<h1>الجريدة</h1><div>${STORY}</div>`,
    ],
    [
      "the heading nearest to the text",
      "",
      `<h1>آخر الأخبار</h1><p>خبر</p><div><h1>السد ينهار</h1>${STORY}</div><h1>المزيد</h1>`,
    ],
    [
      "microdata",
      "",
      `<div><span itemprop="headline">السد ينهار</span><div itemprop="articleBody">${STORY}</div></div>`,
    ],
  ])("%s", async (_, head, body) => {
    expect((await read(head, body)).headline).toBe("السد ينهار");
  });

  test("of thousands of letters is none", async () => {
    const long = "كلمة ".repeat(2000);
    const { headline } = await read(`<meta property="og:title" content="${long}">`, `<h1>السد ينهار</h1>${STORY}`);
    expect(headline).toBe("السد ينهار");
  });
});

describe("the authors, all of them", () => {
  test.each([
    [
      "JSON-LD: a list, with a reference",
      `<script type="application/ld+json">[{"@type":"Person","@id":"#b","name":"سعاد محمد"},{"@type":"NewsArticle","headline":"ع","author":[{"name":"أحمد علي"},{"@id":"#b"}]}]</script>`,
      STORY,
    ],
    ["meta elements", '<meta name="author" content="أحمد علي، سعاد محمد">', STORY],
    [
      "microdata",
      "",
      `<div itemprop="author"><span itemprop="name">أحمد علي</span></div><div itemprop="author"><span itemprop="name">سعاد محمد</span></div>${STORY}`,
    ],
    ["a byline by its class", "", `<div><p class="byline">كتب: أحمد علي وسعاد محمد</p>${STORY}</div>`],
    ["a line of the text", "", `<div><p>بقلم: أحمد علي، سعاد محمد</p>${STORY}</div>`],
  ])("%s", async (name, head, body) => {
    const { authors, prose } = await read(head, body);
    expect(authors.join("، ").replace(" و", "، ")).toBe("أحمد علي، سعاد محمد");
    if (name.includes("line")) expect(prose).not.toContain("أحمد");
  });

  test("a sentence that begins with «كتب» is no byline", async () => {
    const { authors, prose } = await read("", `<div><p>كتب أحمد علي روايته الأولى في السجن.</p>${STORY}</div>`);
    expect(authors).toEqual([]);
    expect(prose).toContain("روايته الأولى");
  });
});

describe("nobody is named where a page names nobody", () => {
  test("by a placeholder, by its own address", async () => {
    for (const name of ["admin", "example.org", "مدير الموقع"])
      expect((await read(`<meta name="author" content="${name}">`, STORY)).authors).toEqual([]);
  });

  test("in what it tells about the author the link is the name", async () => {
    const bio = `<div class="author"><a href="/a">أحمد علي</a><p>يكتب في شؤون السدود والأنهار منذ سنين. وله فيها كتابان عن الفرات ودجلة، وله برنامج في الإذاعة.</p></div>`;
    expect((await read("", `<h1>عنوان</h1><article>${STORY}</article>${bio}`)).authors).toEqual(["أحمد علي"]);
  });
});

describe("the day", () => {
  test("of another article that the page leads to is not its own", async () => {
    const others = `<a href="/x"><h3>خبر آخر عن الطريق الذي فتح بعد سنين طويلة</h3><time datetime="2020-01-02">2/1/2020</time></a>`;
    expect((await read("", `<div>${others}</div><article><h1>عنوان</h1>${STORY}</article>`)).day).toBeUndefined();
    const related = `<div class="related"><h3>خبر آخر</h3><time datetime="2020-01-02">2/1/2020</time></div>`;
    expect((await read("", `<article><h1>عنوان</h1>${STORY}</article>${related}`)).day).toBeUndefined();
  });

  test.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@type":"Article","headline":"ع","datePublished":"2023-08-05T23:30:00+03:00"}</script>',
      "",
    ],
    ["a meta element of any usual name", '<meta name="publishedDate" content="2023-08-05T10:00:00Z">', ""],
    ["a meta element in English", '<meta name="date" content="Sat, 05 Aug 2023 10:00:00 +0000">', ""],
    ["microdata", "", '<span itemprop="datePublished" content="2023-08-05">أمس</span>'],
    ["a time element", "", '<time datetime="2023-08-05T10:00">أمس</time>'],
    ["abbr", "", '<abbr title="2023-08-05T10:00:00+03:00">10:00 ص</abbr>'],
    [
      "an element that is a date by its class",
      "",
      '<div class="article-dates"><span>آخر تحديث 5 أغسطس/ آب 2023</span></div>',
    ],
    ["the same in English", "", '<div class="publish-date-block__date">August 5, 2023</div>'],
    ["a dateline", "", '<h6 class="dateline">Saturday, 5 August 2023</h6>'],
    ["a line of the text", "", "<p>السبت، 5 أغسطس 2023 - 14:30</p>"],
  ])("%s", async (_, head, body) => {
    const { day, prose } = await read(head, `<div>${body}${STORY}</div>`);
    expect(day).toBe("2023-08-05");
    expect(prose).not.toContain("2023");
  });

  test("that a sentence speaks of is not the text's own", async () => {
    const body = `<div>${STORY}<p>وكان السد قد انهار أول مرة في <time datetime="1998-02-28">شباط 1998</time>، كما يذكر كبار السن في القرية.</p></div>`;
    expect((await read("", body)).day).toBeUndefined();
  });
});

describe("the story", () => {
  const teasers = ["أول", "ثان", "ثالث"]
    .map((word) => `<article><h2>خبر ${word}</h2><p>مقدمة قصيرة عن خبر ${word} لا شأن له بالسد.</p></article>`)
    .join("");

  test("in a plain block, where the teasers around it are articles", async () => {
    const { prose, diagnostics } = await read(
      "",
      `<div><h1>السد ينهار</h1>${STORY}</div><section>${teasers}</section>`,
    );
    expect(prose).toContain("انهار في الليل");
    expect(prose).not.toContain("لا شأن له");
    expect(diagnostics.flatMap(({ facts }) => Object.values(facts)).join(" ")).toContain("مقدمة قصيرة عن خبر ثالث");
  });

  test("parted in several blocks of one class is whole", async () => {
    const part = (words: string) =>
      `<section><div class="story-body"><p>${words} وعن الناس الذين كانوا تحته حين انهار، وعمن نجا منهم.</p></div></section>`;
    const { prose } = await read(
      "",
      `<div><h1>ع</h1>${["أولًا", "ثانيًا", "ثالثًا"].map(part).join("")}</div><footer>تذييل</footer>`,
    );
    for (const words of ["أولًا", "ثانيًا", "ثالثًا"]) expect(prose).toContain(words);
  });

  test("does not hold what the page hides", async () => {
    const { prose, diagnostics } = await read("", `<div>${STORY}<p style="display: none">نص للآلات وحدها</p></div>`);
    expect(prose).not.toContain("للآلات");
    expect(diagnostics.map(({ facts }) => Object.values(facts).join(" "))).toContainEqual(
      expect.stringContaining("للآلات"),
    );
  });
});

describe("a WordPress export", () => {
  const item = (fields: string, content = "نص"): string =>
    `<item><title>عنوان</title><dc:creator>samar</dc:creator>${fields}<content:encoded><![CDATA[${content}]]></content:encoded></item>`;
  const wxr = (...items: string[]): string =>
    `<rss xmlns:wp="w" xmlns:dc="d" xmlns:content="c"><channel><wp:author><wp:author_login>samar</wp:author_login><wp:author_display_name><![CDATA[سمر الحلبي]]></wp:author_display_name></wp:author>${items.join("")}</channel></rss>`;
  const drafts = async (...items: string[]) =>
    (await convertFile({ name: "a.xml", bytes: strToU8(wxr(...items)) })).drafts;

  test("gives the name that readers were shown, categories and tags", async () => {
    const [draft] = await drafts(
      item(
        `<wp:status>publish</wp:status><wp:post_date>2023-08-05 10:00:00</wp:post_date><category domain="category"><![CDATA[اقتصاد]]></category><category domain="post_tag">الحسكة</category><category domain="category">غير مصنف</category>`,
      ),
    );
    expect(draft).toMatchObject({
      authors: ["سمر الحلبي"],
      labels: ["اقتصاد", "الحسكة"],
      state: "published",
      datePublished: "2023-08-05",
    });
  });

  test("tells drafts, private, protected and scheduled posts apart", async () => {
    const found = await drafts(
      item("<wp:status>draft</wp:status>"),
      item("<wp:status>private</wp:status>"),
      item("<wp:status>publish</wp:status><wp:post_password>سر</wp:post_password>"),
      item("<wp:status>future</wp:status>"),
      item("<wp:status>pending</wp:status>"),
    );
    expect(found.map(({ state }) => state)).toEqual(["draft", "private", "protected", "scheduled", "draft"]);
  });

  test("paragraphs of the classic editor are paragraphs, also beside one that is marked", async () => {
    const [draft] = await drafts(
      item("", "فقرة أولى\nفي سطرين.\n\n<p>فقرة ثانية.</p>\n\nفقرة ثالثة.\n\n<h2>قسم</h2>\nفقرة رابعة."),
    );
    expect(draft?.tree.children.map(({ type }) => type)).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
    ]);
  });

  test("the address of a post is where the article stood, where a static site can answer it", async () => {
    const { importFile } = await import("../../src/import/import-file.ts");
    const written = async (link: string) => {
      const bytes = strToU8(wxr(item(`<wp:status>publish</wp:status><link>${link}</link>`)));
      return (await importFile({ name: "a.xml", bytes }, { names: [], taken: [] })).articles[0]?.text ?? "";
    };
    expect(await written("https://example.org/2019/05/%D8%B3%D8%AF/")).toMatch(/^عناوين سابقة:\s.*\/2019\/05\/سد\//mu);
    expect(await written("https://example.org/?p=12")).not.toContain("عناوين سابقة");
  });

  test("a name of thousands of letters becomes an id that a file can bear", async () => {
    const { importFile } = await import("../../src/import/import-file.ts");
    const bytes = strToU8(wxr(item(`<wp:post_name>${"a-".repeat(3000)}a</wp:post_name>`)));
    const { articles } = await importFile({ name: "a.xml", bytes }, { names: [], taken: [] });
    expect(articles[0]?.id.length).toBeLessThanOrEqual(64);
  });
});
