/** A WordPress export, invented for this test, with everything that exports are known to hold; and what becomes of each kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { type Import, importFile } from "../../src/import/import-file.ts";
import { toParagraphs } from "../../src/import/wordpress/post-markup.ts";
import { answerCodes } from "../../src/import/wordpress/short-codes.ts";
import { lostWords } from "../../src/import/words.ts";
import { runs } from "../setup/laws.ts";

const EXPORT = readFileSync(join(import.meta.dirname, "wordpress/export.xml"));
const UPLOADS = [
  "2023/05/bridge.jpg",
  "2023/05/bridge-scaled.jpg",
  "2023/05/bridge-300x200.jpg",
  "2023/06/well.jpg",
  "2023/06/well-150x150.jpg",
  "2023/05/خريطة.png",
  "2023/06/report.pdf",
  "2023/06/talk.mp3",
].map((path) => `wp-content/uploads/${path}`);

const bring = (files: readonly string[], bytes: Uint8Array = EXPORT, more = {}): Promise<Import> =>
  importFile({ name: "export.xml", bytes }, { names: [], taken: [], takenPages: ["search"], files, ...more });
const textOf = ({ articles }: Import, id: string): string => articles.find((each) => each.id === id)?.text ?? "";
const bodyOf = (imported: Import, id: string): string => textOf(imported, id).split("\n---\n\n")[1] ?? "";
const codes = ({ diagnostics }: Import): string[] => diagnostics.map(({ code }) => code);

describe("an export whose media lie beside it", () => {
  let imported: Import;
  beforeAll(async () => {
    imported = await bring(UPLOADS);
  });

  test("fields: entities, the moment with its zone, all authors by their names, labels, every address it had", () => {
    expect(textOf(imported, "bridge-is-safe").split("\n---\n")[0]).toBe(
      [
        "---",
        "العنوان: جسر الوادي “آمن” بحسب اللجنة & الأهالي",
        "التاريخ: 2023-05-10T08:30:00+03:00",
        "آخر تحديث: 2023-06-02T10:00:00+03:00",
        "الكاتب:",
        "  - سمر الحلبي",
        "  - نادر عكاش",
        "الملخص: لجنة مختلقة تقول إن الجسر آمن.",
        "الصورة: /images/bridge.jpg",
        "وصف الصورة: جسر حجري فوق مجرى جاف",
        'تعليق الصورة: "الجسر قبل الفيضان. تصوير: نادر عكاش"',
        "عناوين سابقة:",
        "  - /2023/05/bridge-is-safe/",
        "  - /2023/05/bridge/",
      ].join("\n"),
    );
    expect(imported.articles.find(({ id }) => id === "bridge-is-safe")?.undecided).toEqual(["مياه & سدود", "جسور"]);
  });

  test("blocks: pictures by their originals with description and caption, galleries, files, players, notes, shared blocks", () => {
    expect(
      bodyOf(imported, "bridge-is-safe"),
    ).toBe(`قالت اللجنة إن الجسر آمن، وإن [آبار الوادي](wells.md) لم تجف كلها، بحسب [صفحة التعريف](../pages/about.md).

![جسر حجري فوق مجرى جاف](/images/bridge.jpg "الجسر كما بدا صباح الأربعاء")

## ما في التقرير

- ثلاث دعامات سليمة
- دعامة رابعة مشروخة[^حاشية-1]

![فوهة بئر مغطاة بلوح خشب](/images/well.jpg)

![خريطة لمجرى الوادي](/images/خريطة.png "المجرى كما رُسم عام 1950")

[تقرير اللجنة كاملًا](/documents/report.pdf)

[مقابلة المهندس](/documents/talk.mp3)

المهندس يشرح الشرخ

[تسجيل الجلسة](https://www.youtube.com/watch?v=abcdefghijk)

> لن يُغلق الجسر.
>
> رئيس اللجنة

| | |
| - | - |
| الدعامة | الحال |
| الأولى | سليمة |

حال الدعامات

راسلوا الصحيفة على عنوانها المعروف.

صندوق كتبه المحرر هنا

[^حاشية-1]:
    الشرخ بعرض *سنتيمترين* عند القاعدة.
`);
  });

  test("the classic editor: paragraphs by blank lines, captions, galleries, frames, short codes each answered, code left alone", () => {
    expect(bodyOf(imported, "wells")).toBe(`![فوهة بئر مغطاة بلوح خشب](/images/well.jpg)

جفت البئر الثالثة في الوادي.\\
وبقيت بئران.

[![الجسر من الشرق](/images/bridge.jpg "الجسر القريب من البئر")](bridge-is-safe.md)

وقال الأهالي \\[sic\\] إنهم حفروا **بئرًا رابعة**.

> سنحفر حتى نجد الماء.

فقرة تلي الاقتباس\\
في سطرين.

![صورة من مقال «آبار الوادي»](/images/خريطة.png)

![فوهة بئر مغطاة بلوح خشب](/images/well.jpg "البئر الثالثة بعد جفافها")

![فوهة بئر مغطاة بلوح خشب](/images/well.jpg "البئر الثالثة بعد جفافها")

![صورة من مقال «آبار الوادي»](/images/خريطة.png)

<https://www.youtube.com/watch?v=zzzzzzzzzzz>

<https://twitter.com/wadi/status/12345>

نص وضعه محرر صفحات.

[حمّل التقرير](/documents/report.pdf)

\`\`\`
سطر أول

سطر ثالث
\`\`\`

[سوق قديم](https://wadi.example/wp-content/uploads/2022/01/lost.jpg)

[جسر صحيفة أخرى](https://other.example/wp-content/uploads/2023/05/bridge.jpg)

<https://www.google.com/maps/embed?pb=1>

انظر [ما قالته اللجنة](bridge-is-safe.md) وكل ما كتبناه.
`);
  });

  test("a post that is a picture alone is a post", () => {
    expect(bodyOf(imported, "photos")).toBe("![فوهة بئر مغطاة بلوح خشب](/images/well.jpg)\n");
  });

  test("files are carried over once, originals before their sizes", () => {
    expect([...imported.files]).toEqual([
      ["wp-content/uploads/2023/05/bridge.jpg", "images/bridge.jpg"],
      ["wp-content/uploads/2023/06/well.jpg", "images/well.jpg"],
      ["wp-content/uploads/2023/05/خريطة.png", "images/خريطة.png"],
      ["wp-content/uploads/2023/06/report.pdf", "documents/report.pdf"],
      ["wp-content/uploads/2023/06/talk.mp3", "documents/talk.mp3"],
    ]);
  });

  test("pages are pages, at no address that the site has; one that was private stays a draft that nobody sees", () => {
    const placed = imported.articles.map(({ folder, id }) => `${folder}/${id}`);
    expect(placed).toEqual([
      "articles/bridge-is-safe",
      "articles/wells",
      "articles/photos",
      "articles/maqal-lam-iktml",
      "articles/members",
      "pages/about",
      "pages/search-2",
      "articles/desk",
    ]);
    expect(textOf(imported, "about")).toBe(
      "---\nالعنوان: من نحن\n---\n\nصحيفة مختلقة تكتب عن [الآبار](../articles/wells.md).\n",
    );
    for (const id of ["maqal-lam-iktml", "members", "desk"]) expect(textOf(imported, id)).toContain("مسودة: نعم");
  });

  test("what does not come is told once, with its count; comments too", () => {
    const told = imported.diagnostics.filter(({ code }) => /^import-(?:media|comments)/u.test(code));
    expect(told.map(({ code, facts }) => [code, facts])).toEqual([
      ["import-comments-left", { count: 2 }],
      ["import-media-absent", { count: 1, come: 5, names: "https://wadi.example/wp-content/uploads/2022/01/lost.jpg" }],
    ]);
    expect(codes(imported).filter((code) => code === "import-picture-dropped")).toHaveLength(1);
  });

  test("no word of a post is lost", () => {
    const visible = [
      ...EXPORT.toString("utf8").matchAll(/<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/gu),
    ]
      .map(([, content = ""]) =>
        content.replace(/<\/?(?:a|strong)\b[^>]*>/gu, "").replace(/<[^>]*>|\[\/?[a-z][^\]]*\]|https?:\S+/gu, " "),
      )
      .join("\n");
    const kept = [
      ...imported.articles.map(({ text }) => text),
      ...imported.diagnostics.map(({ facts }) => JSON.stringify(facts)),
    ];
    // «تنزيل» is the button beside a file's name; the deleted post is told by its headline.
    expect(lostWords(visible.replace("تنزيل", "").replace("نص محذوف", ""), kept.join("\n"))).toBe("");
  });
});

test("without its media an export keeps descriptions and captions, as links to where the pictures stood; they come at the next import", async () => {
  const bare = await bring([]);
  expect(bodyOf(bare, "bridge-is-safe")).toContain(
    "[جسر حجري فوق مجرى جاف](https://wadi.example/wp-content/uploads/2023/05/bridge-scaled.jpg) الجسر كما بدا صباح الأربعاء",
  );
  expect(bodyOf(bare, "wells")).toContain("[الجسر من الشرق الجسر القريب من البئر](bridge-is-safe.md)");
  expect(bare.diagnostics.find(({ code }) => code === "import-media-absent")?.facts).toMatchObject({
    count: 6,
    come: 0,
  });
  expect(textOf(bare, "bridge-is-safe")).not.toContain("الصورة:");
  const before = new Map(bare.articles.map(({ from, id }) => [from, id]));
  const again = await bring(UPLOADS, EXPORT, { taken: bare.articles.map(({ id }) => id), before });
  expect(again.articles.map(({ id }) => id)).toEqual(bare.articles.map(({ id }) => id));
});

describe("which file an address means", () => {
  const post = (content: string, items = ""): Uint8Array =>
    strToU8(
      `<rss xmlns:wp="w" xmlns:dc="d" xmlns:content="c"><channel><wp:base_blog_url>https://a.example</wp:base_blog_url>${items}<item><title>ع</title><link>https://a.example/x/</link><wp:status>publish</wp:status><wp:post_id>1</wp:post_id><wp:post_name>x</wp:post_name><wp:post_date>2023-08-05 10:00:00</wp:post_date><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
    );
  const shown = async (src: string, files: readonly string[], items = ""): Promise<string> =>
    bodyOf(await bring(files, post(`<p>نص</p><p><img src="${src}" alt="و"></p>`, items)), "x").split("\n\n")[1] ?? "";
  const sized = (id: string, file: string): string =>
    `<item><title>ص</title><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://a.example/wp-content/uploads/${file}</wp:attachment_url></item>`;
  test.each([
    [
      "a size",
      "https://a.example/wp-content/uploads/2020/01/a-640x480.jpg",
      ["uploads/2020/01/a.jpg"],
      "/images/a.jpg",
    ],
    [
      "a size alone",
      "https://a.example/wp-content/uploads/2020/01/a-640x480.jpg",
      ["uploads/2020/01/a-640x480.jpg"],
      "/images/a-640x480.jpg",
    ],
    ["an archive of WordPress.com", "https://a.files.wordpress.com/2020/01/a.jpg?w=300", ["2020/01/a.jpg"], undefined],
    ["other hosts", "https://b.example/wp-content/uploads/2020/01/a.jpg", ["uploads/2020/01/a.jpg"], undefined],
    ["other months", "https://a.example/wp-content/uploads/2020/02/a.jpg", ["uploads/2020/01/a.jpg"], undefined],
    ["a way without a host", "/wp-content/uploads/2020/01/a.jpg", ["uploads/2020/01/a.jpg"], "/images/a.jpg"],
    [
      "a network of sites",
      "https://a.example/files/2020/01/a.jpg",
      ["wp-content/uploads/sites/3/2020/01/a.jpg"],
      "/images/a.jpg",
    ],
  ])("%s", async (_, src, files, expected) => {
    const found = /!\[و\]\((.*)\)/u.exec(await shown(src, files))?.[1];
    expect(found).toBe(expected);
  });
  test("a picture whose own name ends like a size is itself", async () => {
    const [own, other] = ["2020/01/plan-1200x800.jpg", "2020/01/plan.jpg"];
    const files = [own, other].map((path) => `uploads/${path}`);
    const found = await shown(
      `https://a.example/wp-content/uploads/${own}`,
      files,
      sized("7", own) + sized("8", other),
    );
    expect(found.trim()).toBe("![و](/images/plan-1200x800.jpg)");
  });
  test("two of one name keep apart, and leave alone what the newsroom has under it", async () => {
    const content =
      "<p>نص</p><p><img src=/wp-content/uploads/2020/01/a.jpg alt=و></p><p><img src=/wp-content/uploads/2020/02/a.jpg alt=ي></p>";
    const files = ["uploads/2020/01/a.jpg", "uploads/2020/02/a.jpg"];
    const imported = await bring(files, post(content), { occupied: ["images/a.jpg"] });
    expect([...imported.files.values()]).toEqual(["images/01-a.jpg", "images/02-a.jpg"]);
  });
});

describe("short codes", () => {
  const media = { byId: () => undefined, picturesOf: () => [] };
  const became = (typed: string): string => answerCodes(typed, { media, post: "1" }).markup.trim();
  test.each([
    ["[youtube=https://youtu.be/abc]", '<p><a href="https://youtu.be/abc">https://youtu.be/abc</a></p>'],
    ["[vimeo 123]", '<p><a href="https://vimeo.com/123">https://vimeo.com/123</a></p>'],
    [
      '[youtube id="abc" width="5"]',
      '<p><a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></p>',
    ],
    ["[embed width=3]https://e.org/v[/embed]", '<p><a href="https://e.org/v">https://e.org/v</a></p>'],
    ['[audio mp3="https://e.org/a.mp3"][/audio]', '<p><a href="https://e.org/a.mp3">https://e.org/a.mp3</a></p>'],
    ['[vc_custom_heading text="عنوان القسم" color="#fff"]', "<p>عنوان القسم</p>"],
    [
      '[vc_btn title="إلى التقرير" link="url:https%3A%2F%2Fe.org%2Fr|title:x|target:_blank"]',
      '<p><a href="https://e.org/r">إلى التقرير</a></p>',
    ],
    ["[dropcap]م[/dropcap]رحبا", "مرحبا"],
    ["[su_quote cite='فلان']كلام[/su_quote]", "<p>فلان</p>كلام"],
    ["[[gallery]]", "[gallery]"],
    ["قال [كذا] ثم [sic] و[1] و[...]", "قال [كذا] ثم [sic] و[1] و[...]"],
    [
      '[caption width="3" caption="شرح"]<img src="a.jpg">[/caption]',
      '<figure><img src="a.jpg"><figcaption>شرح</figcaption></figure>',
    ],
    ["[recent-posts]", ""],
  ])("%s", (typed, expected) => {
    expect(became(typed)).toBe(expected);
  });
  test("a builder's picture, by its number", () => {
    const picture = {
      id: "7",
      url: "https://e.org/a.jpg",
      alt: "جسر",
      caption: "",
      title: "",
      parent: "",
      order: 0,
      isPicture: true,
    };
    const byId = (id: string) => (id === "7" ? picture : undefined);
    const { markup } = answerCodes('[vc_single_image image="7" img_size="full"]', {
      media: { ...media, byId },
      post: "1",
    });
    expect(markup).toContain('src="https://e.org/a.jpg" alt="جسر"');
  });
});

const piece = fc.constantFrom(
  "كلام",
  "<p>فقرة</p>",
  "\n\n",
  "\n",
  "<b>غامق</b>",
  "<blockquote>قول</blockquote>",
  "<!-- wp:paragraph --><p>كتلة</p><!-- /wp:paragraph -->",
  "<!-- wp:list --><ul><li>بند</li></ul><!-- /wp:list -->",
  "<!-- wp:spacer /-->",
  "[vc_row]",
  "[/vc_row]",
  "[caption]<img src=/wp-content/uploads/2020/01/a.jpg>شرح[/caption]",
  "<figure><img src=b.jpg><figcaption>تعليق</figcaption></figure>",
  "<figure>نص<figcaption>تعليق</figcaption></figure>",
  "<iframe src=https://e.org/></iframe>",
  "<pre>كود\n\nكود</pre>",
  "<div>خانة</div>",
  "<table><tr><td>خلية</td></tr></table>",
  "[نص بين قوسين]",
  "<a href=/x/>رابط</a>",
);

test("no word of any mixture of editors is lost, and twice gives the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 10 }), async (pieces) => {
      const content = `أول ${pieces.join(" ")}`;
      const bytes = strToU8(
        `<rss xmlns:wp="w" xmlns:content="c"><channel><link>https://a.example</link><item><title>ع</title><wp:post_id>1</wp:post_id><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
      );
      const imported = await bring([], bytes);
      const visible = content.replace(/<[^>]*>|\[\/?[a-z][^\]]*\]|https?:\S+/gu, " ");
      const kept = [
        ...imported.articles.map(({ text }) => text),
        ...imported.diagnostics.map(({ facts }) => JSON.stringify(facts)),
      ];
      expect(lostWords(visible, kept.join("\n"))).toBe("");
      expect(await bring([], bytes)).toEqual(imported);
    }),
    { numRuns: runs(150) },
  );
});

test.each([
  ["text behind a block in the next line", "<h2>قسم</h2>\nفقرة\nفي سطرين", "<h2>قسم</h2>\n<p>فقرة<br>في سطرين</p>"],
  ["code keeps its blank lines", "أ\n\n<pre>س\n\nص</pre>\n\nب", "<p>أ</p>\n<pre>س\n\nص</pre>\n<p>ب</p>"],
])("paragraphs of the classic editor: %s", (_, typed, expected) => {
  expect(toParagraphs(typed)).toBe(expected);
});

test("no published article leads to a draft of the export", async () => {
  const item = (id: string, status: string, content: string): string =>
    `<item><title>ع${id}</title><link>https://a.example/${id}/</link><wp:post_id>${id}</wp:post_id><wp:post_name>p${id}</wp:post_name><wp:status>${status}</wp:status><wp:post_date>2023-08-05 10:00:00</wp:post_date><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
  const link = (id: string): string => `<p>نص <a href="https://a.example/${id}/">كلمة</a></p>`;
  const bytes = strToU8(
    `<rss xmlns:wp="w" xmlns:content="c"><channel><link>https://a.example</link>${item("1", "publish", link("2"))}${item("2", "draft", link("1"))}</channel></rss>`,
  );
  const imported = await bring([], bytes);
  expect(bodyOf(imported, "p1")).toBe("نص كلمة\n");
  expect(bodyOf(imported, "p2")).toContain("[كلمة](p1.md)");
});
