/** Posts of other generators as they are found in the wild (all invented for this test), and what becomes of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bringPosts, type Plan } from "../../src/import/post/bring-posts.ts";
import { splitMatter } from "../../src/import/post/foreign-matter.ts";
import {
  decisionIn,
  EMPTY_RECORD,
  type MigrationRecord,
  readMigration,
  writeMigration,
} from "../../src/import/post/migration-record.ts";
import { readPostFields } from "../../src/import/post/post-fields.ts";
import { indexPosts } from "../../src/import/post/post-index.ts";
import { rewriteBody } from "../../src/import/post/rewrite-body.ts";
import { answerShortCodes } from "../../src/import/post/short-codes.ts";
import { lostWords } from "../../src/import/words.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { runs } from "../setup/laws.ts";

const bring = (
  files: Readonly<Record<string, string>>,
  names: readonly string[] = [],
  record: MigrationRecord = EMPTY_RECORD,
): Plan =>
  bringPosts(
    Object.entries(files).flatMap(([path, text]) => (/\.mdx?$/.test(path) ? [{ path, text }] : [])),
    Object.keys(files),
    { names, taken: { articles: [], topics: [] }, record },
  );
const body = (plan: Plan, at = 0): string => plan.articles[at]?.text.split("\n---\n\n")[1] ?? "";
const matter = (plan: Plan, at = 0): string => plan.articles[at]?.text.split("\n---\n\n")[0] ?? "";
const codes = ({ diagnostics }: Plan): string[] => diagnostics.map(({ code }) => code);

describe("the addresses that the old site answered at", () => {
  const post = (lines: string): string =>
    matter(bring({ "posts/dam.md": `---\ntitle: السد\ndate: 2023-08-05\n${lines}\n---\nنص` }));
  test.each([
    ["Hugo's aliases", "aliases: [/2019/05/dam.html, /old/dam/]", ["/2019/05/dam.html", "/old/dam/"]],
    ["Jekyll's redirects", "redirect_from:\n  - /dam", ["/dam/"]],
    ["a permalink, whole or as a way", "permalink: https://example.org/2019/dam/", ["/2019/dam/"]],
    ["Hugo's own address", "url: /news/dam", ["/news/dam/"]],
  ])("%s are its former ones", (_, lines, expected) => {
    expect(post(lines)).toContain("عناوين سابقة");
    for (const way of expected) expect(post(lines)).toContain(way);
  });
  test.each([
    ["a link to somebody else's page", "link: https://example.org/theirs/"],
    ["a note's other names", "aliases: [سد الوادي]"],
    ["a pattern", "permalink: /:year/:title/"],
    ["no page of its own", "permalink: false"],
    ["what a static site cannot answer", "permalink: https://example.org/?p=12"],
    ["the address that it has here", "permalink: /articles/dam/"],
  ])("%s is none", (_, lines) => {
    expect(post(lines)).not.toContain("عناوين سابقة");
  });
});

describe("front matter", () => {
  test.each([
    ["YAML", "---\ntitle: السد\ndate: 2023-08-05\ntags: [أ، ب]\n---\nنص"],
    ["TOML", '+++\ntitle = "السد"\ndate = 2023-08-05\ntags = ["أ", "ب"]\n+++\nنص'],
    ["JSON", '{\n"title": "السد",\n"date": "2023-08-05",\n"tags": ["أ", "ب"]\n}\nنص'],
    ["broken YAML, line by line", "---\ntitle: السد: انهيار\n  x\ndate: 2023-08-05\ntags:\n  - أ\n  - ب\n---\nنص"],
    ["CRLF and a byte order mark", "\ufeff---\r\ntitle: السد\r\ndate: 2023-08-05\r\ntags: أ, ب\r\n---\r\nنص"],
  ])("%s", (_, text) => {
    const post = splitMatter(text);
    const facts = readPostFields(post.fields, undefined);
    expect(facts.headline).toMatch(/^السد/);
    expect(facts).toMatchObject({ date: "2023-08-05", labels: ["أ", "ب"] });
    expect(post.body.trim()).toBe("نص");
  });

  test.each([
    ["2023-08-05T10:30:00+03:00", "2023-08-05T10:30:00+03:00"],
    ["2023-08-05 10:30:00 +0300", "2023-08-05T10:30:00+03:00"],
    ["2023-08-05 10:30", "2023-08-05 10:30"],
    ["2023-08-05T00:00:00Z", "2023-08-05"],
    ["٥ آب ٢٠٢٣", "2023-08-05"],
    ["السبت، 5 أغسطس 2023", "2023-08-05"],
  ])("a moment: %s", (typed, read) => {
    expect(readPostFields({ date: typed }, undefined).date).toBe(read);
  });

  test.each([
    [{ draft: "true" }, "draft"],
    [{ published: "false" }, "draft"],
    [{ status: "private" }, "private"],
    [{ password: "x" }, "protected"],
    [{ status: "future" }, "scheduled"],
    [{ published: "2023-08-05" }, "published"],
    [{}, "published"],
  ])("%j was %s", (fields, state) => {
    expect(readPostFields(fields, undefined).state).toBe(state);
  });

  test("names of fields of all generators; what has none is told", () => {
    const plan = bring({
      "a.md":
        "---\nTitle: ع\npubDatetime: 2023-08-05\nlast_modified_at: 2023-08-06\nauthors:\n  - name: أحمد علي\nexcerpt: موجز\nsecretSauce: 3\nlayout: post\n---\nنص",
    });
    expect(matter(plan)).toContain(
      "العنوان: ع\nالتاريخ: 2023-08-05\nآخر تحديث: 2023-08-06\nالكاتب: أحمد علي\nالملخص: موجز",
    );
    expect(plan.diagnostics).toMatchObject([{ code: "import-field-unknown", facts: { field: "secretSauce" } }]);
  });
});

describe("what a body is made into", () => {
  test("links between posts lead to the articles, however they are written", () => {
    const plan = bring({
      "content/posts/a.md":
        '---\ntitle: أ\ndate: 2023-01-01\n---\n[١](/posts/b/) [٢]({{< ref "b.md" >}}) [٣](b.md) [٤](/2020/01/02/old.html) [٥](https://example.org/) [[ب الطويل]] [[b|كلمة]] [٦]({% post_url 2020-01-02-old %})',
      "content/posts/b.md": "---\ntitle: ب الطويل\ndate: 2023-01-01\n---\nنص",
      "_posts/2020-01-02-old.md": "---\ntitle: ج\n---\nنص",
    });
    expect(body(plan)).toBe(
      "[١](b.md) [٢](b.md) [٣](b.md) [٤](old.md) [٥](https://example.org/) [ب الطويل](b.md) [كلمة](b.md) [٦](old.md)\n",
    );
    expect(codes(plan).filter((code) => code === "import-link-unwrapped")).toEqual([]);
  });

  test("a link to a heading of the post stays, however its words are written", () => {
    const plan = bring({
      "a.md":
        "---\ntitle: أ\ndate: 2023-01-01\n---\n[١](#القسم-الأول) [٢](#%D8%A7%D9%84%D9%82%D8%B3%D9%85-الاول)\n\n## القسم الأول\n\nنص",
    });
    expect(body(plan)).toContain("[١](#القسم-الأول) [٢](#%D8%A7%D9%84%D9%82%D8%B3%D9%85-الاول)");
    expect(codes(plan)).toEqual([]);
  });

  test("a link that leads nowhere leaves its words, and is told", () => {
    const plan = bring({ "a.md": "---\ntitle: أ\ndate: 2023-01-01\n---\nانظر [هنا](/nowhere/) و[[غائب]] و[ق](#قسم)." });
    expect(body(plan)).toBe("انظر هنا وغائب وق.\n");
    expect(codes(plan)).toEqual(["import-link-unwrapped", "import-link-unwrapped", "import-link-unwrapped"]);
  });

  test("pictures come along from wherever generators keep them; those of other sites become links", () => {
    const plan = bring({
      "content/posts/a/index.md":
        "---\ntitle: أ\ndate: 2023-01-01\nfeatured_image: /images/dam.jpg\n---\n![طريق](road.png) ![](</images/my dam.jpg>) <img src='/images/dam.jpg' alt=سد> ![[photo.webp]] ![ص](https://e.org/x.png)",
      "content/posts/a/road.png": "",
      "static/images/dam.jpg": "",
      "static/images/my dam.jpg": "",
      "attachments/photo.webp": "",
    });
    expect(plan.articles[0]?.id).toBe("a");
    expect(matter(plan)).toContain("الصورة: /images/dam.jpg\nوصف الصورة: صورة من مقال «أ»");
    expect(body(plan)).toBe(
      "![طريق](/images/road.png) ![صورة من مقال «أ»](</images/my dam.jpg>) ![سد](/images/dam.jpg) ![صورة من مقال «أ»](/images/photo.webp) [ص](https://e.org/x.png)\n",
    );
    expect([...plan.media.keys()].sort()).toEqual([
      "attachments/photo.webp",
      "content/posts/a/road.png",
      "static/images/dam.jpg",
      "static/images/my dam.jpg",
    ]);
  });

  test("a picture whose address is defined apart comes along like any other", () => {
    const plan = bring({
      "a.md":
        "---\ntitle: أ\ndate: 2023-01-01\n---\n![سد][١] ![خريطة][] ![بعيدة][r] ![بلا تعريف][x]\n\n[١]: /images/dam.jpg 'شرح'\n[خريطة]: map.png\n[R]: https://e.org/x.png\n",
      "static/images/dam.jpg": "",
      "map.png": "",
    });
    expect(body(plan)).toContain(
      '![سد](/images/dam.jpg "شرح") ![خريطة](/images/map.png) [بعيدة](https://e.org/x.png) ![بلا تعريف]\\[x]',
    );
    expect(codes(plan)).toEqual(["import-picture-dropped", "import-kept-as-words"]);
    expect([...plan.media.keys()]).toEqual(["static/images/dam.jpg", "map.png"]);
  });

  test.each([
    ['{{< youtube "abc" >}}', "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"],
    ['{{< figure src="/a.png" caption="شرح" >}}', '![شرح](/a.png "شرح")'],
    ["{{% notice %}}كلام{{% /notice %}}", "كلام"],
    ["{% include note.html %}", ""],
    ["{% if x %}كلام{% endif %}", "كلام"],
    ["{{ site.baseurl }}/a", "/a"],
    ["{{ '/a' | relative_url }}", "/a"],
    ["{% embed https://e.org/v %}", "[https://e.org/v](https://e.org/v)"],
  ])("a short code: %s", (typed, became) => {
    expect(answerShortCodes(typed).text).toBe(became);
  });

  test("code is left alone, and so is what Liquid leaves alone", () => {
    const code = "```\n{{< youtube x >}} [أ](/ب)\n```";
    const plan = bring({
      "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\n${code}\n\n\`[[س]]\` {% raw %}{{ x }}{% endraw %}`,
    });
    expect(body(plan)).toBe(`${code}\n\n\`[[س]]\` {{ x }}\n`);
  });
});

describe("tags", () => {
  const files = { "a.md": "---\ntitle: أ\ndate: 2023-01-01\ntags: [الحسكة، سفر، رأي]\n---\nنص" };

  test("one that is a topic already is one; the others wait", () => {
    const plan = bring(files, ["الحسكة"]);
    expect(matter(plan)).toContain("المواضيع: الحسكة");
    expect([...plan.undecided]).toEqual([
      ["سفر", 1],
      ["رأي", 1],
    ]);
  });

  test("decisions are read back: a topic of a type, another name, nothing", () => {
    const tags = new Map([
      ["سفر", decisionIn("موضوع: مكان")],
      ["رأي", decisionIn("أسقط")],
      ["الحسكة", decisionIn("= مدينة الحسكة")],
    ]);
    const plan = bring(files, ["مدينة الحسكة"], { tags, posts: new Map() });
    expect(matter(plan)).toContain("المواضيع:\n  - مدينة الحسكة\n  - سفر");
    expect(plan.topics).toMatchObject([{ path: "topics/safr.md", text: "---\nالاسم: سفر\nالنوع: مكان\n---\n\n" }]);
    expect(plan.undecided.size).toBe(0);
  });

  test("a record is read back as it was written", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.constantFrom("موضوع", "topic: place", "= اسم آخر", "أسقط", "؟")),
        fc.dictionary(
          fc.string({ minLength: 1 }),
          fc.record({ id: fc.constant("a"), digest: fc.constantFrom("0a1b", "12", "1e5") }),
        ),
        (tags, posts) => {
          const record = {
            tags: new Map(Object.entries(tags).map(([tag, typed]) => [tag, decisionIn(typed)])),
            posts: new Map(Object.entries(posts)),
          };
          expect(readMigration(writeMigration(record))).toEqual(record);
        },
      ),
    );
  });
});

test("ids: the post's own name where it may be one, and never twice", () => {
  const post = (extra: string) => `---\ntitle: عنوان المقال\ndate: 2023-01-01\n${extra}---\nنص`;
  const { articles } = bring({
    "x/my_post.md": post(""),
    "y/my-post.md": post(""),
    "z/قصة.md": post(""),
    "w/q.md": post("slug: الجسر\n"),
    "v/dam.md": post("aliases: [/old/barrage/]\n"),
    "u/page.md": post("permalink: /news/river/\n"),
  });
  expect(articles.map(({ id }) => id)).toEqual(["my-post", "my-post-2", "qasa", "q", "dam", "river"]);
});

const piece = fc.constantFrom(
  "قال",
  "الوزير",
  "**إن**",
  "السد",
  "[هنا](/a/)",
  "[[b]]",
  "{{< x >}}",
  "{% y %}",
  "`كود`",
  "\n\n",
  "![صورة](c.png)",
  "<div>نص</div>",
  "- بند",
  "{: .c}",
  "2023",
  "12:30",
);

test("no word of a post is lost but those of its short codes, and what is written is an article", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = `كلام ${pieces.join(" ")}`;
      const plan = bring({
        "a.md": `---\ntitle: عنوان\ndate: 2023-01-01\n---\n${text}`,
        "b.md": "---\ntitle: ب\n---\nنص",
      });
      const kept = [
        plan.articles[0]?.text ?? "",
        ...plan.diagnostics.map(({ facts }) => Object.values(facts).join(" ")),
      ].join("\n");
      expect(lostWords(text.replace(/\{:[^}]*\}|\]\([^)]*\)/gu, ""), kept)).toBe("");
      const { noun, diagnostics } = parseFile({
        path: "articles/a.md",
        bytes: new TextEncoder().encode(plan.articles[0]?.text ?? ""),
      });
      expect(noun?.kind).toBe("article");
      expect(diagnostics.filter(({ code }) => code.startsWith("frontmatter"))).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

describe("a vault of notes", () => {
  const note = (text: string, others: Readonly<Record<string, string>> = {}): Plan =>
    bring({ "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\n${text}`, ...others });
  const B = { "ب.md": "---\ndate: 2023-01-01\naliases: [الاسم الآخر]\n---\n## القسم الأول\n\nنص ^blk" };

  test.each([
    ["a heading of another note", "[[ب#القسم الأول|كلمة]]", "[كلمة](b.md#القسم-الأول)"],
    ["a heading that is not there", "[[ب#غائب|كلمة]]", "[كلمة](b.md)"],
    ["a block of another note", "[[ب#^blk]]", "[ب](b.md)"],
    ["a heading of its own", "[[#قسمي]]\n\n## قسمي", "[قسمي](#قسمي)\n\n## قسمي"],
    ["another name of a note", "[[الاسم الآخر]]", "[الاسم الآخر](b.md)"],
    ["a note shown in another", "![[ب]]", "[ب](b.md)"],
    ["words that begin like a mark", "[[ب#^blk|^blk]]", "[blk](b.md)"],
    ["an address with spaces", "[كلمة](https://e.org/a?q=ادلب : شنان)", "[كلمة](https://e.org/a?q=ادلب%20:%20شنان)"],
    ["an address with spaces and a title", '[كلمة](https://e.org/a b "عنوان")', "[كلمة](https://e.org/a%20b)"],
    ["a link whose anchor is words", "[كلمة](#قسمي هنا)\n\n## قسمي هنا", "[كلمة](#قسمي-هنا)\n\n## قسمي هنا"],
    ["a link in HTML", '<a class="x" href="/ب/">كلمة</a>', '<a class="x" href="b.md">كلمة</a>'],
    ["a link in HTML that leads nowhere", "<a href='/غائب/'>كلمة</a>", "كلمة"],
    ["an address of a program", "افتح <obsidian://open?vault=x>", "افتح obsidian://open?vault=x"],
  ])("links: %s", (_, typed, became) => {
    expect(body(note(typed, B))).toBe(`${became}\n`);
  });

  test("pictures with a size or with words, a document, and a way with spaces", () => {
    const files = { "مرفقات/خريطة المدينة.png": "", "x/تقرير.pdf": "" };
    expect(
      body(
        note("![[خريطة المدينة.png|300]] ![[خريطة المدينة.png|وصفها|300x200]] ![خ](مرفقات/خريطة المدينة.png)", files),
      ),
    ).toBe(
      "![صورة من مقال «أ»](</images/خريطة المدينة.png>) ![وصفها](</images/خريطة المدينة.png>) ![خ](</images/خريطة المدينة.png>)\n",
    );
    const plan = note("![[تقرير.pdf]] و[التقرير](x/تقرير.pdf)", files);
    expect(body(plan)).toBe("[تقرير.pdf](/documents/تقرير.pdf) و[التقرير](/documents/تقرير.pdf)\n");
    expect([...plan.media]).toEqual([["x/تقرير.pdf", "documents/تقرير.pdf"]]);
  });

  test("what nobody was shown is never published, and is told: comments, wherever they stand", () => {
    const plan = note("قبل %%سر في سطر%% بعد\n\n%%\nسر في\nسطور\n%%\n\n```\n%%كود%%\n```");
    expect(body(plan)).toBe("قبل  بعد\n\n\n\n\n\n\n```\n%%كود%%\n```\n");
    expect(plan.diagnostics.map(({ facts, place }) => [place.line, facts])).toEqual([
      [5, { words: "سر في سطر", what: "تعليق لم يكن يظهر للقراء" }],
      [7, { words: "سر في\nسطور", what: "تعليق لم يكن يظهر للقراء" }],
    ]);
  });

  test("names of blocks go where a link leads to them, or where Obsidian made them; a power stays", () => {
    expect(body(note("نص ^blk\n\nنص آخر ^1a2b3c\n\nعشرة ^سادس\n\n^blk", { "c.md": "[[a#^blk]]" }))).toBe(
      "نص\n\nنص آخر\n\nعشرة ^سادس\n",
    );
  });

  test("what a plugin computes is told; a drawing is no post", () => {
    const drawing =
      "---\nexcalidraw-plugin: parsed\n---\n# Text Elements\nكلام الرسم ^ab12cd34\n\n%%\n# Drawing\n{}\n%%";
    const plan = note("```dataview\nLIST\n```\n\nنص", { "رسم.excalidraw.md": drawing });
    expect(body(plan)).toBe("نص\n");
    expect(plan.articles).toHaveLength(1);
    expect(plan.diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ["import-dropped", { words: "كلام الرسم", what: "رسم من Excalidraw لا نص" }],
      ["import-short-code", { text: "```dataview\nLIST\n```", became: "" }],
    ]);
  });

  test("a note is called as its file is, in words; one of a day bears the day", () => {
    const plan = bring({ "Daily/2023-08-05.md": "نص", "Meeting notes.md": "نص", "my-post.md": "نص" });
    expect(matter(plan, 0)).toContain("العنوان: 2023-08-05\nالتاريخ: 2023-08-05");
    expect(matter(plan, 1)).toContain("العنوان: Meeting notes");
    expect(matter(plan, 2)).toContain("العنوان:\n");
  });

  test("links in fields are names, and fields show words alone", () => {
    const plan = bring({
      "a.md":
        '---\ntitle: "**السد** و[النهر](https://e.org/)"\ndate: 2023-01-01\ndescription: "## _موجز_ `كود`"\ntags: ["[[سدود|السدود]]"]\ncreated: {{date}}\n---\nنص',
    });
    expect(matter(plan)).toContain("العنوان: السد والنهر");
    expect([...plan.undecided.keys()]).toEqual(["السدود"]);
  });
});

describe("what a reader of the old site will not find", () => {
  const draft = { "b.md": "---\ntitle: ب\ndate: 2023-01-01\ndraft: true\n---\nنص [أ](a.md)" };
  test("no published article leads to a draft; a draft leads anywhere", () => {
    const plan = bring({ "a.md": "---\ntitle: أ\ndate: 2023-01-01\n---\n[ب](b.md) [[b]]", ...draft });
    expect(body(plan, 0)).toBe("ب b\n");
    expect(body(plan, 1)).toBe("نص [أ](a.md)\n");
    expect(codes(plan).filter((code) => code === "import-link-unwrapped")).toHaveLength(2);
  });
});

describe("words that look like our signs", () => {
  const article = (text: string): string =>
    bring({ "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\n${text}` }).articles[0]?.text ?? "";
  test.each([
    ["a note that is not there", "نص[^3] آخر"],
    ["brackets of code", "القيمة output[count[j]] هنا"],
    ["half a link of a wiki", "انظر [[هنا] ثم"],
    ["brackets that open and never close before a note", "نص [مفتوح هنا[^1]\n\n[^1]: حاشية"],
    ["a mark without its brackets", "نص ^[كلام] هنا"],
  ])("%s stays words, and the article is built", (_, typed) => {
    const text = article(typed);
    const { diagnostics } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
    expect(diagnostics.filter(({ code }) => /^near-miss|^span/u.test(code))).toEqual([]);
    expect(lostWords(typed, text)).toBe("");
  });
  test("a note behind a parenthesis is a note", () => {
    const typed = "جملة (بين قوسين من كلمات)[^1]\n\n[^1]: حاشية\n";
    expect(article(typed)).toContain(typed);
    expect(parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(article(typed)) }).diagnostics).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ code: "near-miss-span" })]),
    );
  });
});

test.each([
  ["Jekyll's", "{% highlight ruby %}\nputs a[b[0]]\n{% endhighlight %}", "```ruby\nputs a[b[0]]\n```"],
  ["Hugo's", '{{< highlight go "linenos=1" >}}\n[[x]]\n{{< /highlight >}}', "```go\n[[x]]\n```"],
  ["in a list", "- بند\n  {% highlight sh %}\n  ls\n  {% endhighlight %}", "- بند\n  ```sh\n  ls\n  ```"],
])("code that %s marks enclose is code", (_, typed, became) => {
  expect(body(bring({ "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\n${typed}` }))).toBe(`${became}\n`);
});

test.each([
  ["a fence in a list", "- بند\n  ```\n  [[b]]\n  ```\n\n[[b]]"],
  ["a fence of four that holds three", "````\n```\n[[b]]\n````\n\n[[b]]"],
  ["code of two backticks", "``a ` [[b]]`` [[b]]"],
  ["an element that keeps its text", "<pre><code>```\n[[b]]\n```</code></pre>\n\n[[b]]"],
])("code ends where CommonMark ends it: %s", (_, typed) => {
  const plan = bring({
    "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\n${typed}`,
    "b.md": "---\ntitle: ب\ndate: 2023-01-01\n---\nن",
  });
  expect(body(plan)).toBe(`${typed.replace(/\[\[b\]\]$/u, "[b](b.md)")}\n`);
});

test.each([
  ["a cell beyond the head", "| أ | ب |\n|---|---|\n| 1 | 2 | ثالث |", "| أ | ب |  |\n|---|---|---|\n| 1 | 2 | ثالث |"],
  ["without pipes around", "أ | ب\n-|-\n1 | 2 | ثالث | رابع", "أ | ب |  |  |\n-|- |---|---|\n1 | 2 | ثالث | رابع"],
  ["an empty one is none", "| أ | ب |\n|---|---|\n| 1 | 2 | |", "| أ | ب |\n|---|---|\n| 1 | 2 | |"],
  [
    "code in its cells",
    "| `أ` | ب |\n|---|---|\n| `1` | 2 | `ث` |",
    "| `أ` | ب |  |\n|---|---|---|\n| `1` | 2 | `ث` |",
  ],
  ["a table in code", "```\n| أ | ب |\n|---|---|\n| 1 | 2 | 3 |\n```", "```\n| أ | ب |\n|---|---|\n| 1 | 2 | 3 |\n```"],
  ["a pipe that is a character", "| أ | ب |\n|---|---|\n| 1 | 2 \\| 3 |", "| أ | ب |\n|---|---|\n| 1 | 2 \\| 3 |"],
])("tables keep their words: %s", (_, typed, became) => {
  const plan = bring({ "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\n${typed}` });
  expect(body(plan)).toBe(`${became}\n`);
  const bytes = new TextEncoder().encode(plan.articles[0]?.text ?? "");
  const told = parseFile({ path: "articles/a.md", bytes }).diagnostics.map(({ code }) => code);
  expect(told).not.toContain("near-miss-table");
});

describe("what is no post", () => {
  test.each([
    ["a page that says so", "about.md", "layout: page", "pages/about.md"],
    ["among pages", "_pages/about.md", "", "pages/about.md"],
    ["a section of Hugo with words of its own", "content/news/_index.md", "", "pages/news.md"],
    ["a page with a day is an article", "about.md", "layout: page\ndate: 2020-01-01", "articles/about.md"],
    ["one that nobody was shown stays a draft", "about.md", "layout: page\ndraft: true", "articles/about.md"],
    ["its way is its name", "_pages/x.md", "permalink: /ar/about/", "pages/ar-about.md"],
  ])("%s", (_, path, lines, target) => {
    const plan = bring({ [path]: `---\ntitle: من نحن\n${lines}\n---\nكلام عن الموقع.` });
    expect(plan.articles.map((each) => each.path)).toEqual([target]);
    expect(codes(plan).includes("import-left-to-fill")).toBe(lines.includes("draft"));
  });

  test("links lead from articles to pages and back", () => {
    const plan = bring({
      "a.md": "---\ntitle: أ\ndate: 2023-01-01\n---\n[من نحن](/about/)",
      "about.md": "---\ntitle: من نحن\nlayout: page\npermalink: /about/\n---\n[المقال](/a/)",
    });
    expect(body(plan, 0)).toBe("[من نحن](../pages/about.md)\n");
    expect(body(plan, 1)).toBe("[المقال](../articles/a.md)\n");
  });

  test.each([
    [
      "one that goes through all posts",
      "<ul>\n{% for post in site.posts %}\n<li>مقال</li>\n{% endfor %}\n</ul>",
      "الأرشيف مقال",
    ],
    ["one that holds nothing", "{% include tags.html %}", "الأرشيف"],
    ["an empty one", "", "الأرشيف"],
  ])("a page that its program filled stays behind, with its words told: %s", (_, text, words) => {
    const plan = bring({ "archive.md": `---\ntitle: الأرشيف\nlayout: default\n---\n${text}` });
    expect(plan.articles).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: "import-page-computed", facts: { words } }]);
  });

  test("an article that shows a loop in code, or bears a day, is one", () => {
    const loop = "{% for post in site.posts %}";
    expect(bring({ "a.md": `---\ntitle: أ\n---\nكلام\n\n\`\`\`\n${loop}\n\`\`\`` }).articles).toHaveLength(1);
    expect(bring({ "a.md": `---\ntitle: أ\ndate: 2023-01-01\n---\nكلام ${loop}` }).articles).toHaveLength(1);
  });
});

describe("MDX", () => {
  const mdx = (text: string): Plan => bring({ "a.mdx": `---\ntitle: أ\ndate: 2023-01-01\n---\n${text}` });
  test("modules go to the empty line behind them; code that shows some stays", () => {
    const code = "```js\nimport x from 'y'\n```";
    expect(body(mdx(`import { A } from "a"\nexport const meta = {\n  title: "س",\n}\n\nنص\n\n${code}`))).toBe(
      `نص\n\n${code}\n`,
    );
  });
  test("a line that begins with such a word in the midst of prose is prose", () => {
    expect(body(mdx("الأمر هو\nimport data\nثم غيره"))).toContain("import data");
  });
  test("comments are published to nobody, and told", () => {
    const plan = mdx("قبل {/* سر */} بعد\n\n{/* في\nسطور */}\n\n`{/* كود */}`");
    expect(body(plan)).toBe("قبل  بعد\n\n\n\n\n`{/* كود */}`\n");
    expect(plan.diagnostics.map(({ facts, place }) => [place.line, facts])).toEqual([
      [5, { words: "سر", what: "تعليق لم يكن يظهر للقراء" }],
      [7, { words: "في سطور", what: "تعليق لم يكن يظهر للقراء" }],
    ]);
  });
});

test.each([
  ["spaces in an address", `[x](https://e.org/${" ".repeat(30_000)}`],
  ["words in an address", `[x](https://e.org/${" a".repeat(15_000)}`],
  ["spaces behind a number sign", `[x](#${" ".repeat(30_000)}`],
  ["spaces before the name of a block", `${" ".repeat(30_000)}x`],
  ["a heading of signs", `# a${" #".repeat(15_000)}x`],
  ["pictures that never end", "![a](".repeat(6_000)],
])("a body made to hang is rewritten in no time: %s", (_, text) => {
  const started = performance.now();
  rewriteBody(text, {
    path: "a.md",
    target: "articles/a.md",
    line: 1,
    headline: "أ",
    index: indexPosts([], []),
    pictureAt: () => undefined,
    documentAt: () => undefined,
    isTopic: () => false,
    blocks: new Set(),
  });
  expect(performance.now() - started).toBeLessThan(1500);
});
